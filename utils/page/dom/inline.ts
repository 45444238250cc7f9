/** What stands in a line of text. */
import { localName, nodeType } from './accessors.ts';

/** Elements that stand in a line. All others, unknown ones too, begin and end a block. */
const INLINE =
  'a abbr acronym b bdi bdo big br cite data del dfn em font i img ins mark nobr picture q rb ruby s small source span strike strong sub sup time tt u var wbr';

/** The same, though their own text is none of the line's: a phrase runs on over an icon, or over how a word is pronounced. */
export const PASSED_IN_LINE = ['svg', 'rp', 'rt'] as const;

export const INLINE_NAMES: ReadonlySet<string> = new Set([...INLINE.split(' '), ...PASSED_IN_LINE]);

export const isInline = (node: Node): boolean =>
  nodeType.call(node) !== Node.ELEMENT_NODE || INLINE_NAMES.has(localName.call(node as Element));
