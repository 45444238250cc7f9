import { describe, expect, it, vi } from 'vitest';
import { findMentions } from '../../../utils/matching/match.ts';
import { composeGeneration, type Generation } from '../../../utils/store/composition.ts';
import {
  installedSample,
  sampleDataset,
  sampleEntity,
  sampleRecord,
  sampleSource,
} from '../dataset/samples.ts';

const mentioned = (generation: Generation, text: string) =>
  findMentions(generation.matcher, text, 'en').flatMap(({ entities }) => entities);

describe('a generation', async () => {
  const second = sampleDataset({
    id: 'second',
    sources: [sampleSource({ name: 'The New Gazette' })],
    entities: [sampleEntity({ name: 'Acme', aliases: [{ text: 'Acme Networks' }, { text: 'Acme Masts' }] })],
    records: [sampleRecord({ summary: 'Corrected.' })],
  });
  const generation = await composeGeneration([installedSample(), installedSample(second)]);

  it('takes the later of two sources and of two records with one id', () => {
    expect(generation.sources.get('gazette')?.name).toBe('The New Gazette');
    expect(generation.records.get('claim-1')?.summary).toBe('Corrected.');
    expect([...generation.records.keys()]).toEqual(['claim-1', 'denial-1', 'decision-1']);
  });

  it('makes one entity of two descriptions, with the aliases of both, each once', () => {
    expect(generation.entities.get('x-acme')?.entity).toEqual(
      sampleEntity({ aliases: [{ text: 'Acme Networks' }, { text: 'Acme Masts' }] }),
    );
  });

  it('finds them all', () => {
    expect(mentioned(generation, 'Acme Networks and Acme Masts')).toEqual(['x-acme', 'x-acme']);
  });

  it('lists under an entity what bears on it', () => {
    expect(generation.entities.get('x-acme')?.own).toEqual(['claim-1', 'denial-1', 'decision-1']);
  });

  it('is the same with pauses, and tells how much is done', async () => {
    const told: number[] = [];
    const pause = vi.fn(() => Promise.resolve());
    const installed = [installedSample(), installedSample(second)];
    expect(await composeGeneration(installed, { pause, onProgress: (done) => told.push(done) })).toEqual(
      generation,
    );
    expect(pause).toHaveBeenCalled();
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('is empty of nothing', async () => {
    const empty = await composeGeneration([]);
    expect(empty.entities.size + empty.records.size + empty.sources.size).toBe(0);
    expect(mentioned(empty, 'Acme Networks')).toEqual([]);
  });
});
