import { plain } from '../../plain-text';

/**
 * Levels of a language, lowest first: how owners and forms call each, and what a list may have in its place, best
 * first. CEFR by the Council of Europe's own words; the five of LinkedIn stand for the levels they describe.
 */
const levels: readonly { called: RegExp; names: readonly string[] }[] = [
  {
    called:
      /\ba1\b|beginner|basic|\bnovice|grundkenntnis|anfanger|debutant|notions|basico|iniciante|principiante|di base|\bbase\b|nyborjare|begynder|nybegynner|poczatkujac|zacatecnik|初級|초급|初级/,
    names: [
      'A1',
      'Basic',
      'Beginner',
      'A1 - Beginner',
      'Basic knowledge',
      'Elementary proficiency',
      'Elementary',
      'Grundkenntnisse',
      'Notions',
      'Débutant',
      'Básico',
      'Base',
      'Limited',
    ],
  },
  {
    called: /\ba2\b|elementary|elementaire|elemental|elementar|elementare/,
    names: [
      'A2',
      'Elementary',
      'Elementary proficiency',
      'A2 - Elementary',
      'Basic',
      'Grundkenntnisse',
      'Élémentaire',
      'Elemental',
      'Básico',
    ],
  },
  {
    called:
      /\bb1\b|(?<!upper[ -])intermediate|limited working|conversational|mittelstufe|intermediaire|intermedio|intermediario|gemiddeld|medel|mellem|middels|srednio|stredne|中級|중급|中级/,
    names: [
      'B1',
      'Intermediate',
      'Limited working proficiency',
      'B1 - Intermediate',
      'Conversational',
      'Mittelstufe',
      'Gute Kenntnisse',
      'Intermédiaire',
      'Intermedio',
      'Intermediário',
    ],
  },
  {
    called:
      /\bb2\b|upper[ -]intermediate|professional working|^good\b|gute kenntnisse|business|verhandlungssicher|courant professionnel/,
    names: [
      'B2',
      'Upper intermediate',
      'Upper-intermediate',
      'Professional working proficiency',
      'B2 - Upper intermediate',
      'Professional',
      'Business',
      'Good',
      'Gute Kenntnisse',
      'Advanced',
    ],
  },
  {
    called:
      /\bc1\b|advanced|fortgeschritten|avance|avanzado|avancado|avanzato|gevorderd|avancerad|zaawansowan|pokrocil|上級|고급|高级/,
    names: [
      'C1',
      'Advanced',
      'Full professional proficiency',
      'C1 - Advanced',
      'Fluent',
      'Verhandlungssicher',
      'Fließend',
      'Avancé',
      'Avanzado',
      'Avançado',
      'Avanzato',
    ],
  },
  {
    called:
      /\bc2\b|fluent|full professional|proficient|fliessend|flie(?:ss|s)end|courant|fluide|fluido|fluente|vloeiend|flytande|flydende|flytende|biegl|plynn|流暢|유창|流利/,
    names: [
      'C2',
      'Fluent',
      'Full professional proficiency',
      'C2 - Proficient',
      'Proficient',
      'Proficiency',
      'Fließend',
      'Courant',
      'Fluido',
      'Fluente',
      'Vloeiend',
      'Advanced',
      'C1',
      'Expert',
    ],
  },
  {
    called:
      /native|mother tongue|bilingual|first language|muttersprach|langue maternelle|maternel|bilingue|nativ[oa]|lengua materna|materna|madrelingua|moedertaal|modersmal|morsmal|ojczyst|rodily|matersk|ネイティブ|母語|母语|원어민|모국어/,
    names: [
      'Native',
      'Native speaker',
      'Native or bilingual proficiency',
      'Native or bilingual',
      'Native / bilingual',
      'Native/Bilingual',
      'Mother tongue',
      'Bilingual',
      'Muttersprache',
      'Muttersprachler',
      'Langue maternelle',
      'Nativo',
      'Lengua materna',
      'Língua materna',
      'Madrelingua',
      'Moedertaal',
      'Modersmål',
      'Morsmål',
      'Język ojczysty',
      'Rodilý mluvčí',
      '母語',
      'ネイティブ',
      '母语',
      '원어민',
      'C2',
      'Fluent',
      'Full professional proficiency',
    ],
  },
];

/** What a list of choices may call the level that the owner calls `level`; nothing for one we cannot place. */
export function levelsAlike(level: string): readonly string[] {
  const said = plain(level);
  const found = levels.findLast(({ called }) => called.test(said));
  return found ? found.names : [];
}
