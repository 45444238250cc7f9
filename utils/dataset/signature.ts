/**
 * Signatures of datasets: Ed25519 over the canonical bytes of the content, through WebCrypto, which Node 24, Firefox (129) and
 * Chromium (137) have alike.
 *
 * The maker's key stands in `update.publicKey`, inside what is signed; the signature stands in `signature`, outside. A reader takes a dataset
 * with a key only with a signature by that key, and updates of one that is there only with a signature by the key of that one. Where a maker changes keys, `signature` is a list
 * with one by each, for as long as readers with the old key are about.
 */
import { base64Of } from './base64.ts';
import { contentBytes } from './canonical.ts';
import { type Reason, reason } from './reason.ts';

const ALGORITHM = 'Ed25519';

/** Bytes of a public key and of a signature. */
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Why a dataset is not signed as it must be, or undefined when it is. `key` is a public key in base64. */
export async function signatureFault(dataset: object, key: string): Promise<Reason | undefined> {
  const signatures = signaturesOf(dataset);
  if (signatures.length === 0) return reason('failedUnsigned');
  const keyBytes = bytesOf(key, KEY_BYTES);
  if (!keyBytes) return reason('failedBadKey');
  const imported = await importPublicKey(keyBytes);
  if (imported === 'unsupported') return reason('failedCannotVerify');
  if (imported === 'bad') return reason('failedBadKey');
  const content = await contentBytes(dataset);
  for (const signature of signatures) {
    const bytes = bytesOf(signature, SIGNATURE_BYTES);
    if (bytes && (await crypto.subtle.verify(ALGORITHM, imported, bytes, content))) return undefined;
  }
  return reason('failedBadSignature');
}

/** The signature of a dataset's content, in base64. */
export async function sign(dataset: object, privateKey: CryptoKey): Promise<string> {
  return base64Of(await crypto.subtle.sign(ALGORITHM, privateKey, await contentBytes(dataset)));
}

/** The signatures that a dataset carries: none, one, or several while its maker changes keys. */
export function signaturesOf(dataset: object): string[] {
  const { signature }: { signature?: unknown } = dataset;
  return [signature].flat().filter((one) => typeof one === 'string');
}

async function importPublicKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey | 'unsupported' | 'bad'> {
  try {
    return await crypto.subtle.importKey('raw', bytes, ALGORITHM, true, ['verify']);
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : 'bad';
  }
}

/** The bytes of a base64 text, or undefined if it is none or they are not `length`. */
function bytesOf(text: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return bytes.length === length ? bytes : undefined;
}
