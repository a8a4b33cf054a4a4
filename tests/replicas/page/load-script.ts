/** Loads a classic script, as pages of its time do. */
export const load = (src: string) =>
  new Promise<void>((resolve) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    document.head.append(script);
  });
