import { describe, expect, test } from 'vitest';
import { classifyFields } from '@/utils/form/classify-fields';
import type { Kind } from '@/utils/form/kinds';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { aField, yesNo } from './fields';

const kindOf = (field: FieldSnapshot) => classifyFields([field])[0]!.kind;
const kindsOf = (...fields: FieldSnapshot[]) => classifyFields(fields).map(({ kind }) => kind);
const labelled = (label: string, own: Parameters<typeof aField>[0] = {}) =>
  kindOf(aField({ label, ...own }));

describe('labels of text boxes', () => {
  const table: Partial<Record<Kind, string[]>> = {
    'given-name': [
      'First name',
      'Legal first name',
      'Given name(s)',
      'What is your first name?',
      'Vorname',
      'Prénom',
      'Voornaam',
      'Förnamn',
      'Fornavn',
      'Imię',
      'Nombres',
      'Prenume',
    ],
    'family-name': [
      'Last name',
      'Surname',
      'Family name',
      'Nachname',
      'Nom de famille',
      'Apellidos',
      'Sobrenome',
      'Cognome',
      'Achternaam',
      'Efternamn',
      'Efternavn',
      'Etternavn',
      'Nazwisko',
      'Příjmení',
      '姓',
    ],
    'additional-name': ['Middle name', 'Middle initial'],
    name: [
      'Name',
      'Full name',
      'Your name',
      'Vollständiger Name',
      'Nom et prénom',
      'Nombre completo',
      'Nome completo',
      'Naam',
      'Namn',
      'Imię i nazwisko',
      'Jméno a příjmení',
      '氏名',
      '이름',
      '姓名',
    ],
    'preferred-name': ['Preferred name', 'Preferred first name', 'Nickname'],
    email: [
      'Email',
      'E-mail address',
      'Confirm your email',
      'E-Mail-Adresse',
      'Adresse e-mail',
      'Correo electrónico',
      'E-mailadres',
      'E-postadress',
      'E-post',
      'Adres e-mail',
      'メールアドレス',
      '이메일',
      '电子邮件',
    ],
    tel: [
      'Phone',
      'Mobile number',
      'Cell phone',
      'Telefonnummer',
      'Téléphone',
      'Teléfono',
      'Telefone',
      'Telefoon',
      'Numer telefonu',
      '電話番号',
      '전화번호',
      '手机号码',
    ],
    'address-level2': [
      'City',
      'City / Town',
      'What city do you live in?',
      'Stadt',
      'Ville',
      'Ciudad',
      'Cidade',
      'Città',
      'Miasto',
      'Město',
      '城市',
    ],
    'address-level1': [
      'State',
      'State / Province',
      'Bundesland',
      'Provincia',
      'Województwo',
      '都道府県',
    ],
    'postal-code': [
      'ZIP',
      'Zip code',
      'Postal code',
      'PLZ',
      'Code postal',
      'Código postal',
      'Postcode',
      'Postnummer',
      'Kod pocztowy',
      'PSČ',
      '郵便番号',
      '우편번호',
      '邮编',
    ],
    country: ['Country', 'Land', 'Pays', 'País', 'Kraj', 'Země', '国家'],
    'street-address': [
      'Address',
      'Street address',
      'Straße und Hausnummer',
      'Adresse',
      'Dirección',
      'Endereço',
      'Indirizzo',
      '住所',
      '주소',
      '地址',
    ],
    location: ['Location', 'Current location', 'Where are you based?', 'Wohnort', 'Woonplaats'],
    linkedin: ['LinkedIn', 'LinkedIn profile URL', 'Please share your LinkedIn profile'],
    github: ['GitHub', 'GitHub URL'],
    website: ['Website', 'Personal website', 'Webseite', 'Site web'],
    portfolio: ['Portfolio', 'Portfolio URL'],
    twitter: ['Twitter', 'X (formerly Twitter)'],
    organization: [
      'Current company',
      'Current employer',
      'Aktueller Arbeitgeber',
      'Entreprise actuelle',
    ],
    'organization-title': [
      'Current job title',
      'Job title',
      'Current position',
      'Intitulé du poste',
    ],
    'years-of-experience': ['Years of experience', 'How many years of experience do you have?'],
    school: ['School', 'University', 'College / University', 'Hochschule', 'Université'],
    'field-of-study': ['Field of study', 'Major', 'Studiengang'],
    gpa: ['GPA'],
    'honorific-prefix': ['Salutation', 'Anrede', 'Civilité'],
    pronouns: ['Pronouns', 'What are your pronouns?'],
    'notice-period': [
      'Notice period',
      'What is your notice period?',
      'Kündigungsfrist',
      'Préavis',
      'Okres wypowiedzenia',
    ],
    'salary-expectation': [
      'Desired salary',
      'What are your salary expectations?',
      'Gehaltsvorstellung',
      'Prétentions salariales',
      'Expectativa salarial',
      'Pretensão salarial',
      'Oczekiwania finansowe',
      '希望年収',
      '期望薪资',
    ],
    'start-date': [
      'Earliest start date',
      'When could you start?',
      'Available from',
      'Eintrittsdatum',
      'Date de disponibilité',
      'Fecha de inicio',
    ],
    'referral-source': [
      'How did you hear about us?',
      'Wie haben Sie von uns erfahren?',
      'Comment avez-vous connu notre entreprise ?',
      'Skąd dowiedziałeś się o nas?',
    ],
    'referrer-name': ['Referred by', 'If you were referred by an employee, please give their name'],
    'birth-date': ['Date of birth', 'Geburtsdatum', 'Date de naissance', '生年月日'],
    nationality: ['Nationality', 'Staatsangehörigkeit', 'Nationalité'],
    'national-id': ['Social security number', 'CPF', 'DNI'],
    password: ['Password', 'Confirm password', 'Passwort', 'Mot de passe'],
    signature: ['Signature', 'Applicant signature', 'Type your full name as your signature'],
  };
  test.each(
    Object.entries(table).flatMap(([kind, labels]) => labels.map((label) => [label, kind])),
  )('"%s" asks for %s', (label, kind) => {
    expect(labelled(label)).toBe(kind);
  });
});

