/** The commands `sign` and `verify`. */

import { writeFileSync } from 'node:fs';
import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import { digestOf } from '../canonical.ts';
import { checkDataset, idsOf } from '../check.ts';
import { reason } from '../reason.ts';
import type { DatasetHead } from '../schema.ts';
import { signatureFault, sign as signatureOf, signaturesOf } from '../signature.ts';
import { type Command, expectArgs, readArgs, UsageError } from './command.ts';
import { writing } from './disk.ts';
import { type JsonFile, needDataset, readBundle, readJson, wrongDataset } from './files.ts';
import { readKey, writeNewKey } from './keys.ts';
import { hasFieldsTwice, PlaceFinder } from './places.ts';

export const sign: Command = {
  usage: 'FILE --key KEY.pem [--old-key OLD.pem] | --new-key KEY.pem',
  about: 'Signs a dataset, so that its readers take updates from its maker only.',
  details: [
    '--new-key  makes a key; keep it safe and secret: without it, readers of the dataset cannot be updated any more',
    '--old-key  signs with the key before this one too, for readers who still have that',
    'Writes update.publicKey and signature into the file and changes nothing else in it.',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, {
      key: { type: 'string' },
      'old-key': { type: 'string' },
      'new-key': { type: 'string' },
    });
    const fresh = values['new-key'];
    if (fresh !== undefined) {
      expectArgs(positionals);
      writeNewKey(fresh);
      terminal.print(`${fresh} is a new key. Its public half: ${(await readKey(fresh)).publicKey}`);
      return 0;
    }
    const [path = ''] = expectArgs(positionals, 'FILE');
    if (values.key === undefined)
      throw new UsageError('--key KEY.pem is missing. Make a key with: sign --new-key KEY.pem');
    const keys = await Promise.all(
      [values.key, ...(values['old-key'] === undefined ? [] : [values['old-key']])].map(readKey),
    );
    const signed = await signText(readJson(path), keys);
    writing(path, () => writeFileSync(path, signed));
    terminal.print(`${path} is signed. Public key: ${keys[0]?.publicKey}`);
    return 0;
  },
};

/** The text with a key and signatures in it; every other character stays where it is, but a byte order mark, which JSON must not have. */
async function signText(
  { file, text, value }: JsonFile,
  keys: Awaited<ReturnType<typeof readKey>>[],
): Promise<string> {
  refuseFieldsTwice(text, value, file);
  const { update } = readHead(value, file);
  if (!update)
    throw new UsageError(`${file} has no update.url, so nobody gets updates of it. Add it, then sign.`);
  const keyed = edit(text, ['update', 'publicKey'], keys[0]?.publicKey);
  const content: object = JSON.parse(keyed);
  const signatures = await Promise.all(keys.map(({ privateKey }) => signatureOf(content, privateKey)));
  const signed = edit(keyed, ['signature'], signatures.length === 1 ? signatures[0] : signatures);
  return 'digest' in content ? edit(signed, ['digest'], await digestOf(content)) : signed;
}

/** Of two fields of one name, the first would be given the key, and readers see the last. */
function refuseFieldsTwice(text: string, value: unknown, file: string): void {
  if (!hasFieldsTwice(text, value)) return;
  const why = reason('checkFieldTwice');
  const twice = new PlaceFinder(text).fieldsTwice();
  throw wrongDataset(
    file,
    twice.map(({ path }) => ({ severity: 'error', file, path, reason: why })),
  );
}

/** A minified file stays minified. */
function edit(text: string, path: JSONPath, value: unknown): string {
  const isMinified = !text.trimEnd().includes('\n');
  const formattingOptions = isMinified ? undefined : { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}

const readHead = (value: unknown, file: string): DatasetHead =>
  needDataset(checkDataset(value, file, idsOf(readBundle())), file);

export const verify: Command = {
  usage: 'FILE [--key PUBLIC_KEY]',
  about: 'Tells whether the signature and the digest of a dataset are right.',
  details: [
    '--key  the public key in base64 that must have signed; by default the one that the file itself names',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, { key: { type: 'string' } });
    const [path = ''] = expectArgs(positionals, 'FILE');
    const { file, value } = readJson(path);
    const head = readHead(value, file);
    const dataset = value as object;
    const faults: string[] = [];
    if (head.digest !== undefined) {
      const isRight = head.digest === (await digestOf(dataset));
      if (isRight) terminal.print(`${file}: the digest is right.`);
      else faults.push('the digest is wrong: something was changed after it was built.');
    }
    const key = values.key ?? head.update?.publicKey;
    if (key === undefined) {
      const isUnsigned = signaturesOf(dataset).length === 0;
      faults.push(
        isUnsigned ? 'it is not signed.' : 'it names no update.publicKey; say which one with --key.',
      );
    } else {
      const fault = await faultIn(dataset, key);
      if (fault === undefined) terminal.print(`${file}: signed with the key ${key}.`);
      else faults.push(fault);
    }
    for (const fault of faults) terminal.complain(`${file}: ${fault}`);
    return faults.length === 0 ? 0 : 1;
  },
};

/** In words for makers; the reasons' own words are for readers who update. */
async function faultIn(dataset: object, key: string): Promise<string | undefined> {
  const fault = await signatureFault(dataset, key);
  if (fault?.key === 'failedUnsigned') return 'it is not signed.';
  if (fault?.key === 'failedBadKey') return `"${key}" is no public key: 32 bytes in base64 are expected.`;
  return fault && `it is not signed with the key ${key}, or was changed afterwards.`;
}
