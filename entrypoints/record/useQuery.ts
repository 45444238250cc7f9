/** What the record page looks for. */
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { type Failure, MOST_QUERY } from '../../utils/messaging/messages.ts';

/** One look: the same words again are another. */
interface Look {
  query: string;
}

interface Query {
  look: Look;
  /** Why the background does not tell what the page was opened to look for. */
  failure?: Failure;
  lookFor: (query: string) => void;
}

/**
 * The query is kept with the page's entry in the history of its tab, to be there when the page is reloaded or walked back to. Its address
 * does not have it: browsers remember addresses for longer, and on the reader's other devices.
 */
const keptQuery = (): string | undefined => {
  const state: unknown = history.state;
  return typeof state === 'string' ? state.slice(0, MOST_QUERY) : undefined;
};

export function useQuery(): Query {
  const [look, setLook] = useState<Look>(() => ({ query: keptQuery() ?? '' }));
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    const onStep = () => setLook({ query: keptQuery() ?? '' });
    addEventListener('popstate', onStep);
    return () => removeEventListener('popstate', onStep);
  }, []);

  useEffect(() => {
    if (keptQuery() !== undefined) return;
    void askBackground('take-query', {}).then((answer) => {
      // Whoever reads may have been faster.
      if (keptQuery() !== undefined) return;
      if (!answer.ok) setFailure(answer.failure);
      else if (answer.value.query !== '') {
        history.replaceState(answer.value.query, '');
        setLook(answer.value);
      }
    });
  }, []);

  const lookFor = (text: string) => {
    const query = text.slice(0, MOST_QUERY);
    if (query !== (keptQuery() ?? '')) history.pushState(query, '');
    setFailure(undefined);
    setLook({ query });
  };
  return { look, failure, lookFor };
}
