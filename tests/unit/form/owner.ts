import type * as z from 'zod';
import { Answer } from '@/utils/form/answers';
import { type Entry, Resume } from '@/utils/resume/schema';

export const anEntry = (own: Partial<z.input<typeof Entry>>) => ({
  id: `e-${own.section}-${own.title ?? own.organization}`,
  section: 'work' as const,
  ...own,
});

/** An obviously made-up person. */
export const aResume = (own: Partial<z.input<typeof Resume>> = {}): Resume =>
  Resume.parse({
    id: 'r',
    basics: {
      name: 'Imra Quill',
      email: 'imra@quill.example',
      phone: '+49 30 5550123',
      url: 'https://quill.example',
      location: {
        address: 'Lampenweg 7',
        postalCode: '10999',
        city: 'Berlin',
        region: 'Berlin',
        countryCode: 'DE',
      },
      profiles: [
        { network: 'LinkedIn', url: 'https://linkedin.example/imra' },
        { network: 'GitHub', username: 'imra-quill' },
      ],
      summary: [{ id: 's', text: 'I mend lighthouses.' }],
    },
    entries: [
      anEntry({
        id: 'w2',
        title: 'Keeper',
        organization: 'North Light',
        start: '2020-04',
        location: 'Berlin',
      }),
      anEntry({
        id: 'w1',
        title: 'Apprentice',
        organization: 'South Light',
        start: '2016-01',
        end: '2019-12',
        statements: [
          { id: 'a', text: 'Polished the lens.', form: 'bullet' },
          { id: 'b', text: 'Kept the log.', form: 'bullet' },
        ],
      }),
      anEntry({
        id: 'ed',
        section: 'education',
        title: 'MSc',
        organization: 'University of Tides',
        field: 'Optics',
        start: '2012',
        end: '2015-06',
      }),
      anEntry({ id: 'sk', section: 'skills', title: 'Optics', keywords: ['lenses', 'mirrors'] }),
      anEntry({ id: 'la', section: 'languages', title: 'German', level: 'Native speaker' }),
    ],
    ...own,
  });

export const everyEntry = ({ entries }: { entries: readonly Entry[] }) =>
  entries.map(({ id }) => id);

export const anAnswer = (kind: string, answer: string, own: Partial<Answer> = {}): Answer =>
  Answer.parse({ id: `${kind}${own.country ?? ''}`, kind, answer, ...own });
