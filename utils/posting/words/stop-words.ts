/**
 * Words that say nothing about a job, by language; they also tell languages apart. Matched in lower case, whole.
 */
const stopWords = {
  en: `a about above across after all also although always am among an and any are around as at be because been
before being below between both but by can cannot could did do does doing done down during each either else etc even
every few for from further get had has have having he her here hers him his how however i if in into is it its itself
just least less let lets like lot made make makes many may me might more most much must my near need needs neither next no nor not now of
off often on once one only onto or other others our ours out over own per put really same shall she should since so
some such than that the their theirs them then there these they this those through throughout thus till to together too
toward towards under until up upon us use used using very via was way we well were what when where whether which while
who whom whose why will with within without would yet you your yours yourself i'm i've i'd i'll we're we've we'll you're
you've you'll it's that's there's they're don't doesn't didn't isn't aren't can't won't shouldn't let's`,
  de: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus außerdem bei
beim bin bis bist da dabei dadurch daher damit dann das dass davon dazu dein deine deinem deinen deiner dem den denn der des
deren dessen die dies diese diesem diesen dieser dieses dir dich doch dort du durch ein eine einem einen einer eines er es
etwas euch euer eure eurem euren für gegen hab habe haben hat hatte hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in
indem ist ja jede jedem jeden jeder jedes kann kein keine keinen können man mehr mein meine mit muss müssen nach neben nicht noch
nun nur ob oder ohne sehr sein seine seit sich sie sind so soll sollte sollten solche sondern sowie sowohl über um und uns unser
unsere unserem unseren unserer unter viel vom von vor während war waren was weil weitere welche wenn wer werden wie wir wird wo
wurde zu zum zur zwischen`,
  fr: `à afin ai ainsi alors au aucun aussi autre autres aux avant avec avez avoir avons c'est car ce cela celle celui ces cet cette
ceux chaque chez comme dans de depuis des donc dont du elle elles en encore entre es est et étant été êtes être eu fait font il ils
je jusque l'un la là le les leur leurs lors lui ma mais me même mes mon ne ni nos notre nous on ont ou où par parmi pas pendant
peu peut plus plusieurs pour qu que quel quelle qui sa sans se sera ses si soit son sont sous sur ta te tes toi ton tous tout toute toutes
très tu un une vers via vos votre vous y`,
  es: `a al algo algunos ante antes aquel así aún aunque bajo bien cada como con contra cual cuando cuyo de del desde donde dos
durante e el él ella ellas ellos en entre era es esa ese eso esta está están estas este esto estos fue ha han hasta hay la las le
les lo los más me mi mis mismo mucho muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para
pero por porque que qué quien se sea ser será si sí sin sobre son su sus también tan te tiene tienen tienes todo todos tu tus un una unas uno
unos usted y ya yo`,
  pt: `a à ao aos as às até cada com como da das de dela dele deles depois desde do dos e é ela elas ele eles em entre era essa esse esta
está estão este eu foi for há isso isto já lhe mais mas me mesmo meu minha muito na não nas nem no nos nós nossa nossas nosso nossos
num numa o os ou para pela pelas pelo pelos por porque qual quando que quem são se sem ser será seu seus só sobre sua suas também te
tem têm ter todo todos tu tua um uma umas uns você vocês`,
  nl: `aan al alle als altijd andere ben bij binnen daar dan dat de deze die dit doen door dus een eens en er ga geen goed haar had
heb hebben heeft hem het hier hij hoe hun iets ik in is ja je jij jou jouw jullie kan kunnen maar me meer met mij mijn moet na naar
niet niets nog nu of om omdat onder ons onze ook op over samen te tegen toch toe tot u uit uw van veel via voor waar was wat we wel
werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou`,
  sv: `alla allt än är att av bara bli blir då där de dem den denna deras dess det detta dig din dina ditt du efter ej eller en er era
ett från för får genom ha har hade han hon här i icke in inom inte jag kan kommer man med mellan men mer mig min mina mot mycket
när någon några något nu och också om oss på samt sedan sig sin sina ska som så till under upp ut utan vad var vara vår våra
vårt vi vid vilken vill`,
} as const satisfies Record<string, string>;

export type Language = keyof typeof stopWords;

export const languages = Object.keys(stopWords) as Language[];

const sets = new Map<Language, ReadonlySet<string>>();

export function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = sets.get(language) ?? new Set(stopWords[language].split(/\s+/));
  sets.set(language, known);
  return known;
}

/** The one of our languages that a BCP 47 tag names, English where it is none of them. */
export const languageOrEnglish = (tag: string): Language =>
  languages.find((one) => tag.toLowerCase().split('-')[0] === one) ?? 'en';
