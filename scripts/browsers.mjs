// Where a browser is, on any machine. Plain Node 18 without dependencies: it runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const home = os.homedir();
const windowsRoots = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);
const onWindows = (...tail) => windowsRoots.map((root) => path.join(root, ...tail));
const onMac = (app, binary) =>
  ['/Applications', path.join(home, 'Applications')].map((root) =>
    path.join(root, `${app}.app`, 'Contents', 'MacOS', binary),
  );
const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

const places = {
  chromium: () => [
    process.env.CHROMIUM,
    ...onPath(
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ),
    '/usr/bin/chromium',
    ...onMac('Chromium', 'Chromium'),
    ...onMac('Google Chrome for Testing', 'Google Chrome for Testing'),
    ...onMac('Google Chrome', 'Google Chrome'),
    ...onMac('Microsoft Edge', 'Microsoft Edge'),
    ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ...fetched(),
  ],
  firefox: () => [
    process.env.FIREFOX,
    ...onPath('firefox-esr', 'firefox', 'firefox-developer-edition'),
    '/usr/bin/firefox-esr',
    ...onMac('Firefox Developer Edition', 'firefox'),
    ...onMac('Firefox', 'firefox'),
    ...onWindows('Firefox Developer Edition', 'firefox.exe'),
    ...onWindows('Mozilla Firefox', 'firefox.exe'),
  ],
};

const find = (name) => places[name]().find((file) => file && existsSync(file));

/** Browsers that `playwright install` has fetched. */
function fetched() {
  const cache =
    {
      darwin: path.join(home, 'Library', 'Caches', 'ms-playwright'),
      win32: path.join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
    }[process.platform] ?? path.join(home, '.cache', 'ms-playwright');
  const binaries = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    [
      'chrome-mac-arm64',
      'Google Chrome for Testing.app',
      'Contents',
      'MacOS',
      'Google Chrome for Testing',
    ],
    [
      'chrome-mac-x64',
      'Google Chrome for Testing.app',
      'Contents',
      'MacOS',
      'Google Chrome for Testing',
    ],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ];
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .flatMap((folder) => binaries.map((binary) => path.join(cache, folder, ...binary)));
}

/** Path of a Chromium that loads unpacked extensions, or undefined. */
export const chromiumPath = () => find('chromium');

/** Path of a Firefox, or undefined. */
export const firefoxPath = () => find('firefox');

/** Quiet, and with no traffic of the browser's own. The sandbox cannot start as root. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
