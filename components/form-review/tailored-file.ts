import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Write } from '@/utils/form/report';
import type { Look } from '@/utils/formats/write/designs';
import type { ExportFailure } from '@/utils/formats/write/export-formats';
import { fileName } from '@/utils/formats/write/file-name';
import type { Resume } from '@/utils/resume/schema';
import type { FileListing } from '@/utils/storage/stored-file';
import type { ExportDependencies } from '../export/export-model';
import { type ExportedFile, fileTypes } from '../export/exported-file';

export type AttachFormat = 'pdf' | 'docx';

export interface TailoredFileDependencies {
  exporting: Pick<ExportDependencies, 'write'>;
  look: { loadLook(): Promise<Look> };
  /** A file as it is handed to a page. */
  asUpload(file: ExportedFile): NonNullable<Write['file']>;
}

/** Whose resume, and for whom. */
export interface TailoredSource {
  resume: Resume;
  organization: string;
}

const idOf = (format: AttachFormat) => `tailored:${format}`;

/** Whether a plan's file is one that is made for the form, not one that the owner keeps. */
export const isTailored = (file: string): boolean => file.startsWith('tailored:');

/** The tailored resume as a file for the form at hand: made when the owner wants it, and anew when it is handed out. */
export const TailoredFileModel = createModel(
  (dependencies: TailoredFileDependencies, source: ReadonlySignal<TailoredSource | undefined>) => {
    const wanted = signal<{ format: AttachFormat; size: number } | undefined>(undefined);
    const busy = signal(false);
    const failure = signal<ExportFailure | 'unexpected' | undefined>(undefined);

    async function make(format: AttachFormat): Promise<ExportedFile | undefined> {
      const from = source.value;
      if (!from) return undefined;
      const look = await dependencies.look.loadLook();
      const written = await dependencies.exporting
        .write(from.resume, format, look)
        .catch(() => ({ ok: false, failure: 'unexpected' }) as const);
      failure.value = written.ok ? undefined : written.failure;
      if (!written.ok) return undefined;
      return { name: nameOf(from, format), type: fileTypes[format], bytes: written.value };
    }

    const nameOf = ({ resume, organization }: TailoredSource, format: AttachFormat) =>
      fileName(resume.basics.name || resume.label, format, organization);

    return {
      busy,
      failure,
      format: computed(() => wanted.value?.format),
      /** Whether there is a posting to tailor one for. */
      isOffered: computed(() => source.value !== undefined),
      /** As the plan knows files; undefined as long as none is wanted. */
      listing: computed((): FileListing | undefined => {
        const from = source.value;
        if (!wanted.value || !from) return undefined;
        const { format, size } = wanted.value;
        const name = nameOf(from, format);
        return {
          id: idOf(format),
          name,
          type: fileTypes[format],
          use: 'resume',
          size,
          addedAt: '',
        };
      }),
      async choose(format: AttachFormat | undefined) {
        failure.value = undefined;
        wanted.value = undefined;
        if (!format) return;
        busy.value = true;
        const file = await make(format);
        busy.value = false;
        if (file) wanted.value = { format, size: file.bytes.byteLength };
      },
      async upload(id: string): Promise<Write['file']> {
        const format = wanted.value?.format;
        const file = format && idOf(format) === id ? await make(format) : undefined;
        return file && dependencies.asUpload(file);
      },
    };
  },
);

export type TailoredFileModel = InstanceType<typeof TailoredFileModel>;
