import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `status` waits for a pause in what is being read out, `alert` does not. */
  role?: 'status' | 'alert';
  children: ComponentChildren;
}

/**
 * Words that a screen reader reads out when they change, and that stay on screen. The region is always in the page: one that
 * comes together with its words is not announced.
 */
export function Notice({ role = 'status', children }: NoticeProps) {
  const isEmpty = children === undefined || children === null || children === false || children === '';
  return (
    <div role={role}>
      {isEmpty ? null : <div class={role === 'alert' ? 'notice urgent' : 'notice'}>{children}</div>}
    </div>
  );
}
