import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type AppliedBefore, appliedBefore, kinOf } from '@/utils/ledger/applied-before';
import { type AtHand, handOut, openRecord, savedRecord } from '@/utils/ledger/hand-out';
import { withStatus } from '@/utils/ledger/with-status';
import type { Posting } from '@/utils/posting/schema';
import type { Result } from '@/utils/result';
import type { Application, HandedOut } from '@/utils/storage/application';
import type { WriteFailure } from '@/utils/storage/write';

export interface StandingDependencies {
  /** Those to any of these postings, latest first. */
  listApplicationsTo(postings: readonly string[]): Promise<Application[]>;
  saveApplication(application: Application): Promise<Result<Application, WriteFailure>>;
  savePosting(posting: Posting): Promise<Result<Posting, WriteFailure>>;
  /** Shows a record where all of them are. */
  openApplication(id: string): void;
}

const nothing: AppliedBefore = { elsewhere: [] };
const now = () => new Date().toISOString();

/** How the owner stands with the posting at hand: what they have shared for it before, and what they share now. */
export const StandingModel = createModel(
  (
    dependencies: StandingDependencies,
    atHand: ReadonlySignal<AtHand | undefined>,
    postings: ReadonlySignal<readonly Posting[]>,
  ) => {
    const before = signal<AppliedBefore>(nothing);
    const unsaved = signal<WriteFailure | undefined>(undefined);
    const posting = computed(() => atHand.value?.posting);
    /** One write after the other: the second of two copies joins the record of the first. */
    let turn: Promise<unknown> = Promise.resolve();

    async function look() {
      const read = posting.peek();
      const known = read
        ? await dependencies.listApplicationsTo(kinOf(read, postings.peek()))
        : undefined;
      // Another posting may have come while this one was looked up.
      if (read === posting.peek())
        before.value = read && known ? appliedBefore(read, known) : nothing;
    }

    effect(() => {
      if (posting.value) void look();
      else before.value = nothing;
    });

    /** Changes the record of the posting at hand, or begins one; the posting is kept along, for postings vanish. */
    async function change(hand: AtHand, to: (record: Application, at: string) => Application) {
      const at = now();
      const known = await dependencies.listApplicationsTo([hand.posting.id]);
      const record = openRecord(known, hand, at) ?? savedRecord(hand, at);
      const kept = await dependencies.savePosting(hand.posting);
      const written = kept.ok ? await dependencies.saveApplication(to(record, at)) : kept;
      unsaved.value = written.ok ? undefined : written.failure;
      await look();
    }

    function inTurn(to: (record: Application, at: string, hand: AtHand) => Application) {
      const hand = atHand.peek();
      if (hand) turn = turn.then(() => change(hand, (record, at) => to(record, at, hand)));
      return turn;
    }

    return {
      before,
      unsaved,
      /** Whether there is a posting to keep. */
      isKnown: computed(() => posting.value !== undefined),
      look,
      /** Keeps the posting, to come back to. */
      save: () => inTurn((record) => record),
      markApplied: () => inTurn((record, at) => withStatus(record, 'applied', at)),
      /** Records a text or a file that was made for the posting at hand. */
      record: (given: Pick<HandedOut, 'how'> & Partial<HandedOut>) =>
        inTurn((record, at, hand) => handOut(record, { name: '', text: '', at, ...given }, hand)),
      open: (id: string) => dependencies.openApplication(id),
    };
  },
);

export type StandingModel = InstanceType<typeof StandingModel>;
