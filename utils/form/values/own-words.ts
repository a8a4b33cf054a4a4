import type { Entry, Section } from '../../resume/schema';
import { measure } from '../../summary/measure';
import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import { contentWords, topicWords } from './content-words';
import { namesIt } from './experience';
import { inSectionOf, newestFirst } from './rows';
import { limitOf } from './texts';
import type { Ask, Owner, Wanted } from './wanted';

/** What a question wants told, and the sections that tell it, best first. */
const cues: readonly { asks: RegExp; sections: readonly Section[]; wants?: RegExp }[] = [
  {
    asks: /\b(?:achiev|accomplish|proud|success|impact)|erfolg|\bstolz|leistung|reussite|\bfier|logro|orgullos|conquista|orgulho|successo|prestatie|\btrots|\bstolt/,
    sections: ['work', 'projects', 'awards', 'volunteer'],
    // What was achieved is told in numbers.
    wants: /\d/,
  },
  {
    asks: /\bproje[ck]t|\bprojet|\bproyecto|\bprogett|\bprojeto|プロジェクト|项目|프로젝트/,
    sections: ['projects', 'work', 'volunteer'],
  },
  {
    asks: /\bexperien|\bexpertise|\bfamiliar|\bworked (?:with|on)|erfahrung|experience|experienc|esperienz|ervaring|erfarenhet|erfaring|doswiadczen|zkusenost/,
    sections: ['work', 'projects', 'volunteer'],
  },
];

/** Statements of the entry that says most of what is asked, as many as the field takes; never a word more. */
export function ownWords({ field }: Ask, owner: Owner): Wanted | undefined {
  const asked = plain(field.label);
  const cue = cues.find(({ asks }) => asks.test(asked));
  if (!cue) return undefined;
  const topic = topicWords(field.label);
  const entries = cue.sections.flatMap((section) => inOrder(inSectionOf(owner, section), owner));
  const told = entries
    .map((entry) => ({ entry, texts: textsOn(entry, topic, owner, cue.wants) }))
    .filter(({ texts }) => texts.length > 0);
  for (const { entry, texts } of told) {
    const text = asManyAsFit(texts, field);
    if (text) return { text, source: { from: 'entry', entry: entry.id } };
  }
  return undefined;
}

/** Picked ones first, in the order of the picks; then the newest. */
function inOrder(entries: readonly Entry[], { picked }: Owner): Entry[] {
  const place = new Map(picked.map((id, at) => [id, at]));
  return newestFirst(entries).toSorted(
    (a, b) => (place.get(a.id) ?? picked.length) - (place.get(b.id) ?? picked.length),
  );
}

/** What an entry says on a topic: where its name or keywords hold it, all of it; else the statements that do. */
function textsOn(
  entry: Entry,
  topic: ReadonlySet<string>,
  owner: Owner,
  wants: RegExp | undefined,
): string[] {
  const all = entry.statements.map(({ text }) => text).filter(Boolean);
  const wanted = wants ? all.filter((text) => wants.test(text)) : all;
  if (topic.size === 0) return wanted;
  const holds = (text: string) => topic.isSubsetOf(contentWords(text));
  const stated = wanted.filter(holds);
  if (stated.length > 0) return stated;
  const { title, field, keywords } = entry;
  const names = owner.mentions ?? namesIt;
  const bare = { ...entry, statements: [] };
  const isNamed =
    holds([title, field, ...keywords].join(' ')) || [...topic].every((word) => names(bare, word));
  return isNamed ? wanted : [];
}

function asManyAsFit(texts: readonly string[], field: FieldSnapshot): string {
  const { max, unit } = limitOf(field);
  let text = '';
  for (const one of texts) {
    const longer = text ? `${text} ${one}` : one;
    if (measure(longer, unit) > max) break;
    text = longer;
  }
  return text;
}
