import { describe, expect, test } from 'vitest';
import { importResume } from '@/utils/formats/import-resume';
import { writeJsonResume } from '@/utils/formats/json-resume';
import { newResume } from '@/utils/resume/new-resume';

const read = async (name: string, text: string) => {
  const result = await importResume({ name, text });
  return result.ok ? result.value : result.failure;
};

describe('formats are told by their content', () => {
  test.each([
    ['resume.json', '{"basics":{"name":"Ida"}}', 'json-resume'],
    ['', '\uFEFF {"basics":{"name":"Ida"}}', 'json-resume'],
    ['resume.md', 'Ida Example', 'markdown'],
    ['', '# Ida Example\n\n## Work', 'markdown'],
    ['', '[Ida](https://ida.example)', 'markdown'],
    ['', 'Ida Example\nHull', 'text'],
    ['', '[draft] Ida Example', 'text'],
  ])('%s %s is %s', async (name, text, format) => {
    expect(await read(name, text)).toMatchObject({ format });
  });

  test.each([
    ['%PDF-1.7\n…', 'pdf'],
    ['{\\rtf1\\ansi Ida}', 'rtf'],
    ['PK\u0003\u0004\u0014\0[Content_Types].xml word/document.xml', 'word'],
    ['PK\u0003\u0004\u0014\0Positions.csv', 'zip'],
    ['\ufffd\ufffd\u0011\ufffd\ufffd', 'word'],
    ['<!DOCTYPE html><p>Ida', 'html'],
    ['  <html><p>Ida', 'html'],
    ['<?xml version="1.0"?><note/>', 'xml'],
    ['\u007fELF\0\0', 'binary'],
  ])('%j is named as what it is', async (text, format) => {
    expect(await read('resume', text)).toEqual({ why: 'other-format', format });
  });
});

describe('what cannot be imported is said in one word', () => {
  test.each([
    ['', 'empty'],
    ['\uFEFF \n', 'empty'],
    ['{"a": 1}', 'not-a-resume'],
    ['{"a": ', 'not-json'],
  ])('%j: %s', async (text, why) => {
    expect(await read('resume.json', text)).toMatchObject({ why });
  });

  test('fifty megabytes are refused at once', async () => {
    const text = 'Ida Example\n'.repeat(4_400_000);
    const before = performance.now();
    expect(await read('resume.txt', text)).toMatchObject({ why: 'too-large' });
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe('an import is a draft', () => {
  const own = { ...newResume('Mine'), revision: 7, updatedAt: '2026-11-01T00:00:00.000Z' };

  test('even of our own export: nothing that is stored can be overwritten by it', async () => {
    const draft = await read('mine.json', JSON.stringify(writeJsonResume(own)));
    expect(draft).toMatchObject({ resume: { label: 'Mine', revision: 0, updatedAt: '' } });
    expect(draft).not.toMatchObject({ resume: { id: own.id } });
  });

  test('it is called by its file, or by its person', async () => {
    expect(await read('ida-2026.json', '{"basics":{"name":"Ida"}}')).toMatchObject({
      resume: { label: 'ida-2026' },
    });
    expect(await read('', '{"basics":{"name":"Ida"}}')).toMatchObject({ resume: { label: 'Ida' } });
  });
});
