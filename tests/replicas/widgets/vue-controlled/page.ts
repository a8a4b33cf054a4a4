import { createApp } from 'vue';
import { alive } from '../../page/plain';
import Application from './application.vue';

createApp(Application).mount('#root');
alive();
