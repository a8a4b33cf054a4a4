import { newId } from './new-id';
import { Resume } from './schema';

/** An empty resume, never saved yet. */
export const newResume = (label = ''): Resume => Resume.parse({ id: newId(), label });
