import { findPlaces, schools } from '../../page/lists';
import { alive } from '../../page/plain';
import '../../page/replica';
import { asked, select2Loaded, turnIntoSelect2 } from '../../page/select2';

await select2Loaded;
turnIntoSelect2('#degree', { placeholder: 'Select a degree' });
turnIntoSelect2('#skills');
turnIntoSelect2('#country');
turnIntoSelect2(
  '#school',
  asked((query) => findPlaces(query, schools)),
);
alive();
