import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface PageServer {
  addressOf(file: string): string;
  close(): void;
}

/**
 * Saved pages from loopback, always as UTF-8, whatever folder they lie in. Their own scripts are held back
 * by a policy of the page, not by the browser's switch, so that what is injected runs as it does in life.
 */
export async function servePages({ scripts = false } = {}): Promise<PageServer> {
  const files: string[] = [];
  const server = createServer((request, response) => {
    const file = files[Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1])];
    if (!file || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(!scripts && { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf(file) {
      const at = files.push(path.resolve(file)) - 1;
      return `http://127.0.0.1:${port}/${at}/${encodeURIComponent(path.basename(file))}`;
    },
    close: () => server.close(),
  };
}
