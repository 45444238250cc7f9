/** Whether a dataset is what its maker made: signed with the keys that it must be signed with, and as it was built. */
import { digestOf } from './canonical.ts';
import type { InstalledDataset } from './installed.ts';
import { type Reason, reason } from './reason.ts';
import type { Dataset, DatasetHead } from './schema.ts';
import { signatureFault } from './signature.ts';

/** What is said where it is the dataset itself that names the key. */
const OF_OWN_KEY: { [key in Reason['key']]?: Reason['key'] } = {
  failedUnsigned: 'failedOwnUnsigned',
  failedBadSignature: 'failedOwnSignature',
  failedBadKey: 'failedOwnKey',
};

/**
 * Why `value`, a checked dataset as it came, before anything bad in it was left out, may not be installed, in the place of `held` where
 * there is one: it is not signed with the key of `held`; or not with the one that it names itself, to which all its later versions will be
 * held; or its digest is another. Undefined when all is well, and for a dataset without key and digest.
 */
export async function forgeryOf(value: object, held?: Dataset): Promise<Reason | undefined> {
  const { update, digest }: Partial<DatasetHead> = value;
  const [heldKey, ownKey] = [held?.update?.publicKey, update?.publicKey];
  const fault = heldKey === undefined ? undefined : await signatureFault(value, heldKey);
  if (fault) return fault;
  const isChecked = ownKey === undefined || ownKey === heldKey;
  const ownFault = isChecked ? undefined : await signatureFault(value, ownKey);
  if (ownFault) return reason(OF_OWN_KEY[ownFault.key] ?? ownFault.key);
  return digest === undefined || digest === (await digestOf(value)) ? undefined : reason('failedDigest');
}

/**
 * Why what an address gave may not be installed: it is not signed as `held`, whose place it takes; or, where that did not come from there, as
 * what did. Whoever took over the address could otherwise put records of another name in the place of those that are signed.
 */
export async function forgeryAt(
  address: string,
  value: object,
  held: Dataset | undefined,
  installed: readonly InstalledDataset[],
): Promise<Reason | undefined> {
  // The makers of files name whatever address they like.
  const fromThere = installed.flatMap(({ dataset, origin }) =>
    (origin.type === 'url' && origin.url === address) ||
    (origin.type === 'bundled' && dataset.update?.url === address)
      ? dataset
      : [],
  );
  const others = held && fromThere.includes(held) ? [] : fromThere;
  for (const before of [held, ...others.filter(({ update }) => update?.publicKey !== undefined)]) {
    const forgery = await forgeryOf(value, before);
    if (forgery) return forgery;
  }
  return undefined;
}
