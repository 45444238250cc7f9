import { mirrored } from './mirrored.ts';

interface CheckboxProps {
  label: string;
  checked: boolean;
  onToggle: (on: boolean) => void;
  /** Something short at the end of the line, part of the name. */
  trailing?: string;
}

/** One of several things that can be on. */
export function Checkbox({ label, checked, onToggle, trailing }: CheckboxProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={mirrored(checked, onToggle)} />
      <span dir="auto">{label}</span>
      {trailing === undefined ? null : <span class="trailing soft"> {trailing}</span>}
    </label>
  );
}
