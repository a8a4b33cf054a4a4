import type { Patterns } from './rule';

const anyOf = (patterns: Patterns | readonly string[]) =>
  new RegExp(Object.values(patterns).join('|'), 'u');

/** Names, as words, of boxes that are there for robots to fill; "no hp" is a telephone to Indonesians. */
export const trapNames = anyOf([
  'honey ?pots?\\b|\\b\\w*honey$|^honey\\b',
  '^hp\\b|hpcsaf|(?<!\\b(?:no|nomor|nr) )\\bhp$|\\bhp textarea\\b',
  '\\bgotcha\\b|\\bbee ?catcher\\b',
  '\\b(?:no)?(?:ro)?bots? ?(?:field|check|trap|test)\\b|\\bno ?bots?\\b',
  '\\b(?:anti|no) ?spam|\\bspam ?(?:trap|check|protect\\w*)\\b|\\b(?:url|email|form) trap\\b',
  '\\bfax only\\b|\\bnot for humans\\b',
  '\\bleave ?(?:this ?)?(?:field ?|it ?)?(?:blank|empty)\\b|\\b(?:do not|dont) ?(?:fill|touch|enter)',
]);

/** Names of captchas' own fields, as the page writes them. */
export const captchaNames = /captcha|cf-turnstile/i;

/** What is said over such a box to the people who come upon it. */
export const leftAlone = anyOf({
  en: "^nickname hpcsaf|\\bleave (?:this |it |the )?(?:field |box |input |text ?box )?(?:blank|empty)\\b|\\bbe left (?:blank|empty|unchanged)\\b|\\bfor (?:ro)?bots\\b|\\bare you a (?:ro)?bot\\b.{0,20}\\bfill|honey ?pot|\\b(?:do not|don'?t|never) (?:fill|complete|edit|touch)(?: (?:in|out))?(?: this\\b(?! (?:section|form|page|part|application))|\\W*$)|\\bdo not enter if\\b|\\bignore this (?:field|box|input|text)|\\bif you(?: are|'re) (?:a )?human|\\bnot be (?:filled|visible)",
  de: '\\bnicht ausfullen|\\bleer lassen|\\b(?:lassen sie|lass) .{0,25}\\bleer\\b',
  fr: '\\bne pas (?:remplir|completer|renseigner)|\\bne rien (?:saisir|ecrire|inscrire)|\\blaisse[rz] (?:\\w+ ){0,3}(?:vide|vierge)\\b',
  es: '\\bno (?:rellen|complet|llen)\\w+ (?:este|el|esta|la) (?:campo|casilla)|\\bdej\\w+ (?:este campo |esto |el campo )?(?:vacio|en blanco)\\b',
  pt: '\\bnao preench\\w+ (?:este|o|esse)|\\bdeix\\w+ (?:este campo |esse campo |o campo )?(?:em branco|vazio)\\b',
  it: '\\bnon (?:compilare|riempire)|\\blasci\\w+ (?:questo campo |il campo )?(?:vuoto|in bianco)\\b',
  nl: '\\bniet invullen|\\bleeg laten|\\blaat .{0,25}\\bleeg\\b',
  sv: '\\bfyll inte i\\b|\\blamna .{0,25}\\btomt?\\b',
  da: '\\budfyld ikke\\b|\\blad .{0,25}\\btomt\\b',
  no: '\\bikke fyll (?:ut|inn)\\b|\\bla .{0,25}\\btomt\\b',
  pl: '\\bnie wypelnia|\\bpozostaw\\w* .{0,25}\\bpuste\\b',
  cs: '\\bnevyplnujte\\b|\\bponechte .{0,25}\\bprazdn',
  ja: '入力しないで|(?:空欄|空白)のまま',
  ko: '비워 ?(?:두|놓)|입력하지 ?마',
  zh: '[请請]勿[填输輸]|不要[填输輸]|留空',
});

/** It is to be left alone only by some: an honest field. */
export const onlyBySome = anyOf({
  en: '\\b(?:if|unless|when|where|otherwise|optional|applicable|until)\\b|\\bn/a\\b|\\b(?:blank|empty) (?:to|for|and)\\b',
  de: '\\b(?:wenn|falls|sofern|solange)\\b',
  fr: "\\b(?:si|sauf|lorsque)\\b|\\bs'il",
  es: '\\b(?:si|cuando|salvo)\\b',
  pt: '\\b(?:se|caso|quando)\\b',
  it: '\\b(?:se|qualora)\\b',
  nl: '\\b(?:als|indien|tenzij)\\b',
  sv: '\\bom\\b',
  da: '\\bhvis\\b',
  pl: '\\b(?:jesli|jezeli|gdy)\\b',
  cs: '\\b(?:pokud|jestlize)\\b',
  ja: '場合|なければ',
  ko: '경우|없으면',
  zh: '如|若|没有|沒有',
});

/** Who is no robot, where that is the condition. */
export const ifHuman =
  /\b(?:if|wenn|si|se|om|hvis|als|jesli|pokud) [^.,]{0,25}(?:human|mensch|humain|uman[oi]|manniska|menneske|czlowiek)\w*/gu;

/** What `autocomplete` says where browsers are to stay away. */
export const noCompletion = /^(?:off|no|nope|none|false|disabled|new-password)$/i;
