import { useId, useRef } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';

interface SiteListProps {
  heading: string;
  sites: string[];
  /** What to say when there are none. */
  none: string;
  /** The verb on each button. */
  action: string;
  /** The verb with the site's name, for those who hear the button alone. */
  actionNamed: (site: string) => string;
  onAction: (site: string) => void;
}

/** Sites, each with one thing that can be done to it. */
export function SiteList({ heading, sites, none, action, actionNamed, onAction }: SiteListProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div>
      <h3 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h3>
      {sites.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="sites" aria-labelledby={id}>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <Button
                name={actionNamed(site)}
                onClick={() => {
                  onAction(site);
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
