import { defineElements, repaintElements } from '../../page/elements';
import { findPlaces } from '../../page/lists';
import { alive, byId, make } from '../../page/plain';
import { living } from '../../page/replica';

type Attributes = Record<string, string>;

const element = (tag: string, attributes: Attributes) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const words = (id: string, label: string, more: Attributes = {}) =>
  element('spl-input', { 'input-id': id, label, ...more });

/** A section keeps its fields in a shadow root of its own, so that each box is two roots deep. */
class OcSection extends HTMLElement {
  fill(title: string, ...fields: Element[]) {
    this.attachShadow({ mode: 'open' }).append(make('h2', '', title), ...fields);
    return this;
  }
}
customElements.define('oc-section', OcSection);
const section = (id: string, title: string, ...fields: Element[]) => {
  const made = document.createElement('oc-section') as OcSection;
  made.id = id;
  return made.fill(title, ...fields);
};

const screens = [
  () => [
    section(
      'parse',
      'Easy apply',
      element('oc-file', {
        label: 'Fill in the form from a resume',
        button: 'Choose a resume to read',
      }),
    ),
    section(
      'personal',
      'Personal information',
      words('first-name-input', 'First name', { required: '' }),
      words('last-name-input', 'Last name', { required: '' }),
      words('email-input', 'Email', { type: 'email', required: '' }),
      words('confirm-email-input', 'Confirm your email', { type: 'email', required: '' }),
      element('spl-autocomplete', {
        'input-id': 'spl-form-element_3',
        label: 'Place of residence',
      }),
      words('spl-form-element_5', 'Phone number', { type: 'tel' }),
    ),
    section(
      'web',
      'Your web',
      words('linkedin-input', 'LinkedIn'),
      words('facebook-input', 'Facebook'),
      words('twitter-input', 'X (formerly Twitter)'),
      words('website-input', 'Website', { value: 'https://pulleys.example' }),
    ),
    section('resume', 'Resume', element('oc-file', { label: 'Resume', button: 'Choose a file' })),
    section(
      'message',
      'Message to the hiring team',
      words(
        'hiring-manager-message-input',
        'Let the company know about your interest in working there',
        { long: '' },
      ),
    ),
  ],
  () => [
    section(
      'screening',
      'Preliminary questions',
      element('spl-select', {
        'data-q': 'authorized',
        label: 'Are you authorized to work in the United States?',
        placeholder: 'Select',
        options: 'Yes|No',
      }),
      element('spl-select', {
        'data-q': 'notice',
        label: 'What is your notice period?',
        placeholder: 'Select',
        options: 'None|2 weeks|1 month|3 months',
      }),
      words('spl-form-element_21', 'Which knot do you trust?'),
      element('spl-checkbox', { label: 'I have read the privacy notice of Corvane Lifts' }),
    ),
  ],
];

let screen = 0;
function show() {
  const last = screen === screens.length - 1;
  const button = make('button', 'next', last ? 'Submit' : 'Next');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    if (last) living.submits += 1;
    else screen += 1;
    if (!last) show();
  });
  byId('root').replaceChildren(...screens[screen]!(), button);
  document.querySelector('.steps')!.textContent = `Step ${screen + 1} of ${screens.length}`;
}

defineElements(findPlaces);
show();
living.repaint = () => repaintElements();
alive();
