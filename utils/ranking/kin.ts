import type { Entry, Resume } from '../resume/schema';

const kept = new WeakMap<Resume, Map<string, string[]>>();

/**
 * The roles that each project was done in, by ids: the one it says, else those at the same organization; of several there
 * (people are promoted) those that it fell into, if its dates tell.
 */
export function rolesOfProjects(resume: Resume): ReadonlyMap<string, readonly string[]> {
  const known = kept.get(resume) ?? readRoles(resume);
  kept.set(resume, known);
  return known;
}

function readRoles({ entries }: Resume): Map<string, string[]> {
  const byPlace = Map.groupBy(
    entries.filter(({ section, organization }) => section === 'work' && organization !== ''),
    ({ organization }) => organization.toLowerCase(),
  );
  const ids = new Set(entries.map(({ id }) => id));
  return new Map(
    entries
      .filter(({ section }) => section === 'projects')
      .map((entry) => {
        if (entry.partOf !== undefined && ids.has(entry.partOf)) return [entry.id, [entry.partOf]];
        const there = byPlace.get(entry.organization.toLowerCase()) ?? [];
        return [entry.id, during(entry, there).map(({ id }) => id)];
      }),
  );
}

function during({ start }: Entry, roles: readonly Entry[]): readonly Entry[] {
  const around = roles.filter(
    (role) => start && role.start && role.start <= start && start <= (role.end ?? start),
  );
  return around.length > 0 ? around : roles;
}
