import { useEffect, useState } from 'preact/hooks';
import { type FindState, RecordView } from '../../components/record/RecordView.tsx';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { useQuery } from './useQuery.ts';

/** Asks the background for what the reader looks for. A late answer to an earlier question is dropped. */
export function App() {
  const { look, failure, lookFor } = useQuery();
  const [state, setState] = useState<FindState>({ is: 'idle' });

  useEffect(() => {
    let isLatest = true;
    if (look.query.trim() === '') setState({ is: 'idle' });
    else {
      setState({ is: 'looking' });
      void askBackground('find-records', { query: look.query }).then((answer) => {
        if (!isLatest) return;
        setState(
          answer.ok ? { is: 'found', found: answer.value } : { is: 'failed', failure: answer.failure },
        );
      });
    }
    return () => {
      isLatest = false;
    };
  }, [look]);

  const shown: FindState = failure ? { is: 'failed', failure } : state;
  return <RecordView query={look.query} state={shown} onFind={lookFor} />;
}
