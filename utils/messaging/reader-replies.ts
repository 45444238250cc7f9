/** What a reader answers. Apart from what it is asked: the script in the page only needs that. */
import * as v from 'valibot';
import { ENTITY_TYPES } from '../dataset/entity-types.ts';
import type { ReaderMessage } from './reader-messages.ts';

const MentionListSchema = v.object({
  /** Entities on the page, most mentioned first. */
  entities: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      type: v.picklist(ENTITY_TYPES),
      /** How often it is mentioned. */
      count: v.number(),
      /** It has no mark to go to: the page hides all text that mentions it, or shows something through its letters. */
      hidden: v.boolean(),
    }),
  ),
  /** Names of the sources cited by what the popovers of the page can show, each once. */
  sources: v.array(v.string()),
  /** False when the page, or a part of it, could not be checked: then nothing follows from what is missing here. */
  answered: v.boolean(),
});
/** What is marked on a page. */
export type MentionList = v.InferOutput<typeof MentionListSchema>;

export const readerReplies = {
  refresh: v.null(),
  close: v.null(),
  /** Null where the page went on to something that is no article: nothing there was looked at. */
  'list-mentions': v.nullable(MentionListSchema),
  'show-mention': v.boolean(),
  'show-found': v.boolean(),
  'step-mention': v.boolean(),
} as const satisfies { [M in ReaderMessage]: v.GenericSchema };

export type ReaderReply<M extends ReaderMessage> = v.InferOutput<(typeof readerReplies)[M]>;
