import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A Firefox that is driven by Marionette, the protocol behind geckodriver: it can do what BiDi may not. */
export interface Firefox {
  send<Answer>(command: string, parameters?: object): Promise<Answer>;
  close(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(),
      );
    });
  });

/** Tries until the browser listens; each try waits for the one before to fail. */
async function dial(port: number, process: ChildProcess): Promise<Socket> {
  const until = Date.now() + 60_000;
  while (process.exitCode === null && Date.now() < until) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const trying = connect(port, '127.0.0.1', () => resolve(trying));
      trying.once('error', () => setTimeout(resolve, 100, null));
    });
    if (socket) return socket;
  }
  throw new Error('Firefox did not open its Marionette port');
}

/** Cuts the stream into its `length:json` frames. */
function readFrames(socket: Socket, take: (frame: unknown) => void) {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      take(JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()));
      buffer = buffer.subarray(colon + 1 + length);
    }
  });
}

export async function launchFirefox(
  executablePath: string,
  preferences: Record<string, string | number | boolean> = {},
): Promise<Firefox> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'bespoke-firefox-'));
  const port = await freePort();
  const prefs = { 'marionette.port': port, ...preferences };
  writeFileSync(
    path.join(profile, 'user.js'),
    Object.entries(prefs)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const args = ['--marionette', '--headless', '--no-remote', '-remote-allow-system-access'];
  const browser = spawn(executablePath, [...args, '--profile', profile], { stdio: 'ignore' });
  const socket = await dial(port, browser);

  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>();
  let last = 0;
  readFrames(socket, (frame) => {
    if (!Array.isArray(frame)) return;
    const [, id, error, result] = frame;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result as never);
  });
  const send = <Answer>(command: string, parameters: object = {}) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const body = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    });

  return {
    send,
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill());
      await gone;
      socket.destroy();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
