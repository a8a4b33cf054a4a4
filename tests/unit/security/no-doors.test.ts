import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './written-regexes';

const doors =
  /addEventListener\(\s*['"]message['"]|\.onmessage\s*=\s*(?!null)|onMessageExternal|onConnectExternal|externally_connectable|\bpostMessage\(/;

/** Heard by our own origin alone: no page can reach it. */
const amongOurselves: Record<string, string> = {
  'utils/storage/changes.ts': 'a BroadcastChannel, tells windows of ours which record changed',
  'utils/formats/pdf/open-pdf.ts': 'a worker that we started, from a file of ours',
  'utils/page/side-panel.ts': 'a BroadcastChannel, tells a panel of ours that a page was lent',
};

test('nothing of ours listens for messages of pages or of other extensions', () => {
  const open = sourceFiles.filter(
    (file) => !(file in amongOurselves) && doors.test(readFileSync(file, 'utf8')),
  );
  expect(open).toEqual([]);
});
