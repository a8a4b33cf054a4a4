import type { Posting } from '../posting/schema';
import { newId } from '../resume/new-id';
import { Application, type HandedOut } from '../storage/application';

export interface AtHand {
  posting: Posting;
  /** A resume's id. */
  resume: string;
  /** Ids of the entries that are picked. */
  picked: readonly string[];
}

/** One evening at one posting. */
const sitting = 4 * 3_600_000;

/** Of the records of a posting, latest first, the one that goes on now: saved only, or just begun. */
export const openRecord = (
  applications: readonly Application[],
  { posting, resume }: Pick<AtHand, 'posting' | 'resume'>,
  at: string,
): Application | undefined =>
  applications.find(
    (one) =>
      one.posting === posting.id &&
      (one.status === 'saved' ||
        (one.resume === resume && Date.parse(at) - Date.parse(one.until || one.at) < sitting)),
  );

/** A posting that is kept to come back to. */
export const savedRecord = ({ posting, resume }: AtHand, at: string): Application =>
  Application.parse({
    id: newId(),
    posting: posting.id,
    resume,
    at,
    status: 'saved',
    history: [{ status: 'saved', at }],
  });

/** The record once something was handed out for its posting: the same text twice is one. */
export function handOut(
  application: Application,
  given: HandedOut,
  { picked }: AtHand,
): Application {
  const others = application.handedOut.filter(
    ({ how, name, text }) => how !== given.how || name !== given.name || text !== given.text,
  );
  return {
    ...application,
    entries: [...new Set([...application.entries, ...picked])],
    handedOut: [...others, given],
  };
}
