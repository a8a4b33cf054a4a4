import type { ExportFormat } from '@/utils/formats/write/export-formats';

/** A file as it leaves. */
export interface ExportedFile {
  name: string;
  /** MIME type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export const fileTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
};

/** Whether a person can paste it. */
export const isText = (format: ExportFormat): boolean => format !== 'pdf' && format !== 'docx';
