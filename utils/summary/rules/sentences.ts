import type { Language } from '../../posting/words/stop-words';

/**
 * How sentences of one language lean on what stands before them, speak of their writer, or speak to their reader: a
 * table to be reviewed as data. Words and phrases, folded (lower case, no accents), between bars.
 */
export interface SentenceRules {
  /** Words that a full stop belongs to, as written in lower case, between spaces. */
  abbreviations: string;
  /** Words that marks alone tell from others, and after a hyphen letters at a word's end: kept apart in folding. */
  marked: string;
  /** Begins a sentence that means nothing alone. */
  leans: string;
  /** Begins one that stands, though a shorter phrase among those that lean does as well; # is any number. */
  stands: string;
  /** Points at a thing named before: leaning, unless the noun after it stands earlier in the same sentence. */
  points: string;
  /** Points back when it stands among the first few words. */
  pointsEarly: string;
  /** Definite articles. */
  articles: string;
  /** Names for a piece of work that fit any: with such an article, one that was told of. */
  works: string;
  /** After a noun with such an article: says which one is meant. */
  completes: string;
  /** The writer. */
  self: string;
  /** The writer with others. */
  ours: string;
  /** Between "I" and a verb of deeds. */
  auxiliaries: string;
  /** Verbs of deeds as they follow "I", or begin a bullet. */
  deeds: string;
  /** What ends verbs of deeds besides. */
  deedEndings: string;
  /** What ends a word that leads in: "Taking the lead, …". */
  beginnings: string;
  /** Verbs that follow "I" and tell no deed; where there are none, all that a writer says of themselves does. */
  mere: string;
  /** Before "I": what is told is on the side. */
  subordinates: string;
  /** Begins an invitation to look elsewhere; what follows it speaks of what is there. */
  invites: string;
  /** Sends the reader elsewhere, wherever it stands. */
  sends: string;
  /** Sums up or refers to what was told before, wherever it stands. */
  sumsUp: string;
  /** The reader. */
  reader: string;
  /** Tells of what went wrong or was doubtful, or chats. */
  doubts: string;
  /** Says little with many words: part in something, of some kind. */
  vague: string;
  /** After "was able to": nothing was done yet. */
  merelyAble: string;
  /** Numbers in words. */
  figures: string;
}

