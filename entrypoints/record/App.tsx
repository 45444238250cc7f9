import { useEffect, useState } from 'preact/hooks';
import { type FindState, RecordView } from '../../components/record/RecordView.tsx';
import { askBackground } from '../../utils/messaging/ask.ts';

/** The query in the page's own address, so that a search can be kept as a bookmark and walked back to. */
const queryInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** Asks the background for what the reader looks for. A late answer to an earlier question is dropped. */
export function App() {
  const [query, setQuery] = useState(queryInAddress);
  const [state, setState] = useState<FindState>({ is: 'idle' });

  useEffect(() => {
    const onStep = () => setQuery(queryInAddress());
    addEventListener('popstate', onStep);
    return () => removeEventListener('popstate', onStep);
  }, []);

  useEffect(() => {
    let isLatest = true;
    if (query.trim() === '') setState({ is: 'idle' });
    else {
      setState({ is: 'looking' });
      void askBackground('find-records', { query: query.slice(0, 5000) }).then((answer) => {
        if (!isLatest) return;
        setState(
          answer.ok ? { is: 'found', found: answer.value } : { is: 'failed', failure: answer.failure },
        );
      });
    }
    return () => {
      isLatest = false;
    };
  }, [query]);

  const find = (wanted: string) => {
    if (wanted !== queryInAddress()) history.pushState(null, '', `?q=${encodeURIComponent(wanted)}`);
    setQuery(wanted);
  };
  return <RecordView query={query} state={state} onFind={find} />;
}
