import { describe, expect, test } from 'vitest';
import { entriesOf, imported } from './bytes';

const yaml = `cv:
  name: Ida Example
  headline: Boat builder
  location: Hull, UK
  email: ida@example.org
  phone: tel:+44-20-7946-0123
  social_networks:
    - network: GitHub
      username: idaboats
  sections:
    summary:
      - I build **boats**.
    Where I worked:
      - company: Kelp & Co
        position: Boat builder
        start_date: 2019-03
        end_date: present
        highlights:
          - Built [12 boats](https://boats.example)
    education:
      - institution: Hull College
        area: Boat building
        degree: Diploma
        date: 2010 – 2013
    skills:
      - label: Tools
        details: Adze, Plane
    selected_honors:
      - bullet: Best hull, 2020
    Quotations:
      - Measure twice.
`;

describe('RenderCV', () => {
  test('the kind of an entry shows in its keys, whatever its section is called', async () => {
    const read = await imported('Ida_CV.yaml', yaml);
    expect(read).toMatchObject({
      format: 'rendercv',
      resume: {
        basics: { name: 'Ida Example', phone: '+44-20-7946-0123', location: { city: 'Hull' } },
      },
    });
    expect(entriesOf(read, 'work')).toMatchObject([
      { title: 'Boat builder', organization: 'Kelp & Co', start: '2019-03' },
    ]);
    expect(entriesOf(read, 'work')[0]).not.toHaveProperty('end');
    expect(entriesOf(read, 'education')).toMatchObject([
      { start: '2010', end: '2013', field: 'Boat building' },
    ]);
    expect(entriesOf(read, 'skills')).toMatchObject([
      { title: 'Tools', keywords: ['Adze', 'Plane'] },
    ]);
    expect(entriesOf(read, 'awards')).toMatchObject([{ title: 'Best hull, 2020' }]);
  });

  test('a section that we do not know is shown, not dropped', async () => {
    expect(await imported('cv.yaml', yaml)).toMatchObject({
      unplaced: ['Quotations', 'Measure twice.'],
    });
  });

  test('broken YAML is named with its line', async () => {
    expect(await imported('cv.yaml', 'cv:\n  name: "Ida\n  sections: [\n')).toMatchObject({
      why: 'not-yaml',
    });
  });
});
