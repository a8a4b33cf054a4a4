import ashby from './ats/ashby/expected';
import bamboohr from './ats/bamboohr/expected';
import breezy from './ats/breezy/expected';
import greenhouse from './ats/greenhouse/expected';
import greenhouseOld from './ats/greenhouse-old/expected';
import icims from './ats/icims/expected';
import lever from './ats/lever/expected';
import personio from './ats/personio/expected';
import recruitee from './ats/recruitee/expected';
import smartrecruiters from './ats/smartrecruiters/expected';
import successfactors from './ats/successfactors/expected';
import taleo from './ats/taleo/expected';
import teamtailor from './ats/teamtailor/expected';
import workable from './ats/workable/expected';
import workday from './ats/workday/expected';
import type { Replica } from './replica';
import antd from './widgets/antd/expected';
import customElements from './widgets/custom-elements/expected';
import datePickers from './widgets/date-pickers/expected';
import downshift from './widgets/downshift/expected';
import intlTelInput from './widgets/intl-tel-input/expected';
import mui from './widgets/mui/expected';
import paintedSelects from './widgets/painted-selects/expected';
import reactControlled from './widgets/react-controlled/expected';
import reactSelect from './widgets/react-select/expected';
import richText from './widgets/rich-text/expected';
import select2 from './widgets/select2/expected';
import spinbuttons from './widgets/spinbuttons/expected';
import unstyledLists from './widgets/unstyled-lists/expected';
import vueControlled from './widgets/vue-controlled/expected';

/** Every replica with what is right for it. */
export const replicas: Replica[] = [
  ashby,
  bamboohr,
  breezy,
  greenhouse,
  greenhouseOld,
  icims,
  lever,
  personio,
  recruitee,
  smartrecruiters,
  successfactors,
  taleo,
  teamtailor,
  workable,
  workday,
  antd,
  customElements,
  datePickers,
  downshift,
  intlTelInput,
  mui,
  paintedSelects,
  reactControlled,
  reactSelect,
  richText,
  select2,
  spinbuttons,
  unstyledLists,
  vueControlled,
];
