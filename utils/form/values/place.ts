import type { Place } from '../../resume/schema';
import { plain } from '../plain-text';
import { namesOfCountry } from './country-names';
import { regions } from './tables/regions';
import { fromBasics, type Owner, type Value } from './wanted';

const placeOf = ({ resume: { basics } }: Owner): Place => basics.location;

const line =
  (read: (place: Place) => string): Value =>
  (_, owner) =>
    fromBasics(read(placeOf(owner)));

export const streetAddress = line(({ address }) => address.replace(/(?:(?<!\s)\s+)?\n\s*/g, ', '));
export const addressLine1 = line(({ address }) => address.split('\n')[0]!.trim());
export const addressLine2 = line(({ address }) => address.split('\n').slice(1).join(', ').trim());
export const postalCode = line(({ postalCode: code }) => code);

/** The other way of writing a region: its name for its code, its code for its name. */
function regionAlike({ region, countryCode }: Place): string[] {
  const known = Object.entries(regions[countryCode.toUpperCase()] ?? {});
  const same = known.find(([code, name]) => [plain(code), plain(name)].includes(plain(region)));
  if (!same) return [];
  const [code, name] = same;
  return [name, code, `${name} (${code})`, `${code} - ${name}`, `${name} - ${code}`];
}

export const region: Value = (_, owner) => {
  const place = placeOf(owner);
  return fromBasics(place.region, regionAlike(place));
};

export const country: Value = (_, owner) => {
  const code = placeOf(owner).countryCode.toUpperCase();
  const [name = '', ...others] = namesOfCountry(code);
  return fromBasics(name, [...others, code]);
};

/** "Lisbon, Portugal", and the shorter ways of saying it. */
function inFull({ city, region, countryCode }: Place): [string, ...string[]] {
  const [countryName = ''] = namesOfCountry(countryCode);
  const spell = (...parts: string[]) => [...new Set(parts.filter(Boolean))].join(', ');
  return [spell(city, region, countryName), spell(city, region), spell(city, countryName)];
}

/** Lists of cities tell those of one name apart by what they lie in. */
export const city: Value = (_, owner) => {
  const place = placeOf(owner);
  return fromBasics(place.city, place.city ? inFull(place) : []);
};

/** One box for a whole place. */
export const location: Value = (_, owner) => {
  const place = placeOf(owner);
  if (!place.city) return 'no-data';
  const [whole, ...shorter] = inFull(place);
  return fromBasics(whole, [...shorter, place.city]);
};
