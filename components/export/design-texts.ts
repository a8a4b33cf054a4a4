import type { DesignName } from '@/utils/formats/write/designs';
import type { TextKey } from '@/utils/text/text';

const texts: Record<DesignName, TextKey> = {
  classic: 'design_classic',
  modern: 'design_modern',
  compact: 'design_compact',
};

/** The designs, as they are chosen from. */
export const designTexts = (Object.keys(texts) as DesignName[]).map((value) => ({
  value,
  text: texts[value],
}));
