import { area, box, file, radios, replica, select, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { compose, is, leave, right } from '../../right';

const at = (name: string, tag = 'input') => `${tag}[name="${name}"]`;

const position = (
  row: number,
  [title, company, from, to]: [string, string, string, ReplicaField['right']],
): ReplicaField[] => {
  const inside = (name: string) => `.position:nth-child(${row + 1}) .${name}`;
  return [
    text(inside('title'), 'Title', 'work-title', is(title), { row }),
    text(inside('company'), 'Company', 'work-organization', is(company), { row }),
    text(inside('from'), 'From (MM/YYYY)', 'work-start', is(from), { row }),
    text(inside('to'), 'To (MM/YYYY)', 'work-end', to, { row }),
    area(inside('what'), 'Description', 'work-description', compose(10_000), { row }),
  ];
};

export default replica('ats/breezy', 'Breezy', {
  traps: [{ selector: '#hp_5f3a9c' }],
  repeats: [{ section: 'work', add: '#add-position', rows: { atFirst: 0, wanted: 2 }, step: 0 }],
  fields: [
    text(at('cName'), 'Full Name', 'name', right.name),
    text(at('cEmail'), 'Email Address', 'email', right.email),
    text(at('cPhoneNumber'), 'Phone Number', 'tel', right.phone),
    text(
      at('cAddress'),
      'Address',
      'street-address',
      is(
        '412 Fernbank Lane',
        '412 Fernbank Lane, Portland, Oregon 97205',
        '412 Fernbank Lane, Portland, OR 97205',
        '412 Fernbank Lane, Portland, Oregon, 97205, United States',
        '412 Fernbank Lane, Portland, OR 97205, United States',
      ),
    ),
    file('#main-attachment', '#main-attachment', 'Resume', 'resume-file', right.resume),
    ...position(0, [
      'Senior Platform Engineer',
      'Harbor Loom Systems',
      '04/2021',
      leave('no-data'),
    ]),
    ...position(1, ['Software Engineer', 'Quillfern Analytics', '06/2017', is('03/2021')]),
    area(at('cSummary', 'textarea'), 'Summary', 'summary', compose(800)),
    text(at('cSalary'), 'Desired salary', 'salary-expectation', is('120000')),
    select(at('salaryCurrency', 'select'), 'Currency', 'question', leave('already-filled'), {
      holds: 'USD',
    }),
    radios(
      'section_1700_question_0',
      'Yes',
      'Are you willing to relocate?',
      'relocation',
      right.yes,
    ),
    text(
      at('section_1700_question_1'),
      'How many millstones have you dressed?',
      'question',
      leave('not-understood'),
    ),
    select(at('gender', 'select'), 'Gender', 'gender', is('Female')),
    box(
      at('smsConsent'),
      'Wendle Waters may text me about my application',
      'consent',
      leave('only-you'),
    ),
    box(at('gdprAgreement'), 'I accept the data processing terms', 'consent', leave('only-you')),
  ],
});
