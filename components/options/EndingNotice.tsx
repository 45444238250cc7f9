import { Notice } from '../shared/Notice.tsx';
import { ProblemList } from '../shared/ProblemList.tsx';
import { type Ending, endedBadly, endingText } from './outcomeText.ts';

interface EndingNoticeProps {
  ending?: Ending;
}

/** Says how something ended, with every entry that was refused or noted, and keeps it on screen. */
export function EndingNotice({ ending }: EndingNoticeProps) {
  const words = ending && <EndingWords ending={ending} />;
  const bad = ending !== undefined && endedBadly(ending);
  return (
    <>
      <Notice>{bad ? undefined : words}</Notice>
      <Notice role="alert">{bad ? words : undefined}</Notice>
    </>
  );
}

function EndingWords({ ending }: { ending: Ending }) {
  const outcome = ending.ok ? ending.value : undefined;
  return (
    <>
      <p>{endingText(ending)}</p>
      {outcome && 'problems' in outcome ? <ProblemList problems={outcome.problems} /> : null}
    </>
  );
}
