import { createModel, signal } from '@preact/signals';

export interface SiteDependencies {
  /** Whether we stay while the owner goes from page to page: then a site's own leave is worth asking for. */
  staysOpen: boolean;
  /** Whether we may look at an address without being called there. */
  hasAccess(url: string): Promise<boolean>;
  /** Asks the owner to let us into a site for good; says whether they did. */
  requestAccess(origin: string): Promise<boolean>;
}

/** Whether to offer to be ready on a site for good: asked beside a page that is read, never before it. */
export const SiteModel = createModel((dependencies: SiteDependencies) => {
  /** The origin that could be let in. */
  const offered = signal<string | undefined>(undefined);
  return {
    offered,
    async look(url: string | undefined) {
      const origin = dependencies.staysOpen && url ? URL.parse(url)?.origin : undefined;
      const isOffered = origin?.startsWith('http') && !(await dependencies.hasAccess(origin));
      offered.value = isOffered ? origin : undefined;
    },
    /** Right from a click, or the browser will not ask. */
    async accept() {
      const origin = offered.value;
      if (origin && (await dependencies.requestAccess(origin))) offered.value = undefined;
    },
  };
});

export type SiteModel = InstanceType<typeof SiteModel>;
