import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';

interface AskingButtonProps {
  children: ComponentChildren;
  /** Resolves to whether it was saved. */
  ask(): Promise<boolean>;
}

/** A button for what the browser may refuse to save, which is said below it. Until it is known, the button asks no more. */
export function AskingButton({ children, ask }: AskingButtonProps) {
  const [state, setState] = useState<'ready' | 'asking' | 'refused'>('ready');
  const press = async () => {
    if (state === 'asking') return;
    setState('asking');
    setState((await ask()) ? 'ready' : 'refused');
  };
  return (
    <div>
      <button
        type="button"
        class="ask"
        aria-disabled={state === 'asking' ? 'true' : undefined}
        onClick={() => void press()}
      >
        {children}
      </button>
      <p role="alert">{state === 'refused' && t('notSaved')}</p>
    </div>
  );
}
