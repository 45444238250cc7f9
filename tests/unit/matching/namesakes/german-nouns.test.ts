/** A signal and a zoom in German, which have capitals like the app and the firm. */
import { describe, expect, test } from 'vitest';
import { textsOf } from '../helpers.ts';

const all = (text: string): string[] => [...textsOf('Signal', text, 'de'), ...textsOf('Zoom', text, 'de')];

describe('a noun', () => {
  test.each([
    'Die Festnahme sei ein starkes Signal.',
    'Das Urteil soll ein deutliches, ja ein klares Signal senden.',
    'Ihr Handy hatte kein Signal, das GPS-Signal war weg.',
    'Klares Signal an die Nachbarn.',
    'Vom schwachen Signal war die Rede, zum Signal, mit dem ersten Signal, wegen des Signals.',
    'Die Signal-Iduna-Gruppe zahlt.',
    'Der Zoom reicht weit, mit einem optischen Zoom, trotz des zehnfachen Zooms.',
  ])('%s', (text) => expect(all(text)).toEqual([]));
});

describe('a name', () => {
  test.each([
    ['Sie schreibt über Signal und Signal schützt sie.', 2],
    ['Der Messenger Signal, die App Signal, des Dienstes Signal.', 3],
    ['Im Signal-Chat stand es, in einer Signal-Gruppe auch.', 2],
    ['Seitdem Signal wächst, außerdem Signal und trotzdem Signal.', 3],
    ['Der Zoom-Chef sprach per Zoom, die Server der Zoom Inc auch.', 3],
    ['Vor allem Signal, unter anderem Signal, trotz allem Signal.', 3],
    ['Am besten Signal nutzen, am liebsten Signal.', 2],
    ['Es lässt sich bequem Signal nutzen, ob ihr Signal oder Threema nutzt.', 2],
  ])('%s', (text, count) => expect(all(text)).toHaveLength(count));

  test('in other languages', () => {
    expect(textsOf('Signal', 'Dat is een Signal-groep, das Signal.', 'nl')).toHaveLength(2);
  });
});
