import { createModel } from '@preact/signals';
import { type MakeDependencies, MakeModel } from './make-model';
import { type RestoreDependencies, RestoreModel } from './restore-model';
import { type RoomDependencies, RoomModel } from './room-model';
import { type StatusDependencies, StatusModel } from './status-model';

export type BackupDependencies = MakeDependencies &
  StatusDependencies &
  RoomDependencies &
  Omit<RestoreDependencies, 'onStored'>;

/** Everything in one file, there and back. */
export const BackupModel = createModel(
  (dependencies: BackupDependencies, onStored: RestoreDependencies['onStored']) => {
    const status = new StatusModel(dependencies);
    const room = new RoomModel(dependencies, status);
    return {
      status,
      room,
      making: new MakeModel(dependencies, status),
      restoring: new RestoreModel({ ...dependencies, onStored }, status),
      async load() {
        await Promise.all([status.load(), room.load()]);
      },
    };
  },
);

export type BackupModel = InstanceType<typeof BackupModel>;
