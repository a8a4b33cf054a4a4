import { plain } from '../../plain-text';

/** Levels of degrees as forms list them, lowest first, each by what its degrees are called. */
const levels: readonly { names: readonly string[]; called: RegExp }[] = [
  {
    names: [
      'High School',
      'High School Diploma',
      'High school diploma or equivalent',
      'Secondary education',
      'Abitur',
    ],
    called: /high school|secondary|abitur|matura|baccalaureat(?!e)|a-levels?|\bged\b/,
  },
  {
    names: ["Associate's Degree", 'Associate Degree', 'Associate', "Associate's"],
    called: /associate|\ba\.?a\.?s?\b/,
  },
  {
    names: [
      "Bachelor's Degree",
      "Bachelor's",
      'Bachelor',
      'Bachelors',
      'Bachelor Degree',
      'Undergraduate degree',
      'Licence',
    ],
    called: /bachelor|\bb\.?\s?(?:sc|a|s|eng|tech|com|ba)\b|licenciatura|laurea triennale/,
  },
  {
    names: [
      "Master's Degree",
      "Master's",
      'Master',
      'Masters',
      'Master Degree',
      'Postgraduate degree',
    ],
    called:
      /master|\bm\.?\s?(?:sc|a|s|eng|tech|phil|ba)\b|\bmba\b|diplom\b|magister|laurea magistrale/,
  },
  {
    names: [
      'Doctorate',
      'Doctor of Philosophy (Ph.D.)',
      'PhD',
      'Ph.D.',
      'Doctoral Degree',
      'Doctorate or higher',
    ],
    called: /doctor|\bph\.?\s?d\b|\bdr\.?\b|promotion/,
  },
];

const levelOf = (degree: string) =>
  levels.findLastIndex(({ called }) => called.test(plain(degree)));

/** Higher is more; -1 for a degree that we cannot place. */
export const degreeRank = levelOf;

/** What a list may call the level of a degree. */
export const degreesAlike = (degree: string): readonly string[] =>
  levels[levelOf(degree)]?.names ?? [];
