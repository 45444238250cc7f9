import { useId, useRef } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';

/** A name may stand there twice: two things can have the same. */
export interface Named {
  id: string;
  name: string;
}

interface NameListProps {
  heading: string;
  names: readonly Named[];
  /** What to say when there are none. Without it, the list is not shown then. */
  none?: string;
  /** The verb on each button. */
  action: string;
  /** The verb with the name, for those who hear the button alone. */
  actionNamed: (name: string) => string;
  onAction: (one: Named) => void;
}

/** Sites or other names, each with one thing that can be done to it. */
export function NameList({ heading, names, none, action, actionNamed, onAction }: NameListProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  if (names.length === 0 && none === undefined) return null;
  return (
    <div>
      <h3 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h3>
      {names.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="names" aria-labelledby={id}>
          {names.map((one) => (
            <li key={one.id}>
              <bdi>{one.name}</bdi>
              <Button
                name={actionNamed(one.name)}
                onClick={() => {
                  onAction(one);
                  // The button goes away with its line.
                  title.current?.focus();
                }}
              >
                {action}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
