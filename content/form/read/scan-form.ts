import type { FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import { whileStill } from '../../dom/while-still';
import { closedFrames } from './closed-frames';
import { readAdders } from './find-adders';
import type { FoundField } from './found-field';
import { purposeOf, purposes } from './purpose';
import { readField } from './read-field';
import { lookAround, refOf, type Scene } from './scene';

/** As `mostFields` of the snapshot's contract; a test holds the two together. */
export const mostFields = 500;

/** Reads every field of this frame into plain data. It changes nothing, and nothing of the page can stop it. */
export const scanForm = (): FormScan => whileStill(scan);

function scan(): FormScan {
  const started = performance.now();
  const scene = lookAround();
  const worthReading =
    scene.fields.length > mostFields
      ? scene.fields.filter((field) => scene.visible.has(field))
      : scene.fields;
  purposes.clear();
  const fields = snapshots(scene, worthReading.slice(0, mostFields));
  return {
    url: location.href.slice(0, 10_000),
    fields,
    adders: adders(scene),
    unread: Math.max(0, worthReading.length - mostFields) + scene.beyond,
    closedFrames: closedFrames(),
    ms: performance.now() - started,
  };
}

const snapshots = (scene: Scene, fields: Scene['fields']): FieldSnapshot[] =>
  fields.map((field) => {
    const selector = scene.selectorOf(field);
    const ref = refOf(field, selector);
    purposes.set(ref, purposeOf(field));
    return readField(field, {
      ref,
      selector: selector.slice(0, 2_000),
      hidden: !scene.visible.has(field),
      decoy: scene.isDecoy(field),
      neighbours: scene.neighbours,
    });
  });

const adders = (scene: Scene) => {
  const name = (one: Pick<FoundField, 'element'>) => {
    const selector = scene.selectorOf(one);
    return { ref: refOf(one, selector), selector: selector.slice(0, 2_000) };
  };
  return readAdders(scene.adders, {
    fields: scene.fields.filter((field) => scene.visible.has(field)),
    nameOf: name,
    refOf: (field) => name(field).ref,
  });
};
