import type { Replica } from './replica';

const found = import.meta.glob<Replica>('./*/*/expected.ts', { eager: true, import: 'default' });

/** Every replica with what is right for it. */
export const replicas: Replica[] = Object.values(found);
