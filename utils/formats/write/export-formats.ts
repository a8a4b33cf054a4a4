export const exportFormats = ['pdf', 'docx', 'html', 'md', 'txt', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Why a file cannot be made: letters that none of our fonts can draw. */
export interface ExportFailure {
  why: 'letters';
  letters: string;
}
