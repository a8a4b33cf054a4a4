/**
 * The modules that read a page, by their paths. `form.js` leaves them on the isolated world's global, and `fill.js` is
 * built to take them from there (`scripts/shared-reading.ts`): a page gets each once, and one memory of its fields.
 */
export const reading = import.meta.glob(['./read/*.ts', '../dom/{node,while-still}.ts'], {
  eager: true,
});

declare global {
  // On the isolated world's global, which the page cannot see.
  var bespokeReading: typeof reading | undefined;
}