export const sentenceRules: Record<Language, SentenceRules> = {
  en: {
    abbreviations: `e.g i.e etc vs cf ca approx al ed eds est dept univ inc ltd co corp jr sr st mr mrs ms dr prof rev hon u.s 
u.k u.s.a e.u a.m p.m ph.d b.sc m.sc b.a m.a b.s m.s`,
    marked: '',
    leans: `this|these|those|that|thats|before that|after that|until that|since that|besides that|it|its|they|theyre|their|them|he|she|his|her|such|also|additionally|furthermore|
moreover|besides|however|nevertheless|nonetheless|therefore|thus|hence|consequently|accordingly|as a result|
as such|because of|for example|for instance|in addition|in particular|in fact|in short|in other words|
in contrast|on the other hand|similarly|likewise|otherwise|instead i|instead we|instead it|instead the|instead they|instead a|then|next|finally|
lastly|later|afterwards|eventually|after that|after which|second|secondly|third|thirdly|and|but|or|so|yet|
still|though|although this|surely|given|both of|none of|some of|one of|each of|all of|most of|many of|
another|the other|other|the former|the latter|the only way|the rest|the same|once there|there i|there we|
here i|here we|here|to do so|by doing so|in doing so|doing so|which|who|where|again|meanwhile|
at the same time|at that|since then|by then|until then|from there|from then|i also|we also|i then|we then|
i therefore|we therefore|two requirements|everything else|same|with that|with it|for that|at that time|
to that end|because of that|my hypothesis|the details|the idea|the result|in turn|not only|luckily|
fortunately|indeed|in the end|early on|at first|the first|the second|the last|as well|on top of|a few of|
two of|by that|one was|one is|locally|more on|everyone|everything|all this|all that|with this|with these`,
    stands: 'then and now|both of my',
    points: 'this|these|those',
    pointsEarly: 'it|them|then|also|therefore|thus|there',
    articles: 'the',
    works:
      'implementation|solution|specification|design|prototype|project|product|feature|tool|original version|process|approach|result|experiment|hypothesis|interface',
    completes:
      'of|for|that|which|who|whose|from|behind|between|to|in|at|on|by|where|how|when|used|needed|called|named|we|i|whole|entire|first|only|most',
    self: 'i|my|me|im|ive|myself|mine',
    ours: 'we|our|us|ours',
    auxiliaries: 'have|had|ve',
    deeds: `built|led|wrote|ran|made|taught|set|won|grew|cut|drove|brought|sold|began|sped|gave|held|took|oversaw|rebuilt|
rewrote|found|spoke|put|chose|lead|run|build|maintain|design|write|manage|teach|direct|head|develop|kept|shipped`,
    deedEndings: 'ed',
    beginnings: 'ing',
    mere: `started|wanted|liked|loved|tried|needed|used|remembered|noticed|realized|realised|hoped|seemed|happened|continued|
enjoyed|learned|believed|based|located|given|need|interested|experienced|skilled|motivated|seasoned|dedicated`,
    subordinates: 'as|when|while|because|if|since|that|how|where|what|whenever|before|after',
    invites: `check out|take a|have a look|see also|see the|see my|see how|see more|see below|see above|read more|read the|
read my|read about|visit|click|watch the|watch my|find out|download|learn more|contact|please|feel free|
stay tuned|imagine|for a take on|to get a feel|for more information|for more details`,
    sends: `check out|take a look|have a look|take a peek|get in touch|contact me|reach out to me|email me|on linkedin|
or linkedin|my linkedin|see below|see above|you can watch|you can read|dont hesitate|read more|
learn more about`,
    sumsUp:
      'this is all|that is all|thats all|this is it|that is it|thats it|at a high level|in a nutshell|the whole thing|long story short|my hypothesis|my assumption|my first guess|coming into this|as mentioned|mentioned above|described above|as described|as i said',
    reader: 'you|your|youre|youll|youve|yours',
    doubts: `we just|i just|i remember|i try to|i like|i love|i wanted|i thought|i hope|a lot of time|waiting for|or not i|a good idea or not|
unfortunately|sadly|humorously|admittedly|limited success|a little fuzzy|frustrating|shock|no way|went wrong|
regret|hated|boring|actually|pretty|crazy|sort of|kind of|maybe|perhaps|seemed|guess|lol`,
    vague: `something|somehow|stuff|folks|various|some things|many things|several things|things like that|and so on|and more|
all kinds of|some kind of|some efforts|a list of|a number of|continued to|helped with|assisted with|was involved in|
were involved in|being involved in|took part in|participated in|was exposed to|among other things|exciting|journey|
world class|best in class|synergy|synergies|passionate about`,
    merelyAble:
      'watch|see|look|learn|observe|ask|understand|focus|think|feel|enjoy|hear|find out|explore|start|begin|continue|try|use|get',
    figures: `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|
twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|
dozen|dozens|half|third|thirds|quarter|twice|doubled|tripled|halved|percent`,
  },
  de: {
    abbreviations:
      'z.b d.h u.a o.ä bzw usw ggf inkl evtl bspw vgl tel dr prof dipl ing hr fr ca etc mio mrd sog abt',
    marked: '',
    leans: `dies|diese|dieser|dieses|diesen|diesem|das|dabei|dadurch|damit|dafur|davon|dazu|darin|daraus|deshalb|daher|
deswegen|ausserdem|zudem|zusatzlich|ferner|weiterhin|jedoch|allerdings|dennoch|trotzdem|somit|folglich|
infolgedessen|zum beispiel|beispielsweise|insbesondere|er|sie|es|ihr|sein|ihre|seine|dann|danach|
anschliessend|schliesslich|spater|zuletzt|zweitens|drittens|und|aber|oder|doch|denn|auch|ebenso|gleichzeitig|
dort|hier|hierbei|hierfur|hierzu|so|solche|beide|letztere|ich auch|stattdessen`,
    stands: 'das gesamte|das letzte jahr',
    points: 'dies|diese|dieser|dieses|diesen|diesem|solche|solchen',
    pointsEarly: 'dabei|damit|dadurch|hierbei|auch|dann|stattdessen',
    articles: 'der|die|das|den|dem|des',
    works: 'losung|umsetzung|projekt|produkt|werkzeug|entwurf|ansatz|ergebnis|vorhaben|prototyp',
    completes:
      'der|die|das|des|den|dem|von|vom|fur|zu|zur|zum|aus|in|im|an|am|bei|beim|uber|zwischen|welche|welcher|namens|gesamte|gesamten|ganze|ganzen|erste|ersten|einzige|einzigen',
    self: 'ich|mein|meine|meinem|meinen|meiner|mir|mich|meines',
    ours: 'wir|uns|unser|unsere|unserem|unseren|unserer',
    auxiliaries: '',
    deeds: '',
    deedEndings: '',
    beginnings: '',
    mere: '',
    subordinates: '',
    invites: `siehe|sehen sie|schauen sie|schau dir|besuchen sie|lesen sie|klicken sie|kontaktieren sie|
weitere informationen`,
    sends: 'auf linkedin|siehe unten|siehe oben|mehr dazu',
    sumsUp:
      'das ist alles|das war alles|kurz gesagt|wie erwahnt|oben genannt|oben beschrieben|wie beschrieben|das ganze',
    reader: 'du|dein|deine|dir|dich|ihnen',
    doubts: 'leider|bedauerlicherweise|gescheitert|misserfolg|vielleicht|irgendwie|eigentlich',
    vague: `irgendwas|etwas|diverse|verschiedenste|alles mogliche|und vieles mehr|und so weiter|war beteiligt an|beteiligt an|mitgewirkt|
habe mitgewirkt|unterstutzt bei|spannende|spannenden`,
    merelyAble: '',
    figures: `zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|
hundert|tausend|tausende|million|millionen|dutzend|halfte|drittel|viertel|doppelte|verdoppelt|halbiert|prozent`,
  },
  fr: {
    abbreviations: 'p.ex c.-à-d ex etc env m mme mlle dr cf av sté',
    marked: 'là',
    leans: `ce|cet|cette|ces|cela|ceci|ca|c est|il|elle|ils|elles|son|sa|ses|leur|leurs|de plus|en outre|par ailleurs|
cependant|toutefois|neanmoins|pourtant|ainsi|donc|par consequent|en effet|par exemple|notamment|ensuite|puis|
enfin|apres cela|d abord|deuxiemement|et|mais|ou|car|or|aussi|egalement|de meme|là|ici|y|en particulier|
celui ci|celle ci|ceux ci|tous deux|un autre|une autre|pour cela`,
    stands: 'ces # dernieres annees',
    points: 'cet|cette|ces|cela|ceci',
    pointsEarly: 'ce|ensuite|aussi|egalement',
    articles: 'le|la|les|l',
    works: 'solution|projet|produit|outil|prototype|resultat|approche|prototype|processus',
    completes: 'de|du|des|d|pour|qui|que|dont|a|au|aux|en|dans|sur|entre|premier|premiere',
    self: 'je|j|mon|ma|mes|moi|me|m',
    ours: 'nous|notre|nos',
    auxiliaries: 'ai|avais',
    deeds: '',
    deedEndings: '',
    beginnings: '',
    mere: '',
    subordinates: '',
    invites:
      'cliquez|visitez|consultez|voir|voyez|lisez|decouvrez|en savoir plus|n hesitez pas|contactez',
    sends: 'sur linkedin|ci dessous',
    sumsUp: 'c est tout|en resume|comme mentionne|ci dessus',
    reader: 'vous|votre|vos|tu|ton|ta|tes',
    doubts: 'malheureusement|echec|peut etre|dommage|un peu',
    vague:
      'quelque chose|divers|diverses|toutes sortes|et plus encore|et ainsi de suite|participe a|contribue a|implique dans|passionnant',
    merelyAble: '',
    figures: `deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|
million|millions|douzaine|moitie|tiers|quart|double|pour cent`,
  },
  es: {
    abbreviations: 'p.ej ej etc aprox sr sra dr dra ud uds pág av ee.uu',
    marked: '-é|-í',
    leans: `esto|este|esta|estos|estas|eso|ese|esa|esos|esas|el cual|la cual|ella|ellos|ellas|su|sus|ademas|asimismo|
sin embargo|no obstante|por lo tanto|por tanto|así|por eso|por ello|por ejemplo|en particular|luego|despues|
entonces|finalmente|por ultimo|y|pero|o|tambien|allí|aquí|otro|otra|ambos|lo que|lo cual`,
    stands: 'así como|despues de|luego de|ademas de|este ano',
    points: 'este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha',
    pointsEarly: 'ello|tambien|luego',
    articles: 'el|la|los|las',
    works: 'solucion|proyecto|producto|herramienta|prototipo|resultado|enfoque|proceso',
    completes: 'de|del|para|que|a|al|en|sobre|entre|primer|primera',
    self: 'yo|mi|mis|me|he|conmigo',
    ours: 'nosotros|nuestro|nuestra|nuestros|nuestras',
    auxiliaries: 'habia',
    deeds:
      'hice|tuve|puse|estuve|mantuve|conduje|traje|obtuve|propuse|produje|introduje|reduje|dispuse|vine|lidero|dirijo|llevo|gestiono|coordino|trabajo|mantengo|hago',
    deedEndings: 'é|í',
    beginnings: 'ando|iendo',
    mere: '',
    subordinates: '',
    invites: 'haga clic|ver|vea|visite|lea|consulte|contacteme|mas informacion',
    sends: 'en linkedin|ver mas',
    sumsUp: 'eso es todo|en resumen|como se menciono|mencionado arriba',
    reader: 'usted|ustedes|tu|tus|te',
    doubts: 'desafortunadamente|lamentablemente|fracaso|quizas|tal vez',
    vague:
      'algo|diversos|diversas|todo tipo de|entre otras cosas|y mas|participe en|colabore en|apasionante',
    merelyAble: '',
    figures: `dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|
noventa|cien|ciento|cientos|mil|miles|millon|millones|docena|mitad|tercio|cuarto|doble|por ciento`,
  },
  pt: {
    abbreviations: 'p.ex ex etc aprox sr sra dr dra av',
    marked: 'nós|lá',
    leans: `isto|isso|este|esta|estes|estas|esse|essa|esses|essas|ele|ela|eles|elas|seu|sua|alem disso|ademais|porem|
contudo|no entanto|portanto|assim|por isso|por exemplo|em particular|depois|entao|finalmente|por fim|e|mas|
ou|tambem|lá|aqui|outro|outra|ambos|o que`,
    stands: 'depois de|alem de|este ano',
    points: 'este|esta|estes|estas|esse|essa|esses|essas',
    pointsEarly: 'isso|tambem|depois',
    articles: 'o|a|os|as',
    works: 'solucao|projeto|produto|ferramenta|prototipo|resultado|abordagem|processo',
    completes: 'de|do|da|dos|das|para|que|em|no|na|entre|primeiro|primeira',
    self: 'eu|meu|minha|meus|minhas|me',
    ours: 'nós|nosso|nossa|nossos|nossas',
    auxiliaries: 'tenho|tinha',
    deeds:
      'fiz|tive|pus|estive|mantive|trouxe|obtive|propus|vim|lidero|dirijo|levo|giro|coordeno|trabalho|mantenho|faco',
    deedEndings: 'ei|i',
    beginnings: 'ando|endo|indo',
    mere: '',
    subordinates: '',
    invites: 'clique|visite|consulte|saiba mais|veja|leia|entre em contato',
    sends: 'no linkedin|saiba mais',
    sumsUp: 'e tudo|isso e tudo|em resumo|mencionado acima',
    reader: 'voce|voces|tu|teu|tua',
    doubts: 'infelizmente|fracasso|talvez',
    vague:
      'algo|diversos|diversas|todo tipo de|entre outras coisas|e mais|participei de|colaborei em|apaixonante',
    merelyAble: '',
    figures: `dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|
noventa|cem|cento|centenas|mil|milhares|milhao|milhoes|duzia|metade|terco|quarto|dobro|por cento`,
  },
  nl: {
    abbreviations: 'd.w.z bijv enz o.a m.b.t dhr mevr dr ca resp etc',
    marked: '',
    leans: `dit|deze|dat|die|het|hij|zij|ze|hun|zijn|daarnaast|bovendien|ook|echter|toch|daarom|dus|hierdoor|hiermee|
daardoor|daarmee|daarvoor|bijvoorbeeld|vervolgens|daarna|toen|dan|uiteindelijk|tenslotte|en|maar|of|want|
daar|hier|zo|zulke|beide|een ander|tegelijkertijd`,
    stands: 'het afgelopen|het laatste|dat jaar',
    points: 'dit|deze|zulke',
    pointsEarly: 'ook|dan|daarmee|hiermee|hierdoor',
    articles: 'de|het',
    works: 'oplossing|project|product|hulpmiddel|prototype|resultaat|aanpak|ontwerp',
    completes: 'van|voor|die|dat|uit|in|op|aan|tussen|hele|eerste|enige',
    self: 'ik|mijn|mij|me',
    ours: 'we|wij|ons|onze',
    auxiliaries: 'heb|had',
    deeds: '',
    deedEndings: '',
    beginnings: '',
    mere: '',
    subordinates: '',
    invites: 'klik|bezoek|bekijk|lees meer|zie|neem contact',
    sends: 'op linkedin|zie onder',
    sumsUp: 'dat is alles|kortom|zoals vermeld|hierboven',
    reader: 'u|uw|je|jij|jouw',
    doubts: 'helaas|mislukt|misschien|eigenlijk',
    vague: 'iets|diverse|allerlei|en zo verder|en meer|betrokken bij|meegewerkt aan|spannende',
    merelyAble: '',
    figures: `twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|
honderd|honderden|duizend|duizenden|miljoen|miljoenen|dozijn|helft|derde|kwart|dubbele|verdubbeld|gehalveerd|procent`,
  },
  sv: {
    abbreviations: 'dvs t.ex m.fl bl.a o.s.v ca resp dr etc',
    marked: 'här|vår',
    leans: `detta|denna|dessa|det|den|de|han|hon|deras|hans|hennes|dessutom|vidare|ocksa|emellertid|dock|darfor|saledes|
till exempel|exempelvis|sedan|darefter|slutligen|da|och|men|eller|dar|här|sa|sadana|bada|en annan|samtidigt|
pa sa satt`,
    stands:
      'sedan #|sedan januari|sedan varen|sedan hosten|det senaste|de senaste|den senaste|det gangna|de forsta|det forsta',
    points: 'detta|denna|dessa|sadana',
    pointsEarly: 'ocksa|darefter|da',
    articles: 'den|det|de',
    works: '',
    completes: 'for|som|av|fran|till|i|pa|mellan|hela|forsta|enda',
    self: 'jag|min|mitt|mina|mig',
    ours: 'vi|vår|vart|vara',
    auxiliaries: 'har|hade',
    deeds: '',
    deedEndings: '',
    beginnings: '',
    mere: '',
    subordinates: '',
    invites: 'klicka|besok|las mer|se mer|kontakta mig',
    sends: 'pa linkedin|las mer',
    sumsUp: 'det ar allt|kort sagt|som namnts|ovan',
    reader: 'du|din|ditt|dina|ni|er',
    doubts: 'tyvarr|misslyckades|kanske',
    vague:
      'nagot|diverse|alla mojliga|och sa vidare|och mycket mer|deltog i|var delaktig i|medverkade i|spannande',
    merelyAble: '',
    figures: `tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio|hundra|hundratals|
tusen|tusentals|miljon|miljoner|dussin|halften|tredjedel|fjardedel|dubbelt|fordubblade|halverade|procent`,
  },
};
