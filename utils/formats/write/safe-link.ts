/** Where a text may lead: the web, or a letter. Anything else stays text. */
export function safeLink(text: string): string | undefined {
  const said = text.trim();
  if (!/^(https?:\/\/|mailto:)/i.test(said)) return undefined;
  try {
    return new URL(said).href;
  } catch {
    return undefined;
  }
}
