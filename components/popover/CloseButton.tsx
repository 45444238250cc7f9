import { t } from '../../utils/i18n.ts';

export function CloseButton({ onClose }: { onClose(): void }) {
  return (
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
  );
}
