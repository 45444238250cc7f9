import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldThread, LONGEST_WHOLE } from '../../../utils/context/fold.ts';
import type { RecordView } from '../../../utils/context/types.ts';
import { toRecordView } from '../../../utils/context/visible.ts';
import { type DatasetRecord, RECORD_KINDS } from '../../../utils/dataset/schema.ts';
import { record, threadsOf } from './samples.ts';

const viewsOf = (records: readonly DatasetRecord[]): { [id: string]: RecordView } =>
  Object.fromEntries(records.map((each) => [each.id, toRecordView(each, new Map(), new Set())]));

/** A claim, a denial of it, and `count` decisions that followed, one a year. */
const long = (count: number, more: readonly DatasetRecord[] = []) => {
  const records = [
    record('root', { date: '2000' }),
    record('denial', { kind: 'denial', date: '2000-02', respondsTo: ['root'] }),
    ...Array.from({ length: count }, (_, at) =>
      record(`d${at}`, { kind: 'decision', date: `${2001 + at}`, respondsTo: ['root'] }),
    ),
    ...more,
  ];
  const [thread] = threadsOf(records);
  if (!thread) throw new Error('Expected a thread');
  const fold = (...close: string[]) => [...foldThread(thread, viewsOf(records), new Set(close))].sort();
  return { thread, fold };
};

describe('a thread', () => {
  it('is whole while it is not long, or little would be hidden', () => {
    const short = long(LONGEST_WHOLE - 2);
    expect(short.fold()).toEqual([...short.thread.ids].sort());
    const most = long(LONGEST_WHOLE);
    expect(most.fold('d1', 'd2', 'd3', 'd4', 'd5')).toEqual([...most.thread.ids].sort());
  });

  it('that is long shows how it began, what denies that, how it stands now, and what is close', () => {
    const { fold } = long(12);
    expect(fold()).toEqual(['d11', 'denial', 'root']);
    expect(fold('d4')).toEqual(['d11', 'd4', 'denial', 'root']);
  });

  it('shows what denies a record that is close, and what a denial that is close answers', () => {
    const { fold } = long(12, [
      record('protest', { kind: 'denial', date: '2006-02', respondsTo: ['d5'] }),
      record('reply', { kind: 'claim', date: '2006-03', respondsTo: ['d5'] }),
    ]);
    expect(fold('d5')).toEqual(['d11', 'd5', 'denial', 'protest', 'root']);
    expect(fold('protest')).toEqual(['d11', 'd5', 'denial', 'protest', 'root']);
  });
});

/** Up to 30 records, most of which answer an earlier one, so that threads get long. */
const arbitraryThreads = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...RECORD_KINDS),
      answers: fc.array(fc.nat(), { minLength: 0, maxLength: 2 }),
      year: fc.integer({ min: 2000, max: 2026 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list) =>
    list.map(({ kind, answers, year }, at) =>
      record(`r${at}`, {
        kind,
        date: `${year}`,
        respondsTo: at === 0 ? undefined : answers.map((answer) => `r${answer % at}`),
      }),
    ),
  );

describe('for all threads', () => {
  it('nothing is shown without the denials on file, no denial without what it answers there, and nothing close is hidden', () => {
    fc.assert(
      fc.property(arbitraryThreads, fc.array(fc.nat({ max: 29 })), (records, chosen) => {
        const close = new Set(chosen.map((at) => `r${at}`));
        const views = viewsOf(records);
        for (const thread of threadsOf(records)) {
          const ids = thread.ids;
          const shown = foldThread(thread, views, close);
          for (const id of shown) expect(ids).toContain(id);
          expect(shown).toContain(ids[0]);
          for (const id of ids) {
            const { kind, respondsTo = [], date } = views[id] as RecordView;
            if (close.has(id)) expect(shown).toContain(id);
            const answered = respondsTo.filter((target) => ids.includes(target));
            if (kind === 'denial') {
              if (answered.some((target) => shown.has(target))) expect(shown).toContain(id);
              if (shown.has(id)) for (const target of answered) expect(shown).toContain(target);
            }
            if (
              date >
              ([...shown]
                .map((one) => views[one]?.date ?? '')
                .sort()
                .at(-1) ?? '')
            )
              throw new Error('The newest is hidden.');
          }
          const hidden = ids.length - shown.size;
          expect(hidden === 0 || (hidden >= 3 && ids.length > LONGEST_WHOLE)).toBe(true);
        }
      }),
    );
  });
});
