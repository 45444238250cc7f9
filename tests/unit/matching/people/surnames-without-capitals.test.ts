/** Surnames in scripts that tell no name by a capital. */
import { describe, expect, test } from 'vitest';
import { entity, foundOnPage } from '../helpers.ts';
import { named } from './named.ts';

describe('surnames behind a dot', () => {
  test.each([
    ['ja', 'パベル・ドゥロフ', 'ドゥロフ氏は言った。'],
    ['ja', 'パベル・ドゥロフ', '創業者のドゥロフ氏が逮捕'],
    ['zh', '帕维尔·杜罗夫', '杜罗夫是俄罗斯人。'],
  ])('%s: %s is in %s', (language, name, text) => expect(named(name, text, language)).toBe(1));

  test.each([
    ['ja', 'パベル・ドゥロフ', 'イワン・ドゥロフ氏は言った。'],
    ['ja', 'ボリス・ジョンソン', 'ジョンソン・エンド・ジョンソンのワクチン'],
    ['ja', 'トム・リー', 'リー氏は言った。'],
    ['zh', '王·小明', '小明在家。'],
  ])('%s: %s is not in %s', (language, name, text) => expect(named(name, text, language)).toBe(0));

  test('count in a headline, too', () => {
    const durov = entity('d', ['パベル・ドゥロフ'], { type: 'person' });
    expect(foundOnPage([durov], ['ドゥロフ氏を逮捕', 'パベル・ドゥロフ氏が'], 'ja')).toHaveLength(2);
  });
});

describe('surnames behind a space, in scripts without capitals', () => {
  test.each([
    ['ar', 'نانسي فيزر', 'وأضافت فيزر ذلك.'],
    ['he', 'אוליבר דאודן', 'לפי דאודן, כן.'],
    ['he', 'אוליבר דאודן', 'ודאודן הוסיף.'],
    ['fa', 'گلن گرین\u200cوالد', 'گرین\u200cوالد افزود.'],
    ['ka', 'მაიკ პომპეო', 'პომპეო ამბობს.'],
    ['hi', 'ओलिवर डाउडेन', 'डाउडेन ने कहा।'],
    ['th', 'โอลิเวอร์ ดาวเดน', 'ดาวเดนกล่าวเพิ่มเติม'],
  ])('%s: %s is in %s', (language, name, text) => expect(named(name, text, language)).toBe(1));

  test.each([
    ['ar', 'أجيت باي', 'قال باي ذلك.'],
    ['ar', 'أورسولا فون دير لاين', 'تطبيق لاين.'],
    ['hi', 'क्रिस्टोफर रे', 'रे ने कहा।'],
    ['ko', '로스 상무장관', '상무장관이 말했다.'],
  ])('%s: %s is not in %s', (language, name, text) => expect(named(name, text, language)).toBe(0));
});
