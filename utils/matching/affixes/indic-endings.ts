/**
 * What the languages of India, Bangladesh, Nepal and Sri Lanka write onto names (see ending-tables.ts): cases and postpositions. Hindi, Urdu and
 * Punjabi write theirs apart. Vowel signs belong to the consonant before them, which a pulli or virama would else leave bare.
 */
import { type Forms, joined } from './forms.ts';

/** 5ஜி and টক are two syllables, or one. */
const stem = 2;

/** Consonants that Tamil doubles from the next word behind the accusative and the dative. */
const TAMIL_SANDHI = '- க் ச் த் ப்';
const TAMIL_DATIVE = `${joined('க்கு', `${TAMIL_SANDHI} ம்`)} க்காக க்கான க்கே`;
/** As they stand behind a consonant. */
const TAMIL_CASES = [
  joined('ை', `${TAMIL_SANDHI} யும் யே`),
  joined('ு', TAMIL_DATIVE),
  joined('ிற்கு', `${TAMIL_SANDHI} ம்`),
  'ின் ினுடைய ினது ுடைய ிற்காக ிற்கான',
  'ில் ிலும் ிலேயே ிலுள்ள ிலிருந்து ிலிருந்தும் ால் ாலும் ுடன் ுடனும் ுடனான ோடு',
  'ிடம் ிடமும் ிடமிருந்து ாக ாகப் ாகத் ாகும் ான ும்',
].join(' ');
/** Behind names in other letters: TikTokஐ. */
const TAMIL_APART = 'இன் ஐ ஐப் ஐத் ஐக் ஐச் ஐயும் உக்கு இற்கு இல் இலும் இலிருந்து ஆல் உடன் இடம் இடமிருந்து ஆக உம்';
export const TAMIL: Forms = {
  stem,
  // Behind a vowel after v or y; behind a stop after the same stop: வாட்ஸ்அப்பை.
  names: `${joined('வ ய க ட ப', TAMIL_CASES)} ${TAMIL_DATIVE} ${TAMIL_APART}`,
  namesFrom: {
    '்': TAMIL_CASES,
    ம்: joined('த்த', 'ின் ை ைக் ைச் ைத் ைப் ையும் ிற்கு ிற்கும் ுக்கு ுக்கும் ில் ிலும் ிலிருந்து ால் ுடன் ிடம் ிடமிருந்து'),
  },
};

const NEPALI_CASES = 'ले लाई को का की कै मा बाट सँग संग';
export const NEPALI: Forms = {
  stem,
  names: [
    NEPALI_CASES,
    joined('हरू हरु', `- ${NEPALI_CASES}`),
    joined('सँग संग बीच माथि विरुद्ध प्रति सहित लगायत जस्ता भित्र', '- को का की ले मा'),
    'द्वारा सम्म तर्फ बारे मार्फत सित जस्तो जस्तै बाटै बाटको सँगै लाई नै',
  ].join(' '),
};

const MARATHI_CASES =
  'ने नं ला चा ची चे चं च्या त तील तून वर वरील वरून शी हून कडे कडून कडील साठी मध्ये मधील मधून मुळे बाबत विरोधात विरुद्ध सोबत प्रमाणे पासून पर्यंत द्वारे विषयी बद्दल सह सारखी सारखे सारख्या';
export const MARATHI: Forms = {
  stem,
  names: MARATHI_CASES,
  // Nouns of the language itself have a vowel between: आयोगाने.
  nouns: joined('ा', MARATHI_CASES),
  particles: 'ही च',
};

export const BENGALI: Forms = {
  stem,
  names: `র এর ের য়ের কে তে এ য় য়ে ${joined('টি গুলো গুলি', '- র কে তে')} দের রা সহ`,
  // Not of short names: what is popular is so on TikTok (টিকটকে), whatever else a page says of the firm.
  nouns: 'ে',
  particles: 'ই ও',
};

export const GUJARATI: Forms = { stem, names: 'નો ની નું ના ને માં માંથી થી એ ે પર', particles: 'ય' };

export const SINHALA: Forms = { stem, names: 'ට ගේ ගෙන් හි ත් ද ව වත් වට විසින්' };

const TELUGU_CASES = 'కు కి ను ని లో లోని లోనూ లోకి తో పై చే నుంచి నుండి కోసం ద్వారా';
export const TELUGU: Forms = { stem, names: TELUGU_CASES, namesFrom: { '్': joined('ు', TELUGU_CASES) } };

const KANNADA_CASES = 'ನ ನಲ್ಲಿ ನಿಂದ ನೊಂದಿಗೆ ಗೆ ಗಾಗಿ ಗೂ ಅನ್ನು';
export const KANNADA: Forms = {
  stem,
  names: `${KANNADA_CASES} ಯ ಯನ್ನು ಯಲ್ಲಿ ಯಿಂದ ಯೊಂದಿಗೆ ಯೂ ವನ್ನು ವು ದ ದಲ್ಲಿ ದಿಂದ`,
  namesFrom: { '್': 'ಿನ ಿನಲ್ಲಿ ಿನಿಂದ ಿನೊಂದಿಗೆ ಿಗೆ ಿಗಾಗಿ ಿಗೂ' },
};

const MALAYALAM_CASES = 'ിന്റെ ിനെ ിന് ിനും ിനോട് ിനായി ിൽ ിലും ിലെ ിലൂടെ ും ുമായി';
export const MALAYALAM: Forms = {
  stem,
  // Behind a vowel after y, behind others after n.
  names: `യുടെ യെ യ്ക്ക് യ്ക്കും ക്ക് യിൽ യിലെ യിലൂടെ യും യോട് യുമായി ന്റെ നെ ന് നും നോട് നുമായി`,
  namesFrom: {
    '്': MALAYALAM_CASES,
    ക്: joined('ക്ക', MALAYALAM_CASES),
    'ം': joined('ത്ത', MALAYALAM_CASES),
    ൻ: 'ന്റെ നെ നോട് നായി',
    ർ: joined('റ', MALAYALAM_CASES),
  },
};
