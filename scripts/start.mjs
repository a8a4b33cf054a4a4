// `npm start`: sets up, builds, and shows the main job, in a window or, without a display, in pictures.
import { run, runNode, setUp } from './set-up.mjs';

const { chromium } = setUp();
if (!chromium) process.exit(1);
const built = run('wxt', ['build', '-b', 'chrome', '--mv3'], { quiet: true });
if (built !== 0) process.exit(run('wxt', ['build', '-b', 'chrome', '--mv3']));
process.exit(runNode(['scripts/demo.mjs', ...process.argv.slice(2)]));
