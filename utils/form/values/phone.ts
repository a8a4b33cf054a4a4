import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import { namesOfCountry } from './country-names';
import { dialCodes, trunkZero } from './tables/dial-codes';
import { fromBasics, type Owner, type Value } from './wanted';

export interface Phone {
  /** As the owner writes it. */
  written: string;
  /** `+4930123456`; missing where the owner gives no country code. */
  international?: string;
  code?: string;
  /** ISO country, where the code leaves no doubt or the owner lives in one of its countries. */
  country?: string;
  /** As dialled at home, in digits alone. */
  national: string;
}

/** Takes a number apart by its country code. `home` is an ISO country that settles shared codes. */
export function readPhone(written: string, home = ''): Phone {
  const compact = written
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (!compact.startsWith('+')) return { written, national: compact };
  const digits = compact.slice(1).replace(/\+/g, '');
  const code = [3, 2, 1].map((length) => digits.slice(0, length)).find((one) => one in dialCodes);
  if (!code) return { written, national: digits };
  const countries = dialCodes[code]!;
  const country = countries.length === 1 || !countries.includes(home) ? onlyOne(countries) : home;
  const rest = digits.slice(code.length);
  const national = trunkZero.has(countries[0]!) ? `0${rest}` : rest;
  return { written, international: `+${digits}`, code, country, national };
}

/** A code that one large country and its islands share is the large one's; that of the United States and Canada is not. */
const onlyOne = (countries: readonly string[]) =>
  countries.length === 1 || !['US', 'RU'].includes(countries[0]!) ? countries[0] : undefined;

const phoneOf = ({ resume: { basics } }: Owner) =>
  readPhone(basics.phone, basics.location.countryCode.toUpperCase());

export const tel: Value = ({ field, codeList }, owner) => {
  const phone = phoneOf(owner);
  const { written, international, national } = phone;
  if (!written) return 'no-data';
  const digitsOnly = field.type === 'number' || field.constraints.inputmode === 'numeric';
  if (codeList && standsApart(codeList, phone)) return behindCode(phone);
  if (digitsOnly) return fromBasics((international ?? national).replace('+', ''), [national]);
  return fromBasics(written, [
    international ?? written,
    ...shapedLike(field.placeholder, national),
    national,
  ]);
};

/** The number as the owner spaces it, where its code stands apart. */
function behindCode({ written, code, national }: Phone) {
  const digits = national.replace(/^0/, '');
  const spaced = written
    .replace(/\(0\)/, '')
    .replace(new RegExp(`^\\D*(?:00)?${code}[^\\d(]*`), '')
    .trim();
  return fromBasics(spaced.replace(/\D/g, '') === digits ? spaced : digits, [digits, national]);
}

/** Whether the code that a list holds, or is about to, is the number's own. */
function standsApart({ value }: FieldSnapshot, { code, country }: Phone): boolean {
  if (!code) return false;
  const held = /\+ ?(\d{1,4})(?!\d)/.exec(value)?.[1];
  if (value === '' || held !== undefined) return value === '' || held === code;
  const names = country ? [country, ...namesOfCountry(country)] : [];
  return value === code || names.map(plain).includes(plain(value));
}

/** The digits of a number in the places of an example such as "(201) 555-0123" or "XXX-XXX-XXXX". */
function shapedLike(example: string, digits: string): string[] {
  const places = example.match(/[\dx#_]/gi) ?? [];
  if (places.length !== digits.length || !/^[\dx#_\s()./-]+$/i.test(example)) return [];
  let at = 0;
  return [example.replace(/[\dx#_]/gi, () => digits[at++]!)];
}

export const telNational: Value = (_, owner) => fromBasics(phoneOf(owner).national);

export const telCountryCode: Value = (_, owner) => {
  const { written, code, country } = phoneOf(owner);
  if (!written || !code) return 'no-data';
  const names = country ? namesOfCountry(country) : [];
  const spelled = names.flatMap((name) => [
    `${name} (+${code})`,
    `${name} +${code}`,
    `+${code} ${name}`,
    `${name}+${code}`,
    `${name} (${code})`,
  ]);
  if (country === undefined && dialCodes[code]!.length > 1) return 'unsure';
  return fromBasics(
    `+${code}`,
    [...spelled, ...names, country ?? '', code, `00${code}`].filter(Boolean),
  );
};
