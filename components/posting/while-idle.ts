/** Does work a step at a time, each when there is nothing else to do, until it is done or no longer wanted. */
export function whileIdle(work: Iterator<void>, isWanted: () => boolean) {
  // Safari has none: there the work is done when it is needed.
  if (typeof requestIdleCallback !== 'function') return;
  const go = () => {
    if (isWanted() && !work.next().done) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}
