import { useEffect, useState } from 'preact/hooks';

/** A part that is loaded only once it is wanted; undefined until it is there. */
export function useLater<Part extends object>(
  load: () => Promise<Part>,
  isWanted: boolean,
): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (isWanted) void load().then(setPart);
  }, [isWanted]);
  return part;
}
