import type { Report } from '@/utils/form/report';
import { lookAround } from '../read/scene';
import { fill, lastReport } from './fill-record';
import { isUploaded } from './uploads';
import { writtenField } from './written-field';

/**
 * The report of this page's fills. It is past once nothing that they wrote to is shown any more: the next step of a form
 * often comes in the same document, and is to be looked at anew.
 */
export function reportNow(): Report | null {
  const report = lastReport();
  return report && (isShown() ? report : { ...report, isPast: true });
}

function isShown(): boolean {
  const scene = lookAround();
  return [...fill.touched].some(([ref, { label, upload }]) => {
    const field = writtenField(ref, label, scene);
    return (field && scene.visible.has(field)) || (upload && isUploaded(upload));
  });
}
