import type { Entry } from './schema';

/** What an entry is called in a list: "Title, Organization", or the one of them it has, or its first words. */
export function entryLabel({ title, organization, field, statements }: Entry): string {
  const named = [...new Set([title || field, organization])].filter(Boolean).join(', ');
  return named || statements[0]?.text.slice(0, 60) || '';
}
