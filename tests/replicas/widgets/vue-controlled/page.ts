import { createApp } from 'vue';
import { alive } from '../../page/plain';
import ApplicationForm from './application-form.vue';

createApp(ApplicationForm).mount('#root');
alive();
