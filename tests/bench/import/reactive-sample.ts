import type { Facts } from './facts';

/** The made-up career that Reactive Resume shows in most of its designs. */
const career: Pick<Facts, 'phone' | 'roles' | 'schools'> = {
  phone: '+1 (555) 291-4756',
  roles: [
    { title: 'Senior Game Developer', organization: 'Cascade Studios', start: '2022-03', end: '' },
    {
      title: 'Game Developer',
      organization: 'Pixel Forge Interactive',
      start: '2020-06',
      end: '2022-02',
    },
  ],
  schools: ['University of Washington'],
};

const david = { name: 'David Kowalski', email: 'david.kowalski@email.com' };
const sarah = { name: 'Sarah Martinez', email: 'sarah.martinez@email.com' };
const marcus = { name: 'Marcus Chen', email: 'sarah.martinez@email.com' };

/** Who stands above it in which design; `meowth` shows somebody else, `ditgar` is a picture. */
const people: Readonly<Record<string, typeof david>> = {
  azurill: david,
  bronzor: david,
  chikorita: sarah,
  ditto: sarah,
  gengar: sarah,
  glalie: sarah,
  kakuna: sarah,
  lapras: marcus,
  leafish: marcus,
  onyx: marcus,
  pikachu: marcus,
  rhyhorn: marcus,
  scizor: david,
};

/** What one of the designs shows. */
export function reactiveFacts(design: string): Facts | undefined {
  const person = people[design];
  return person && { ...person, ...career };
}
