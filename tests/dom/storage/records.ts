import { Answer } from '@/utils/form/answers';
import { Posting } from '@/utils/posting/schema';
import { Picks } from '@/utils/ranking/picks';
import { Resume } from '@/utils/resume/schema';
import { Application } from '@/utils/storage/application';
import { StoredFile } from '@/utils/storage/stored-file';

export const resume = (own: Partial<Resume> = {}): Resume =>
  Resume.parse({
    id: 'r1',
    label: 'Harbour work',
    basics: { name: 'Wilhelmina Quarterdeck', email: 'mina@quarterdeck.example' },
    entries: [
      {
        id: 'e1',
        section: 'work',
        title: 'Pilot',
        organization: 'Port of Lantern Bay',
        start: '2019-04',
        statements: [{ id: 's1', text: 'Brought 400 ships in.\n\nNone of them ran aground.' }],
      },
    ],
    extra: { meta: { theme: 'even' } },
    ...own,
  });

export const posting = (own: Partial<Posting> = {}): Posting =>
  Posting.parse({
    id: 'p1',
    url: 'https://jobs.example/ports/7',
    title: 'Harbour master',
    captured: 'json-ld',
    quality: 'good',
    lines: [{ text: 'You have brought ships in.', is: 'must' }],
    readAt: '2026-03-01T10:00:00.000Z',
    ...own,
  });

export const picks = (own: Partial<Picks> = {}): Picks =>
  Picks.parse({ posting: 'p1', resume: 'r1', pinned: ['e1'], ...own });

export const application = (own: Partial<Application> = {}): Application =>
  Application.parse({
    id: 'a1',
    posting: 'p1',
    resume: 'r1',
    at: '2026-03-02T09:30:00.000Z',
    url: 'https://jobs.example/ports/7/apply',
    summary: 'Brought 400 ships in.',
    entries: ['e1'],
    fields: [
      {
        label: 'E-mail',
        kind: 'email',
        value: 'mina@quarterdeck.example',
        source: { from: 'basics' },
      },
    ],
    ...own,
  });

export const answer = (own: Partial<Answer> = {}): Answer =>
  Answer.parse({ id: 'n1', kind: 'notice-period', answer: 'Three months', ...own });

export const file = (own: Partial<StoredFile> = {}): StoredFile =>
  StoredFile.parse({
    id: 'f1',
    name: 'quarterdeck.pdf',
    type: 'application/pdf',
    use: 'resume',
    bytes: new Uint8Array([37, 80, 68, 70]).buffer,
    addedAt: '2026-02-01T08:00:00.000Z',
    ...own,
  });
