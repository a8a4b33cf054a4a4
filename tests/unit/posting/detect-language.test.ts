import { expect, test } from 'vitest';
import { detectLanguage } from '@/utils/posting/detect-language';

test.each([
  [
    'en',
    'We are looking for someone who will keep the bridges of our town open for the boats that pass at night.',
  ],
  [
    'de',
    'Wir suchen eine Person, die bei uns die Brücken der Stadt für Boote öffnet und sich um die Technik kümmert.',
  ],
  [
    'fr',
    'Nous cherchons une personne qui ouvre les ponts de la ville pour les bateaux et qui aime travailler dans une équipe.',
  ],
  [
    'es',
    'Buscamos a una persona que abra los puentes de la ciudad para los barcos y que se encargue de las máquinas con nosotros.',
  ],
  [
    'pt',
    'Procuramos uma pessoa que abra as pontes da cidade para os barcos e que não tenha medo da noite, com a nossa equipa.',
  ],
  [
    'nl',
    'Wij zoeken iemand die voor ons de bruggen van de stad opent en die het niet erg vindt om in de nacht te werken.',
  ],
  [
    'sv',
    'Vi söker dig som vill öppna stadens broar för båtar och som inte har något emot att arbeta på natten med oss.',
  ],
])('tells %s by its small words, whatever the page declares', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
  expect(detectLanguage(text, 'ja')).toBe(language);
});

test('goes by what the page declares where the text says too little', () => {
  expect(detectLanguage('Bridge Keeper', 'nl-BE')).toBe('nl');
  expect(detectLanguage('')).toBe('');
});
