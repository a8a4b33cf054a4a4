import { allIn, boxOf } from '../../dom/node';

/** Smaller frames are counters, captchas and chat buttons. */
const smallestForm = { width: 200, height: 150 };
const mostFrames = 50;

/** Origins of the frames that could hold a form and cannot be looked into from here. */
export function closedFrames(): string[] {
  const origins = [...allIn(document, 'iframe')]
    .filter((frame) => isClosed(frame as HTMLIFrameElement) && isLarge(frame))
    .map((frame) => originOf((frame as HTMLIFrameElement).src))
    .filter((origin) => origin !== '');
  return [...new Set(origins)].slice(0, mostFrames);
}

const isClosed = (frame: HTMLIFrameElement) => frame.contentDocument === null;

function isLarge(frame: Element): boolean {
  const { width, height } = boxOf(frame);
  return width >= smallestForm.width && height >= smallestForm.height;
}

function originOf(address: string): string {
  try {
    const { protocol, origin } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? origin : '';
  } catch {
    return '';
  }
}
