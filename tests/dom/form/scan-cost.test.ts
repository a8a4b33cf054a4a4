import { beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { scanForm } from '@/content/form/read/scan-form';
import { longPage } from '../../bench/long-page';
import { plainLook } from '../../bench/scan-page';
import { show } from './page';

const { body } = document;

beforeEach(async () => {
  await show(longPage());
  // The first layout is the page's own.
  expect(body.offsetHeight).toBeGreaterThan(0);
});

interface Protocol {
  send(method: string): Promise<{ metrics: { name: string; value: number }[] }>;
}

async function layoutsSoFar(): Promise<number> {
  const { metrics } = await (cdp() as unknown as Protocol).send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')!.value;
}

test('a look at five hundred fields makes the browser lay the page out once at most', async () => {
  await (cdp() as unknown as Protocol).send('Performance.enable');
  const before = await layoutsSoFar();
  const { fields, unread } = scanForm();
  expect([fields.length + unread, (await layoutsSoFar()) - before <= 1]).toEqual([500, true]);
});

test('a look that judges every field costs few times one that reads labels alone', () => {
  const [plain, ours] = [plainLook(), scanForm().ms];
  expect(ours).toBeLessThan(100 + 10 * plain);
});
