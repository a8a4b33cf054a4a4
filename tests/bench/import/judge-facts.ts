import type { Facts, RoleFacts } from './facts';

export interface Judgement {
  right: number;
  all: number;
  /** What is wrong, one line each. */
  wrong: string[];
  /** Roles read that are none. */
  extra: number;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}'&+#]+/gu, ' ')
    .trim();
const digits = (text: string) => text.replace(/\D/g, '');
/** Documents print months: a day that they do not show is not asked for. */
const month = (date: string) => date.slice(0, 7);

const roleKeys = ['title', 'organization', 'start', 'end'] as const;
const sameRoleFact = (key: (typeof roleKeys)[number], truth: RoleFacts, read?: RoleFacts) => {
  if (!read) return false;
  if (key === 'title' || key === 'organization') return plain(truth[key]) === plain(read[key]);
  return month(truth[key]) === month(read[key]);
};

const likeness = (truth: RoleFacts, read: RoleFacts) =>
  roleKeys.filter((key) => sameRoleFact(key, truth, read)).length;

/** How many of the truth's facts were read, and which were not. A role counts only once. */
export function judgeFacts(truth: Facts, read: Facts): Judgement {
  const judged: Judgement = { right: 0, all: 0, wrong: [], extra: 0 };
  const count = (is: boolean, what: string) => {
    judged.all++;
    if (is) judged.right++;
    else judged.wrong.push(what);
  };
  for (const key of ['name', 'email'] as const)
    if (truth[key])
      count(plain(truth[key]) === plain(read[key]), `${key}: ${truth[key]} | ${read[key]}`);
  if (truth.phone)
    count(digits(truth.phone) === digits(read.phone), `phone: ${truth.phone} | ${read.phone}`);
  const left = [...read.roles];
  for (const role of truth.roles) {
    const best = left.toSorted((a, b) => likeness(role, b) - likeness(role, a))[0];
    const found =
      best && likeness(role, best) > 0 ? left.splice(left.indexOf(best), 1)[0] : undefined;
    for (const key of roleKeys)
      if (role[key] || key === 'end')
        count(
          sameRoleFact(key, role, found),
          `${key}: ${role[key]} | ${found?.[key]} (${role.title})`,
        );
  }
  judged.extra = left.length;
  const schools = read.schools.map(plain);
  for (const school of truth.schools) {
    const at = schools.indexOf(plain(school));
    if (at >= 0) schools.splice(at, 1);
    count(at >= 0, `school: ${school} | ${schools.join(' / ')}`);
  }
  return judged;
}
