import { useState } from 'preact/hooks';
import { orderForPassage } from '../../utils/context/passage.ts';
import type { Passage } from '../../utils/context/retrieval/passage.ts';
import type { EntityContext, Records } from '../../utils/context/types.ts';
import { t } from '../../utils/i18n.ts';
import type { MentionReason } from '../../utils/matching/mention.ts';
import { countsText } from './counts.ts';
import { EntityHeader } from './EntityHeader.tsx';
import { PopoverFooter } from './PopoverFooter.tsx';
import { PopoverFrame } from './PopoverFrame.tsx';
import { Timeline } from './Timeline.tsx';

export interface PopoverProps {
  /** The entities of the mark: one, or several that its words can mean. */
  contexts: EntityContext[];
  records: Records;
  why: MentionReason;
  /** The words around the mark, and what else they mention. */
  passage: Passage;
  /** When the article was published, `YYYY-MM-DD`, or null where its page does not tell. */
  published: string | null;
  sources: { on: number; all: number };
  /** How many names the user wants not to be marked. */
  snoozedCount: number;
  onClose(): void;
  /** Has an entity marked no more until its records change. False when the browser does not save that. */
  onSnooze(entity: EntityContext): Promise<boolean>;
}

/** What is on record about the entity of a mark. Claims, denials and decisions look alike: none weighs more than another. */
export function Popover(props: PopoverProps) {
  const { contexts, records, why, passage, published, sources, snoozedCount, onClose, onSnooze } = props;
  const [chosen, setChosen] = useState(contexts[0]?.id);
  const context = contexts.find(({ id }) => id === chosen) ?? contexts[0];
  if (!context) return null;
  const { threads, about } = orderForPassage(context, records, passage);
  return (
    <PopoverFrame
      label={t('popoverLabel', context.name)}
      header={<EntityHeader context={context} onClose={onClose} />}
    >
      {contexts.length > 1 && <Choice contexts={contexts} chosen={context.id} onChoose={setChosen} />}
      <Timeline
        key={context.id}
        threads={threads}
        threadsInAll={context.threadsInAll}
        records={records}
        about={about}
        published={published}
      />
      <PopoverFooter
        key={`about ${context.id}`}
        name={context.name}
        why={why}
        datasets={context.datasets}
        sources={sources}
        snoozedCount={snoozedCount}
        onSnooze={() => onSnooze(context)}
      />
    </PopoverFrame>
  );
}

/** What is said when the popover opens without the focus. */
export const announcementOf = ({ name, counts }: EntityContext): string =>
  t('popoverAnnounce', name, countsText(counts));

interface ChoiceProps {
  contexts: EntityContext[];
  chosen: string;
  onChoose(id: string): void;
}

function Choice({ contexts, chosen, onChoose }: ChoiceProps) {
  return (
    <p class="choice">
      {t('popoverSeveral')}{' '}
      {contexts.map(({ id, name }) => (
        <button type="button" key={id} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </p>
  );
}
