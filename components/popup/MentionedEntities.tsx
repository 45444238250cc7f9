import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n.ts';
import type { MentionList } from '../../utils/messaging/reader-replies.ts';
import { Button } from '../shared/Button.tsx';

export type ListedEntity = MentionList['entities'][number];

/** With more than these, the sources below would be out of sight; the list is cut only if that hides at least two. */
const FIRST_SHOWN = 8;

interface MentionedEntitiesProps {
  entities: ListedEntity[];
  onChoose: (entity: ListedEntity) => void;
}

/** The entities on the page with their counts; each leads to its next mark, if the page shows any text with one. */
export function MentionedEntities({ entities, onChoose }: MentionedEntitiesProps) {
  const [all, setAll] = useState(false);
  if (entities.length === 0) return null;
  const leadsOn = entities.some(({ hidden }) => !hidden);
  const isLong = entities.length > FIRST_SHOWN + 1;
  const shown = all || !isLong ? entities : entities.slice(0, FIRST_SHOWN);
  return (
    <>
      <p>
        {leadsOn ? plural('popupEntities', entities.length) : plural('popupEntitiesHidden', entities.length)}
      </p>
      <ul class="entities">
        {shown.map((entity) => (
          <li key={entity.id}>
            {entity.hidden ? (
              <p class="entity hidden">
                <span dir="auto">{entity.name}</span>{' '}
                <span class="soft">{plural('popupMentionsHidden', entity.count)}</span>
              </p>
            ) : (
              <button type="button" class="entity" onClick={() => onChoose(entity)}>
                <span dir="auto">{entity.name}</span>{' '}
                <span class="soft">{plural('popupMentions', entity.count)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {isLong ? (
        <Button kind="link" onClick={() => setAll(!all)}>
          {all ? t('popupShowFewer') : plural('popupShowAll', entities.length)}
        </Button>
      ) : null}
    </>
  );
}
