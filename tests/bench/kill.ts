import { killOften } from '../e2e/driver/kills';

/**
 * `npm run bench:kill [-- KILLS]`: kills the built extension's browser (`npm run build` first) with SIGKILL at random moments
 * of its everyday stories, opens its profile again each time, and compares. Ends with one line of JSON; `saves` is how often
 * something had been called saved, or was given to a page, or could be read by another one.
 */
export default async function benchKill([kills = '50']: readonly string[]) {
  const done = await killOften(Number(kills), ({ during, after, saves, wrong }) =>
    console.log(`${during}\t${after} ms\t${saves} saved\t${wrong || 'whole'}`),
  );
  const lost = done.filter(({ wrong }) => wrong).length;
  const saves = done.reduce((sum, kill) => sum + kill.saves, 0);
  console.log(JSON.stringify({ kills: done.length, saves, lost }));
  if (lost > 0) process.exitCode = 1;
}
