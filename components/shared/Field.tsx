import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  help: string;
  /** What is wrong with what is in the field. */
  error?: string;
  /** Gets the attributes that tie the input to its label, help and error. */
  children: (attributes: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': 'true' | undefined;
  }) => ComponentChildren;
}

/** An input with its label, its help and, when there is one, its error. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': `${id}-error ${id}-help`,
        'aria-invalid': error === undefined ? undefined : 'true',
      })}
      <div role="alert" id={`${id}-error`}>
        {error === undefined ? null : <p class="notice urgent">{error}</p>}
      </div>
      <p class="soft" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}
