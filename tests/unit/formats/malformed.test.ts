import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { importResume } from '@/utils/formats/import-resume';
import { readJsonResume } from '@/utils/formats/json-resume';
import { writeResume } from '@/utils/formats/write/write-resume';
import { bytesOf, zipOf } from './bytes';

const soon = 5_000;
const sample = readFileSync('public/sample-resume.json', 'utf8');

const linkedin = () =>
  zipOf({
    'Profile.csv': 'First Name,Last Name,Headline\nOttoline,Beacon,"Keeper, retired"\n',
    'Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\nSkerry Lights,Keeper,"Relit\nthe lamp",Oban,Nov 2022,\n',
  });

const rendercv =
  'cv:\n  name: Ottoline Beacon\n  email: o@skerry.example\n  sections:\n    experience:\n      - company: Skerry Lights\n        position: Keeper\n        start_date: 2010-02\n        end_date: present\n        highlights: [Relit the lamp.]\n';

const europass =
  '<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Ottoline</FirstName><Surname>Beacon</Surname></PersonName></Identification></LearnerInfo></SkillsPassport>';

/** Whole files, each to be broken. */
const files: Record<string, { name: string; make: () => Promise<Uint8Array> | Uint8Array }> = {
  'JSON Resume': { name: 'r.json', make: () => bytesOf(sample) },
  'LinkedIn ZIP': { name: 'l.zip', make: linkedin },
  RenderCV: { name: 'r.yaml', make: () => bytesOf(rendercv) },
  Europass: { name: 'e.xml', make: () => bytesOf(europass) },
  ...Object.fromEntries(
    (['pdf', 'docx', 'html', 'md', 'txt'] as const).map((format) => [
      format,
      { name: `r.${format}`, make: () => written(format) },
    ]),
  ),
};

async function written(format: 'pdf' | 'docx' | 'html' | 'md' | 'txt'): Promise<Uint8Array> {
  const read = readJsonResume(sample);
  if (!read.ok) throw new Error('The sample cannot be read.');
  const out = await writeResume(read.value.resume, format, { design: 'classic', paper: 'A4' });
  if (!out.ok) throw new Error(`No ${format} was written.`);
  return out.value;
}

/** Cut off, bits turned, a part said twice. */
const damage = fc.oneof(
  fc.record({ cut: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7)), {
      minLength: 1,
      maxLength: 20,
    }),
  }),
  fc.record({ twice: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never;

function damaged(bytes: Uint8Array, how: Damage): Uint8Array {
  const at = (share: number) => Math.floor(share * (bytes.length - 1));
  if ('cut' in how) return bytes.slice(0, at(how.cut));
  if ('twice' in how) {
    const part = bytes.slice(at(how.twice));
    return new Uint8Array([...bytes, ...part]);
  }
  const turned = bytes.slice();
  for (const [share, bit] of how.flips) turned[at(share)]! ^= 1 << bit;
  return turned;
}

describe.each(Object.entries(files))('a broken %s', (_, { name, make }) => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await make();
  });

  test('is read as far as it goes or refused, never thrown at the owner, and soon', async () => {
    expect((await importResume({ name, bytes: whole })).ok).toBe(true);
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const before = performance.now();
        const read = await importResume({ name, bytes: damaged(whole, how) });
        expect(read.ok ? read.value.resume.entries : read.failure).toBeDefined();
        expect(performance.now() - before).toBeLessThan(soon);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 8_000 },
    );
  }, 20_000);
});
