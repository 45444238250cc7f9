import { mirrored } from './mirrored.ts';

interface CheckboxProps {
  label: string;
  checked: boolean;
  onToggle: (on: boolean) => void;
}

/** One of several things that can be on. */
export function Checkbox({ label, checked, onToggle }: CheckboxProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={mirrored(checked, onToggle)} />
      <span dir="auto">{label}</span>
    </label>
  );
}
