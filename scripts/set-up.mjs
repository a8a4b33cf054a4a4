// Brings a fresh clone to where everything else can run. Plain Node 18 without dependencies: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, firefoxPath } from './browsers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const onWindows = process.platform === 'win32';
const bin = path.join(root, 'node_modules', '.bin');

/** The pinned Node that comes as a package, whatever the machine's own is. */
export const pinnedNode = path.join(
  root,
  'node_modules',
  'node',
  'bin',
  onWindows ? 'node.exe' : 'node',
);

const environment = () => {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: `${bin}${path.delimiter}${process.env[name] ?? ''}` };
};

/** Runs a command with the project's tools first on the PATH; gives its exit code. */
export function run(command, args, { quiet = false } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    stdio: quiet ? 'ignore' : 'inherit',
    shell: onWindows && !command.endsWith('.exe'),
  });
  return error ? 1 : (status ?? 1);
}

/** Runs a script of the project on the pinned Node. */
export const runNode = (args, options) => run(pinnedNode, args, options);

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json'])
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function installPackages() {
  const stamp = path.join(root, 'node_modules', '.installed-for');
  const wanted = fingerprint();
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (fresh && existsSync(pinnedNode)) return;
  console.log('Installing the packages of package-lock.json …');
  // Windows cannot delete the Node that is running this, which `ci` would want to.
  const verb = onWindows && existsSync(pinnedNode) ? 'install' : 'ci';
  const code = run('npm', [verb, '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0 || !existsSync(pinnedNode)) {
    console.error(
      'The packages could not be installed: check the connection to the npm registry, then run this again.',
    );
    process.exit(code || 1);
  }
  writeFileSync(stamp, wanted);
}

const canUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

let aptIsFresh = false;
function aptInstall(name) {
  if (!aptIsFresh) run('apt-get', ['update', '-qq'], { quiet: true });
  aptIsFresh = true;
  return run('apt-get', ['install', '-y', '-qq', name], { quiet: true });
}

const inWords = { chromium: 'Chromium', firefox: 'Firefox' };

/** A browser that is here, or is installed now; undefined, with a sentence on what to do, where neither can be. */
function ensureBrowser(name, find, fetch) {
  if (find()) return find();
  console.log(`Installing ${inWords[name]} …`);
  if (canUseApt()) aptInstall(name === 'firefox' ? 'firefox-esr' : name);
  if (!find()) fetch?.();
  if (!find())
    console.error(
      `No ${inWords[name]} was found and none could be installed: install it, or put the path of one in the variable ${name.toUpperCase()}.`,
    );
  return find();
}

/** Packages, then browsers. Chromium is needed for everything; Firefox for its own tests only. */
export function setUp({ firefox = false } = {}) {
  installPackages();
  const chromium = ensureBrowser('chromium', chromiumPath, () =>
    runNode([path.join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
      quiet: true,
    }),
  );
  return { chromium, firefox: firefox ? ensureBrowser('firefox', firefoxPath) : undefined };
}
