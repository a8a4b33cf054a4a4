import { plain } from '../plain-text';
import type { SkipReason } from '../plan';
import type { FieldSnapshot } from '../snapshot';
import { sameQuestion } from './answers';
import { yearsAsked } from './experience';
import { knownAmong } from './known-options';
import { likeAnswer } from './like-answer';
import { ownWords } from './own-words';
import type { Ask, Owner, Value, Wanted } from './wanted';

/** A single line that takes this much is meant for sentences. */
const proseLength = 150;

const takesProse = ({ control, maxLength }: FieldSnapshot) =>
  /^(textarea|rich-text)$/.test(control) || (control === 'text' && (maxLength ?? 0) >= proseLength);

/** Matters on which nothing may be put into an owner's mouth, whatever their resume says. */
const sensitive =
  /gender|\brace\b|ethnic|disab|veteran|religio|sexual|pregnan|marital|health|medical|criminal|convict|salary|compensation|visa|sponsor|authori[sz]|citizen|nationality|geschlecht|behinder|gehalt|sexe\b|handicap|salaire|salario|discapacidad|deficien|stipendio|\bage\b|birth/;

/** The question's own answer, a number of years or a choice of skills that it asks for, or the owner's words on something like it. */
export const freeQuestion: Value = (ask, owner) => {
  const same = sameQuestion(ask, owner);
  if (same !== 'not-understood') return same;
  return (
    yearsAsked(ask, owner) ?? knownAmong(ask, owner) ?? suggestion(ask, owner) ?? 'not-understood'
  );
};

/** Words of the owner's own to look at and take; `undefined` where the field is none for prose. */
function suggestion(ask: Ask, owner: Owner): Wanted | SkipReason | undefined {
  const { field } = ask;
  if (!takesProse(field) || sensitive.test(plain(`${field.label} ${field.section}`)))
    return undefined;
  const wanted = likeAnswer(ask, owner) ?? ownWords(ask, owner);
  return wanted && { ...wanted, suggested: true };
}
