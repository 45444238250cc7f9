import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { entity, found, textsOf } from '../helpers.ts';

describe('Swedish nouns written solid behind a sure name', () => {
  test.each([
    ['Huawei', 'Huaweiprodukter'],
    ['Huawei', 'Huaweiprodukternas'],
    ['Ericsson', 'Ericssonchefen'],
    ['Telia', 'Teliaägda'],
    [{ text: 'Nokia', case: 'exact' } satisfies Alias, 'Nokiatelefonerna'],
    [{ text: 'Kaspersky', case: 'exact' } satisfies Alias, 'Kasperskyförbudet'],
    ['China Mobile', 'China Mobileaktien'],
  ])('%o in %s', (alias, text) => {
    expect(textsOf(alias, `Det gäller ${text} i Sverige.`, 'sv')).toEqual([text]);
  });

  test.each([
    ['sv', 'Huawei', 'Huaweimusik'],
    ['sv', 'Huawei', 'Huaweiproduktion'],
    ['sv', { text: 'Nokia', case: 'exact' } satisfies Alias, 'nokiatelefonerna'],
    ['sv', 'Säpo', 'Säpochefen'],
    ['sv', { text: 'SAMSUNG', case: 'exact' } satisfies Alias, 'SAMSUNGchefen'],
    ['sv', 'kärnnät', 'kärnnätchef'],
    ['da', 'Huawei', 'Huaweiprodukter'],
    ['en', 'Huawei', 'Huaweiapp'],
  ])('%s: %o is not in %s', (language, alias, text) => {
    expect(textsOf(alias, `Det gäller ${text} i Sverige.`, language)).toEqual([]);
  });

  test('none behind a name that asks for a guard, or a person', () => {
    const signal = entity('signal', [{ text: 'Signal', near: ['krypterade'] }]);
    expect(found([signal], 'Signal är krypterade. Signalchefen teg.', 'sv')).toEqual(['Signal=signal']);
    const person = entity('may', ['Theresa May', 'Thatcher'], { type: 'person' });
    expect(found([person], 'Det är Thatcherchefen.', 'sv')).toEqual([]);
  });
});

describe('Korean nouns written solid behind a name', () => {
  test.each([
    ['화웨이', '화웨이폰'],
    ['화웨이', '화웨이제품을'],
    ['화웨이', '화웨이제품이용을'],
    ['화웨이', '화웨이금지령'],
    ['화웨이', '화웨이장비는'],
    ['화웨이', '화웨이사태로'],
    ['화웨이', '화웨이제재'],
    ['화웨이', '화웨이발'],
    ['화웨이', '화웨이코리아는'],
    ['틱톡', '틱톡앱'],
    ['틱톡', '틱톡금지법이'],
    ['퀄컴', '퀄컴칩'],
    ['노키아', '노키아폰에서도'],
  ])('%s in %s', (name, text) => {
    expect(textsOf(name, `미국이 ${text} 말했다`, 'ko')).toEqual([name]);
  });
});
