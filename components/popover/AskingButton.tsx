import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';

interface AskingButtonProps {
  children: ComponentChildren;
  /** Resolves to whether it was saved. */
  ask(): Promise<boolean>;
}

/** A button for what the browser may refuse to save, which is said below it. */
export function AskingButton({ children, ask }: AskingButtonProps) {
  const [isRefused, setIsRefused] = useState(false);
  const press = async () => {
    setIsRefused(false);
    setIsRefused(!(await ask()));
  };
  return (
    <div>
      <button type="button" class="ask" onClick={() => void press()}>
        {children}
      </button>
      <p role="alert">{isRefused && t('optionsNotSaved')}</p>
    </div>
  );
}
