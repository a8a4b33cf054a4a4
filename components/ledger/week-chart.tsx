import { type Week, weeksOf } from '@/utils/ledger/weeks-of';
import type { Application } from '@/utils/storage/application';
import { t } from '@/utils/text/text';
import { countText } from '../ui/count-text';
import { interfaceLocale } from '../ui/locale';

const weeks = 12;
const [bar, gap, height] = [16, 6, 40];

/** 1 Monday to 7 Sunday; not every engine knows it. */
function firstDay(): number {
  const locale = new Intl.Locale(interfaceLocale()) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
  };
  return locale.getWeekInfo?.().firstDay ?? 1;
}

const dayFormat = () =>
  new Intl.DateTimeFormat(interfaceLocale(), { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** How many applications went out in each of the last weeks; nothing where none did. */
export function WeekChart({ applications }: { applications: readonly Application[] }) {
  const counted = weeksOf(applications, { now: new Date(), weeks, firstDay: firstDay() });
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const format = dayFormat();
  const dayOf = ({ start }: Week) => format.format(new Date(start));
  return (
    <figure class="week-chart">
      <figcaption class="week-chart-caption">
        {countText(total, { one: 'ledger_weeks_one', other: 'ledger_weeks_other' })}
      </figcaption>
      <Bars counted={counted} />
      <p class="week-chart-ends" aria-hidden="true">
        <span>{dayOf(counted[0]!)}</span>
        <span>{t('ledger_this_week')}</span>
      </p>
      <ul class="visually-hidden">
        {counted.map((week) => (
          <li key={week.start}>
            {countText(
              week.count,
              { one: 'ledger_week_one', other: 'ledger_week_other' },
              dayOf(week),
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Bars({ counted }: { counted: readonly Week[] }) {
  const most = Math.max(...counted.map(({ count }) => count));
  return (
    <svg
      class="week-chart-bars"
      viewBox={`0 0 ${counted.length * (bar + gap) - gap} ${height}`}
      aria-hidden="true"
    >
      {counted.map(({ start, count }, at) => {
        const tall = Math.max(2, (count / most) * height);
        return (
          <rect
            key={start}
            class={count > 0 ? 'week-chart-bar' : 'week-chart-none'}
            x={at * (bar + gap)}
            y={height - tall}
            width={bar}
            height={tall}
            rx={count > 0 ? 3 : 1}
          />
        );
      })}
    </svg>
  );
}
