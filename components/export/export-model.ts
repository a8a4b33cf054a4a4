import { computed, createModel, signal } from '@preact/signals';
import type { Look } from '@/utils/formats/write/designs';
import type { ExportFailure, ExportFormat } from '@/utils/formats/write/export-formats';
import { fileName } from '@/utils/formats/write/file-name';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import { type ExportedFile, fileTypes, isText } from './exported-file';
import type { LookModel } from './look-model';

export interface ExportDependencies {
  /** Makes the file; whoever writes it is loaded only then. */
  write(
    resume: Resume,
    format: ExportFormat,
    look: Look,
  ): Promise<Result<Uint8Array<ArrayBuffer>, ExportFailure>>;
  /** Hands the file to the owner's downloads. */
  save(file: ExportedFile): void;
  /** The system's own way to hand a file on; missing where there is none for such a file. */
  share?(file: ExportedFile): Promise<boolean>;
  canShare?(file: ExportedFile): boolean;
  copyText(text: string): Promise<boolean>;
}

export type ExportState =
  | { is: 'choosing' }
  | { is: 'working' }
  | { is: 'done'; name: string }
  | { is: 'failed'; why: ExportFailure | 'unexpected' };

/** One resume on its way out: as what, and how it looks. */
export const ExportModel = createModel((dependencies: ExportDependencies, { look }: LookModel) => {
  /** Nothing is handed out while it is undefined. */
  const resume = signal<Resume | undefined>(undefined);
  const format = signal<ExportFormat>('pdf');
  const state = signal<ExportState>({ is: 'choosing' });

  let madeFor = '';

  async function make(): Promise<ExportedFile | undefined> {
    const from = resume.value;
    if (!from || state.value.is === 'working') return undefined;
    state.value = { is: 'working' };
    const written = await dependencies
      .write(from, format.value, look.value)
      .catch(() => ({ ok: false, failure: 'unexpected' }) as const);
    if (!written.ok) {
      state.value = { is: 'failed', why: written.failure };
      return undefined;
    }
    state.value = { is: 'choosing' };
    const name = fileName(from.basics.name || from.label, format.value, madeFor);
    return { name, type: fileTypes[format.value], bytes: written.value };
  }

  return {
    resume,
    format,
    state,
    /** Whether there is a look to choose: of a text or data there is none. */
    hasLook: computed(
      () => format.value === 'pdf' || format.value === 'docx' || format.value === 'html',
    ),
    hasPaper: computed(() => format.value === 'pdf' || format.value === 'docx'),
    isText: computed(() => isText(format.value)),
    canShare: computed(() => {
      const file = { name: fileName('', format.value), type: fileTypes[format.value] };
      return dependencies.canShare?.({ ...file, bytes: new Uint8Array() }) ?? false;
    }),
    /** `organization`: whom it is made for, where it is made for anybody. */
    open(next: Resume, organization = '') {
      madeFor = organization;
      state.value = { is: 'choosing' };
      resume.value = next;
    },
    close() {
      resume.value = undefined;
    },
    setFormat(next: ExportFormat) {
      format.value = next;
      state.value = { is: 'choosing' };
    },
    async save() {
      const file = await make();
      if (!file) return;
      dependencies.save(file);
      state.value = { is: 'done', name: file.name };
    },
    async share() {
      const file = await make();
      if (file) await dependencies.share?.(file);
    },
    async copy() {
      const file = await make();
      return file ? dependencies.copyText(new TextDecoder().decode(file.bytes)) : false;
    },
  };
});

export type ExportModel = InstanceType<typeof ExportModel>;
