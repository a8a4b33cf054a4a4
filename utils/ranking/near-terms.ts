import type { TermMatch } from './ranking';

/** Another term that meets a demanded one in part. */
export interface NearTerm {
  key: string;
  via: Extract<TermMatch['via'], 'broader' | 'narrower' | 'related'>;
  share: number;
}
