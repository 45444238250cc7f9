import { Notice } from '../shared/Notice.tsx';
import { ProblemList } from '../shared/ProblemList.tsx';
import { type Ending, endedBadly, endingText } from './outcomeText.ts';

interface EndingNoticeProps {
  ending?: Ending;
  titles: ReadonlyMap<string, string>;
}

/** Says how something ended, with every entry that was refused or noted, and keeps it on screen. */
export function EndingNotice({ ending, titles }: EndingNoticeProps) {
  const words = ending && <EndingWords ending={ending} titles={titles} />;
  const bad = ending !== undefined && endedBadly(ending);
  return (
    <>
      <Notice>{bad ? undefined : words}</Notice>
      <Notice role="alert">{bad ? words : undefined}</Notice>
    </>
  );
}

function EndingWords({ ending, titles }: { ending: Ending; titles: ReadonlyMap<string, string> }) {
  const outcome = ending.answer.ok ? ending.answer.value : undefined;
  return (
    <>
      <p>{endingText(ending, titles)}</p>
      {outcome && outcome.result !== 'unchanged' ? <ProblemList problems={outcome.problems} /> : null}
    </>
  );
}
