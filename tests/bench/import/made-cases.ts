import type { Case } from './facts';

export const madeCases = async (): Promise<Case[]> => [];
