import { beforeEach, expect, test, vi } from 'vitest';
import { siteName } from '@/utils/form/site-name';
import { type Taught, taughtKinds } from '@/utils/form/taught';
import { hasAccess, requestAccess } from '@/utils/page/site-access';
import { aField } from '../form/fields';

const fake = vi.hoisted(() => ({ permissions: { contains: vi.fn(), request: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: fake }));

const site = 'https://jobs.example';
const lookAlikes = [
  'http://jobs.example',
  'https://jоbs.example',
  'https://jobs.example.',
  'https://www.jobs.example',
  'https://jobs.example.evil.example',
  'https://jobs-example.example',
  'https://jobs.example@evil.example',
  'https://evil.example/jobs.example',
  'https://evil.example\\@jobs.example',
  'https://jobs.examp1e',
];

beforeEach(() => {
  for (const call of Object.values(fake.permissions)) call.mockReset().mockResolvedValue(true);
});

test.each(lookAlikes)('what was said of a field of a site is not known on %s', (other) => {
  const taught: Taught = { host: siteName(site), field: 'Code', section: '', kind: 'tel' };
  const field = aField({ label: 'Code' });
  expect(taughtKinds([taught], siteName(`${site}/apply`))(field)).toBe('tel');
  expect(taughtKinds([taught], siteName(`${other}/apply`))(field)).toBeUndefined();
});

test.each(lookAlikes)('access to a site is neither asked for nor found for %s', async (other) => {
  await hasAccess(`${other}/apply`);
  await requestAccess(other);
  const asked = Object.values(fake.permissions).flatMap(({ mock }) => mock.calls);
  expect(asked).toHaveLength(2);
  for (const [{ origins }] of asked) {
    expect(origins).toHaveLength(1);
    expect(origins).not.toEqual([`${site}/*`]);
    expect(origins[0]).toMatch(/^https?:\/\/[^*/]+\/\*$/);
  }
});

test.each(['https://*', 'https://*.example', 'http://*.com', 'https://jobs.*'])(
  'a frame that calls its site %s gets no leave for more than one',
  async (address) => {
    expect(await requestAccess(address)).toBe(false);
    expect(await hasAccess(address)).toBe(false);
    expect(fake.permissions.request).not.toHaveBeenCalled();
    expect(fake.permissions.contains).not.toHaveBeenCalled();
  },
);

test('a site is named so that a look-alike and plain http can be told', () => {
  expect(lookAlikes.map(siteName)).not.toContain(siteName(site));
  expect(siteName('https://jоbs.example')).toBe('xn--jbs-sed.example');
  expect(siteName('http://jobs.example/apply')).toBe('http://jobs.example');
});
