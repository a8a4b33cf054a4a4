import { allIn } from '../dom/node';

/** What `utils/formats/h-resume` reads: h-resume of either version, and schema.org's Person with a working life. */
const marked = '.h-resume, .hresume';
const persons = '[itemscope][itemtype$="schema.org/Person" i]';
const working = '[itemprop~=hasOccupation],[itemprop~=worksFor],[itemprop~=alumniOf]';
const dataScripts = 'script[type*="ld+json" i]';
const tellsOfLife = /"(?:hasOccupation|worksFor|alumniOf)"/;

/** In characters, as `mostCharacters` of utils/formats: an import of more would be refused. */
const longest = 5 * 1024 * 1024;

const isPerson = (text: string) =>
  text.length < longest && /"(?:[^"]{0,100}\/)?Person"/.test(text) && tellsOfLife.test(text);

/** The page's data scripts that tell of a person, each as its text. */
const personTexts = (page: Document): string[] =>
  [...allIn(page, dataScripts)]
    .slice(0, 50)
    .map(({ textContent }) => textContent)
    .filter(isPerson);

/** The first part that is marked as a resume, or as a person of whom more is told than a name. */
const markedPart = (page: Document): Element | undefined =>
  allIn(page, marked)[0] ??
  [...allIn(page, persons)].find((person) => allIn(person, working).length > 0);

/** Whether the page's markup says that it holds somebody's resume. */
export const holdsResume = (page: Document): boolean =>
  markedPart(page) !== undefined || personTexts(page).length > 0;

/** The marked parts of the page as HTML, for the import to read; '' where there is none, or too much. */
export function resumeParts(page: Document): string {
  const writer = new XMLSerializer();
  const part = markedPart(page);
  const html = [
    ...(part ? [writer.serializeToString(part)] : []),
    ...personTexts(page).map((text) => `<script type="application/ld+json">${text}</script>`),
  ].join('\n');
  return html.length < longest ? html : '';
}
