/** What a popover shows, built from records by the code that builds it for readers. */
import { vi } from 'vitest';
import type { PopoverProps } from '../../../components/popover/Popover.tsx';
import { buildContexts } from '../../../utils/context/context.ts';
import type { DatasetRecord } from '../../../utils/dataset/schema.ts';
import { citation, contextInput, entity, record } from '../../unit/context/samples.ts';

export const claim = (): DatasetRecord =>
  record('claim', {
    date: '2020-02-11',
    jurisdiction: 'US',
    actor: { name: 'The ministry', role: 'owner of the network' },
    headline: 'Says that there is a back door',
    summary: 'It says so of the core of the network.',
    citations: [citation('wire', { title: 'A back door', published: '2020-02-12' }), citation('gazette')],
  });

export const denial = (): DatasetRecord =>
  record('denial', {
    kind: 'denial',
    date: '2020-02-13',
    headline: 'Says that there is none',
    respondsTo: ['claim'],
  });

export const decision = (): DatasetRecord =>
  record('decision', {
    kind: 'decision',
    date: '2020-07',
    headline: 'Orders the core to be replaced',
    status: 'In force',
    respondsTo: ['claim'],
  });

/** A popover of the entity `Q1` over these records. */
export function popover(
  records: readonly DatasetRecord[] = [claim(), denial(), decision()],
  change: Partial<PopoverProps> = {},
): PopoverProps {
  const maker = entity('Q1', { name: 'Huawei', gloss: 'maker of network equipment' });
  const built = buildContexts(contextInput([maker, entity('Q2', { name: 'ZTE', type: 'court' })], records));
  return {
    contexts: Object.values(built.contexts),
    records: built.records,
    why: { alias: 'Huawei' },
    published: null,
    passage: { sentence: '' },
    sources: { on: 3, all: 1240 },
    snoozedCount: 0,
    onClose: vi.fn(),
    onSnooze: vi.fn(async () => true),
    ...change,
  };
}

/** As many threads as asked for, one claim each, the newest first. */
export const manyClaims = (count: number): DatasetRecord[] =>
  Array.from({ length: count }, (_, index) =>
    record(`claim-${index}`, { date: `${2026 - index}`, headline: `Claim ${index}` }),
  );
