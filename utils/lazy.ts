/**
 * What is made when it is first asked for, and then kept. A pattern with classes of Unicode takes an engine up to a millisecond to make,
 * and a page needs few of those that there are: made at once, all of them hold up each start of the worker. (Two classes in one, as in
 * `[\p{L}\p{M}]`, take V8 more than twice as long as both apart: `\p{L}|\p{M}`.)
 */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
