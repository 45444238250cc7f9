import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  kind?: 'plain' | 'main' | 'link';
  type?: 'button' | 'submit';
  /** Not to be used now. The button keeps the focus, so a reader of a screen reader does not lose their place. */
  busy?: boolean;
  /** A longer name that begins with the visible words, where several buttons say the same. */
  name?: string;
  autofocus?: boolean;
}

const CLASSES = { plain: 'button', main: 'button main', link: 'link-button' };

export function Button({
  children,
  onClick,
  kind = 'plain',
  type = 'button',
  busy,
  name,
  autofocus,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={CLASSES[kind]}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={name}
      autofocus={autofocus}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
