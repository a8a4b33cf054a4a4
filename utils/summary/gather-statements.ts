import { fold } from '../posting/fold';
import { type Language, languageOrEnglish } from '../posting/words/stop-words';
import { termsIn } from '../ranking/terms-in';
import type { Entry, Resume, Statement } from '../resume/schema';
import type { Candidate, Unit } from './gather-units';
import { judgeSentence } from './judge-sentence';
import { splitSentences } from './split-sentences';
import { writtenIn } from './written-in';

interface Source {
  entry: string;
  entryAt: number;
  statements: readonly Statement[];
}

/** As `gatherUnits`, of whole statements: what a tailored resume is made of. */
export function gatherStatements(
  resume: Resume,
  picked: readonly string[],
  asked: Language,
): { profile: Unit[]; entries: Unit[][] } {
  const written = languageOrEnglish(writtenIn(resume));
  const entryOf = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const unitsOf = (source: Source) => chainsOf(candidatesOf(source, written, asked));
  return {
    profile: unitsOf({ entry: 'basics', entryAt: -1, statements: resume.basics.summary }),
    entries: picked.map((entry, entryAt) =>
      unitsOf({
        entry,
        entryAt,
        statements: (entryOf.get(entry) as Entry | undefined)?.statements ?? [],
      }),
    ),
  };
}

/** By statement its wordings, the owner's first one before all. */
const candidatesOf = (
  { entry, entryAt, statements }: Source,
  written: Language,
  asked: Language,
): Candidate[][] =>
  statements.map((statement, statementAt) => {
    const before = statements.slice(0, statementAt).findLast(({ text }) => text.trim() !== '');
    return [statement.text, ...statement.alternatives].flatMap((text, at): Candidate[] => {
      const said = text.trim();
      const start = text.indexOf(said);
      if (said === '') return [];
      return [
        {
          ...{ text: said, start, end: start + said.length },
          ...{ entry, entryAt, statement: statement.id, statementAt, sentenceAt: 0 },
          ...(at > 0 && { alternative: at - 1 }),
          keys: new Set(termsIn(said, asked).map(({ key }) => key)),
          leans: before !== undefined && leansOn(before.text, said, statement, written),
          voice: 1,
          asKnown: false,
          tellsRole: false,
          named: false,
          figures: false,
          beginsWithDeed: false,
        },
      ];
    });
  });

function leansOn(before: string, text: string, { form }: Statement, language: Language): boolean {
  const first = splitSentences(text, language)[0]?.text ?? '';
  const isBullet = form === 'bullet';
  return judgeSentence(first, isBullet ? [] : [fold(before)], { language, isBullet }).leans;
}

/** Each wording alone, or with those of the statements before it that it leans on. */
const chainsOf = (statements: readonly (readonly Candidate[])[]): Unit[] =>
  statements.flatMap((wordings, at) =>
    wordings.map((wording) => {
      const chain = [wording];
      for (let before = at - 1; chain[0]!.leans && before >= 0; before--) {
        const first = statements[before]![0];
        if (first) chain.unshift(first);
      }
      return chain;
    }),
  );
