import { area, file, picked, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { is, leave, right } from '../../right';

type Tail = [string, ReplicaField['kind'], ReplicaField['right']];

const frame = '#icims_content_iframe';
const at = (id: string) => `[id="${id}"]`;
const blank = '— Make a Selection —';

const words = (id: string, ...[label, kind, what]: Tail) =>
  text(at(id), label, kind, what, { frame });

const list = (id: string, ...[label, kind, what]: Tail) => {
  const anchor = `a${at(`${id}_icimsDropdown`)}`;
  return picked(
    `select${at(id)}`,
    {
      shows: anchor,
      open: anchor,
      options: `.dropdown-container:has(${anchor}) .dropdown-result`,
    },
    label,
    kind,
    what,
    { frame, holds: blank, also: anchor },
  );
};

export default replica('ats/icims', 'iCIMS', {
  frame,
  submit: '#cp_form_submit_i',
  traps: [
    { selector: '#h-captcha-response', frame },
    { selector: '[name=csrf]', frame },
    { selector: '[id="PersonProfileFields.Password"]', frame },
  ],
  fields: [
    text('#site-search', 'Search this site', 'search', leave('not-ours-to-fill')),
    words('PersonProfileFields.FirstName', 'First Name', 'given-name', right.given),
    words('PersonProfileFields.LastName', 'Last Name', 'family-name', right.family),
    words('PersonProfileFields.Email', 'Email', 'email', right.email),
    words('-1_PersonProfileFields.PhoneNumber', 'Phone Number', 'tel', right.phone),
    list('-1_PersonProfileFields.PhoneType', 'Phone Type', 'tel-type', leave('no-data')),
    words('-1_PersonProfileFields.AddressStreet1', 'Address 1', 'address-line1', right.street),
    words('-1_PersonProfileFields.AddressCity', 'City', 'address-level2', right.city),
    list('-1_PersonProfileFields.AddressCountry', 'Country', 'country', is('United States')),
    list('-1_PersonProfileFields.AddressState', 'State/Province', 'address-level1', is('Oregon')),
    words('-1_PersonProfileFields.AddressZip', 'Zip/Postal Code', 'postal-code', right.postalCode),
    words('PersonProfileFields.Login', 'Login', 'username', leave('not-ours-to-fill')),
    {
      ...file(
        at('PortalProfileFields.Resume_File'),
        at('PortalProfileFields.Resume_File'),
        'Resume',
        'resume-file',
        right.resume,
      ),
      frame,
    },
    list('rcf3048', 'How did you hear about us?', 'referral-source', is('LinkedIn')),
    area(
      at('rcf3050'),
      'Which policy would you write first?',
      'question',
      leave('not-understood'),
      {
        frame,
      },
    ),
    {
      ...words('rcf3051', 'Current employer', 'organization', leave('already-filled')),
      holds: 'Another Mutual',
    },
  ],
});
