import { classifyFields } from '@/utils/form/classify-fields';
import { FormScan } from '@/utils/form/snapshot';
import { LabError } from '../lab-error';
import { readArgs } from '../read-args';
import { withPages } from '../with-pages';

/** `fields PAGE.html…`: what the scan sees on each page, and what each field is taken for. */
export default async function readFields(args: string[], print: (line: object) => void) {
  const { files, flags } = readArgs(args, { scripts: 'boolean' });
  if (files.length === 0) throw new LabError('Name the saved pages to read.');
  await withPages(
    files,
    { entry: 'content/form/form-tools.ts', scripts: flags.scripts, atOnce: 1 },
    async ({ call }, file) => {
      const scan = FormScan.parse(await call('formTools.scan'));
      const before = performance.now();
      const classified = new Map(classifyFields(scan.fields).map((field) => [field.ref, field]));
      const ms = scan.ms + performance.now() - before;
      const fields = scan.fields.map(({ ref, selector, label, control, options }) => {
        const { kind, part, confidence } = classified.get(ref)!;
        return {
          selector,
          label,
          control,
          kind: part ? `${kind}/${part}` : kind,
          confidence,
          ...(options.length > 0 && { options: options.map((option) => option.label) }),
        };
      });
      return { page: file, ms: Number(ms.toFixed(2)), fields };
    },
    print,
  );
}
