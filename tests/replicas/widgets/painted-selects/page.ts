import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { turnIntoChosen } from '../../page/chosen';
import { alive } from '../../page/plain';
import '../../page/replica';

await turnIntoChosen('#degree, #skills, #country', { width: '24rem' });
new TomSelect('#discipline', {});
new TomSelect('#tools', {});
new Choices('#region', { shouldSort: false });
new Choices('#stack');
new Choices('#authorised', { searchEnabled: false, shouldSort: false });
alive();
