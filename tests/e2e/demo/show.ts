import path from 'node:path';
import { launchChromium } from '../driver/chromium';
import { popupScreen } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { storePictures } from './store-pictures';
import { tellStory } from './tell-story';

/** Whether somebody could see a window. */
const hasDisplay = () =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function folderAfter(name: string, args: string[]): string | undefined {
  const at = args.indexOf(name);
  const folder = at < 0 ? undefined : args[at + 1];
  return folder && path.resolve(folder);
}

/**
 * `npm start [-- --headless] [-- --pictures FOLDER]`: a browser with the extension, the sample resume in it and two
 * tabs; where there is no display, the same story as a person would click it, in words and pictures.
 * `npm start -- --store FOLDER`: the pictures of the store listings.
 */
export default async function show(args: string[]) {
  const store = folderAfter('--store', args);
  if (store) return storePictures(store);
  const pictures = folderAfter('--pictures', args);
  if (hasDisplay() && !args.includes('--headless') && !pictures) await openWindow();
  else await tellStory(pictures ?? path.resolve('.output/demo'));
}

async function openWindow() {
  const [chromium, pages] = await Promise.all([
    launchChromium({ headless: false }),
    serveFolder(path.resolve('tests/pages')),
  ]);
  const form = await chromium.browser.newPage();
  await form.goto(`${pages.origin}/application.html`);
  const posting = await chromium.browser.newPage();
  await posting.goto(`${pages.origin}/posting.html`);
  const popup = popupScreen(await chromium.openPopup(posting));
  await popup.press('no_resume_sample');
  console.log(
    'A browser is open, with the sample resume in Bespoke, a posting and an application form.',
  );
  console.log(
    'Click the Bespoke button in the toolbar on each of the two. Close the browser to end this.',
  );
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
  await pages.close();
}
