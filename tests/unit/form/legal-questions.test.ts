import { describe, expect, test } from 'vitest';
import { planFill } from '@/utils/form/plan-fill';
import { type Asked, given } from './asked-of';
import { aField } from './fields';
import { anAnswer, aResume } from './owner';

/** May work in Germany, needing nobody. */
const free: Asked = {
  said: [
    ['work-authorization', 'Yes', 'DE'],
    ['sponsorship', 'No', 'DE'],
  ],
  job: 'Berlin, Germany',
};
/** May work in Germany only where somebody sponsors them. */
const bound: Asked = {
  said: [
    ['work-authorization', 'No', 'DE'],
    ['sponsorship', 'Yes', 'DE'],
  ],
  job: 'Berlin, Germany',
};

describe('the right to work, asked of who needs nobody and of who needs a sponsor', () => {
  test.each([
    // Plain
    ['Are you legally authorized to work in Germany?', 'Yes', 'No'],
    ['Are you authorised to work in Germany?', 'Yes', 'No'],
    ['Are you currently eligible to work in Germany?', 'Yes', 'No'],
    ['Do you have the right to work in Germany?', 'Yes', 'No'],
    ['Do you have the legal right to work in the country where this role is based?', 'Yes', 'No'],
    ['Are you legally permitted to work in Germany?', 'Yes', 'No'],
    ['Are you entitled to work in Germany?', 'Yes', 'No'],
    ['Do you hold a valid work permit for Germany?', 'Yes', 'No'],
    ['Can you provide proof of your right to work in Germany?', 'Yes', 'No'],
    ['I am authorized to work in Germany', 'Yes', 'No'],
    ['Work authorization: are you allowed to work in Germany?', 'Yes', 'No'],
    ['Do you have work authorization for Germany?', 'Yes', 'No'],
    // Now and later
    ['Are you authorized to work lawfully in Germany for any employer?', 'Yes', 'No'],
    ['Will you be legally authorized to work in Germany on your start date?', 'Yes', 'No'],
    // Without a sponsor
    ['Are you authorized to work in Germany without sponsorship?', 'Yes', 'No'],
    [
      'Are you legally authorized to work in Germany without requiring visa sponsorship now or in the future?',
      'Yes',
      'No',
    ],
    ['Are you eligible to work in Germany without the need for employer sponsorship?', 'Yes', 'No'],
    ['Can you work in Germany without visa sponsorship?', 'Yes', 'No'],
    ['Do you have unrestricted work authorization in Germany?', 'Yes', 'No'],
    ['Do you have the unrestricted right to work in Germany?', 'Yes', 'No'],
    // Sponsors
    ['Will you now or in the future require sponsorship for employment visa status?', 'No', 'Yes'],
    ['Will you require visa sponsorship to work in Germany?', 'No', 'Yes'],
    ['Do you require sponsorship?', 'No', 'Yes'],
    ['Do you now, or will you in the future, need sponsorship from an employer?', 'No', 'Yes'],
    ['Would you need immigration support or sponsorship to work in Germany?', 'No', 'Yes'],
    ['Will you need us to sponsor a visa?', 'No', 'Yes'],
    ['Do you need a work permit for Germany?', 'No', 'Yes'],
    ['Visa sponsorship required?', 'No', 'Yes'],
    ['Is sponsorship required for you to work in Germany?', 'No', 'Yes'],
    ['I require sponsorship to work in Germany', 'No', 'Yes'],
    // Both ways round, or two at once: nobody should guess
    ['Do you not require sponsorship?', 'skip', 'skip'],
    ['I do not require sponsorship to work in Germany', 'skip', 'skip'],
    ['Are you not authorized to work in Germany?', 'skip', 'skip'],
    ['Can you confirm that you will not require sponsorship?', 'skip', 'skip'],
    ['Are you able to work in Germany with no need for sponsorship, now or ever?', 'skip', 'skip'],
    ['Are there any restrictions on your right to work in Germany?', 'skip', 'skip'],
    ['Is your right to work in Germany time-limited?', 'skip', 'skip'],
    ['Is your work permit tied to your current employer?', 'skip', 'skip'],
    ['Does your work permit expire within the next 12 months?', 'skip', 'skip'],
    ['Are you authorized to work in Germany and will you require sponsorship?', 'skip', 'skip'],
    [
      'Are you authorized to work in Germany? Will you require sponsorship in the future?',
      'skip',
      'skip',
    ],
    ['Are you authorized to work in Germany with sponsorship?', 'skip', 'skip'],
    ['Are you authorized to work in Germany only with visa sponsorship?', 'skip', 'skip'],
    ['Have you ever been refused a work permit?', 'skip', 'skip'],
    ['Have you ever been sponsored for a work visa before?', 'skip', 'skip'],
    ['Are you currently sponsored by another employer?', 'skip', 'skip'],
    ['Do you understand that we do not offer visa sponsorship?', 'skip', 'skip'],
    ['This role is not eligible for visa sponsorship. Do you wish to continue?', 'skip', 'skip'],
    [
      'Are you a citizen or permanent resident of Germany, or do you need sponsorship?',
      'skip',
      'skip',
    ],
    ['Is your spouse authorized to work in Germany?', 'skip', 'skip'],
    // Elsewhere
    ['Are you legally authorized to work in the United States?', 'skip', 'skip'],
    ['Will you require sponsorship to work in the UK?', 'skip', 'skip'],
    ['Do you have the right to work in Canada?', 'skip', 'skip'],
    ['Are you authorized to work in both Germany and the United States?', 'skip', 'skip'],
    ['Are you authorized to work in Germany or Switzerland?', 'skip', 'skip'],
    ['Do you have the right to work in the EU?', 'skip', 'skip'],
    ['Avez-vous le droit de travailler en France ?', 'skip', 'skip'],
    ['¿Tienes permiso de trabajo en España?', 'skip', 'skip'],
    ['Czy masz pozwolenie na pracę w Polsce?', 'skip', 'skip'],
    // In other languages
    ['Besitzen Sie eine gültige Arbeitserlaubnis für Deutschland?', 'Yes', 'No'],
    ['Dürfen Sie in Deutschland ohne Einschränkungen arbeiten?', 'Yes', 'No'],
    ['Darfst du in Deutschland arbeiten?', 'Yes', 'No'],
    ['Benötigen Sie ein Visum, um in Deutschland zu arbeiten?', 'No', 'Yes'],
    ['Brauchst du für Deutschland eine Arbeitserlaubnis?', 'No', 'Yes'],
    ['Benötigen Sie keine Arbeitserlaubnis für Deutschland?', 'skip', 'skip'],
    ['Ist Ihre Arbeitserlaubnis befristet?', 'skip', 'skip'],
    ['Êtes-vous autorisé à travailler en Allemagne ?', 'Yes', 'No'],
    ['Avez-vous besoin d’un visa pour travailler en Allemagne ?', 'No', 'Yes'],
    ['Êtes-vous autorisé à travailler en Allemagne sans parrainage ?', 'Yes', 'No'],
    ['N’avez-vous pas besoin d’un visa ?', 'skip', 'skip'],
    ['¿Está autorizado para trabajar en Alemania?', 'Yes', 'No'],
    ['¿Necesita visa para trabajar en Alemania?', 'No', 'Yes'],
    ['¿Puede trabajar en Alemania sin patrocinio de visa?', 'Yes', 'No'],
    ['¿No necesita patrocinio?', 'skip', 'skip'],
  ])('%s', (label, whoIsFree, whoIsBound) => {
    expect([given(label, free), given(label, bound)]).toEqual([whoIsFree, whoIsBound]);
  });
});

