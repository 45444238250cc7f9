import type { EntityContext } from '../../utils/context/types.ts';
import { plural, t } from '../../utils/i18n.ts';
import { CloseButton } from './CloseButton.tsx';
import { countsText } from './counts.ts';

interface EntityHeaderProps {
  context: EntityContext;
  onClose(): void;
}

export function EntityHeader({ context, onClose }: EntityHeaderProps) {
  const { name, type, gloss, counts, others } = context;
  return (
    <header>
      <div class="title">
        <h2>
          <bdi>{name}</bdi> <small>{t(`entity_${type}`)}</small>
        </h2>
        <CloseButton onClose={onClose} />
      </div>
      {gloss !== undefined && (
        <p class="gloss" dir="auto">
          {gloss}
        </p>
      )}
      <p class="counts">
        {countsText(counts)}
        {others > 0 && <span class="others"> {plural('popoverOthers', others)}</span>}
      </p>
    </header>
  );
}
