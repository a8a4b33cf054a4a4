const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Alt with an arrow moves what has the focus by one place: down, or (negative) up. */
export const readMove = ({ altKey, key }: Pick<KeyboardEvent, 'altKey' | 'key'>) =>
  altKey ? steps[key] : undefined;
