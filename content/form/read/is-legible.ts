import { hostOrParent } from '../../dom/node';
import { remembered } from '../../dom/while-still';
import { alphaOf, isOpaque, styleOf } from './paint';

/**
 * Whether what is typed into an input, or the input itself, stands out from what is behind it. Only where both surely
 * do not is the answer no: of images and see-through colours nobody can say.
 */
export function isLegible(input: Element): boolean {
  const style = styleOf(input);
  const { backgroundColor: own, webkitTextFillColor: ink } = style;
  const ground = isOpaque(own) ? own : groundOf(input);
  if (ground === undefined || !isLost(ink, ground)) return true;
  if (style.backgroundImage !== 'none' || style.boxShadow !== 'none') return true;
  const behind = isOpaque(own) ? groundOf(input) : ground;
  return (
    behind === undefined ||
    !isLost(own, behind) ||
    !edgesOf(style).every((edge) => isLost(edge, behind))
  );
}

const isLost = (colour: string, ground: string) => colour === ground || alphaOf(colour) < 0.05;

const edgesOf = (style: CSSStyleDeclaration) =>
  (['Top', 'Right', 'Bottom', 'Left'] as const)
    .filter((side) => style[`border${side}Width`] !== '0px')
    .map((side) => style[`border${side}Color`]);

const paper = 'rgb(255, 255, 255)';

/** The one colour behind an element; `undefined` where an image or a mixture is. */
function groundOf(element: Element): string | undefined {
  const around = hostOrParent(element);
  return around ? groundIn(around) : paper;
}

const groundIn = remembered((element: Element): string | undefined => {
  const { backgroundColor, backgroundImage, colorScheme } = styleOf(element);
  if (backgroundImage !== 'none' || /dark/.test(colorScheme)) return undefined;
  if (isOpaque(backgroundColor)) return backgroundColor;
  return alphaOf(backgroundColor) === 0 ? groundOf(element) : undefined;
});
