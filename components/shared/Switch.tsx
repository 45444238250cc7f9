import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  on: boolean;
  onToggle: (on: boolean) => void;
  help?: string;
}

/** Something that acts at once, on or off. It shows what is so: it moves when the change has happened, not when it is asked for. */
export function Switch({ label, on, onToggle, help }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-describedby={help === undefined ? undefined : id}
        onClick={() => onToggle(!on)}
      >
        <span>{label}</span>
        <span class="track" />
      </button>
      {help === undefined ? null : (
        <p class="soft" id={id}>
          {help}
        </p>
      )}
    </div>
  );
}
