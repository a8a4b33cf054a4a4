import { fail, type Result } from '../result';
import { decodeText } from './decode-text';
import type { FormatRead, ImportFailure } from './import';
import { linkedinName } from './linkedin/linkedin-files';
import { unzip } from './unzip';

const ofWord = (name: string) =>
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?!media\/|embeddings\/|fonts\/))/.test(name);

/** A Word document or LinkedIn's data export: what else is packed is not unpacked. */
export async function readZip(bytes: Uint8Array): Promise<Result<FormatRead, ImportFailure>> {
  const files = await unzip(bytes, (name) => ofWord(name) || linkedinName(name) !== undefined);
  if (!files.ok) return files;
  const names = [...files.value.keys()];
  if (names.some((name) => /^word\/document\.xml$/.test(name)))
    return (await import('./word/read-word')).readWord(files.value);
  const texts = names
    .filter((name) => linkedinName(name) !== undefined)
    .map((name) => ({ name, text: decodeText(files.value.get(name)!) }));
  if (texts.length === 0)
    return fail(
      names.some(ofWord)
        ? { why: 'damaged', format: 'word' }
        : { why: 'other-format', format: 'zip' },
    );
  return (await import('./linkedin/read-linkedin')).readLinkedin(texts);
}
