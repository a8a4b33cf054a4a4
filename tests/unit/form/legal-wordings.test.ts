import { describe, expect, test } from 'vitest';
import { given } from './asked-of';

/** Who may work there and needs nobody; who may work there only with a sponsor. */
const free = {
  said: [
    ['work-authorization', 'Yes'],
    ['sponsorship', 'No'],
  ],
} as const;
const bound = {
  said: [
    ['work-authorization', 'No'],
    ['sponsorship', 'Yes'],
  ],
} as const;

type Given = 'right' | 'need' | 'skip';
const expected: Record<Given, readonly string[]> = {
  right: ['Yes', 'No'],
  need: ['No', 'Yes'],
  skip: ['skip', 'skip'],
};

/** What a yes says of the one who gives it: that they may work, that they need help, or nothing that is sure. */
const wordings: Record<string, Record<Given, readonly string[]>> = {
  en: {
    right: [
      'Do you currently possess the legal right to work in this country?',
      'Are you lawfully able to work in the country of this vacancy?',
      'Are you legally entitled to work in the location of this role?',
      'Do you have permission to work here?',
      'Do you have current and valid authorization to work?',
      'Have you got the right to work in this country?',
      'Can you legally work in the country in which the job is posted?',
      'Will you be able to provide documentation of your eligibility to work upon hire?',
      'If hired, can you provide proof that you are legally entitled to work here?',
      'Upon employment, can you submit verification of your legal right to work?',
      'I confirm that I am legally authorised to work in the country of this position',
      'Are you presently authorized to work on a full-time basis for any employer?',
      'Are you eligible to work here without needing a visa?',
      'Could you start work here without us having to sponsor you?',
      'Do you already have a valid work visa?',
      'Confirm your right to work',
    ],
    need: [
      'Do you currently require, or will you require in the future, sponsorship?',
      'Would you need sponsorship to accept this job?',
      'Does your employment here depend on visa sponsorship from us?',
      'Will North Light have to sponsor you for a work visa?',
      'Will you at any time need employer sponsorship to continue working here?',
      'Are you going to need sponsorship for a work permit?',
      'Would we need to sponsor you?',
      'Would our company need to apply for a work visa on your behalf?',
      'Do you need our help to obtain a work permit?',
      'In the future, will you need H-1B sponsorship?',
      'Sponsorship needed now or later?',
      'Do you need sponsorship (e.g. H-1B, TN, O-1) to work for us?',
      'Will you require a company-sponsored visa?',
      'Do you require a visa to work here?',
    ],
    skip: [
      'Is it correct that you will not need a sponsor?',
      'Please confirm you don’t need visa sponsorship',
      'I will never require sponsorship',
      'Are you ineligible to work here?',
      'Do you lack authorization to work here?',
      'Has your right to work ever been withdrawn?',
      'Did you need sponsorship in your last job?',
      'Did your previous employer sponsor your visa?',
      'When does your work permit expire?',
      'How long is your right to work valid for?',
      'Which type of work visa do you have?',
      'If you need sponsorship, please give details',
      'Do you agree that this role cannot be sponsored?',
      'Please note that we do not sponsor visas. Is this okay?',
      'Do you hold any restrictions on your authorization to work?',
      'Is your authorization to work subject to conditions?',
      'Will your right to work end within the next two years?',
      'Are you authorized to work only part-time?',
      'Are you a citizen, or do you need sponsorship?',
      'Are you either authorized to work here or in need of sponsorship?',
      'Were you born here or do you require a visa?',
      'Is your partner allowed to work here?',
      'Do your dependants require visas?',
      'Are you on a student visa?',
      'Are you currently on OPT or CPT?',
      'Can we contact your sponsor?',
      'Have you sponsored an event before?',
      'Are you a project sponsor?',
    ],
  },
  de: {
    right: [
      'Haben Sie eine Arbeitserlaubnis?',
      'Verfügen Sie über eine gültige Arbeitserlaubnis?',
      'Hast du eine gültige Arbeits- und Aufenthaltserlaubnis?',
      'Sind Sie berechtigt, hier zu arbeiten?',
      'Bist du berechtigt, in diesem Land zu arbeiten?',
      'Sind Sie im Besitz einer Arbeitsgenehmigung?',
      'Dürfen Sie ohne Visum hier arbeiten?',
      'Liegt eine Arbeitserlaubnis vor?',
      'Darfst du uneingeschränkt arbeiten?',
      'Gültige Arbeitserlaubnis vorhanden?',
      'Besitzt du eine uneingeschränkte Arbeitserlaubnis?',
    ],
    need: [
      'Benötigen Sie eine Arbeitserlaubnis?',
      'Brauchst du ein Arbeitsvisum?',
      'Benötigst du Unterstützung beim Visum?',
      'Müssten wir ein Visum für Sie beantragen?',
      'Benötigen Sie jetzt oder in Zukunft ein Visum?',
      'Ist für Sie ein Visum erforderlich?',
      'Wirst du Visa-Sponsoring benötigen?',
      'Brauchen Sie eine Visumsunterstützung durch den Arbeitgeber?',
    ],
    skip: [
      'Benötigen Sie kein Visum?',
      'Haben Sie keine Arbeitserlaubnis?',
      'Wann läuft Ihre Arbeitserlaubnis ab?',
      'Ist Ihre Arbeitserlaubnis zeitlich begrenzt?',
      'Wurde Ihnen schon einmal ein Visum verweigert?',
      'Brauchten Sie früher ein Visum?',
      'Hat Ihr Ehepartner eine Arbeitserlaubnis?',
      'Welche Art von Visum haben Sie?',
      'Haben Sie eine Arbeitserlaubnis oder benötigen Sie ein Visum?',
    ],
  },
  fr: {
    right: [
      'Avez-vous un permis de travail valide ?',
      'Disposez-vous d’un titre de séjour vous autorisant à travailler ?',
      'Êtes-vous légalement autorisé(e) à travailler dans ce pays ?',
      'Avez-vous le droit de travailler dans ce pays ?',
      'As-tu une autorisation de travail ?',
      'Possédez-vous une autorisation de travail en cours de validité ?',
      'Pouvez-vous travailler ici sans visa ?',
      'Êtes-vous en droit de travailler sans restriction ?',
    ],
    need: [
      'Avez-vous besoin d’un permis de travail ?',
      'Avez-vous besoin d’un parrainage pour travailler ?',
      'Aurez-vous besoin, maintenant ou à l’avenir, d’un visa de travail ?',
      'As-tu besoin d’un visa ?',
      'Nécessitez-vous un visa pour travailler ici ?',
      'Faut-il vous obtenir un visa ?',
      'Devrons-nous parrainer votre visa ?',
    ],
    skip: [
      'Vous n’avez pas besoin de visa ?',
      'N’êtes-vous pas autorisé à travailler ?',
      'Quand votre permis de travail expire-t-il ?',
      'Votre autorisation de travail est-elle limitée ?',
      'Vous a-t-on déjà refusé un visa ?',
      'Aviez-vous besoin d’un visa auparavant ?',
      'Votre conjoint a-t-il un permis de travail ?',
      'Quel type de visa avez-vous ?',
      'Avez-vous un permis de travail ou avez-vous besoin d’un visa ?',
    ],
  },
  es: {
    right: [
      '¿Tienes permiso de trabajo?',
      '¿Cuenta con permiso de trabajo vigente?',
      '¿Estás autorizado legalmente para trabajar en este país?',
      '¿Tiene derecho a trabajar en este país?',
      '¿Dispones de autorización para trabajar?',
      '¿Posee usted autorización de trabajo?',
      '¿Puedes trabajar legalmente en este país?',
      '¿Puede trabajar sin necesidad de visado?',
    ],
    need: [
      '¿Necesitas un visado para trabajar?',
      '¿Necesita patrocinio de visa?',
      '¿Requiere patrocinio ahora o en el futuro?',
      '¿Necesitarás que la empresa patrocine tu visa?',
      '¿Necesitas permiso de trabajo?',
      '¿Requerirá usted patrocinio para obtener un visado?',
    ],
    skip: [
      '¿No necesitas visado?',
      '¿No tienes permiso de trabajo?',
      '¿Cuándo caduca tu permiso de trabajo?',
      '¿Tu permiso de trabajo es temporal?',
      '¿Le han denegado alguna vez un visado?',
      '¿Necesitabas visado en tu último empleo?',
      '¿Su cónyuge tiene permiso de trabajo?',
      '¿Qué tipo de visado tienes?',
      '¿Tienes permiso de trabajo o necesitas patrocinio?',
    ],
  },
};

