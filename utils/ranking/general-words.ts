import type { Language } from '../posting/words/stop-words';
import { mayHaveStem, stem } from './stem';

/**
 * Words of everyday English that name no trade: met alone they say little about a job. Left out on purpose are those
 * that do name one ("kitchen", "water", "test", "model"), and those whose stem is one with such a word ("physical" with
 * "physics", "object" with "objectives").
 */
const table = `
abroad absence absolute absolutely accept acceptable accident accompany according ache acknowledge across act actual
actually adjust admire admit adopt adult advance advantage adventure advice affect afford afraid afternoon afterward
afterwards age ago agree agreed agreement ahead aim air alike alive allow allowed alone alongside aloud alter
alternative altogether amaze ambition amount amuse ancient anger angry announce annoy annually answer anxious anybody
anyhow anymore anyone anything anyway anywhere apart apologize apparent apparently appeal appear appearance
appreciate approach approximately argue argument arise arm arms arrange arrangement arrival arrive ashamed aside ask
asleep assume assumption attach attached attempt attend attention attitude attract attractive average avoid await
awake aware awareness away awful awkward backed background backward bad badly bag balance ball band bare barely basis
bay bear beat beautiful beauty became bed began begun behave behavior behaviour behind belief believe bell belong
belonging beneath beside besides beyond bit bite bitter black blame blend bless blind blow blue bold boot bore boring
born borrow bother bottle bottom bound bow box boy brave breadth breath breathe brief briefly bright brilliant bring
broad broke broken brother brought brown bubble built bump bunch burden burn burst bury busy buy cake calm came cap
capable careful carefully carry case casual catch caught cause ceiling central centre century certain certainly chair
chance chapter character charge charm chase chat cheap cheer cheerful choice chosen christmas circle circumstance
citizen city clever cleverness climb club coast coin cold collapse colleague collective colorful combine comfort
comment commonly comparable compare comparison compete complain complaint completely concentrate concern concerned
conclude conclusion condition confidence confident confirm confuse confusion consequence considerable consist
constant constantly contain continent continue continued continuous continuously contrary contrast convenient cool
core corner correct correctly correspond count counter countless country couple courage course courtesy cousin cover
crack crazy cross crowd crown cry cup curiosity curious dad dancing danger dangerous dare dark darkness date daughter
dawn dead dealt dear death debate decade decent decision deeply deer definite definitely delay delicate delight
demand depend dependable depth describe description deserve desk despite destroy determine determined devote die
differ difference differently difficult difficulty dig dinner direction directly dirt dirty disagree disappear
discover discovery discuss discussion distance distant disturb dive divide doll done double doubt downstairs dozen
drag dramatic draw drawn dream drew drink drop drove dry due dull dust duty eager eagerly earn earth ease east
eastern easy eat edge effect effort eight eighth elder elect eleven else elsewhere embrace emphasis empower empty
enabling encounter encourage encouragement encouraging enemy energetic engaged engaging enjoyment enormous enough
enrich enter entertain enthusiasm enthusiastic entirely entry envelope envision equal equally escape especially
essence establish established eventually ever everlasting everybody everyday everyone everything everywhere evidence
evident evil evolve evolving exact exactly examine exceed except exception exceptional excitement exciting excuse
exist existence expand expanding expectation expensive explain explanation explore expose express expression extend
extended extent extra extraordinary extreme face fact fail fair fairly faith fall false fame famous fancy fantastic
far fascinating fashionable fate father fault favor favorite favour fear february fellow felt female few fewer
fifteen fifth fifty fight figure fill final finally finger finish finished firm firmly fit fix flat flow fly fold
foot force foreign forever forget forgive former formerly forth fortunate fortune forty forward foster found four
fourth free freedom freely frequent frequently fresh friend friendship front fruitful fulfil fulfill funny
furthermore gap gather gentle gentleman gently genuine genuinely girl given glad glance glory goes gone goodwill got
gotten grab gradual gradually grand grandfather grateful gratitude gray greater greatest greatly green greet grew
grey ground grown guard guess habit half handful handle handy hang happening happily happiness happy hardly harm hat
hate head headed healthy hear heard heaven heavy height held hell hello helpful helpfulness hence herself hesitate
hidden hide higher highest highlight hill himself hint historic history hit hobby hold hole holiday home honest
honestly honesty honor honour hope hopefully horizon hot huge human humble humility humor humour hundred hundreds
hungry hurry hurt husband hustle ice iconic idle ignore ill imagination imagine immediate immediately immense immerse
impactful importance importantly impossible impress impression impressive improvement inch inclusive inclusivity
incredible incredibly indeed independence independent independently indicate indoor inevitable influence informal
initial initially inner inside insight insist inspiration inspire inspired inspiring instance instant instead
instinct integrity intellectual intellectually intelligent intend intense intention interval introduce introduction
invent invitation invite inviting involve involved involvement island itself jacket jealous joke journey joy jump
keen kept kid kill kindly kindness king kiss knee knew knock known lack lady laid largely larger largest lasting late
later latter laugh laughter lay lazy leaf lean leap leave led left leg lend length lengthy lesson letter liberty lie
lifetime lift likewise limit limited line lip listen lit literally lively living lonely longer longest looked loose
lord lose lost lots loud lovely low lower luck lucky lunch mad magic magical mainly majority male man manner mark
marriage married massive matter maximise maximize maximum maybe mean meaning meaningful means meanwhile meeting
mention merely mess middle midnight mighty mile million minded mindset mine minor miracle mirror miss mistake mix
mixed mixture moderate modern modest moment mood moon moral moreover morning mostly mountain mouth movement multi
multiplied multiplier multitude mutual myself mysterious mystery naked name namely narrow nationwide natural
naturally nature nearby nearly neat necessarily necessary necessity neck negative neighbor neighborhood neighbour
neighbourhood nervous never nevertheless newcomer newly nice night nimble nine nobody noise none nonetheless noon nor
normal normally north northern nose notable note nothing notice notion noun nowadays nowhere numerous nurture obey
obtain obvious obviously occasion occasional occasionally occupy occur ocean odd offended okay old older oldest once
ongoing openly openness opinion opposite optimistic option orange ordinary origin original originally ought ourselves
outdoor outdoors outer outlook outstanding overall overcome overnight overview owe own owner ownership paid painful
pair pale pan panic pardon particularly partly party pass passage passing passive past path pathway patience pause
peace peaceful peak peculiar perfect perfectly perhaps period perk perks permanent permission permit persistent
perspective persuade phrase pick piece pile pillar pink pioneering pity pivotal plain playful pleasant pleased
pleasure plenty plethora plus pocket point polite poor pop possess possession possibility possibly pour powder
powerful practical practically pragmatic praise pray precious precise precisely predict preferably preference prepare
prepared presence present preserve pressing prestigious presumably pretend previous previously pride priest primarily
primary prince princess principal prior prize proactively probable probably proceed progress promise promised
promising promptly proof proper properly proportion propose prosper proud proudly prove provided pull punctual
punctuality pure purely purpose pursue push puzzle quarter queen quest question quiet quietly quite rain raise range
rapid rapidly rapport rather raw reach readily realise realistic reality realize rear reasonable reasonably recall
recent recently recognise recognition recognize recognized recommend recover red reduced refer reflect refuse regard
regarding regardless regret regular regularly reimagine reject relate relation relationship relatively relax relaxed
relief rely remain remaining remarkable remarkably remember remind remove renowned repeat repeated repeatedly reply
represent reputation resilient resist resolve resourceful respectful respond rest restless reveal revolution reward
rewarding rich rid rise risky room rope rough roughly round royal rub rude ruin rush sad safely said sake same sand
sat satisfaction satisfied satisfy saw say saying scarce scarcely scatter scream seamless seamlessly season seat
second secondly secret seek seem seen seldom select selected selection sensation sense sensible sent sentence
separate separately serious seriously servant settle settled seven seventh several severe shade shadow shake shall
shame shape shaping shared sharp shine shock shore short shortly shot shoulder shout shut shy sick side sigh sight
significance significant significantly silence silent silly similarly simplicity simultaneously sincere sir sister
sit sitting situation six sixth size sky sleep slice slide slight slightly slip slow slowly smart smarter smell smile
smoke smooth smoothly sock soft softly sold sole solely somebody someday somehow someone something sometime sometimes
somewhat somewhere son soon sorry sort soul sound sour south southern spare special specially speed spent spirit
spite splendid split spoke spoken spot spread spring stair stand standing star stare stay steadily steady steep stick
stiff stir stop stopping story straight straightforward strange stranger street strength stretch strict strictly
stroke stronger strongly struggle stubborn stuck studied stuff stupid subject substance substantial substantially
sudden suddenly suffer suggest suggestion suit suited summer superb superior suppose surely surprise surprised
surprising surround surrounding survive suspect sustain swear sweet swift swim swing sympathy synergy taken tale tall
tangible taste taught teammate tear tease temporary ten tend tendency term terrible terribly thank thankful thanks
themselves thereby therefore thereof thick thin thinker thinking third thirst thirty thorough thoroughly thought
thoughtful thousand thousands threaten three thrill thrilled thriving throw thrown thumb tie tight tightly timely
tiny tip tired title today togetherness told tomorrow ton tone tongue tonight took topic total totally touch
touchpoint tough toward trace traditional treasure tremendous trick trouble true truly trust trusted truth tuned
twelve twenty twice twin twist two typical ugly ultimate ultimately unable uncertain uncle undergo understood
undertake unexpected unfortunate unfortunately unite unity unknown unless unlike unlikely unlimited unlock
unnecessary unparalleled unrivaled until unusual update updated uplift upper upright upset upside upstairs upward
upwards urge urgent useful useless usual usually utilise utilize utilizing utmost utter vacation vain valley valuable
variety vast verse versus vibrant vice victory view violent virtue visible vital vivid wait wake walk wander warm
warmly warmth warn watch weak weakness wealth weekend weekly weigh welcome wellbeing went west western wet whatever
whenever whereas wherever whether whichever whilst whisper white whoever whole wholehearted wholly widely widespread
wife wild willing willingly willingness winter wipe wisdom wise wish within woman women wonder wonderful word
worldwide worry worse worst worth worthwhile worthy wow wrap wrong wrote yeah yearly yell yellow yes yesterday yield
young yourselves youth first`;

