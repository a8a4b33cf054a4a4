import type { Reason } from '@/utils/ranking/ranking';
import type { TextKey } from '@/utils/text/text';

/** How much a line of a posting is asked for, in a word. */
export const needWords: Record<Reason['need'], TextKey> = {
  must: 'need_must',
  nice: 'need_nice',
  duty: 'need_duty',
  title: 'need_title',
};