describe('what else only the owner can say', () => {
  const yes: Asked = {
    said: [
      ['relocation', 'Yes'],
      ['previous-employee', 'Yes'],
      ['age-of-majority', 'Yes'],
    ],
  };
  const no: Asked = { said: yes.said.map(([kind]) => [kind, 'No']) };

  test.each([
    ['Are you willing to relocate?', 'Yes', 'No'],
    ['Would you be open to relocation?', 'Yes', 'No'],
    ['Are you willing to relocate to Lisbon?', 'Yes', 'No'],
    ['Are you unwilling to relocate?', 'skip', 'skip'],
    ['Would you not be able to relocate?', 'skip', 'skip'],
    ['Do you need relocation assistance?', 'skip', 'skip'],
    ['Will you require a relocation package?', 'skip', 'skip'],
    ['Sind Sie bereit umzuziehen?', 'Yes', 'No'],
    ['Have you ever worked for us before?', 'Yes', 'No'],
    ['Are you a former employee of North Light?', 'Yes', 'No'],
    ['Have you never worked for us?', 'skip', 'skip'],
    ['Are you at least 18 years old?', 'Yes', 'No'],
    ['Are you 18 years of age or older?', 'Yes', 'No'],
    ['Are you under 18?', 'skip', 'skip'],
    ['Are you under the age of 18?', 'skip', 'skip'],
    ['Are you younger than 18 years?', 'skip', 'skip'],
    ['Are you at least 21 years of age?', 'skip', 'skip'],
    ['Sind Sie mindestens 18 Jahre alt?', 'Yes', 'No'],
    ['Sind Sie unter 18 Jahre alt?', 'skip', 'skip'],
  ])('%s', (label, whoSaidYes, whoSaidNo) => {
    expect([given(label, yes), given(label, no)]).toEqual([whoSaidYes, whoSaidNo]);
  });
});

test('a list whose choices are not known yet gets the answer, however the visa is spoken of', () => {
  const planned = (label: string) =>
    planFill({
      fields: [aField({ label, control: 'combobox' })],
      resume: aResume(),
      answers: [anAnswer('sponsorship', 'No', { country: 'US' })],
      picked: [],
      today: '2026-11-23',
    })[0]!;
  const asked =
    'Will you now or in the future require sponsorship for employment visa status (e.g. H-1B visa status) in the United States?';
  expect(planned(asked)).toMatchObject({ do: 'fill', value: { text: 'No' } });
  expect(planned('Your visa status where you require sponsorship')).toMatchObject({ do: 'skip' });
});
