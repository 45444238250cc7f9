/** Lines that say who wrote an article, and headlines that begin alike. */
import { describe, expect, test } from 'vitest';
import { isByline } from '../../../../utils/matching/beside/bylines.ts';

describe('a line that begins with a preposition', () => {
  test.each([
    'By Jane Roe, Bloomberg',
    'By Jane Roe and John Doe, Bloomberg | 12 May 2019, 3:14 pm',
    'By Ann Roe, John Williams and Jane Doe',
    'By Ann Roe, Chris Evans, Dave Davies',
    'By Ann Roe, James Davies Doe',
    'By Michael D. Roe, Charlie Doe and Julian E. Poe',
    'By Ann Roe, The New York Times',
    'By Ann Roe, Los Angeles Times',
    'By Ann Roe, Thomson Reuters Foundation',
    'By Ann Roe, United States Bureau',
    'By Ann Roe, Business Insider',
    'By Ann Roe, AP Business Writer',
    'By Ann Roe, Agence France-Presse',
    'By Ming Chen, Reuters',
    'By Sterling Roe, The Hill',
    'By Jing Ping Wang, Caixin Global',
    'By Ann Roe, 12 May 2019',
    'By Ann Roe, Nokia Networks India',
    'By Ann Roe, Nokia Siemens Networks',
    'By Ann Roe, Huawei Technologies Canada',
    'By Ann Roe, Vodafone Networks Director',
    'By Ann Roe, Director Systems Nokia',
    'By Ann Roe, Director Public Affairs Huawei',
    'Por Juan del Puerto, Reuters',
    'Por Juan Pérez, Enviado Especial a Pekín',
    'Por Ana Pérez, José Luis Pérez García',
    'Von Jana Roe, Reuters',
    '记者王小明 华为报道',
  ])('a byline: %s', (text) => expect(isByline(text)).toBe(true));

  test.each([
    'By Banning Huawei, Trump Hurts Rural America',
    'By Royal Decree, Huawei Loses Contract',
    'By Law, Huawei Must Hand Over Data',
    'By 2027, Huawei Must Leave UK',
    'By Ignoring Huawei, America Lost Ground',
    'By Selling Huawei Chips, Intel Errs',
    'By Barring Huawei, Britain Angered Beijing',
    'By Court Order, TikTok Faces Ban',
    'By Law, Huawei Networks Face Ban',
    'By Order of Trump, Huawei Is Out',
    'Por Huawei, China Amenaza a Canadá',
    'Por Espionaje, Estados Unidos Acusa a Huawei',
    'Por Orden de Trump, Google Veta al Gigante Huawei',
  ])('a headline: %s', (text) => expect(isByline(text)).toBe(false));
});
