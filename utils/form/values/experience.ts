import type { Entry } from '../../resume/schema';
import { plain } from '../plain-text';
import type { SkipReason } from '../plan';
import type { Span } from '../source';
import { type AskedExperience, askedExperience, asksYesOrNo } from './asked-experience';
import { countMonths } from './count-months';
import { inSectionOf, newestFirst } from './rows';
import type { Ask, Owner, Value, Wanted } from './wanted';

/** Work as such; of a skill, also what was done beside it. */
const doing = ['work', 'projects', 'volunteer'] as const;

const inWords = (text: string) => ` ${plain(text).replace(/[^\p{L}\p{N}+#.]+/gu, ' ')} `;

/** Whether an entry names something by these very words. */
export function namesIt(entry: Entry, subject: string): boolean {
  const { title, field, organization, keywords, statements } = entry;
  const said = [title, field, organization, ...keywords, ...statements.map(({ text }) => text)];
  const wanted = inWords(subject).replace(/\.(?= )/g, '');
  return said.some((text) =>
    inWords(text)
      .replace(/\.(?= )/g, '')
      .includes(wanted),
  );
}

const spanOf = ({ id, start, end }: Entry): Span => ({
  entry: id,
  start: start!.slice(0, 7),
  ...(end && { end: end.slice(0, 7) }),
});

/** All roles; nothing where one of them has no start, for then nobody can say. */
function workSpans(owner: Owner): Span[] {
  const roles = inSectionOf(owner, 'work');
  return roles.every(({ start }) => start) ? newestFirst(roles).map(spanOf) : [];
}

/** What was done with something: each dated entry that names it. */
function spansOf(subject: string, owner: Owner): Span[] {
  const names = owner.mentions ?? namesIt;
  const dated = doing
    .flatMap((section) => inSectionOf(owner, section))
    .filter(({ start }) => start);
  return newestFirst(dated.filter((entry) => names(entry, subject))).map(spanOf);
}

/** A number of months or whole years, from the dates of entries alone. */
function counted({ subject, unit, isVague }: AskedExperience, owner: Owner): Wanted | SkipReason {
  const spans = subject ? spansOf(subject, owner) : workSpans(owner);
  const total = countMonths(spans, owner.today);
  if (total <= 0) return 'no-data';
  const whole = Math.floor(total / 12);
  return {
    text: String(unit === 'months' ? total : whole),
    ...(unit === 'years' && { years: whole }),
    source: { from: 'dates', months: total, spans },
    // Less than a year rounds to none, and how much of it is "relevant" is the owner's to say.
    sure: isVague || whole === 0 ? 0.5 : 0.8,
  };
}

const allOfIt: AskedExperience = { subject: '', unit: 'years', isVague: false };

export const years: Value = ({ field: { label } }, owner) =>
  asksYesOrNo(label) ? 'unsure' : counted(askedExperience(label) ?? allOfIt, owner);

/** The number of years that a question asks for; `undefined` where it asks for something else. */
export function yearsAsked({ field }: Ask, owner: Owner): Wanted | SkipReason | undefined {
  const asked = askedExperience(field.label);
  return asked && counted(asked, owner);
}
