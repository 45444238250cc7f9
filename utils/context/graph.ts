/** Lists by what they belong to, and what can be reached along them. */

export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** `starts`, and whatever can be reached from them, the closest first; as soon as there are `most`, no more. */
export function reach<T>(
  starts: Iterable<T>,
  next: (from: T) => Iterable<T>,
  most = Number.POSITIVE_INFINITY,
): Set<T> {
  const reached = new Set(starts);
  // A set's iteration visits what is added on the way.
  for (const from of reached)
    for (const to of next(from)) {
      if (reached.size >= most) return reached;
      reached.add(to);
    }
  return reached;
}
