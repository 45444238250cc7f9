/**
 * Work on something that the background and our own pages share, by its name: each piece begins when the one before has ended, whoever does
 * it, so that no two undo each other.
 */
export function locked<T>(name: string, work: () => Promise<T>): Promise<Awaited<T>> {
  return navigator.locks.request(name, work);
}