describe('labels that only look like it', () => {
  test.each<[string, Kind]>([
    ['Company name', 'given-name'],
    ['School name', 'name'],
    ['Username', 'name'],
    ['Emergency contact name', 'name'],
    ['Supervisor', 'name'],
    ['Supervisor phone number', 'tel'],
    ['Name of your reference', 'name'],
    ['Mother’s maiden name', 'family-name'],
    ['Hiring manager name', 'name'],
    ['Email address of the employer', 'email'],
    ['Email a copy of this form to', 'email'],
    ['Which city would you like to work in?', 'address-level2'],
    ['Marital status', 'address-level1'],
    ['Country of birth', 'country'],
    ['Have you worked in our country before?', 'country'],
    ['Does the salary range of this role suit you?', 'salary-expectation'],
    ['Starting salary', 'salary-expectation'],
    ['Reason for leaving', 'summary'],
    ['How many years of experience do you have with React?', 'years-of-experience'],
    ['Position applied for', 'organization-title'],
    ['Are you able to work weekends?', 'work-authorization'],
    ['Describe a project you are proud of', 'summary'],
  ])('"%s" does not ask for %s', (label, kind) => {
    expect(labelled(label)).not.toBe(kind);
  });
});

describe('questions with choices', () => {
  test.each<[string, Kind]>([
    ['Gender', 'gender'],
    ['What is your gender identity?', 'gender'],
    ['Geschlecht', 'gender'],
    ['Please identify your race', 'race'],
    ['Race / Ethnicity', 'race'],
    ['Are you Hispanic/Latino?', 'hispanic'],
    ['Veteran status', 'veteran'],
    ['Do you have a disability?', 'disability'],
    ['Haben Sie eine Schwerbehinderung?', 'disability'],
    ['Do you identify as transgender?', 'transgender'],
    ['Sexual orientation', 'sexual-orientation'],
    ['Have you ever been convicted of a felony?', 'criminal-record'],
    ['Are you at least 18 years of age?', 'age-of-majority'],
    ['Are you willing to relocate?', 'relocation'],
    ['Have you previously worked for us?', 'previous-employee'],
    ['I agree to the privacy policy', 'consent'],
    ['Ich stimme der Datenschutzerklärung zu', 'consent'],
    ["J'accepte la politique de confidentialité", 'consent'],
    ['Do you drink tea?', 'question'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(labelled(label, { control: 'radio', type: 'radio', options: yesNo })).toBe(kind);
  });
});

describe('work authorization and sponsorship', () => {
  test.each<[string, Kind]>([
    ['Are you legally authorized to work in the United States?', 'work-authorization'],
    ['Are you authorised to work in the UK?', 'work-authorization'],
    ['Do you have the right to work in the UK?', 'work-authorization'],
    ['Are you eligible to work in Canada?', 'work-authorization'],
    ['Do you have a valid work permit for Switzerland?', 'work-authorization'],
    [
      'Can you provide verification of your identity and authorization to work?',
      'work-authorization',
    ],
    ['Are you legally entitled to work in Australia?', 'work-authorization'],
    ['What type of visa do you hold?', 'work-authorization'],
    ['Besitzen Sie eine gültige Arbeitserlaubnis?', 'work-authorization'],
    ['Avez-vous un permis de travail valide ?', 'work-authorization'],
    ['¿Tiene permiso de trabajo en España?', 'work-authorization'],
    ['Você tem autorização para trabalhar no Brasil?', 'work-authorization'],
    ['Heeft u een werkvergunning?', 'work-authorization'],
    ['Are you authorized to work in the US without sponsorship?', 'work-authorization'],
    [
      'Will you now or in the future require sponsorship for employment visa status?',
      'sponsorship',
    ],
    ['Will you require visa sponsorship to work in the US?', 'sponsorship'],
    ['Do you need a visa to work in Germany?', 'sponsorship'],
    [
      'Do you now, or will you in the future, require sponsorship for work authorization?',
      'sponsorship',
    ],
    ['Would you require us to sponsor an H-1B visa?', 'sponsorship'],
    ['Benötigen Sie ein Visum?', 'sponsorship'],
    ['Avez-vous besoin d’un visa ?', 'sponsorship'],
  ])('"%s" asks for %s', (label, kind) => {
    expect(labelled(label, { control: 'select', options: yesNo })).toBe(kind);
  });
});

describe('signals', () => {
  test.each<[string, Parameters<typeof aField>[0], Kind]>([
    [
      'autocomplete, over a label it cannot read',
      { label: 'Ваше имя при рождении', autocomplete: 'section-a given-name' },
      'given-name',
    ],
    ['the markup of a tracking system', { label: 'Qwerty', id: '_systemfield_email' }, 'email'],
    [
      'a label that is more exact than that markup',
      { label: 'First name', id: '_systemfield_name' },
      'given-name',
    ],
    ['the type', { label: 'Where can we reach you?', type: 'email' }, 'email'],
    ['the placeholder', { placeholder: 'Last name' }, 'family-name'],
    ['the name in the code', { name: 'applicant[postalCode]' }, 'postal-code'],
    [
      'the choices',
      {
        label: 'Please check one of the boxes below',
        control: 'radio',
        options: ['Yes, I have a disability', 'No, I do not have a disability'],
      },
      'disability',
    ],
    [
      'the heading, when the label says nothing',
      { label: 'Select', control: 'select', section: 'Gender', options: ['a', 'b'] },
      'gender',
    ],
    ['a name that only a trap has', { label: 'Website', name: 'hp_7a2' }, 'trap'],
    ['words that warn a person off', { label: 'Leave this field blank' }, 'trap'],
    ['a place where nobody sees it', { label: 'Email', hidden: true, decoy: true }, 'trap'],
    ['not being shown yet', { label: 'Email', hidden: true }, 'email'],
  ])('goes by %s', (_, own, kind) => {
    expect(kindOf(aField(own))).toBe(kind);
  });

  test('a file is what its label says, and a letter is not a resume', () => {
    const file = (label: string, own = {}) =>
      kindOf(aField({ control: 'file', type: 'file', label, ...own }));
    expect(
      ['Resume/CV', 'Lebenslauf', 'Cover letter', 'Anschreiben', 'Photo', 'Transcript'].map(
        (label) => file(label),
      ),
    ).toEqual([
      'resume-file',
      'resume-file',
      'cover-letter-file',
      'cover-letter-file',
      'photo',
      'other-file',
    ]);
    expect(file('Choose a file')).toBe('resume-file');
    expect(file('Choose a file', { constraints: { accept: 'image/*' } })).toBe('other-file');
  });
});

test('a page that calls things like parts of JavaScript is not understood, and nothing more', () => {
  const odd = aField({
    label: 'Tea',
    type: 'constructor',
    autocomplete: 'constructor',
    name: '__proto__',
  });
  expect(kindOf(odd)).toBe('question');
});

describe('where a field stands', () => {
  test('somebody else’s name, phone and address are never the owner’s', () => {
    const fields = ['Name', 'Phone', 'Email', 'Company', 'Job title'].map((label) =>
      aField({ label, section: 'References › Reference 1' }),
    );
    expect(new Set(kindsOf(...fields))).toEqual(new Set(['question']));
  });

  test('under work history a company is a former one', () => {
    const fields = ['Company', 'Job title', 'City', 'From', 'To', 'Responsibilities', 'Phone'].map(
      (label) => aField({ label, section: 'Work experience' }),
    );
    expect(kindsOf(...fields)).toEqual([
      'work-organization',
      'work-title',
      'work-location',
      'work-start',
      'work-end',
      'work-description',
      'question',
    ]);
  });

  test('a company with a supervisor and a reason for leaving is a former one without any heading', () => {
    const fields = ['Company', 'Phone', 'Supervisor', 'Reason for leaving'].map((label) =>
      aField({ label }),
    );
    expect(kindsOf(...fields)).toEqual(['work-organization', 'question', 'question', 'question']);
  });

  test('"personal information" is no education, whatever it ends in', () => {
    expect(labelled('Email', { section: 'Personal information' })).toBe('email');
  });

  test('under education a name is a school’s', () => {
    expect(
      kindsOf(
        ...['Name', 'Degree', 'Start date', 'City'].map((label) =>
          aField({ label, section: 'Education' }),
        ),
      ),
    ).toEqual(['school', 'degree', 'education-start', 'question']);
  });

  test('"Nom" is what stands beside it says', () => {
    expect(kindsOf(aField({ label: 'Prénom' }), aField({ label: 'Nom' }))).toEqual([
      'given-name',
      'family-name',
    ]);
    expect(kindsOf(aField({ label: 'Nome' }), aField({ label: 'Cognome' }))).toEqual([
      'given-name',
      'family-name',
    ]);
    expect(kindOf(aField({ label: 'Nom' }))).toBe('name');
  });

  test('a list of dialling codes before a number is one', () => {
    const country = aField({
      label: 'Country',
      control: 'select',
      options: ['Germany (+49)', 'France (+33)'],
    });
    expect(kindsOf(country, aField({ label: 'Phone' }))).toEqual(['tel-country-code', 'tel']);
  });

  test('a date in three lists is one question in three parts', () => {
    const parts = ['Day', 'Month', 'Year'].map((label) =>
      aField({ label, section: 'Date of birth', control: 'select', options: ['1', '2'] }),
    );
    expect(classifyFields(parts).map(({ kind, part }) => [kind, part])).toEqual([
      ['birth-date', 'day'],
      ['birth-date', 'month'],
      ['birth-date', 'year'],
    ]);
  });
});
