import { languages, stopWordsOf } from '../../posting/words/stop-words';
import { stem } from '../../ranking/stem';
import { tokenize } from '../../ranking/tokenize';

/** What any such question is asked with, in the languages that forms ask in; stemmed where they are compared. */
const asking = `tell describe explain share give provide example examples time please briefly short detail details us
about question answer why what which would like experience experiences project projects achievement achievements
accomplishment accomplishments proud proudest greatest biggest best favorite favourite most recent situation challenge
challenging fond enjoyed enjoy love loved liked happy excited led completed done last past worked work working role job position company team career professional interested interest motivates excites
looking here join apply applying candidate fit good great right person special unique strength strengths skill skills
relevant used use using know knowledge background anything something else hire want
erzählen erzählen beschreiben erläutern nennen bitte kurz beispiel projekt projekte erfahrung erfahrungen erfolg größter
stolz warum wieso unternehmen firma stelle motivation bewerben
décrivez racontez expliquez parlez exemple projet projets expérience réussite fier pourquoi entreprise poste motivation
describa describe cuéntanos háblanos explique ejemplo proyecto proyectos experiencia logro orgulloso empresa puesto
descreva conte explique exemplo projeto projetos experiência conquista orgulho empresa vaga
descrivi racconta progetto progetti esperienza successo azienda beschrijf vertel project projecten ervaring bedrijf`;

let generic: ReadonlySet<string> | undefined;
const genericStems = () => {
  generic ??= new Set(
    asking.split(/\s+/).flatMap((word) => languages.map((language) => stem(word, language))),
  );
  return generic;
};

const isStop = (word: string) => languages.some((language) => stopWordsOf(language).has(word));

/** The words of a text that carry its matter, by their English stems, in any language alike. */
export const contentWords = (text: string): Set<string> =>
  new Set(
    tokenize(text)
      .filter(({ lower }) => lower.length > 1 && !isStop(lower))
      .map(({ lower }) => stem(lower, 'en')),
  );

/** Those of a question that say what it is about; none where it is about anything. */
export const topicWords = (question: string): Set<string> =>
  new Set([...contentWords(question)].filter((word) => !genericStems().has(word)));
