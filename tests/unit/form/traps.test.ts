import { expect, test } from 'vitest';
import { classifyFields } from '@/utils/form/classify-fields';
import { planFill } from '@/utils/form/plan-fill';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { aField } from './fields';
import { anAnswer, aResume, everyEntry } from './owner';

const kindOf = (own: Parameters<typeof aField>[0]) => classifyFields([aField(own)])[0]!.kind;

function planned(field: FieldSnapshot) {
  const resume = aResume();
  return planFill({
    fields: [field],
    resume,
    answers: [anAnswer('question', 'Yes')],
    picked: everyEntry(resume),
    today: '2026-11-23',
  })[0]!;
}

/** What plugins and forms call the boxes they put out for robots, seen or not. */
const names = [
  'honeypot',
  'honey-pot',
  'form_honeypot',
  'my_honey_pot_field',
  '_honey',
  'hp',
  'hp_email',
  'hp-website',
  '_gotcha',
  'bot-field',
  'botfield',
  'bot_check',
  'beecatcher',
  'ak_hp_textarea',
  'wpforms[hp]',
  'antispam',
  'anti_spam_email',
  'nospam',
  'no-spam',
  'spam_trap',
  'spamcheck',
  'url_trap',
  'robot_trap',
  'contact_me_by_fax_only',
  'fax_only',
  'leave_blank',
  'leave_this_blank',
  'leaveblank',
  'do_not_fill',
  'dontfillthis',
  'email_hp',
  'website_hp',
  'a_password_hp',
  'nobot',
  'not_for_humans',
  'ohnohoney',
];

test.each(names)('never fills a box called %s, whatever stands over it', (name) => {
  expect(kindOf({ label: 'Email', name, type: 'text' })).toBe('trap');
  expect(kindOf({ label: 'Website', id: name, type: 'text' })).toBe('trap');
});

/** What stands over such boxes for the people who come upon them. */
const labels = [
  'Leave this field blank',
  'Leave this field empty',
  'Please leave this field empty.',
  'This field should be left blank',
  'This field is for validation purposes and should be left unchanged.',
  'If you are human, leave this field blank',
  'If you are a human, do not fill in this field',
  'Do not fill this in',
  "Don't fill this out if you're human",
  'Don’t fill this out',
  'Please do not complete this field',
  'Enter website. This input is for robots only, do not enter if you’re human.',
  'For bots only',
  'Anti-spam: leave empty',
  'Are you a robot? Then fill this in',
  'Ignore this field',
  'Please ignore this text box',
  'Dieses Feld bitte nicht ausfüllen',
  'Bitte dieses Feld leer lassen',
  'Nicht ausfüllen!',
  'Bitte lassen Sie dieses Feld leer',
  'Ne pas remplir ce champ',
  'Laissez ce champ vide',
  'Merci de laisser ce champ vide',
  'Veuillez ne rien saisir dans ce champ',
  'No rellenar este campo',
  'Deja este campo vacío',
  'No completar este campo',
  'Dejar en blanco',
  'Não preencha este campo',
  'Deixe este campo em branco',
  'Non compilare questo campo',
  'Lascia questo campo vuoto',
  'Dit veld niet invullen',
  'Laat dit veld leeg',
  'Fyll inte i det här fältet',
  'Lämna detta fält tomt',
  'Udfyld ikke dette felt',
  'Lad dette felt være tomt',
  'Ikke fyll ut dette feltet',
  'La dette feltet stå tomt',
  'Nie wypełniaj tego pola',
  'Pozostaw to pole puste',
  'Nevyplňujte toto pole',
  'Ponechte toto pole prázdné',
  'この欄には何も入力しないでください',
  '空欄のままにしてください',
  '이 필드는 비워 두세요',
  '请勿填写此字段',
  '请将此处留空',
];

test.each(labels)('never fills a box that says: %s', (label) => {
  expect(kindOf({ label, name: 'email', type: 'text' })).toBe('trap');
  expect(kindOf({ label: 'Email', help: label, name: 'email_2', type: 'text' })).toBe('trap');
  expect(planned(aField({ label, name: 'email', type: 'text' })).do).toBe('skip');
});

test.each(['Email', 'Website', 'Phone', 'Name', 'Address'])(
  'never fills a box for "%s" that no keyboard reaches and no browser may fill',
  (label) => {
    const constraints = { tabindex: '-1' };
    expect(kindOf({ label, name: 'x', autocomplete: 'off', constraints })).toBe('trap');
    expect(kindOf({ label, name: 'x', autocomplete: 'nope', constraints })).toBe('trap');
  },
);

/** Words of traps in what honest forms ask. */
const honest: readonly (readonly [string, Partial<FieldSnapshot>])[] = [
  ['email', { label: 'Email', name: 'php_email', type: 'text' }],
  ['tel', { label: 'HP / mobile phone', name: 'mobile', type: 'text' }],
  ['email', { label: 'Email', help: 'Leave blank if you have none', type: 'email' }],
  [
    'address-line2',
    { label: 'Address line 2', help: 'Leave empty if not applicable', type: 'text' },
  ],
  [
    'organization',
    { label: 'Current company', help: 'If you are not employed, leave this field blank' },
  ],
  [
    'work-end',
    { label: 'End date', section: 'Work experience', help: 'Leave blank if you still work here' },
  ],
  ['other-link', { label: 'Other website or link', name: 'honeywell_link', type: 'text' }],
  ['tel', { label: 'Phone', name: 'phone', type: 'tel', constraints: { tabindex: '-1' } }],
  ['email', { label: 'Email', name: 'email', type: 'email', autocomplete: 'off' }],
  [
    'given-name',
    { label: 'First name', autocomplete: 'given-name', constraints: { tabindex: '-1' } },
  ],
];

test.each(honest)('a box for %s is none: %o', (kind, own) => {
  expect(kindOf(own)).toBe(kind);
});
