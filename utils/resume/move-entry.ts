import type { Resume } from './schema';

/** The resume with the entry `by` places later (or earlier, below 0) in its section, as far as there is room. */
export function moveEntry(resume: Resume, entryId: string, by: number): Resume {
  const entry = resume.entries.find(({ id }) => id === entryId);
  if (!entry) return resume;
  const slots = resume.entries.flatMap(({ section }, at) =>
    section === entry.section ? [at] : [],
  );
  const peers = slots.map((at) => resume.entries[at]!);
  const from = peers.indexOf(entry);
  const to = Math.max(0, Math.min(peers.length - 1, from + by));
  peers.splice(to, 0, ...peers.splice(from, 1));
  const entries = [...resume.entries];
  for (const [i, at] of slots.entries()) entries[at] = peers[i]!;
  return { ...resume, entries };
}