/** Numbers, times, measures and the like of the other languages, beside their stop-words and job words. */
const others: Record<Exclude<Language, 'en'>, string> = {
  de: `eins zwei drei vier fünf sechs sieben acht neun zehn zwölf hundert tausend erste zweite dritte hälfte mal jährlich
    monatlich wöchentlich stunde woche minute morgen abend nacht heute immer nie oft selten meist fast kaum genau etwa
    zuerst später früher bald lange kurz klein alt halb doppelt deutlich einfach gleich weiter wieder sogar statt`,
  fr: `un deux trois quatre cinq six sept huit neuf dix douze cent mille premier second troisième moitié fois an ans heure
    semaine minute matin soir nuit aujourd hui toujours jamais souvent rarement presque environ avant après petit vieux
    demi double simple simplement seul même chose façon sorte demander dire donner prendre trouver voir savoir`,
  es: `uno dos tres cuatro cinco seis siete ocho nueve diez doce cien mil primero segundo tercero mitad vez veces hora
    semana minuto mañana tarde noche hoy siempre nunca menudo casi apenas aproximadamente antes después pequeño viejo
    medio doble simple solo misma cosa manera pedir decir dar tomar encontrar ver saber`,
  pt: `um dois três quatro cinco seis sete oito nove dez doze cem mil primeiro segundo terceiro metade vez vezes hora semana
    minuto manhã tarde noite hoje sempre nunca quase apenas aproximadamente antes depois pequeno velho meio dobro simples
    só mesmo coisa maneira pedir dizer dar tomar encontrar ver saber`,
  nl: `een twee drie vier vijf zes zeven acht negen tien twaalf honderd duizend eerste tweede derde helft keer jaarlijks
    maandelijks wekelijks week minuut ochtend avond nacht vandaag nooit vaak zelden bijna ongeveer later eerder lang kort
    klein oud half dubbel eenvoudig gelijk weer zelfs vragen zeggen geven nemen vinden zien weten`,
  sv: `ett två tre fyra fem sex sju åtta nio tio tolv hundra tusen första andra tredje hälften gånger årlig månad vecka timme
    minut morgon kväll natt idag alltid aldrig ofta sällan nästan ungefär senare tidigare lång kort liten gammal halv
    dubbel enkel lika igen fråga säga ge hitta se veta`,
};

/** The English ones by their first letters, which are those of their stems as well. */
let byStart: ReadonlyMap<string, readonly string[]> | undefined;
const known = new Map<string, boolean>();
const stems = new Map<Language, ReadonlySet<string>>();

/** Whether a word, by its stem, is one of everyday language. */
export const isGeneralWord = (stemmed: string, language: Language): boolean =>
  language === 'en' ? isGeneralEnglish(stemmed) : stemsOf(language).has(stemmed);

/** Stems are made of those words alone that may have this one: a first ranking needs few. */
function isGeneralEnglish(stemmed: string): boolean {
  byStart ??= Map.groupBy(table.split(/\s+/), startOf);
  const before = known.get(stemmed);
  if (before !== undefined) return before;
  const is = (byStart.get(startOf(stemmed)) ?? []).some(
    (word) => mayHaveStem(word, stemmed) && stem(word, 'en') === stemmed,
  );
  known.set(stemmed, is);
  return is;
}

const startOf = (word: string) => word.slice(0, 2);

function stemsOf(language: Exclude<Language, 'en'>): ReadonlySet<string> {
  const made =
    stems.get(language) ??
    new Set(others[language].split(/\s+/).map((word) => stem(word, language)));
  stems.set(language, made);
  return made;
}
