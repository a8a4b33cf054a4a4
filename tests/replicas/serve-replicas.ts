import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const built = path.join(root, '.output', 'replicas');
const stamp = path.join(built, 'built-for.txt');

/** Folders with a page: `widgets/react-select`, `ats/lever`, … */
export const replicaNames = ['widgets', 'ats'].flatMap((kind) =>
  readdirSync(path.join(here, kind), { withFileTypes: true })
    .filter((entry) => existsSync(path.join(here, kind, entry.name, 'index.html')))
    .map((entry) => `${kind}/${entry.name}`),
);

/** What the bundle is made of, this very file included. */
const isSource = (file: string) =>
  /^((widgets|ats|page)\/.*\.(html|tsx?|css|vue)|serve-replicas\.ts|seen\.ts)$/.test(file);

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isSource)
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(path.join(here, file)));
  return hash.digest('hex');
}

const pagesOf = (name: string) =>
  readdirSync(path.join(here, name))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${name}/${file}`);

/** Bundles every replica into `.output/replicas`, unless what is there was made from these sources. */
async function buildReplicas(): Promise<string> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return built;
  const pages = replicaNames.flatMap(pagesOf);
  await build({
    configFile: false,
    root: here,
    publicDir: false,
    plugins: [vue()],
    logLevel: 'error',
    mode: 'production',
    // The pages are what a job board ships, whatever NODE_ENV the tests run under.
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    oxc: { jsx: { development: false } },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: built,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(pages.map((page) => [page, path.join(here, page)])),
      },
    },
  });
  writeFileSync(stamp, wanted);
  return built;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** The browser refuses whatever a library would fetch from elsewhere. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; form-action 'self'";

export interface ReplicaServer {
  addressOf(name: string): string;
  /** Forms that reached the server, past whatever the page does about it: their paths. */
  readonly posts: string[];
  close(): Promise<void>;
}

/** Serves the bundled replicas on loopback. An upload (`/upload`) is taken in; any other post counts as sent. */
export async function serveReplicas(): Promise<ReplicaServer> {
  const folder = await buildReplicas();
  const posts: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://replica.test');
    if (request.method !== 'GET') {
      if (pathname !== '/upload') posts.push(pathname);
      request.resume().on('end', () => response.end('ok'));
      return;
    }
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    posts,
    addressOf: (name) => `http://127.0.0.1:${port}/${name}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
