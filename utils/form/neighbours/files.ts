import { plain } from '../plain-text';
import { change, type Pass } from './pass';

const vague =
  /^(?:.{0,14}\b(?:drop|drag|upload|attach|choose|select|browse|add|datei|fichier|archivo|arquivo|bestand|soubor|plik|file|fisier)\b.*|.*(?:вибрати|选择|ファイル|파일).*|)$/u;

/** Named all the same, and not the resume. */
const named = /reference|transcript|certificat|diploma|sample|portfolio|zeugnis|letter|brief/u;

const takesImagesAlone = (accept = '') =>
  accept !== '' &&
  accept
    .split(',')
    .every((type) => /^\s*(?:image\/|\.(?:jpe?g|png|gif|webp|bmp|heic)\s*$)/i.test(type));

/** The only upload of a form that does not say what it is for is for the resume; the owner looks before it is used. */
export const files: Pass = (readings, fields) => {
  const known = readings.some(({ reading }) => reading === 'resume-file');
  return readings.map((reading, i) => {
    const { label, section, constraints, control } = fields[i]!;
    const isVague =
      control === 'file' &&
      reading.reading === 'other-file' &&
      vague.test(plain(label)) &&
      !named.test(plain(`${section.split(' › ').at(-1)} ${label}`));
    if (known || !isVague || takesImagesAlone(constraints.accept)) return reading;
    return { ...change(reading, 'resume-file'), confidence: 0.55 };
  });
};
