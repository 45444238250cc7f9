import { describe, expect, it } from 'vitest';
import { base64Of } from '../../../utils/dataset/base64.ts';
import { sign, signatureFault } from '../../../utils/dataset/signature.ts';
import { sampleDataset } from './samples.ts';

async function makeKey() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return { privateKey, publicKey: base64Of(await crypto.subtle.exportKey('raw', publicKey)) };
}

const faultOf = async (dataset: object, key: string) => (await signatureFault(dataset, key))?.key;

describe('a signature', () => {
  it('holds for the content, whatever the order of fields and the digest', async () => {
    const { privateKey, publicKey } = await makeKey();
    const dataset = sampleDataset();
    const signature = await sign(dataset, privateKey);
    const { records, ...rest } = dataset;
    expect(await faultOf({ records, signature, ...rest, digest: 'any' }, publicKey)).toBeUndefined();
  });

  it('does not hold for anything else, nor under another key', async () => {
    const { privateKey, publicKey } = await makeKey();
    const dataset = sampleDataset();
    const signature = await sign(dataset, privateKey);
    expect(await faultOf({ ...dataset, title: 'Forged', signature }, publicKey)).toBe('failedBadSignature');
    expect(await faultOf({ ...dataset, more: 1, signature }, publicKey)).toBe('failedBadSignature');
    expect(await faultOf({ ...dataset, signature }, (await makeKey()).publicKey)).toBe('failedBadSignature');
  });

  it('may be one of several while keys change', async () => {
    const [old, fresh] = [await makeKey(), await makeKey()];
    const dataset = sampleDataset();
    const signature = [await sign(dataset, fresh.privateKey), await sign(dataset, old.privateKey)];
    expect(await faultOf({ ...dataset, signature }, old.publicKey)).toBeUndefined();
    expect(await faultOf({ ...dataset, signature }, fresh.publicKey)).toBeUndefined();
  });

  it.each([[undefined], [[]], [7], [{}]])('%j is none', async (signature) => {
    const { publicKey } = await makeKey();
    expect(await faultOf({ ...sampleDataset(), signature }, publicKey)).toBe('failedUnsigned');
  });

  it.each(['', 'no base64!', 'AAAA', btoa('x'.repeat(64))])('"%s" does not hold', async (signature) => {
    const { publicKey } = await makeKey();
    expect(await faultOf({ ...sampleDataset(), signature }, publicKey)).toBe('failedBadSignature');
  });

  it.each(['', 'no base64!', 'AAAA'])('"%s" is no key', async (key) => {
    expect(await faultOf({ ...sampleDataset(), signature: btoa('x'.repeat(64)) }, key)).toBe('failedBadKey');
  });

  it('says so where the browser has no Ed25519', async () => {
    const { publicKey } = await makeKey();
    const { importKey } = crypto.subtle;
    crypto.subtle.importKey = () =>
      Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
    try {
      expect(await faultOf({ ...sampleDataset(), signature: 'x' }, publicKey)).toBe('failedCannotVerify');
    } finally {
      crypto.subtle.importKey = importKey;
    }
  });
});
