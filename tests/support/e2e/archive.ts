/**
 * A folder as an uncompressed zip archive, which is what Firefox wants for an add-on that is to stay installed.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Bit 11: names are UTF-8. */
const FLAGS = 0x800;
/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;

export function archive(folder: string): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of filesIn(folder)) {
    const name = Buffer.from(relative(folder, path).split(sep).join('/'));
    const content = readFileSync(path);
    const shared = sharedFields(name, content);
    const local = Buffer.concat([numbers([LOCAL_FILE, 4]), shared, numbers([0, 2]), name]);
    directory.push(
      Buffer.concat([
        numbers([CENTRAL_FILE, 4], [VERSION, 2]),
        shared,
        // Extra field, comment, disk, internal and external attributes: none; then where the file starts.
        numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ]),
    );
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const central = Buffer.concat(directory);
  const count = directory.length;
  const end = numbers(
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, central, end]);
}

/** What the two headers of a file have in common: version to the length of the name. */
function sharedFields(name: Buffer, content: Buffer): Buffer {
  const { length } = content;
  const stored = 0;
  return numbers(
    [VERSION, 2],
    [FLAGS, 2],
    [stored, 2],
    [0, 2],
    [DATE, 2],
    [crc32(content), 4],
    [length, 4],
    [length, 4],
    [name.length, 2],
  );
}

/** Unsigned little-endian numbers, each with its size in bytes. */
function numbers(...fields: [value: number, bytes: 2 | 4][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}
