/** The maker's key: a PKCS #8 file in PEM, as OpenSSL writes it too, readable by its owner only. */
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { UsageError } from './command.ts';
import { readBytes, writing } from './disk.ts';

interface MakerKey {
  privateKey: CryptoKey;
  /** 32 bytes in base64, as `update.publicKey` has it. */
  publicKey: string;
}

export async function readKey(path: string): Promise<MakerKey> {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}. Make a key with: sign --new-key ${path}`);
  const pem = Buffer.from(readBytes(path)).toString();
  const key = parseKey(pem);
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new UsageError(
      `${path} is no private Ed25519 key in PEM without a password. Make one with: sign --new-key FILE`,
    );
  }
  const der = key.export({ format: 'der', type: 'pkcs8' });
  const privateKey = await crypto.subtle.importKey('pkcs8', Uint8Array.from(der), 'Ed25519', false, ['sign']);
  const { x = '' } = createPublicKey(pem).export({ format: 'jwk' });
  return { privateKey, publicKey: Buffer.from(x, 'base64url').toString('base64') };
}

function parseKey(pem: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    // Node's own message names OpenSSL routines; the caller says what is wanted instead.
    return undefined;
  }
}

/** Makes a key. Never over another: who loses a key cannot update their readers any more. */
export function writeNewKey(path: string): void {
  if (existsSync(path))
    throw new UsageError(
      `There is a ${path} already, and a lost key cannot be made again. Name another file.`,
    );
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  writing(path, () => writeFileSync(path, pem, { mode: 0o600 }));
}
