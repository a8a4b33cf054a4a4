const memories: Map<object, unknown>[] = [];
let isStill = false;

/**
 * Runs a reading during which nothing changes the page, neither we nor its own code: what is `remembered` then is
 * looked up once. Never around anything that writes, sends an event or waits.
 */
export function whileStill<Answer>(read: () => Answer): Answer {
  if (isStill) return read();
  isStill = true;
  try {
    return read();
  } finally {
    isStill = false;
    for (const memory of memories) memory.clear();
  }
}

/** A look at the page whose answer is kept as long as the page is still; at other times it looks every time. */
export function remembered<Key extends object, Fact>(look: (key: Key) => Fact) {
  const known = new Map<Key, Fact>();
  memories.push(known);
  return (key: Key): Fact => {
    if (!isStill) return look(key);
    if (!known.has(key)) known.set(key, look(key));
    return known.get(key)!;
  };
}
