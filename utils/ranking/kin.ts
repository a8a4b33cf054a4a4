import type { Entry, Resume } from '../resume/schema';

const kept = new WeakMap<Resume, Map<string, string>>();

/**
 * The role that each project was done in, by ids: the one it says, else the one at the same organization; of several
 * there (people are promoted) the one that it fell into.
 */
export function rolesOfProjects(resume: Resume): ReadonlyMap<string, string> {
  const known = kept.get(resume) ?? readRoles(resume);
  kept.set(resume, known);
  return known;
}

function readRoles({ entries }: Resume): Map<string, string> {
  const byPlace = Map.groupBy(
    entries.filter(({ section, organization }) => section === 'work' && organization !== ''),
    ({ organization }) => organization.toLowerCase(),
  );
  const ids = new Set(entries.map(({ id }) => id));
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      if (entry.section !== 'projects') return [];
      const said = entry.partOf !== undefined && ids.has(entry.partOf) ? entry.partOf : undefined;
      const role = said ?? during(entry, byPlace.get(entry.organization.toLowerCase()) ?? [])?.id;
      return role ? [[entry.id, role]] : [];
    }),
  );
}

const during = ({ start }: Entry, roles: readonly Entry[]): Entry | undefined =>
  roles.find(
    (role) => start && role.start && role.start <= start && start <= (role.end ?? start),
  ) ?? roles[0];
