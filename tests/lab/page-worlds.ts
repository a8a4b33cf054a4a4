import type { CDPSession, Page } from 'puppeteer-core';

/** Calls an export of our page code in one frame, in a world of its own, and waits for its answer. */
export interface FrameWorld {
  /** Place of the frame: 0 is the page itself. */
  frameId: number;
  call<Answer>(name: string, ...args: unknown[]): Promise<Answer>;
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

const idsOf = ({ frame, childFrames = [] }: FrameTree): string[] => [
  frame.id,
  ...childFrames.flatMap(idsOf),
];

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Puts `code` into an isolated world of every frame, like an extension: the page's DOM, none of its JavaScript. */
export async function enterWorlds(page: Page, code: string): Promise<FrameWorld[]> {
  const session = await sessionOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  return Promise.all(
    idsOf(frameTree).map((id, frameId) => enterWorld(session, { id, frameId, code })),
  );
}

async function enterWorld(
  session: CDPSession,
  { id, frameId, code }: { id: string; frameId: number; code: string },
): Promise<FrameWorld> {
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: id,
    worldName: 'bespoke',
  });
  const evaluate = async (expression: string) => {
    const { exceptionDetails, result } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? 'page code failed');
    return result.value;
  };
  await evaluate(`globalThis.labCode ??= (() => { ${code}; return labCode; })();0`);
  return {
    frameId,
    call: (name, ...args) =>
      evaluate(`labCode.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`),
  };
}
