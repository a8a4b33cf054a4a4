import { number, replica, text } from '../../fields';
import { is, right, yearsWorked } from '../../right';

const part = (name: string) => `#start [aria-label=${name}]`;

/** The parts hand on to each other, so a person types them one after the other. */
const painted = (name: 'Day' | 'Month' | 'Year', holds: string, keys: string) =>
  number(part(name), name, 'start-date', is(keys), {
    part: ({ Day: 'day', Month: 'month', Year: 'year' } as const)[name],
    holds,
    seen: { by: 'text', at: part(name) },
    act: { by: 'keying', at: part(name), keys },
  });

export default replica('widgets/spinbuttons', 'Spinbuttons', {
  fields: [
    text('#employer', 'Employer', 'work-organization', right.employer),
    number('#since-month', 'Month', 'work-start', is('4', '04'), { part: 'month' }),
    number('#since-year', 'Year', 'work-start', is('2021'), { part: 'year' }),
    painted('Day', 'DD', '01'),
    painted('Month', 'MM', '02'),
    painted('Year', 'YYYY', '2027'),
    number('#years', 'Years of professional experience', 'years-of-experience', yearsWorked, {
      controlled: true,
    }),
  ],
});
