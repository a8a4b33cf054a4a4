import type { Patterns } from './rule';

/** What makes a question more than the plain one; each row is one way of saying it. */
const oneOf = (patterns: Patterns) => new RegExp(Object.values(patterns).join('|'), 'u');

/** It does not ask for a yes or a no. */
export const openQuestion =
  /^(?:what|which|please|if|describe|explain|list|specify|how|when|where|why|welche|was|wie|quel|que|cual|qual|wat|vilken|hvilke)\b|^(?!(?:will|do|does|are|is|would|can|have)\b).*\b(?:visa|immigration|authori[sz]ation) status|\b(?:please (?:explain|specify|list|describe|provide)|if (?:yes|no|so|not)\b|type of visa|valid until|expir)/;

/** A yes to it says no. */
export const negated = oneOf({
  en: "\\b(?:do|are|will|would|can|have|is|does|could) (?:you )?not\\b|n't\\b|\\bnot (?:be )?(?:authori[sz]ed|eligible|require|need|able|permitted|legally)|\\bun(?:able|willing)\\b|\\bnever\\b|\\bno longer\\b|\\bother than\\b|\\bunless\\b|\\brestrict(?:ed|ions?)\\b|\\bprevent(?:s|ed)?\\b|\\bineligible\\b",
  de: '\\bnicht\\b|\\bkein|\\bnie(?:mals)?\\b',
  fr: "\\bn(?:e |').{1,30}\\b(?:pas|jamais|plus)\\b",
  es: '\\bno (?:necesit|requier|ten|tien|est|pued|ha|has|se)|\\bnunca\\b|\\bjamas\\b',
  pt: '\\bnao\\b|\\bnunca\\b',
  it: '\\bnon\\b|\\bmai\\b(?! lavorato)',
  nl: '\\bniet\\b|\\bgeen\\b|\\bnooit\\b',
  sv: '\\binte\\b|\\baldrig\\b',
  da: '\\bikke\\b|\\baldrig\\b',
  no: '\\baldri\\b',
  pl: '\\bnie\\b|\\bnigdy\\b',
  cs: '\\bne(?:mate|potrebuj|muze|jste)|\\bnikdy\\b',
});

/** Two questions in one: a yes to the one may be a no to the other. */
export const doubled = oneOf({
  en: '(?:authori[sz]ed|eligible|entitled|permitted|legally|right) [^?]*(?:,|\\?| and| or) (?:do|will|would|are) you [^?]*sponsor|sponsor[^?]*\\?.{0,40}(?:authori[sz]ed|eligible)|\\bor (?:do|will|would) you (?!in the|at any|ever|later)',
});

/** Only who needs nobody's sponsorship may say yes. */
export const withoutSponsor = oneOf({
  en: 'without (?:[\\w-]+ ){0,6}(?:sponsor|visa|work permit|restriction)|(?:with ?out|do not|no) (?:need|requir\\w+)(?: for)? (?:\\w+ ){0,3}sponsor|not (?:now or in the future )?requir\\w+ (?:\\w+ ){0,3}sponsor|\\bunrestricted\\b|\\bany employer\\b',
  de: 'ohne (?:\\w+ ){0,4}(?:visum|sponsor|einschrankung)|uneingeschrankt',
  fr: 'sans (?:\\w+ ){0,3}(?:parrainage|visa|sponsor|restriction)',
  es: 'sin (?:\\w+ ){0,3}(?:patrocinio|visa|visado|restriccion)',
  pt: 'sem (?:\\w+ ){0,3}(?:patrocinio|visto|restric)',
  it: 'senza (?:\\w+ ){0,3}(?:sponsor|visto|restrizion)',
  nl: 'zonder (?:\\w+ ){0,3}(?:sponsor|visum|beperking)',
});

/** It turns on something beside the right itself: its end, its past, whose it is, a condition. */
export const besideRight = oneOf({
  en: '\\bever been\\b|\\bpreviously\\b|\\bin the past\\b|\\bcurrently sponsored\\b|\\brefused\\b|\\bdenied\\b|\\brevoked\\b|\\btied to\\b|\\bexpir|\\blimited\\b|\\btemporar|\\bconditional|\\bunderstand\\b|\\baware\\b|\\backnowledge\\b|\\b(?:role|position|company|employer|we) (?:is |are )?(?:does |do |not |unable )|\\bnot eligible\\b|(?<!out )\\bwith (?:\\w+ ){0,3}sponsor|\\bonly (?:with|if)\\b|\\bcitizen or\\b',
  de: 'befrist|eingeschrankt(?<!uneingeschrankt)|abgelaufen|lauft .{0,30}ab\\b|\\bnur mit\\b|\\bmit (?:\\w+ ){0,2}(?:sponsor|visum)',
  fr: 'expir|limite|refus|provisoire|\\bavec (?:\\w+ ){0,3}(?:parrainage|visa)',
  es: 'caduc|venc|limitad|temporal|denegad|\\bcon (?:\\w+ ){0,3}patrocinio',
  pt: 'vencid|validade|temporari|\\bcom (?:\\w+ ){0,3}patrocinio',
  it: 'scad|temporane|limitat',
  nl: 'verlop|tijdelijk|beperkt(?<!onbeperkt)',
});

/** An age that a yes to being of age does not settle. */
export const otherAge =
  /\b(?:19|2\d) (?:years|yrs|or older|and over)|\bage of 2\d|\b(?:least|over) (?:19|2\d)\b/u;