const rows = Object.entries(wordings).flatMap(([language, ways]) =>
  Object.entries(ways).flatMap(([way, labels]) =>
    labels.map((label) => ({ language, label, expected: expected[way as Given] })),
  ),
);

describe('the right to work, in a hundred and more words of our own', () => {
  test('are that many', () => {
    expect(rows.length).toBeGreaterThan(100);
  });

  test.each(rows)('$language: $label', (row) => {
    expect([given(row.label, free), given(row.label, bound)]).toEqual(row.expected);
  });
});

/** A country that is not the one that an answer holds for. */
describe('an answer for one country is given for no other', () => {
  const inFrance = {
    said: [
      ['work-authorization', 'Yes', 'FR'],
      ['sponsorship', 'No', 'FR'],
    ],
    job: 'Lyon, France',
  } as const;

  test.each([
    ['Are you authorized to work in France?', 'Yes'],
    ['Êtes-vous autorisé à travailler en France ?', 'Yes'],
    ['Are you authorized to work in the country where this role is based?', 'Yes'],
    ['Will you need sponsorship to work in France?', 'No'],
    ['Are you authorized to work in Belgium?', 'skip'],
    ['Are you authorized to work in France and Belgium?', 'skip'],
    ['Are you authorized to work in the U.S.?', 'skip'],
    ['Are you authorized to work in the United Kingdom?', 'skip'],
    ['Dürfen Sie in Österreich arbeiten?', 'skip'],
    ['Haben Sie eine Arbeitserlaubnis für die Schweiz?', 'skip'],
    ['Avez-vous un permis de travail en Suisse ?', 'skip'],
    ['¿Tienes permiso de trabajo en México?', 'skip'],
    ['¿Necesitas visado para trabajar en Alemania?', 'skip'],
    ['Will you require sponsorship to work in Canada?', 'skip'],
  ])('%s', (label, answer) => {
    expect(given(label, inFrance)).toBe(answer);
  });
});

test.each(['US', 'GB', 'DE', 'FR', 'ES', 'RU', 'RS', 'MM', 'CD', 'ZW', 'BJ', 'VN', 'AT', 'JP'])(
  'a question that names the country of an answer is answered: %s',
  (code) => {
    const name = new Intl.DisplayNames('en', { type: 'region' }).of(code);
    const said = [['work-authorization', 'Yes', code]] as const;
    expect(given(`Are you authorized to work in ${name}?`, { said })).toBe('Yes');
  },
);
