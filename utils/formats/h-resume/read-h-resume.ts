import type { Result } from '../../result';
import type { HtmlElement } from '../html/parse-html';
import type { FormatRead, ImportFailure } from '../import';

export const readMicroformats = (_: HtmlElement): Result<FormatRead, ImportFailure> | undefined =>
  undefined;
