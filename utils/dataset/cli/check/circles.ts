/** What lies in a circle with what, in a graph. */

interface Step {
  name: string;
  /** What it leads to, as far as that is still to be looked at. */
  ahead: Iterator<string>;
}

/**
 * A number for each name: those that lead to each other, by whatever detours, have the same, and a name alone has one of its own.
 *
 * These are the strongly connected components of a graph, in one walk over it (Tarjan, "Depth-first search and linear graph algorithms",
 * 1972). The walk keeps its own list of steps, since chains are longer than a stack is deep.
 */
export function circlesIn(
  names: Iterable<string>,
  targetsOf: (name: string) => readonly string[],
): ReadonlyMap<string, number> {
  const circles = new Map<string, number>();
  /** When each was reached, and the earliest that is known to lie in a circle with it. */
  const reached = new Map<string, number>();
  const earliest = new Map<string, number>();
  const open: string[] = [];
  const steps: Step[] = [];

  const enter = (name: string) => {
    earliest.set(name, reached.size);
    reached.set(name, reached.size);
    open.push(name);
    steps.push({ name, ahead: targetsOf(name).values() });
  };
  const join = (name: string, time = Number.POSITIVE_INFINITY) =>
    earliest.set(name, Math.min(earliest.get(name) ?? time, time));
  const leave = (name: string) => {
    steps.pop();
    const before = steps.at(-1);
    if (before) join(before.name, earliest.get(name));
    if (earliest.get(name) !== reached.get(name)) return;
    for (const one of open.splice(open.lastIndexOf(name))) circles.set(one, reached.get(name) ?? 0);
  };

  for (const root of names) {
    if (!reached.has(root)) enter(root);
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const { value: next, done } = step.ahead.next();
      if (done) leave(step.name);
      else if (!reached.has(next)) enter(next);
      else if (!circles.has(next)) join(step.name, reached.get(next));
    }
  }
  return circles;
}
