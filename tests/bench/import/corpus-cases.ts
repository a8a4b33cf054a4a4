import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import papa from 'papaparse';
import { parse } from 'yaml';
import { isPresentWord } from '@/utils/resume/date-words';
import { readPartialDate } from '@/utils/resume/partial-date';
import type { Case, Facts, RoleFacts } from './facts';
import { reactiveFacts } from './reactive-sample';

const corpus = '../shared/corpus/resumes';

type Loose = Record<string, unknown>;

const text = (value: unknown) => String(value ?? '').trim();
const date = (value: unknown) => {
  const said = text(value);
  return isPresentWord(said) ? '' : (readPartialDate(said) ?? '');
};

/** Real and sample files of other makers, with the facts as their own data says them. */
export function corpusCases(): Case[] {
  if (!existsSync(corpus)) return [];
  return [...jsonResumes(), ...linkedin(), ...rendercv(), ...reactive(), ...reactivePdfs()];
}

const filesIn = (folder: string, ending: string) =>
  existsSync(`${corpus}/${folder}`)
    ? readdirSync(`${corpus}/${folder}`)
        .filter((file) => file.endsWith(ending))
        .map((file) => `${corpus}/${folder}/${file}`)
    : [];

const objects = (value: unknown): Loose[] =>
  (Array.isArray(value) ? value.flat() : []).filter(
    (one) => typeof one === 'object' && one !== null,
  );

function jsonResumes(): Case[] {
  return filesIn('jsonresume', '.json').map((file) => {
    const bytes = readFileSync(file);
    const { basics = {}, work, education } = JSON.parse(bytes.toString().replace(/^\uFEFF/, ''));
    const truth: Facts = {
      name: text(basics.name),
      email: text(basics.email),
      phone: text(basics.phone),
      roles: objects(work).map((job) => ({
        title: text(job.position || job.title),
        organization: text(job.name || job.company),
        start: date(job.startDate),
        end: date(job.endDate),
      })),
      schools: objects(education)
        .map(({ institution }) => text(institution))
        .filter(Boolean),
    };
    return {
      format: 'jsonresume',
      name: path.basename(file),
      bytes,
      truth: { ...truth, roles: truth.roles.filter(isSaid) },
    };
  });
}

const isSaid = (role: RoleFacts) => Object.values(role).some(Boolean);

type Row = Record<string, string>;

function linkedin(): Case[] {
  const folder = `${corpus}/linkedin-csv`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((person) => {
    const files = readdirSync(`${folder}/${person}`);
    const contents = files.map(
      (file) => [file, new Uint8Array(readFileSync(`${folder}/${person}/${file}`))] as const,
    );
    const rows = (...names: string[]): Row[] =>
      contents
        .filter(([file]) => names.includes(file))
        .flatMap(
          ([, content]) =>
            papa.parse<Row>(new TextDecoder().decode(content), {
              header: true,
              skipEmptyLines: 'greedy',
            }).data,
        );
    const [profile] = rows('Profile.csv');
    const mails = rows('Email Addresses.csv');
    const truth: Facts = {
      name: [profile?.['First Name'], profile?.['Last Name']].map(text).filter(Boolean).join(' '),
      email: text((mails.find(({ Primary }) => Primary === 'Yes') ?? mails[0])?.['Email Address']),
      phone: text(
        rows('PhoneNumbers.csv', 'Phone Numbers.csv').find(({ Number: number }) => text(number))
          ?.Number,
      ),
      roles: rows('Positions.csv')
        .map((row) => ({
          title: text(row.Title),
          organization: text(row['Company Name']),
          start: date(row['Started On']),
          end: date(row['Finished On']),
        }))
        .filter(isSaid),
      schools: rows('Education.csv')
        .map((row) => text(row['School Name']))
        .filter(Boolean),
    };
    return {
      format: 'linkedin',
      name: `${person}.zip`,
      bytes: zipSync(Object.fromEntries(contents)),
      truth,
    };
  });
}

/** RenderCV's YAML is the truth of its PDF, too. */
function rendercv(): Case[] {
  return filesIn('rendercv', '.yaml').flatMap((file) => {
    const bytes = readFileSync(file);
    const { cv } = parse(bytes.toString());
    const entries = objects(Object.values(cv.sections));
    const truth: Facts = {
      name: text(cv.name),
      email: text(cv.email),
      phone: text(cv.phone),
      roles: entries
        .filter((entry) => 'company' in entry)
        .map((job) => ({
          title: text(job.position),
          organization: text(job.company),
          start: date(job.start_date),
          end: date(job.end_date),
        })),
      schools: entries
        .filter((entry) => 'institution' in entry)
        .map(({ institution }) => text(institution)),
    };
    const name = path.basename(file, '.yaml');
    const pdf = `${corpus}/pdf/${name}.pdf`;
    return [
      { format: 'rendercv', name, bytes, truth },
      ...(existsSync(pdf) ? [{ format: 'pdf', name, bytes: readFileSync(pdf), truth }] : []),
    ];
  });
}

/** "January 2019 to Present": its two ends. */
const ends = (stretch: unknown) =>
  text(stretch)
    .split(/ to | - | – /)
    .map(date);

function reactive(): Case[] {
  return filesIn('reactive-resume', '.json').map((file) => {
    const bytes = readFileSync(file);
    const { basics, sections } = JSON.parse(bytes.toString());
    const shown = (section: Loose) =>
      objects(section.items).filter(({ visible }) => visible !== false);
    const truth: Facts = {
      name: text(basics.name),
      email: text(basics.email),
      phone: text(basics.phone),
      roles: shown(sections.experience).map((job) => {
        const [start = '', end = start] = ends(job.date);
        return { title: text(job.position), organization: text(job.company), start, end };
      }),
      schools: shown(sections.education).map(({ institution }) => text(institution)),
    };
    return { format: 'reactiveresume', name: path.basename(file), bytes, truth };
  });
}

const reactivePdfs = (): Case[] =>
  filesIn('pdf', '.pdf')
    .filter((file) => file.includes('reactive-resume'))
    .flatMap((file) => {
      const name = path.basename(file, '.pdf').replace(/^.*__/, '');
      const truth = reactiveFacts(name);
      return truth ? [{ format: 'pdf', name, bytes: readFileSync(file), truth }] : [];
    });
