import type { Problem } from '../../utils/dataset/problem.ts';
import { type PluralKey, plural } from '../../utils/i18n.ts';
import { problemText } from './reasonText.ts';

/** As many as a reader can take in; a maker of datasets uses the command line for the rest. */
const MOST_SHOWN = 20;

/** What was refused of a file, and what was taken in with a note, each with its place there. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  const refused = problems.filter(({ severity }) => severity === 'error');
  const noted = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      <Problems family="problemsRefused" problems={refused} />
      <Problems family="problemsWarned" problems={noted} />
    </>
  );
}

function Problems({ family, problems }: { family: PluralKey; problems: Problem[] }) {
  const [first] = problems;
  if (!first) return null;
  const shown = problems.slice(0, MOST_SHOWN).map(problemText);
  const rest = problems.length - shown.length + sumOf(problems, (more) => more.problems);
  return (
    <div class="problems">
      <p>{plural(family, countEntries(problems), first.file)}</p>
      <ul dir="auto">
        {shown.map((line, index) => (
          <li key={`${index}:${line}`}>{line}</li>
        ))}
        {rest > 0 ? <li>{plural('problemsMore', rest)}</li> : null}
      </ul>
    </div>
  );
}

/** One entry of a list in the file may have several things wrong with it. */
const countEntries = (problems: Problem[]): number =>
  new Set(problems.map(({ file, path }) => `${file} ${/^\w+\[\d+\]/.exec(path)?.[0] ?? path}`)).size +
  sumOf(problems, (more) => more.entries);

/** Of what was only counted. */
const sumOf = (problems: Problem[], count: (more: NonNullable<Problem['more']>) => number): number =>
  problems.reduce((sum, { more }) => sum + (more ? count(more) : 0), 0);
