/** Between two keystrokes there is less than this. */
const pause = 200;

/** Resolves in a quiet moment soon after an edit, and at once when the page is left. */
export const momentToWrite = () =>
  new Promise<void>((resolve) => {
    const now = () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', now);
      resolve();
    };
    const timer = setTimeout(() => requestIdleCallback(now, { timeout: pause }), pause);
    document.addEventListener('visibilitychange', now);
  });
