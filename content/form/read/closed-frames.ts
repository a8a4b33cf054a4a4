import { allIn, boxOf } from '../../dom/node';

/** Smaller frames are counters, captchas and chat buttons. */
const smallestForm = { width: 280, height: 250 };
const mostFrames = 50;

/** Origins of the frames that could hold a form and cannot be looked into from here, the largest first. */
export function closedFrames(): string[] {
  const origins = [...allIn(document, 'iframe')]
    .map((frame) => ({ frame: frame as HTMLIFrameElement, ...sizeOf(frame) }))
    .filter(({ width, height }) => width >= smallestForm.width && height >= smallestForm.height)
    .map((sized) => ({ ...sized, origin: originOf(sized.frame.src) }))
    // Last, for to look into a frame makes the browser get it ready for scripts.
    .filter(({ frame, origin }) => origin !== '' && isClosed(frame))
    .toSorted((a, b) => b.width * b.height - a.width * a.height)
    .map(({ origin }) => origin);
  return [...new Set(origins)].slice(0, mostFrames);
}

const isClosed = (frame: HTMLIFrameElement) => frame.contentDocument === null;

const sizeOf = (frame: Element) => {
  const { width, height } = boxOf(frame);
  return { width, height };
};

function originOf(address: string): string {
  try {
    const { protocol, origin } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? origin : '';
  } catch {
    return '';
  }
}
