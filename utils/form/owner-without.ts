import type { Source } from './source';
import type { Owner } from './values/wanted';

/** An owner who has not got what a value came from; `undefined` where a form could ask no less of them. */
export function ownerWithout(source: Source, owner: Owner): Owner | undefined {
  switch (source.from) {
    case 'answer':
      return { ...owner, answers: owner.answers.filter(({ id }) => id !== source.answer) };
    case 'file':
      return { ...owner, files: owner.files.filter(({ id }) => id !== source.file) };
    case 'entry':
      return withoutEntry(source.entry, owner);
    case 'summary':
      return withoutText(owner);
    default:
      return undefined;
  }
}

const withoutEntry = (entry: string, owner: Owner): Owner => ({
  ...owner,
  picked: owner.picked.filter((id) => id !== entry),
  resume: {
    ...owner.resume,
    entries: owner.resume.entries.filter(({ id }) => id !== entry),
  },
});

const nothing = () => undefined;

/** The letter comes before the summary, wherever both could stand. */
function withoutText(owner: Owner): Owner | undefined {
  if (owner.letterFor !== nothing) return { ...owner, letterFor: nothing };
  return owner.summaryFor === nothing ? undefined : { ...owner, summaryFor: nothing };
}
