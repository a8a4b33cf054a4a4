import { Resume, sections } from '@/utils/resume/schema';

const words =
  'kept lights lit through nine winters with Kubernetes and brass lamps for ships at sea'.split(
    ' ',
  );

const sentence = (seed: number) =>
  `${Array.from({ length: 14 }, (_, i) => words[(seed * 7 + i * (1 + (seed % 5))) % words.length]).join(' ')}.`;

/** A resume of many entries, half of them roles, each with as many texts as asked for. */
export const longResume = (entries: number, statements: number): Resume =>
  Resume.parse({
    id: 'long',
    label: 'Long',
    revision: 1,
    basics: { name: 'Ottoline Beacon', email: 'ottoline@example.com' },
    entries: Array.from({ length: entries }, (_, at) => ({
      id: `e${at}`,
      section: at % 2 === 0 ? 'work' : sections[at % 4],
      title: `Keeper of light ${at}`,
      organization: `Skerry Lights ${at}`,
      start: `${1980 + (at % 40)}-0${1 + (at % 9)}`,
      statements: Array.from({ length: statements }, (_, i) => ({
        id: `s${at}-${i}`,
        text: sentence(at * statements + i),
        form: i === 0 ? 'paragraph' : 'bullet',
      })),
    })),
  });
