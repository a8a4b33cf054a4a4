import * as fc from 'fast-check';
import { type Entry, Resume, type Statement, sections } from '@/utils/resume/schema';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed()),
  fc.constantFrom('', 'a\n\nb', '\n\n', ' led, built ', '__proto__', '2019'),
);
const date = fc.constantFrom('1999', '2019-04', '2021-12-31', undefined);
/** Keys that no version of JSON Resume has. */
const extra = fc.dictionary(
  fc.stringMatching(/^x[a-z]{1,5}$/),
  fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 2 }), fc.constant(null)),
  { maxKeys: 2 },
);

const statement = fc.record<Omit<Statement, 'id'>>({
  text,
  form: fc.constantFrom('paragraph', 'bullet'),
  alternatives: fc.array(text, { maxLength: 2 }),
});

const entry = fc.record({
  section: fc.constantFrom(...sections),
  title: text,
  organization: text,
  location: text,
  url: text,
  start: date,
  end: date,
  field: text,
  level: text,
  statements: fc.array(statement, { maxLength: 4 }),
  keywords: fc.array(
    text.filter((one) => one !== ''),
    { maxLength: 3 },
  ),
  extra,
  partOf: fc.option(fc.nat(9), { nil: undefined }),
});

const basics = fc.record({
  name: text.filter((one) => one !== ''),
  givenName: text,
  familyName: text,
  label: text,
  image: text,
  email: text,
  phone: text,
  url: text,
  location: fc.record({
    address: text,
    postalCode: text,
    city: text,
    countryCode: text,
    region: text,
    extra,
  }),
  profiles: fc.array(
    fc.record({ network: text.filter((one) => one !== ''), username: text, url: text, extra }),
    { maxLength: 2 },
  ),
  summary: fc.array(statement, { maxLength: 3 }),
  extra,
});

/** Any resume that can be stored: unique ids, links that lead somewhere. */
export const anyResume: fc.Arbitrary<Resume> = fc
  .record({
    label: text,
    language: fc.constantFrom('en', 'de', 'zh-Hans'),
    revision: fc.nat(),
    updatedAt: fc.constantFrom('', '2026-11-01T10:00:00.000Z'),
    archived: fc.boolean(),
    basics,
    entries: fc.array(entry, { maxLength: 8 }),
    extra,
  })
  .map(({ basics: { summary, ...person }, entries, ...rest }) =>
    Resume.parse({
      id: 'resume',
      ...rest,
      basics: { ...person, summary: summary.map((one, i) => ({ ...one, id: `profile-${i}` })) },
      entries: entries.map((one, i) => withIds(one, i, entries.length)),
    }),
  );

function withIds(
  {
    partOf,
    start,
    end,
    statements,
    ...own
  }: typeof entry extends fc.Arbitrary<infer One> ? One : never,
  i: number,
  count: number,
): Partial<Entry> {
  const linked = partOf !== undefined && partOf < count && partOf !== i;
  return {
    ...own,
    id: `entry-${i}`,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(linked && { partOf: `entry-${partOf}` }),
    statements: statements.map((one, at) => ({ ...one, id: `statement-${i}-${at}` })),
  };
}
