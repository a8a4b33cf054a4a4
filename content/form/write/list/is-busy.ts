import { allIn, attributeOf, childrenOf, isLaidOut, matches, textOf } from '../../../dom/node';
import { boxesAround, calledAs } from '../../read/painted-choices';
import { namedBy } from './named-by';

const says = '[aria-busy="true"], [class*="load" i], [class*="spin" i], [class*="search" i]';
const words =
  /^\s*(loading|searching|fetching|please wait|l[aä]dt|wird geladen|suche|chargement|recherche|cargando|buscando|carregando|caricamento|laden)\b/i;
const loading = /\b(loading|spinner|searching|busy)\b/;

/** Whether a list still waits for its choices, by what it shows or says of itself. */
export const isBusy = (element: Element): boolean =>
  [element, ...boxesAround(element).slice(-1), ...namedBy(element)].some(
    (part) =>
      isWaiting(part) ||
      [...allIn(part, says)].some(isWaiting) ||
      [...allIn(part, 'div, li, p, span')].some(saysSo),
  );

const saysSo = (part: Element) =>
  childrenOf(part).length === 0 && words.test(textOf(part) ?? '') && isLaidOut(part);

const isWaiting = (part: Element) =>
  isLaidOut(part) &&
  (attributeOf(part, 'aria-busy') === 'true' ||
    (matches(part, says) && loading.test(calledAs(part))));
