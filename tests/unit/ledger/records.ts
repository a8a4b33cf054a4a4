import { Posting } from '@/utils/posting/schema';
import { Application } from '@/utils/storage/application';

export const posting = (own: Partial<Posting> = {}): Posting =>
  Posting.parse({
    id: 'p1',
    url: 'https://jobs.example/lamps/7',
    title: 'Lamplighter',
    organization: 'Société Générale des Lampes',
    location: 'Brest',
    captured: 'json-ld',
    quality: 'good',
    text: 'You tend 400 lamps along the coast.',
    ...own,
  });

export const application = (own: Partial<Application> = {}): Application =>
  Application.parse({
    id: 'a1',
    posting: 'p1',
    resume: 'r1',
    at: '2026-05-12T09:30:00.000Z',
    ...own,
  });

export const field = (own: Partial<Application['fields'][number]> = {}) => ({
  ref: '0:1',
  page: 'https://jobs.example/lamps/7/apply',
  label: 'E-mail',
  kind: 'email',
  value: 'wick@lantern.example',
  source: { from: 'basics' as const },
  outcome: 'stuck' as const,
  ...own,
});
