/** Halls, cups and teams that bear the name of a firm, in scripts without capitals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../helpers.ts';

describe('a hall, a cup or a team without capitals', () => {
  test.each([
    ['فودافون', 'ar', 'تعادل الفريق على ملعب فودافون بارك.'],
    ['فودافون', 'ar', 'تعادل الفريق بملعب فودافون أمس.'],
    ['نوكيا', 'ar', 'النهائي في نوكيا أرينا غدا.'],
    ['וודאפון', 'he', 'הם שיחקו באצטדיון וודאפון פארק אתמול.'],
    ['נוקיה', 'he', 'הגמר בנוקיה ארנה מחר.'],
    ['נוקיה', 'he', 'המופע בהיכל נוקיה נדחה.'],
    ['نوکیا', 'fa', 'بازی در ورزشگاه نوکیا برگزار شد.'],
    ['نوکیا', 'fa', 'بازی در نوکیا آرنا برگزار شد.'],
    ['노키아', 'ko', '결승은 노키아 아레나에서 열린다.'],
    ['보다폰', 'ko', '보다폰 파크는 만원이었다.'],
    ['KT', 'ko', 'KT 위즈가 이겼다.'],
    ['KT', 'ko', '부산 KT 소닉붐의 홈 경기'],
    ['SK텔레콤', 'ko', 'SK텔레콤 T1이 우승했다.'],
    ['SK텔레콤', 'ko', 'SK텔레콤 나이츠는 졌다.'],
    ['ノキア', 'ja', '決勝はノキア・アレーナで行われる。'],
    ['ボーダフォン', 'ja', 'ボーダフォンパークは満員だった。'],
    ['沃达丰', 'zh', '他们在沃达丰球场踢球。'],
    ['诺基亚', 'zh', '诺基亚体育馆座无虚席。'],
    ['華為', 'zh', '他拿到華為杯冠軍。'],
    ['โนเกีย', 'th', 'แข่งที่โนเกีย อารีน่า คืนนี้'],
    ['नोकिया', 'hi', 'फाइनल नोकिया एरिना में होगा।'],
    ['SK Telecom', 'en', 'SK Telecom T1 won again.'],
  ])('%s (%s): “%s”', (alias, language, text) => expect(textsOf(alias, text, language)).toEqual([]));

  test.each([
    ['فودافون', 'ar', 'أعلنت فودافون عن ملعب جديد.'],
    ['נוקיה', 'he', 'אולם נוקיה הודיעה על פיטורים.'],
    ['نوکیا', 'fa', 'نوکیا در ورزشگاه نبود.'],
    ['노키아', 'ko', '노키아 파크시스템 투자'],
    ['KT', 'ko', 'KT 배당금이 늘었다.'],
    ['KT', 'ko', 'KT 홈페이지가 멈췄다.'],
    ['5G', 'ko', '5G 스타디움을 열었다.'],
    ['ノキア', 'ja', 'ノキア・パークスの報告'],
    ['华为', 'zh', '英国被指将华为杯葛出局。'],
    ['โนเกีย', 'th', 'ผู้เล่นลงสนาม โนเกียก็มา'],
    ['SK Telecom', 'en', 'SK Telecom said T1 won.'],
  ])('not: %s (%s): “%s”', (alias, language, text) => expect(textsOf(alias, text, language)).not.toEqual([]));

  test('tells nothing where other words stand between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('아레나', '경기장', 'T1'),
        fc.constantFrom('는 ', ', ', ' 새 '),
        (kind, between) => {
          expect(textsOf('노키아', `1 노키아${between}${kind} 2`, 'ko')).toHaveLength(1);
        },
      ),
    );
  });
});
