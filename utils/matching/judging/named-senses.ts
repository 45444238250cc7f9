/** What a page means by names that need a guard, as guard words beside them have told. */
import { EARLIER, type Told } from '../told.ts';

/** A guard word that told it, in which blocks one did, and in how many one has to. */
interface Sense {
  near: string;
  blocks: number[];
  enough: number;
}
const isTold = ({ blocks, enough }: Sense): boolean => blocks.length >= enough;
/** The block in which it was told often enough. */
const toldAt = ({ blocks, enough }: Sense): number => blocks[enough - 1] as number;

/** Like the rest of what a page tells made when first needed: most pages have no such name. */
export class NamedSenses {
  /** By name (`senseKey`). */
  private readonly senses: Map<string, Sense>;

  constructor(before?: Pick<Told, 'senses' | 'hints'>) {
    const told = Object.entries(before?.senses ?? {});
    this.senses = new Map(told.map(([key, near]) => [key, { near, blocks: [EARLIER], enough: 1 }]));
    for (const [key, { near, wanted }] of Object.entries(before?.hints ?? {}))
      if (!this.senses.has(key)) this.senses.set(key, { near, blocks: [EARLIER], enough: 1 + wanted });
  }

  /** A guard word stands beside a name in a block, as one has to in so many before the page means the same by it in all. */
  add(key: string, near: string, block: number, enough: number): void {
    const told = this.senses.get(key);
    if (!told) this.senses.set(key, { near, blocks: [block], enough });
    else if (told.blocks.at(-1) !== block) told.blocks.push(block);
  }

  /** The guard word that has told so, once it was told often enough. */
  of(key: string): string | undefined {
    const told = this.senses.get(key);
    return told && isTold(told) ? told.near : undefined;
  }

  told(): Pick<Told, 'senses' | 'hints'> {
    const hints = [...this.senses].filter(([, sense]) => !isTold(sense));
    return {
      senses: this.toldIn(() => true).senses,
      hints: Object.fromEntries(
        hints.map(([key, { near, blocks, enough }]) => [key, { near, wanted: enough - blocks.length }]),
      ),
    };
  }

  /** The names whose sense was told in some blocks, and how many blocks lead up to the last of them. */
  toldIn(isMeant: (block: number) => boolean): Pick<Told, 'senses'> & { blocks: number } {
    const told = [...this.senses].filter(([, sense]) => isTold(sense) && isMeant(toldAt(sense)));
    return {
      senses: Object.fromEntries(told.map(([key, { near }]) => [key, near])),
      blocks: Math.max(0, ...told.map(([, sense]) => toldAt(sense))),
    };
  }
}
