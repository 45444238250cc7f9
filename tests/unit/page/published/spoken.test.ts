import { describe, expect, test } from 'vitest';
import { spokenIn } from '../../../../utils/page/published/spoken.ts';

const SENTENCES: [string | undefined, string][] = [
  [
    'en',
    'The council decided to extend the network of fibre, and the spokeswoman of the town pointed to the talks. ',
  ],
  [
    'en',
    'Stocks fall as new tariffs hit markets · Senate votes for aid bill · Five killed in crash, police say. ',
  ],
  [
    '',
    'Byrådet besluttede at udbygge nettet for to år siden, men for beboerne er der ikke sket meget i området. ',
  ],
  [
    '',
    'El ayuntamiento decidió ampliar la red de fibra óptica, pero desde entonces se ha avanzado muy poco. ',
  ],
  [
    '',
    'De gemeenteraad besloot het glasvezelnet uit te breiden, maar of het rijk meebetaalt is nog onduidelijk. ',
  ],
  ['ar', 'قرر المجلس البلدي توسيع شبكة الألياف الضوئية، ومنذ ذلك الحين لم ينجز الكثير بحسب البلدية. '],
  [
    'fa',
    'شورای شهر تصمیم گرفت شبکه فیبر نوری را گسترش دهد؛ از آن زمان به گفته شهرداری کار زیادی انجام نشده است. ',
  ],
  [
    'ur',
    'شہری کونسل نے فائبر نیٹ ورک کو وسعت دینے کا فیصلہ کیا تھا؛ تب سے بلدیہ کے مطابق بہت کم کام ہوا ہے۔ ',
  ],
  ['el', 'Το δημοτικό συμβούλιο αποφάσισε να επεκτείνει το δίκτυο οπτικών ινών. '],
  ['he', 'מועצת העיר החליטה להרחיב את רשת הסיבים; מאז נעשה מעט מאוד. '],
  ['th', 'สภาเทศบาลมีมติให้ขยายโครงข่ายใยแก้วนำแสง แต่ตั้งแต่นั้นมามีความคืบหน้าน้อยมาก '],
  ['ja', '市議会は光ファイバー網の拡張を決めたが、その後ほとんど進んでいない。'],
  ['zh', '市议会决定扩建光纤网络；据市政府介绍，此后进展甚微，引起当地许多居民的不满。'],
  ['ko', '시의회는 광통신망을 확장하기로 결정했으나 그 뒤로 진척이 거의 없다. '],
  [undefined, '2020 – 12:30 · 5G '],
];

describe('the language that a text is in', () => {
  test.each(SENTENCES)('"%s": %s', (language, sentence) => {
    expect(spokenIn(sentence.repeat(3))).toBe(language);
  });

  test('is not told by few words', () => {
    expect(spokenIn('La red')).toBeUndefined();
    expect(spokenIn('')).toBeUndefined();
  });

  test('names in another script do not change it', () => {
    expect(spokenIn(`${SENTENCES[0]?.[1].repeat(3)} 华为技术有限公司`)).toBe('en');
  });
});
