import type { ComponentChildren } from 'preact';
import { direction, language } from '../../utils/i18n.ts';

interface PopoverFrameProps {
  /** What screen readers call it. */
  label: string;
  /** Stays in sight where there is room for it. */
  header: ComponentChildren;
  /** What is read, and scrolls: the focus goes there. */
  children: ComponentChildren;
}

/** Every popover: an element that is shown in the top layer (mount.tsx finds it, and its `.body`), with a header and a body. */
export function PopoverFrame({ label, header, children }: PopoverFrameProps) {
  return (
    <div
      class="popover"
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      dir={direction()}
      lang={language()}
    >
      {header}
      <div class="body" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
