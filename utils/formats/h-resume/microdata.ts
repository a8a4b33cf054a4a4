import { isElement, textOf } from '../html/elements';
import type { HtmlElement } from '../html/parse-html';
import type { JsonObject } from '../other/objects';

/** Things that a page's microdata tells of, as JSON-LD has them; things within others are inside them (HTML, 5). */
export const microdataIn = (element: HtmlElement): JsonObject[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (isItem(child) ? [itemOf(child)] : microdataIn(child)));

const isItem = ({ attributes }: HtmlElement) => 'itemscope' in attributes;

function itemOf(item: HtmlElement): JsonObject {
  const found: JsonObject = {};
  const type = item.attributes.itemtype;
  if (type) found['@type'] = type.split(/\s+/);
  for (const [name, value] of propertiesIn(item)) {
    if (Object.hasOwn(found, name)) found[name] = [found[name], value].flat();
    else Object.defineProperty(found, name, { value, enumerable: true, writable: true });
  }
  return found;
}

function propertiesIn(element: HtmlElement): [name: string, value: unknown][] {
  return element.children.filter(isElement).flatMap((child) => {
    const names = (child.attributes.itemprop ?? '').split(/\s+/).filter(Boolean);
    const own = names.map((name): [string, unknown] => [name, propertyValue(child)]);
    return isItem(child) ? own : [...own, ...propertiesIn(child)];
  });
}

function propertyValue(element: HtmlElement): unknown {
  if (isItem(element)) return itemOf(element);
  const { content, datetime, href, src } = element.attributes;
  return content ?? datetime ?? href ?? src ?? textOf(element);
}
