import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/posting/fold';
import type { Language } from '@/utils/posting/words/stop-words';
import { judgeSentence } from '@/utils/summary/judge-sentence';
import { splitSentences } from '@/utils/summary/split-sentences';

interface Sentences {
  /** What stands before each. */
  before: string;
  /** Mean nothing without it. */
  lean: string[];
  stand: string[];
  /** Say nothing of their writer by themselves: questions, lead-ins, invitations, summings up. */
  unusable: string[];
  /** Tell what the writer did, and what a matter is like. */
  deeds: string[];
  matters: string[];
  /** Parted by a bar. */
  parted: string[];
}

const sentences: Partial<Record<Language, Sentences>> = {
  de: {
    before: 'Ich baute ein Buchungssystem für den Hafen.',
    lean: [
      'Dadurch halbierten sich die Wartezeiten.',
      'Außerdem bildete ich zwei Lehrlinge in der Werkstatt aus.',
      'Deshalb übernahm ich die Leitung der Nachtschicht.',
      'Es bedient heute vierzig Schiffe.',
      'Anschließend schrieb ich die Anleitung für neue Leute.',
      'Ich pflege die Software, beantworte Fragen und prüfe Änderungen.',
    ],
    stand: [
      'Ich leitete neun Leute in einer Netzmacherei.',
      'Die Sanierung der Nordmole war zwei Monate früher fertig.',
      'Fünf Jahre lang führte ich die Bücher der Genossenschaft.',
      'Das gesamte Bojennetz der Bucht habe ich selbst entworfen.',
      'In der Auktionshalle lernte ich, mit schwierigen Lieferanten zu verhandeln.',
    ],
    unusable: [
      'Wer hat noch nie ein Schiff verloren?',
      'Drei Dinge machten den Umbau möglich:',
      'Siehe den Jahresbericht für die Zahlen.',
      'Kurz gesagt läuft der Hafen besser.',
    ],
    deeds: ['Ich entwarf das Bojennetz der Bucht.', 'Ich bilde Lehrlinge im Schweißen aus.'],
    matters: ['Die Bojen der Bucht messen die Strömung.'],
    parted: ['Ich arbeitete mit Fr. Kai in der Halle.| Wir verkauften ca. neun Tonnen am Tag.'],
  },
  es: {
    before: 'Construí un sistema de reservas para el puerto.',
    lean: [
      'Esto redujo las esperas a la mitad.',
      'Además, formé a dos aprendices en el taller.',
      'Por eso pasé a dirigir el turno de noche.',
      'También escribí la guía para los nuevos.',
      'Su mantenimiento corrió a mi cargo durante años.',
      'El sistema atiende hoy a cuarenta barcos.',
      'Mantuve el sistema, respondí dudas y revisé cambios.',
    ],
    stand: [
      'Dirigí a nueve personas en el taller de redes.',
      'La reforma del muelle norte terminó dos meses antes.',
      'Durante cinco años llevé las cuentas de la cooperativa.',
      'El equipo de guardia que formé atiende a toda la bahía.',
      'En la lonja aprendí a negociar con proveedores difíciles.',
    ],
    unusable: [
      '¿Quién no ha perdido un barco alguna vez?',
      'Tres cosas hicieron posible el cambio:',
      'Consulte la memoria para conocer las cifras.',
      'En resumen, el puerto quedó mejor que antes.',
    ],
    deeds: ['Diseñé la red de boyas de la ría.', 'Yo llevo las cuentas de la cooperativa.'],
    matters: ['Las boyas de la ría miden la corriente.'],
    parted: ['Trabajé con la Sra. Muelle en la lonja.| Vendimos aprox. nueve toneladas al día.'],
  },
  fr: {
    before: "J'ai construit un système de réservation pour le port.",
    lean: [
      'Cela a réduit les attentes de moitié.',
      "De plus, j'ai formé deux apprentis à l'atelier.",
      "Ensuite, j'ai pris la direction de l'équipe de nuit.",
      "Il sert aujourd'hui quarante bateaux.",
      'Ce travail a duré trois hivers.',
      'Le système sert aujourd’hui quarante bateaux.',
      "Je maintiens l'outil, je réponds aux questions et je relis les changements.",
      "J'ai entretenu le système, puis les pompes.",
    ],
    stand: [
      'La rénovation du quai nord a fini deux mois plus tôt.',
      "L'équipe de garde que j'ai formée veille sur toute la baie.",
      "Pendant cinq ans, j'ai tenu les comptes de la coopérative.",
      "J'ai dirigé neuf personnes dans un atelier de filets.",
      'Je tiens les comptes de la coopérative des pêcheurs.',
    ],
    unusable: [
      "Qui n'a jamais perdu un bateau ?",
      'Trois choses ont rendu le changement possible :',
      'Consultez le rapport pour connaître les chiffres.',
      'En résumé, le port se porte mieux.',
    ],
    deeds: ["J'ai dessiné le réseau de bouées de la rade.", 'Je forme les apprentis à la soudure.'],
    matters: ['Les bouées de la rade mesurent le courant.'],
    parted: ["J'ai travaillé avec Mme. Quai à la criée.| Nous vendions env. neuf tonnes par jour."],
  },
  pt: {
    before: 'Construí um sistema de reservas para o porto.',
    lean: [
      'Isso reduziu as esperas para metade.',
      'Além disso, formei dois aprendizes na oficina.',
      'Por isso passei a dirigir o turno da noite.',
      'Também escrevi o guia para os novos.',
      'Ele atende hoje quarenta barcos.',
      'O sistema atende hoje quarenta barcos.',
      'Mantive o sistema, respondi a dúvidas e revi mudanças.',
    ],
    stand: [
      'Dirigi nove pessoas numa oficina de redes.',
      'Nos últimos cinco anos levei as contas da cooperativa.',
      'A reforma do cais norte terminou dois meses antes.',
      'Durante três invernos desenhei bóias para a ria.',
      'A equipa de guarda que formei vigia toda a baía.',
    ],
    unusable: [
      'Quem nunca perdeu um barco?',
      'Três coisas tornaram possível a mudança:',
      'Consulte o relatório para ver os números.',
      'Em resumo, o porto ficou melhor.',
    ],
    deeds: ['Desenhei a rede de bóias da ria.', 'Eu levo as contas da cooperativa.'],
    matters: ['As bóias da ria medem a corrente.'],
    parted: ['Trabalhei com a Sra. Cais na lota.| Vendíamos aprox. nove toneladas por dia.'],
  },
  nl: {
    before: 'Ik bouwde een boekingssysteem voor de haven.',
    lean: [
      'Dit halveerde de wachttijden.',
      'Daarnaast leidde ik twee leerlingen op in de werkplaats.',
      'Daarom kreeg ik de leiding over de nachtploeg.',
      'Het bedient nu veertig schepen.',
      'Ook schreef ik de handleiding voor nieuwe mensen.',
      'Hierdoor daalden de kosten met een derde.',
      'Ik onderhoud het systeem, beantwoord vragen en kijk wijzigingen na.',
      'Ik heb het systeem, en later de pompen, onderhouden.',
    ],
    stand: [
      'Ik leidde negen mensen in een nettenmakerij.',
      'Het afgelopen jaar bouwde ik drie meetboeien.',
      'Vijf jaar lang deed ik de boekhouding van de coöperatie.',
      'De wachtploeg die ik opleidde dekt de hele baai.',
      'In de afslag leerde ik onderhandelen met lastige leveranciers.',
    ],
    unusable: [
      'Wie is er nooit een schip kwijtgeraakt?',
      'Drie dingen maakten de verandering mogelijk:',
      'Bekijk het jaarverslag voor de cijfers.',
      'Kortom, de haven draait beter.',
    ],
    deeds: ['Ik ontwierp het boeiennet van de baai.', 'Ik leid leerlingen op in het lassen.'],
    matters: ['De boeien van de baai meten stroming.'],
    parted: ['Ik werkte met mevr. Kade in de afslag.| We verkochten ca. negen ton per dag.'],
  },
  sv: {
    before: 'Jag byggde ett bokningssystem för hamnen.',
    lean: [
      'Detta halverade väntetiderna.',
      'Dessutom utbildade jag två lärlingar i verkstaden.',
      'Därför fick jag leda nattskiftet.',
      'Det betjänar i dag fyrtio båtar.',
      'Där lärde jag mig att svetsa.',
      'Då tog jag över ansvaret för pumparna.',
      'Sedan tog jag över ansvaret för pumparna.',
      'Jag skrev också en handbok för nya.',
    ],
    stand: [
      'Jag ledde nio personer i en nätverkstad.',
      'Har ansvarat för hamnens elnät i fem år.',
      'De senaste fem åren har jag skött kooperativets bokföring.',
      'Sedan 2019 leder jag nattskiftet på varvet.',
      'Var ansvarig för tre fyrar längs kusten.',
    ],
    unusable: [
      'Vem har aldrig tappat en båt?',
      'Tre saker gjorde förändringen möjlig:',
      'Läs mer i årsredovisningen om siffrorna.',
      'Kort sagt går hamnen bättre.',
    ],
    deeds: ['Jag ritade bojnätet i viken.', 'Jag lär ut svetsning till lärlingar.'],
    matters: ['Bojarna i viken mäter strömmen.'],
    parted: ['Jag arbetade med dr. Kaj på auktionen.| Vi sålde ca. nio ton om dagen.'],
  },
};

describe.each(Object.entries(sentences) as [Language, Sentences][])(
  'sentences in %s',
  (language, { before, lean, stand, unusable, deeds, matters, parted }) => {
    const judged = (text: string) =>
      judgeSentence(text, [fold(before)], { language, isBullet: false });

    test.each(lean)('"%s" leans', (text) => {
      expect(judged(text).leans).toBe(true);
    });

    test.each(stand)('"%s" stands alone', (text) => {
      expect(judged(text)).toMatchObject({ leans: false, usable: true });
    });

    test.each(unusable)('"%s" is never used', (text) => {
      expect(judged(text).usable).toBe(false);
    });

    test.each(deeds)('"%s" says more than how a matter is', (text) => {
      for (const matter of matters)
        expect(judged(text).voice).toBeGreaterThan(2 * judged(matter).voice);
    });

    test.each(parted)('"%s" is parted at its bars alone', (text) => {
      expect(splitSentences(text.replace('|', ''), language).map((one) => one.text)).toEqual(
        text.split('|').map((one) => one.trim()),
      );
    });
  },
);
