/** Which mentions count, as answers about what is on record come and fail. */
import { beforeEach, describe, expect, it } from 'vitest';
import { buildContexts } from '../../../../utils/context/context.ts';
import { NOTHING_TOLD } from '../../../../utils/matching/told.ts';
import type { Annotation } from '../../../../utils/messaging/messages.ts';
import { Learned } from '../../../../utils/page/questions/learned.ts';
import { contextInput, entity, record } from '../../context/samples.ts';

const TEXTS = ['One.', 'Two.'];

const contextsOf = (...ids: string[]) =>
  buildContexts(
    contextInput(
      ids.map((id) => entity(id)),
      ids.map((id) => record(`about-${id}`, { entities: [id] })),
    ),
  );

describe('what is learned', () => {
  let learned: Learned;
  beforeEach(() => {
    learned = new Learned();
    const mentions = TEXTS.map((_, block) => ({
      block,
      start: 0,
      end: 3,
      entities: [`Q${block + 1}`],
      why: { alias: 'x' },
    }));
    learned.add(
      TEXTS,
      {
        mentions,
        language: 'fi',
        told: NOTHING_TOLD,
        sources: { on: 1, all: 1 },
        snoozedCount: 0,
        hoverDelay: 300,
        density: 'all',
      },
      'en',
    );
  });
  const counting = () => TEXTS.map((text) => learned.mentionsIn(text).length);

  it('counts before it is known what is on record, and asks of what stands in the texts alone', () => {
    expect(counting()).toEqual([1, 1]);
    expect(learned.withoutContextAmong(TEXTS)).toEqual(['Q1', 'Q2']);
    expect(learned.withoutContextAmong(['Two.', 'Two.', 'unknown'])).toEqual(['Q2']);
    expect(learned.addContexts(['Q1', 'Q2'], contextsOf('Q1', 'Q2'))).toBe(false);
    expect(counting()).toEqual([1, 1]);
    expect(learned.withoutContextAmong(TEXTS)).toEqual([]);
  });

  it('keeps the language that was found, as long as the page says the same', () => {
    expect(learned.languageOf('en')).toBe('fi');
    expect(learned.languageOf('sv')).toBe('sv');
    expect(learned.languageOf(null)).toBe(null);
    expect(new Learned().languageOf('en')).toBe('en');
  });

  it('is forgotten where a page goes on and on, except for what still stands there', () => {
    const answer: Annotation = {
      mentions: [],
      language: 'fi',
      told: NOTHING_TOLD,
      sources: { on: 1, all: 1 },
      snoozedCount: 0,
      hoverDelay: 300,
      density: 'all',
    };
    const many = Array.from({ length: 5000 }, (_, index) => `Line ${index}.`);
    learned.add(many, answer, 'en');
    expect(learned.unknownAmong(['Two.', 'Three.'])).toEqual(['Three.']);
    expect(learned.unknownAmong(['One.', 'Two.', 'Line 7.'])).toEqual(['One.', 'Line 7.']);
  });

  it('does not count without an answer, and is asked of again', () => {
    expect(learned.addContexts(['Q1'], undefined)).toBe(true);
    expect(counting()).toEqual([0, 1]);
    expect(learned.withoutContextAmong(TEXTS)).toEqual(['Q1', 'Q2']);
    expect(learned.addContexts(['Q1'], undefined)).toBe(false);
  });

  it('does not count where nothing is on record any more, and is not asked of again', () => {
    expect(learned.addContexts(['Q1', 'Q2'], contextsOf('Q2'))).toBe(true);
    expect(counting()).toEqual([0, 1]);
    expect(learned.withoutContextAmong(TEXTS)).toEqual([]);
  });

  it('tells that one counts again while another does not any more', () => {
    learned.addContexts(['Q1'], undefined);
    expect(learned.addContexts(['Q1', 'Q2'], contextsOf('Q1'))).toBe(true);
    expect(counting()).toEqual([1, 0]);
  });
});
