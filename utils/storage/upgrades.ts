import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema, StoreName } from './schema';

export type Upgrade = (
  db: IDBPDatabase<Schema>,
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
) => void;

/**
 * One step per released version, oldest first. A step that has shipped is never edited: whoever has run it
 * would not run it again.
 */
export const upgrades: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('resumes', { keyPath: 'id' });
    db.createObjectStore('postings', { keyPath: 'id' }).createIndex('url', 'url');
    db.createObjectStore('picks', { keyPath: ['posting', 'resume'] });
    db.createObjectStore('applications', { keyPath: 'id' }).createIndex('posting', 'posting');
    db.createObjectStore('answers', { keyPath: 'id' }).createIndex('kind', 'kind');
    db.createObjectStore('files', { keyPath: 'id' }).createIndex('use', 'use');
  },
  (db, tx) => {
    tx.objectStore('resumes').createIndex('revision', ['id', 'revision']);
    db.createObjectStore('versions', { keyPath: ['resume', 'revision', 'at', 'until'] });
    db.createObjectStore('trash', { keyPath: 'key' });
    db.createObjectStore('meta');
  },
];
