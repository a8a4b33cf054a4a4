import { area, file, picked, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { is, leave, right } from '../../right';

type Tail = [string, ReplicaField['kind'], ReplicaField['right']];

const kept = { controlled: true };
const words = (id: string, ...[label, kind, what]: Tail) =>
  text(`[id="${id}"]`, label, kind, what, kept);

const menu = (name: string, ...[label, kind, what]: Tail) => {
  const button = `[data-menu="${name}"]`;
  return picked(
    button,
    { shows: button, options: `[data-list="${name}"] [role=option]` },
    label,
    kind,
    what,
    { holds: '–Select–' },
  );
};

const upload = (name: string, ...tail: Tail): ReplicaField => ({
  ...file(`.${name} input`, `.${name} button`, ...tail),
  seen: { by: 'text', at: `.${name} .file-name` },
});

export default replica('ats/bamboohr', 'BambooHR', {
  traps: [{ selector: '#nickname_hpcsaf' }, { selector: 'select[aria-hidden]', own: true }],
  fields: [
    words('firstName', 'First Name', 'given-name', right.given),
    words('lastName', 'Last Name', 'family-name', right.family),
    words('email', 'Email', 'email', right.email),
    words('phone', 'Phone', 'tel', right.phone),
    words('streetAddress.value', 'Address', 'street-address', right.street),
    words('city.value', 'City', 'address-level2', right.city),
    menu('state.value', 'State', 'address-level1', is('Oregon')),
    words('zip.value', 'ZIP', 'postal-code', right.postalCode),
    menu('countryId.value', 'Country', 'country', is('United States')),
    upload('cover', 'Cover Letter', 'cover-letter-file', right.coverLetter),
    upload('resume', 'Resume', 'resume-file', right.resume),
    words('dateAvailable', 'Date Available', 'start-date', is('02/01/2027')),
    words('desiredPay', 'Desired Pay', 'salary-expectation', is('120000')),
    {
      ...words('websiteUrl', 'Website, Blog, or Portfolio', 'website', leave('already-filled')),
      holds: 'https://hedges.example',
    },
    words('linkedinUrl', 'LinkedIn Profile URL', 'linkedin', right.linkedin),
    area(
      '[id="customQuestionAnswers.long_77"]',
      'Which hedge is the best and why?',
      'question',
      leave('not-understood'),
      kept,
    ),
  ],
});
