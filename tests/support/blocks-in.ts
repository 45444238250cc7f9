import { stepsIn, type TextBlock } from '../../utils/page/text/text-map.ts';

/** The text below `root`, block after block, in one go. */
export function* blocksIn(root: Element | ShadowRoot): Generator<TextBlock> {
  for (const block of stepsIn(root)) if (block) yield block;
}
