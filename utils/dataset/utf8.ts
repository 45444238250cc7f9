/** The text of some bytes, without a byte order mark; undefined when they are not UTF-8. Read less strictly, it would have damaged letters. */
export function textOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
