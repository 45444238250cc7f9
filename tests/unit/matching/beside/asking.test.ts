/** What tells a line that asks its readers to follow or to share from a sentence that begins or ends with the same words. */
import { describe, expect, test } from 'vitest';
import { isAppeal } from '../../../../utils/matching/beside/appeals.ts';

describe('an appeal', () => {
  test.each([
    ['names its channel in quotation marks', 'Follow us on Telegram “The Port and its ships”'],
    ['gives an address', 'Follow us on Facebook https://port.example/fb'],
    ['gives one without its scheme', 'Follow us on Facebook www.port.example'],
    ['gives the name of an account', 'Follow Jane Roe on Twitter @janeroe'],
    ['goes on in another sentence', 'Follow us on Telegram. Thousands of readers already do.'],
    ['says what the page’s own channel is for', 'Join our Telegram to hear first.'],
    ['is about a name', 'Share this story about Nokia on Facebook'],
    ['asks for something else, too', 'Contact us on WhatsApp and tell your story'],
    ['names what has five words', 'Join Brussels London Paris Rome Vienna on Telegram'],
    ['ends with its verb', 'WhatsApp’a abone olun'],
  ])('%s: %s', (_, text) => {
    expect(isAppeal(text)).toBe(true);
  });
});

describe('a sentence', () => {
  test.each([
    ['goes on with a word that begins like an asking one', 'Save on Apple Watches'],
    ['names a channel that is no place', 'Read the Apple story'],
    ['begins with a verb that ends like “us” in Portuguese', 'Assine Apple Music e pague menos'],
    ['asks about us', 'Who watches us? Follow Google and its trackers'],
    ['names more than one name has words', 'Join Brussels London Paris Rome Vienna Zurich on Telegram'],
    ['has its verb in the middle', 'Sie folgen Facebook und Google'],
    ['ends like an appeal', 'Bilder auf Facebook dürfen Lehrer nicht teilen'],
    ['names no channel', 'To see this video, Huawei users had to accept a new contract.'],
    ['is quoted in Russian', 'Подписывайтесь на наш Telegram, чтобы знать, что будет, — сказал он.'],
  ])('%s: %s', (_, text) => {
    expect(isAppeal(text)).toBe(false);
  });
});
