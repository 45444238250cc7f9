import type { EntityContext } from '../../utils/context/types.ts';
import { t } from '../../utils/i18n.ts';
import { countsText } from './counts.ts';

interface EntityHeaderProps {
  context: EntityContext;
  onClose(): void;
}

export function EntityHeader({ context, onClose }: EntityHeaderProps) {
  const { name, type, gloss, counts } = context;
  return (
    <header>
      <div class="title">
        <h2>
          <bdi>{name}</bdi> <small>{t(`entity_${type}`)}</small>
        </h2>
        <button
          type="button"
          class="close"
          aria-label={t('popoverClose')}
          title={t('popoverClose')}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.75" />
          </svg>
        </button>
      </div>
      {gloss !== undefined && (
        <p class="gloss" dir="auto">
          {gloss}
        </p>
      )}
      <p class="counts">{countsText(counts)}</p>
    </header>
  );
}
