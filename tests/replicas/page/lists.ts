/** Lists that the made-up pages offer. */
export const degrees = [
  'High School',
  "Associate's Degree",
  "Bachelor's Degree",
  "Master's Degree",
  'Doctor of Philosophy (Ph.D.)',
  'Other',
];

export const disciplines = [
  'Accounting',
  'Computer Engineering',
  'Computer Science',
  'Graphic Design',
  'Mechanical Engineering',
  'Political Science',
];

export const schools = [
  'Cascade Mountain Institute',
  'Cascadia Lakes College of Nursing',
  'Cascadia Lakes University',
  'Larkspur Community College',
  'Larkspur School of Law',
  'University of Lower Fernbank',
];

export const countries = [
  'Canada',
  'Germany',
  'Ireland',
  'Mexico',
  'Norway',
  'United Arab Emirates',
  'United Kingdom',
  'United States',
  'United States Minor Outlying Islands',
];

const places = [
  'Portland, Maine, United States',
  'Portland, Oregon, United States',
  'Portland, Victoria, Australia',
  'Portland Parish, Jamaica',
  'Porto, Portugal',
  'Seattle, Washington, United States',
  'Oslo, Norway',
];

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What a place service does: it answers late, and knows cities by the start of their name only. */
export const findPlaces = (query: string, list = places): Promise<string[]> =>
  new Promise((resolve) =>
    setTimeout(() => {
      const words = query.trim().toLowerCase();
      resolve(
        words.length < 2 ? [] : list.filter((place) => place.toLowerCase().startsWith(words)),
      );
    }, 150),
  );
