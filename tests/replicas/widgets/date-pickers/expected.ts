import { date, replica, text } from '../../fields';
import type { ReplicaField } from '../../replica';
import { is, leave, right } from '../../right';

/** MUI paints a date as spinbuttons in a row; the input beside them is out of sight. A gap is painted after each slash. */
const sections = (
  around: string,
  keys: string,
  ...[label, kind, what]: [string, ReplicaField['kind'], ReplicaField['right']]
): ReplicaField =>
  date(`${around} [role=group]`, label, kind, what, {
    also: `${around} input`,
    seen: { by: 'text', at: `${around} .MuiPickersSectionList-root` },
    act: { by: 'keying', at: `${around} [role=spinbutton]`, keys },
  });

export default replica('widgets/date-pickers', 'Date pickers', {
  fields: [
    date('#start', 'Earliest start date', 'start-date', is('2027-02-01'), { controlled: true }),
    date('#held', 'When can you start at the latest?', 'start-date', leave('already-filled'), {
      holds: '03.05.2027',
    }),
    text('#company', 'Company', 'work-organization', right.employer),
    {
      ...sections('.since', '042021', 'Start date', 'work-start', is('04/ 2021')),
      holds: 'MM/ YYYY',
    },
    {
      ...sections('.available', '02012027', 'Available from', 'start-date', is('02/ 01/ 2027')),
      holds: 'MM/ DD/ YYYY',
    },
  ],
});
