import type { Patterns } from './rule';

/** What makes a question more than the plain one; each row is one way of saying it. */
const oneOf = (patterns: Patterns) => new RegExp(Object.values(patterns).join('|'), 'u');

/** It does not ask for a yes or a no. */
export const openQuestion =
  /^(?:what|which|please|if|describe|explain|list|specify|how|when|where|why|welche|was|wie|quel|que|cual|qual|wat|vilken|hvilke)\b|^(?!(?:will|do|does|are|is|would|can|have)\b).*\b(?:visa|immigration|authori[sz]ation) status|\b(?:please (?:explain|specify|list|describe|provide)|if (?:yes|no|so|not)\b|type of visa|valid until|expir)/;

/** It asks for a kind or a time, also where its choices are yes and no. */
export const asksWhich =
  /^(?:how long|when|(?:which|what) (?:type|kind|sort)|if you|welche art|wann|wie lange|quel type|quand|(?:de )?que tipo|cuando|cuanto tiempo|che tipo|quando|wanneer|welk type)\b/;

/** A yes to it says no. */
export const negated = oneOf({
  en: "\\b(?:do|are|will|would|can|have|is|does|could) (?:you )?not\\b|n't\\b|\\bnot (?:be )?(?:authori[sz]ed|eligible|require|need|able|permitted|legally)|\\bun(?:able|willing)\\b|\\bnever\\b|\\bno longer\\b|\\bother than\\b|\\bunless\\b|\\brestrict(?:ed|ions?)\\b|\\bprevent(?:s|ed)?\\b|\\bineligible\\b|\\black(?:s|ing)?\\b|\\bcannot\\b",
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
  en: '(?:authori[sz]ed|eligible|entitled|permitted|legally|right) [^?]{0,200}(?:,|\\?| and| or) (?:do|will|would|are) you [^?]{0,200}sponsor|sponsor[^?]{0,200}\\?.{0,40}(?:authori[sz]ed|eligible)|(?<!\\b(?:requir|need)[^?]{0,60})\\bor (?:do|will|would) you (?!in the|at any|ever|later)|\\beither\\b[^?]{0,200}\\bor\\b|(?:authori[sz]ed|eligible|entitled|permitted|right|permit|citizen)\\b[^?]{0,200}\\bor (?:in need|need|requir)',
  de: '(?:erlaubnis|berechtigt|durfen|darfst|genehmigung)\\b[^?]{0,200}\\boder (?:benotig|brauch)',
  fr: '(?:permis|autoris\\w+|droit)\\b[^?]{0,200}\\bou (?:bien )?(?:(?:avez|aurez|as|auras)\\b[^?]{0,200})?besoin',
  es: '(?:permiso|autoriza\\w*|derecho)\\b[^?]{0,200}\\bo (?:necesit|requier)',
  pt: '(?:permissao|autoriza\\w*|direito)\\b[^?]{0,200}\\bou (?:precisa|necessit)',
  it: '(?:permesso|autorizza\\w*|diritto)\\b[^?]{0,200}\\bo (?:hai|ha|avra)[^?]{0,200}bisogno',
  nl: '(?:vergunning|gerechtigd|recht)\\b[^?]{0,200}\\bof (?:heeft|heb)[^?]{0,200}nodig',
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
  en: '\\bever been\\b|\\bpreviously\\b|\\bin the past\\b|\\bcurrently sponsored\\b|\\brefused\\b|\\bdenied\\b|\\brevoked\\b|\\btied to\\b|\\bexpir|\\blimited\\b|\\btemporar|\\bconditional|\\bunderstand\\b|\\baware\\b|\\backnowledge\\b|\\b(?:role|position|company|employer|we) (?:is |are )?(?:does |do |not |unable )|\\bnot eligible\\b|(?<!out )\\bwith (?:\\w+ ){0,3}sponsor|\\bonly (?:with|if|part|for|on|at|until)\\b|\\bdid you(?:r)?\\b|\\b(?:last|prior|former) (?:job|employer|role|position)|\\bagree\\b|\\bsubject to\\b|\\bconditions\\b|\\bright to work end|\\bruns? out\\b|\\b(?:spouse|partner|wife|husband|depend[ae]nts?)\\b|\\bcurrently on (?:an? )?(?:opt|cpt)\\b|\\bstudent visa\\b|\\bcitizen or\\b',
  de: 'befrist|begrenzt(?<!unbegrenzt)|\\bfruher\\b|\\bbisher\\b|verweigert|abgelehnt|\\behe(?:partner|frau|mann|gatt)|\\bpartner|eingeschrankt(?<!uneingeschrankt)|abgelaufen|lauft .{0,30}ab\\b|\\bnur mit\\b|\\bmit (?:\\w+ ){0,2}(?:sponsor|visum)',
  fr: 'expir|auparavant|\\baviez\\b|\\bconjoint|\\bepou(?:x|se)\\b|partenaire|limite|refus|provisoire|\\bavec (?:\\w+ ){0,3}(?:parrainage|visa)',
  es: 'caduc|necesitaba|\\bultimo (?:empleo|trabajo)|anteriormente|conyuge|\\bespos[oa]\\b|\\bpareja\\b|venc|limitad|temporal|denegad|\\bcon (?:\\w+ ){0,3}patrocinio',
  pt: 'vencid|validade|temporari|\\bcom (?:\\w+ ){0,3}patrocinio',
  it: 'scad|temporane|limitat',
  nl: 'verlop|tijdelijk|beperkt(?<!onbeperkt)',
});

/** An age that a yes to being of age does not settle. */
export const otherAge =
  /\b(?:19|2\d) (?:years|yrs|or older|and over)|\bage of 2\d|\b(?:least|over) (?:19|2\d)\b/u;
