/**
 * Month names and abbreviations by number, lower case, without accents and full stops. One line a language:
 * English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Turkish, Russian,
 * Arabic, Hebrew.
 */
const months: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro januari januar styczen styczen sty stycznia leden ledna ocak oca январь янв января يناير ינואר ינו בינואר',
  'february feb februar fevrier fevr fev febrero febbraio fevereiro februari luty lut lutego unor unora subat sub февраль фев февраля فبراير פברואר פבר בפברואר',
  'march mar marz maerz mrz mars marzo marco maart mrt marts marzec marca brezen brezna mart март мар марта مارس מרץ במרץ',
  'april apr avril avr abril abr aprile kwiecien kwi kwietnia duben dubna nisan nis апрель апр апреля ابريل אפריל אפר באפריל',
  'may mai mayo maggio mag maio mei maj maja kveten kvetna mayis май мая مايو מאי במאי',
  'june jun juni juin junio giugno giu junho czerwiec cze czerwca cerven cervna haziran haz июнь июн июня يونيو יוני ביוני',
  'july jul juli juillet juil julio luglio lug julho lipiec lip lipca cervenec cervence temmuz tem июль июл июля يوليو יולי ביולי',
  'august aug aout agosto ago augustus augusti sierpien sie sierpnia srpen srpna agustos agu август авг августа اغسطس אוגוסט אוג באוגוסט',
  'september sep sept septembre septiembre settembre set setembro wrzesien wrz wrzesnia zari eylul eyl сентябрь сен сентября سبتمبر ספטמבר ספט בספטמבר',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik paz pazdziernika rijen rijna ekim eki октябрь окт октября اكتوبر אוקטובר אוק באוקטובר',
  'november nov novembre noviembre novembro listopad lis listopada kasim kas ноябрь ноя ноября نوفمبر נובמבר נוב בנובמבר',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudzien gru grudnia prosinec prosince aralik ara декабрь дек декабря ديسمبر דצמבר דצמ בדצמבר',
];

const numbers = new Map(
  months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

const plain = (word: string) =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.׳]$/, '').normalize('NFC');

/** 1 to 12, for a month's name in one of the languages above. */
export const monthNumber = (word: string): number | undefined => numbers.get(plain(word));

const presentWords = new Set(
  (
    'present|now|current|currently|ongoing|today|to date|till date|until now|heute|jetzt|aktuell|laufend|bis heute|' +
    "aujourd'hui|aujourd’hui|present|en cours|actuel|actuellement|actualidad|actual|actualmente|presente|hoy|hasta la fecha|" +
    'oggi|in corso|attuale|attualmente|atual|atualmente|ate o momento|o momento|hoje|heden|nu|nuvarande|pagaende|nagende|i dag|' +
    'obecnie|teraz|dnes|soucasnost|gunumuz|devam ediyor|настоящее время|по настоящее время|н.в|сейчас|至今|现在|今|現在|目前|迄今|현재|재직중|재직 중|الان|حتى الان|حاليا|היום|כיום'
  ).split('|'),
);

/** Whether a word stands for "until now". */
export const isPresentWord = (text: string): boolean => presentWords.has(plain(text.trim()));
