import { expect, test } from 'vitest';
import { plainMarkdown } from '@/utils/formats/text/plain-markdown';

test.each([
  ['**Led** the _team_ and `code`', 'Led the team and code'],
  ['[Ida](https://ida.example)', 'Ida (https://ida.example)'],
  ['[https://ida.example](https://ida.example)', 'https://ida.example'],
  ['[ida@ida.example](mailto:ida@ida.example)', 'ida@ida.example'],
  ['[Ida](https://ida.example "her page")', 'Ida (https://ida.example) (her page)'],
  ['![portrait](me.png)', 'portrait (me.png)'],
  ['<https://ida.example>', 'https://ida.example'],
  ['snake_case_names and 2 * 3 * 4', 'snake_case_names and 2 * 3 * 4'],
  ['1\\. not a list', '1. not a list'],
  ['C# and C++', 'C# and C++'],
])('%s is read as %s', (markdown, text) => {
  expect(plainMarkdown(markdown)).toBe(text);
});
