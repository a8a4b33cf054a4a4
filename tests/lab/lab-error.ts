/** Something the person at the keyboard can mend: said in one sentence, without a stack. */
export class LabError extends Error {
  override readonly name = 'LabError';
}
