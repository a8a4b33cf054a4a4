import { createModel, signal } from '@preact/signals';
import type { Room } from '@/utils/storage/room';
import type { StatusModel } from './status-model';

export interface RoomDependencies {
  readRoom: () => Promise<Room>;
  /** Asks the browser, which may ask the owner; its answer. */
  askToPersist: () => Promise<boolean>;
}

type State = { is: 'loading' } | { is: 'ready'; room: Room; hasRefused: boolean };

/** How much is kept, and whether the browser keeps it for good. */
export const RoomModel = createModel((dependencies: RoomDependencies, status: StatusModel) => {
  const state = signal<State>({ is: 'loading' });

  async function load() {
    const [room, { hasRefused = false }] = await Promise.all([
      dependencies.readRoom(),
      status.facts(),
    ]);
    state.value = { is: 'ready', room, hasRefused };
  }

  return {
    state,
    load,
    async ask() {
      await status.remember({ hasRefused: !(await dependencies.askToPersist()) });
      await load();
    },
  };
});

export type RoomModel = InstanceType<typeof RoomModel>;
