import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** Files under a folder, by their paths in it. */
export const under = (root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(path.join(root, file)).isFile());

/** As a reviewer does it: the source package alone, with the packages of its lock file, becomes the add-on for Firefox. */
export function firefoxBuiltFrom(sourceZip, use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bespoke-source-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(sourceZip)))) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const packages = path.resolve('node_modules');
    symlinkSync(packages, path.join(folder, 'node_modules'), 'junction');
    for (const args of [['prepare'], ['build', '-b', 'firefox', '--mv3']])
      execFileSync(process.execPath, [path.join(packages, 'wxt/bin/wxt.mjs'), ...args], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    return use(path.join(folder, '.output/firefox-mv3'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that only one of two folders has, or that differ by a byte. */
export function differing(one, other) {
  const names = [...new Set([...under(one), ...under(other)])].toSorted();
  const bytesOf = (root, file) => {
    const full = path.join(root, file);
    return statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : undefined;
  };
  return names.filter((file) => {
    const [a, b] = [bytesOf(one, file), bytesOf(other, file)];
    return !(a && b && a.equals(b));
  });
}
