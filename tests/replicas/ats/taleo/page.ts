import { degrees, months } from '../../page/lists';
import { alive, byId, make } from '../../page/plain';
import { living } from '../../page/replica';

/** What the server knows: all that has been changed and left. A postback paints the screen anew from it. */
const known = new Map<string, string>([['employer-0', 'Pike and Sons']]);

const regions: Record<string, string[]> = {
  Canada: ['Alberta', 'Ontario'],
  'United States': ['Maine', 'Oregon', 'Washington'],
};

interface Question {
  id: string;
  label: string;
  type?: 'text' | 'area' | 'file' | 'box';
  options?: string[];
  required?: boolean;
  /** A change of it goes to the server at once, and the whole screen comes back. */
  posts?: boolean;
}

const years = Array.from({ length: 30 }, (_, i) => `${2027 - i}`);
const text = (id: string, label: string, more: Partial<Question> = {}): Question => ({
  id,
  label,
  ...more,
});

const screens: (() => [title: string, questions: Question[]][])[] = [
  () => [
    [
      'Personal Information',
      [
        text('FirstName', 'First Name', { required: true }),
        text('LastName', 'Last Name', { required: true }),
        text('Address', 'Address (line 1)'),
        text('Country', 'Country', { options: Object.keys(regions), posts: true }),
        text('Region', 'State/Province', { options: regions[known.get('Country') ?? ''] ?? [] }),
        text('City', 'City'),
        text('ZipCode', 'Zip/Postal Code'),
        text('Email', 'Email Address', { required: true }),
        text('CellularPhone', 'Cellular Number'),
      ],
    ],
    [
      'Source Tracking',
      [
        text('Source', 'How did you hear about this position?', {
          options: ['Agency', 'LinkedIn', 'Newspaper'],
        }),
      ],
    ],
  ],
  () => [
    [
      'Work Experience 1',
      [
        text('employer-0', 'Employer'),
        text('title-0', 'Job Title'),
        text('start-month-0', 'Start Date: month', { options: months }),
        text('start-year-0', 'Start Date: year', { options: years }),
      ],
    ],
    [
      'Education 1',
      [
        text('institution-0', 'Institution'),
        text('program-0', 'Program'),
        text('level-0', 'Education Level (Achieved)', { options: degrees }),
      ],
    ],
    ['Resume', [text('resume', 'Select the resume file to attach', { type: 'file' })]],
    [
      'Questionnaire',
      [
        text(
          'sponsor',
          'Will you now or in the future require sponsorship to work in the United States?',
          { options: ['Yes', 'No'], required: true },
        ),
        text('ladle', 'How hot is a ladle?', { type: 'area' }),
        text('signature', 'Type your full name as your electronic signature'),
        text('agree', 'I certify that all of the above is true', { type: 'box' }),
      ],
    ],
  ],
];

const idOf = (id: string) => `et-ef-content-ftf-dv_cs_${id}`;
let screen = 0;

/** The server takes its time, and a curtain hangs over the page meanwhile. */
function post() {
  const curtain = make('div', 'curtain');
  document.body.append(curtain);
  setTimeout(() => {
    curtain.remove();
    paint();
  }, 200);
}

function control({ id, type, options, posts }: Question) {
  const made = document.createElement(options ? 'select' : type === 'area' ? 'textarea' : 'input');
  made.id = idOf(id);
  made.setAttribute('name', `dv_cs_${id}`);
  if (made instanceof HTMLSelectElement)
    made.append(
      new Option('Not Specified', ''),
      ...options!.map((option, i) => new Option(option, `${i + 1}`)),
    );
  if (made instanceof HTMLInputElement) made.type = type === 'box' ? 'checkbox' : (type ?? 'text');
  const saved = known.get(id);
  if (saved !== undefined && made instanceof HTMLSelectElement)
    made.selectedIndex = [...made.options].findIndex((option) => option.text === saved);
  else if (saved !== undefined && made instanceof HTMLInputElement && made.type === 'checkbox')
    made.checked = saved === 'on';
  else if (saved !== undefined && type !== 'file') made.value = saved;
  made.addEventListener('change', () => {
    if (made instanceof HTMLSelectElement) known.set(id, made.selectedOptions[0]?.text ?? '');
    else if (made instanceof HTMLInputElement && made.type === 'checkbox')
      known.set(id, made.checked ? 'on' : '');
    else known.set(id, made.value);
    if (posts) {
      known.delete('Region');
      post();
    }
  });
  return made;
}

function row(question: Question) {
  const line = document.createElement('tr');
  const [left, right] = [document.createElement('td'), document.createElement('td')];
  const label = document.createElement('label');
  label.htmlFor = idOf(question.id);
  label.textContent = question.label;
  if (question.required) left.append(make('span', 'required', '* '));
  left.append(label);
  right.append(control(question));
  line.append(left, right);
  return line;
}

function paint() {
  const kept = new Map<string, HTMLInputElement>();
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
    kept.set(input.id, input);
  const sections = screens[screen]!().map(([title, questions]) => {
    const section = make('div', 'editablesection');
    const table = document.createElement('table');
    table.append(...questions.map(row));
    section.append(make('h2', '', title), table);
    return section;
  });
  const last = screen === screens.length - 1;
  const button = make('input', 'continue') as HTMLInputElement;
  button.type = 'button';
  button.value = last ? 'Submit' : 'Save and Continue';
  button.addEventListener('click', () => {
    if (last) living.submits += 1;
    else {
      screen += 1;
      paint();
    }
  });
  byId('screen').replaceChildren(...sections, button);
  for (const [id, input] of kept) document.getElementById(id)?.replaceWith(input);
}

paint();
living.repaint = paint;
living.values = () => Object.fromEntries(known);
alive();
