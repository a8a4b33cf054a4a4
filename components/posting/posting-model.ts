import { batch, computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { PageCapture } from '@/utils/posting/capture';
import type { Posting } from '@/utils/posting/schema';
import { pickedEntries } from '@/utils/ranking/picked-entries';
import type { Picks } from '@/utils/ranking/picks';
import { setPick } from '@/utils/ranking/set-pick';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { WriteFailure } from '@/utils/storage/write';
import type { SummaryEdit } from '@/utils/summary/schema';
import { postingForPage, samePage } from './posting-for-page';
import { rankOnce } from './rank-once';
import { whileIdle } from './while-idle';

type Engine = typeof import('./posting-engine');

export interface PostingDependencies {
  /** Those read before, latest first. */
  listPostings(): Promise<Posting[]>;
  savePosting(posting: Posting): Promise<Result<Posting, WriteFailure>>;
  loadPicks(posting: string, resume: string): Promise<Picks>;
  savePicks(picks: Picks): Promise<Result<Picks, WriteFailure>>;
}

export interface PostingSurroundings {
  /** Characters that the entries can be told in. */
  room: () => number;
  /** The owner looks at another posting. */
  onChange: () => Promise<void>;
}

type Choice = Parameters<typeof setPick>[2];

/** A selection shorter than this was hardly made to be read as a posting: a paragraph has more. */
const shortestSelection = 300;

const now = () => new Date().toISOString();

const namesOf = ({ title, organization, location }: Posting) => ({ title, organization, location });

const latestFirst = (one: Posting, others: readonly Posting[]) => [
  one,
  ...others.filter(({ id }) => id !== one.id),
];

/** More than anybody makes by hand; a test of the schema holds it. */
const mostEdits = 500;

const sameOwner = (one: Picks, other: Picks) =>
  one.posting === other.posting && one.resume === other.resume;

const none: readonly SummaryEdit[] = [];

const noPicks: Picks = { posting: '', resume: '', pinned: [], excluded: [] };

/** Which posting the owner is looking at, and which of their entries they want used for it. */
export const PostingModel = createModel(
  (
    dependencies: PostingDependencies,
    resume: ReadonlySignal<Resume | undefined>,
    { room, onChange }: PostingSurroundings,
  ) => {
    const engine = signal<Engine | undefined>(undefined);
    const capture = signal<PageCapture | undefined>(undefined);
    const posting = signal<Posting | undefined>(undefined);
    const earlier = signal<readonly Posting[]>([]);
    const picks = signal<Picks>(noPicks);
    const unsaved = signal<WriteFailure | undefined>(undefined);

    const rank = rankOnce((...pair) => engine.value?.rankEntries(...pair));
    const ranking = computed(
      () => posting.value && resume.value && rank(posting.value, resume.value),
    );
    const suggested = computed(() =>
      ranking.value && resume.value
        ? (engine.value?.suggestPicks(ranking.value, resume.value, { room: room() }) ?? [])
        : [],
    );
    const picked = computed(() => pickedEntries(suggested.value, picks.value));

    /** Of the owner's resumes the one in the posting's language, or the one in use. */
    const resumeAmong = (all: readonly Resume[]) =>
      posting.value && engine.value?.resumeFor(posting.value, all, resume.value?.id);

    const keep = async (work: Promise<Result<unknown, WriteFailure>>) => {
      const kept = await work;
      unsaved.value = kept.ok ? undefined : kept.failure;
    };
    const storePosting = (kept: Posting) => {
      earlier.value = latestFirst(kept, earlier.value);
      return keep(dependencies.savePosting(kept));
    };

    /** What was last asked for: shown, once its picks are there. */
    let wanted: { readonly posting: Posting | undefined } = { posting: undefined };
    let underWay: Promise<unknown> = Promise.resolve();

    /** The page for which the owner has said which posting is meant. */
    let chosenOn: string | undefined;

    const isChosenFor = (known: PageCapture, page: PageCapture) =>
      chosenOn !== undefined && samePage(chosenOn, page.url) && known.selection === page.selection;

    /** `settled` waits for it. */
    function watched<Done>(work: Promise<Done>): Promise<Done> {
      underWay = Promise.allSettled([underWay, work]);
      return work;
    }

    /** Shows a posting with what was picked for it before; whether nothing else has been asked for meanwhile. */
    async function show(next: Posting | undefined): Promise<boolean> {
      const [owner, last, before] = [resume.value, posting.value, picks.value];
      const asked = { posting: next };
      wanted = asked;
      const loading = next && owner ? dependencies.loadPicks(next.id, owner.id) : noPicks;
      if (next && owner) rank(next, owner);
      const known = await loading;
      if (wanted !== asked) return false;
      batch(() => {
        if (last && last.quality !== 'none') earlier.value = latestFirst(last, earlier.value);
        posting.value = next;
        // What was picked while they were loaded stands.
        if (picks.value === before || !sameOwner(picks.value, known)) picks.value = known;
      });
      return true;
    }

    /** The same page read again keeps its id, and so its picks. */
    const asKnown = (fresh: Posting): Posting => {
      const known = fresh.url && earlier.value.find(({ url }) => samePage(url, fresh.url));
      return known ? { ...fresh, id: known.id } : fresh;
    };

    async function prepare(): Promise<Engine> {
      engine.value ??= await import('./posting-engine');
      return engine.value;
    }

    let recalling: Promise<Posting[]> | undefined;

    /** The page takes its time to be read: meanwhile so are the resume and the postings of before. */
    async function readAhead() {
      recalling = dependencies.listPostings();
      const { readAhead } = await prepare();
      if (resume.value) whileIdle(readAhead(resume.value), () => !ranking.peek());
    }

    async function useText(text: string, captured: 'selection' | 'pasted') {
      const { readPosting, readPostingText } = await prepare();
      const page = capture.value;
      const read = readPostingText(text, now(), { captured, url: page?.url ?? '' });
      // Part of a page that names its posting well is a part of that posting.
      const around = page && captured === 'selection' ? readPosting(page, now()) : undefined;
      const next = asKnown(around?.quality === 'good' ? { ...read, ...namesOf(around) } : read);
      await showAndStore(next);
    }

    async function read(page: PageCapture | undefined) {
      const recalled = recalling ?? dependencies.listPostings();
      recalling = undefined;
      earlier.value = await recalled;
      const known = capture.value;
      capture.value = page;
      if (page && known && isChosenFor(known, page)) return change(wanted.posting);
      chosenOn = undefined;
      if (!page) return change(undefined);
      const { readPosting } = await prepare();
      if (page.selection.trim().length >= shortestSelection)
        return useText(page.selection, 'selection');
      const fresh = asKnown(readPosting(page, now()));
      if (fresh.quality !== 'good') return change(postingForPage(page.url, earlier.value) ?? fresh);
      await showAndStore(fresh);
    }

    /** Storing takes a while, and is waited for by `settled` alone. */
    async function showAndStore(next: Posting) {
      await change(next);
      void watched(storePosting(next));
    }

    async function change(next: Posting | undefined) {
      if (await show(next)) await onChange();
    }

    const pick = (entry: string, choice: Choice) => keepPicks(setPick(picks.value, entry, choice));

    async function keepPicks(changed: Picks) {
      picks.value = changed;
      // Both in this very task: the popup may be closed in the next.
      await Promise.all([
        // A posting that was read in part is stored once the owner works with it.
        posting.value && posting.value.quality !== 'good' && storePosting(posting.value),
        keep(dependencies.savePicks(changed)),
      ]);
    }

    return {
      /** Missing until `prepare` is done. */
      engine,
      /** Loads what reads and ranks; worth beginning before there is anything to read. */
      prepare,
      readAhead,
      posting,
      earlier,
      ranking,
      suggested,
      picked,
      picks,
      unsaved,
      resumeAmong,
      /** The languages of the posting and of the resume in use, where they are not one. */
      differs: computed(() => resume.value && resumeAmong([resume.value])?.differs),
      selection: computed(() => capture.value?.selection.trim() ?? ''),
      useText(...text: Parameters<typeof useText>) {
        chosenOn = capture.value?.url;
        return watched(useText(...text));
      },
      show(next: Posting | undefined) {
        chosenOn = capture.value?.url;
        return watched(change(next));
      },
      /** Done when what was asked for so far is shown. */
      settled: () => underWay,
      /** Reads the page; where it says little itself, the posting that was read for it before is taken. */
      read: (page: PageCapture | undefined) => watched(read(page)),
      /** After another resume was chosen: its own picks for the same posting. */
      refresh: () => watched(show(wanted.posting)),
      pick,
      /** What the owner changed in the summary for this posting. */
      edits: computed(() => picks.value.edits ?? none),
      async keepEdits(edits: readonly SummaryEdit[]) {
        const { edits: _, ...others } = picks.value;
        await keepPicks(edits.length > 0 ? { ...others, edits: edits.slice(-mostEdits) } : others);
      },
      /** Ticks or unticks an entry: what agrees with the suggestion needs no choice of its own. */
      tick: (entry: string, wanted: boolean) =>
        pick(
          entry,
          wanted === suggested.value.includes(entry) ? 'suggested' : wanted ? 'pinned' : 'excluded',
        ),
    };
  },
);

export type PostingModel = InstanceType<typeof PostingModel>;
