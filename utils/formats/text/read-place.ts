import { Place } from '../../resume/schema';
import { countryCode } from './country-code';

const postal = /^((?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})?)\s+(\p{L}.*)$/u;
const comma = /(?:(?<!\s)\s+)?[,，]\s*/;

/** A code and a town, a street and its number, parts with commas, an administrative name in Chinese or Japanese. */
const shapes: readonly RegExp[] = [
  /^(?:(?:[A-Z]{1,2}-)?\d{4,6} )?\p{Lu}[\p{L}.' -]{1,40}(?:, ?[\p{Lu}\d][\p{L}\d.' -]{1,40}){1,3}$/u,
  /^\d{4,6} \p{Lu}[\p{L} -]{2,40}$/u,
  /^\d{1,5}[a-z]? \p{Lu}[\p{L}.' -]{2,40}, \p{Lu}/u,
  /^\p{Lu}[\p{L}.' -]{2,40} \d{1,4}[a-z]?, ?(?:\d{4,6} )?\p{Lu}/u,
  /^[\u4e00-\u9fff]{2,10}(?:省|市|区|県|都|府)/u,
];

/** Whether a text could be where somebody lives; many names with a comma could. */
export const looksLikePlace = (text: string) => shapes.some((shape) => shape.test(text));

const remote = /^(?:remote|hybrid|on-site|onsite|home office|télétravail|remoto)\b/i;

/** Whether a text can only be a place: two parts, of which the second is a country, or with a state as Americans write it. */
export function isSurePlace(text: string): boolean {
  if (remote.test(text)) return true;
  const parts = text.split(comma);
  const last = parts.at(-1)!.replace(/\(.*/s, '').trimEnd();
  return (
    text.length <= 80 &&
    parts.length === 2 &&
    (/^[A-Z]{2}$/.test(last) || countryCode(last) !== undefined)
  );
}

/** "Berlin, Germany", "12 Pier Road, 04101 Portland, ME": as far as its parts tell what they are. */
export function readPlace(text: string): Place {
  const place = Place.parse({});
  const parts = text.split(comma).filter(Boolean);
  const code = parts.length > 1 ? countryCode(parts.at(-1)!) : undefined;
  if (code) {
    place.countryCode = code;
    parts.pop();
  }
  const street = parts.findIndex(isStreet);
  if (street >= 0 && parts.length > 1) place.address = parts.splice(street, 1)[0]!;
  const [city = '', ...rest] = parts.filter((part) => !readState(part, place));
  const coded = postal.exec(city);
  place.postalCode ||= coded?.[1] ?? '';
  place.city = coded?.[2] ?? city;
  place.region = [...rest, place.region].filter(Boolean).join(', ');
  return place;
}

/** "IL 62701", as Americans write state and code. */
function readState(part: string, place: Place): boolean {
  const [, state, code] = /^([A-Z]{2}) (\d{5}(?:-\d{4})?)$/.exec(part) ?? [];
  if (!state || !code) return false;
  Object.assign(place, { region: state, postalCode: code });
  return true;
}

const isStreet = (part: string) => /\d/.test(part) && /\p{L}{3}/u.test(part) && !postal.test(part);
