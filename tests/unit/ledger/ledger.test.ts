import { describe, expect, test } from 'vitest';
import { appliedAt } from '@/utils/ledger/applied-at';
import { appliedBefore, kinOf } from '@/utils/ledger/applied-before';
import { handOut, openRecord, savedRecord } from '@/utils/ledger/hand-out';
import { ledgerRows } from '@/utils/ledger/ledger-rows';
import { weeksOf } from '@/utils/ledger/weeks-of';
import { withStatus } from '@/utils/ledger/with-status';
import { Application } from '@/utils/storage/application';
import { application, field, posting } from './records';

describe('a record of old', () => {
  test('is an application that was sent when it was made', () => {
    const old = Application.parse({ id: 'a0', resume: 'r1', at: '2026-01-02T10:00:00.000Z' });
    expect(old).toMatchObject({ status: 'applied', notes: '', nextDate: '', handedOut: [] });
    expect(appliedAt(old)).toBe('2026-01-02T10:00:00.000Z');
  });

  test('keeps the day it was sent when it goes on', () => {
    const old = application({ at: '2026-01-02T10:00:00.000Z' });
    const on = withStatus(old, 'interview', '2026-02-01T08:00:00.000Z');
    expect(appliedAt(on)).toBe('2026-01-02T10:00:00.000Z');
    expect(on.history.map(({ status }) => status)).toEqual(['applied', 'interview']);
  });
});

describe('a status', () => {
  test('is written down with its time, once', () => {
    const saved = savedRecord(
      { posting: posting(), resume: 'r1', picked: [] },
      '2026-05-01T08:00:00.000Z',
    );
    const applied = withStatus(saved, 'applied', '2026-05-02T08:00:00.000Z');
    expect(withStatus(applied, 'applied', '2026-05-03T08:00:00.000Z')).toBe(applied);
    expect(appliedAt(saved)).toBeUndefined();
    expect(appliedAt(applied)).toBe('2026-05-02T08:00:00.000Z');
  });
});

describe('rows', () => {
  test('hold all that was shared for one posting, latest touched first', () => {
    const rows = ledgerRows(
      [
        application({ id: 'later', at: '2026-05-20T09:00:00.000Z' }),
        application({ id: 'other', posting: 'p2', at: '2026-05-19T09:00:00.000Z' }),
        application(),
      ],
      [posting(), posting({ id: 'p2', title: 'Wick maker' })],
    );
    expect(
      rows.map(({ title, applications }) => [title, applications.map(({ id }) => id)]),
    ).toEqual([
      ['Lamplighter', ['later', 'a1']],
      ['Wick maker', ['other']],
    ]);
    expect(rows[0]!.id).toBe('a1');
  });

  test('without a posting are told apart by their form', () => {
    const rows = ledgerRows(
      [
        application({ id: 'x', posting: '', url: 'https://a.example/1?utm_source=mail' }),
        application({ id: 'y', posting: '', url: 'https://a.example/1' }),
        application({ id: 'z', posting: '', url: 'https://a.example/2' }),
        application({ id: 'w', posting: '' }),
      ],
      [],
    );
    expect(rows.map(({ applications }) => applications.length).sort()).toEqual([1, 1, 2]);
  });

  test('stay when their posting is gone', () => {
    const [row] = ledgerRows([application({ url: 'https://jobs.example/7/apply' })], []);
    expect(row).toMatchObject({ title: '', url: 'https://jobs.example/7/apply' });
  });
});

describe('weeks', () => {
  // A Thursday.
  const now = new Date(2026, 4, 28, 12);
  const on = (month: number, day: number, hour = 12) =>
    application({ at: new Date(2026, month - 1, day, hour).toISOString() });

  test('begin on the day that they begin on where the owner lives', () => {
    const sunday = [on(5, 24, 23)];
    const counts = (firstDay: number) =>
      weeksOf(sunday, { now, weeks: 2, firstDay }).map(({ start, count }) => [start, count]);
    expect(counts(1)).toEqual([
      ['2026-05-18', 1],
      ['2026-05-25', 0],
    ]);
    expect(counts(7)).toEqual([
      ['2026-05-17', 0],
      ['2026-05-24', 1],
    ]);
  });

  test('count what went out, not what is only saved, and nothing older', () => {
    const saved = application({ status: 'saved', at: on(5, 27).at });
    const weeks = weeksOf([on(5, 28, 0), on(5, 25, 0), on(5, 4), on(3, 1), saved], {
      now,
      weeks: 4,
    });
    expect(weeks.map(({ count }) => count)).toEqual([1, 0, 0, 2]);
  });

  test('are seven days apart where a clock is put forward between them', () => {
    const weeks = weeksOf([on(3, 29, 1), on(3, 30, 0)], {
      now: new Date(2026, 2, 31, 12),
      weeks: 3,
    });
    expect(weeks.map(({ start }) => start)).toEqual(['2026-03-16', '2026-03-23', '2026-03-30']);
    expect(weeks.map(({ count }) => count)).toEqual([0, 1, 1]);
  });
});

describe('what was handed out', () => {
  const hand = { posting: posting(), resume: 'r1', picked: ['e1'] };
  const copied = {
    at: '2026-05-12T10:00:00.000Z',
    how: 'copied' as const,
    name: '',
    text: 'I lit.',
  };

  test('goes to the record of its posting, with the entries it was made from', () => {
    const record = handOut(application(), copied, hand);
    expect(record).toMatchObject({ entries: ['e1'], handedOut: [copied] });
  });

  test('is written down once, however often the same is copied', () => {
    const again = { ...copied, at: '2026-05-12T10:05:00.000Z' };
    expect(handOut(handOut(application(), copied, hand), again, hand).handedOut).toEqual([again]);
  });

  test('begins a record of its own months later, unless that was only saved', () => {
    const later = '2026-09-01T10:00:00.000Z';
    expect(openRecord([application()], hand, later)).toBeUndefined();
    expect(openRecord([application({ status: 'saved' })], hand, later)?.id).toBe('a1');
    expect(openRecord([application()], hand, '2026-05-12T11:00:00.000Z')?.id).toBe('a1');
    expect(openRecord([application({ posting: 'p2', status: 'saved' })], hand, later)).toBe(
      undefined,
    );
  });
});

describe('applied before', () => {
  test('is said of the posting, and of others of its organization however that is spelt', () => {
    const kin = posting({ id: 'p2', organization: 'SOCIETE GENERALE DES LAMPES' });
    const none = posting({ id: 'p3', organization: '' });
    expect(kinOf(posting(), [posting(), kin, none])).toEqual(['p1', 'p2']);
    expect(kinOf(none, [posting(), none, posting({ id: 'p4', organization: '' })])).toEqual(['p3']);
    const to = application({ id: 'a2', posting: 'p2', fields: [field()] });
    const saved = application({ id: 'a3', posting: 'p2', status: 'saved' });
    const said = appliedBefore(posting(), [to, saved, application()]);
    expect(said.here?.id).toBe('a1');
    expect(said.elsewhere.map(({ id }) => id)).toEqual(['a2']);
  });
});
