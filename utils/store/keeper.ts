/**
 * The one who decides what readers' questions are answered from.
 *
 * Opening is one shared promise; changes are queued. A database that is missing, wiped, damaged or refused never stops an
 * answer: the bundled data in memory takes its place until the database can be used again.
 */
import type { InstalledDataset } from '../dataset/installed.ts';
import { compareVersions } from '../dataset/version.ts';
import { logError } from '../log.ts';
import { givingWay } from '../slices.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { composeGeneration } from './composition.ts';
import { type Database, openDatabase, type Pointer } from './database.ts';
import { writeGeneration } from './generations.ts';
import { databaseLibrary, type Library, memoryLibrary } from './library.ts';
import { addedByReader, rememberAdded, rememberLost } from './memory.ts';

/** How long the bundled data in memory is used before the database is tried again, in milliseconds. */
const RETRY_AFTER = 30_000;

/** What is installed next, given what is installed now. */
export type Change = (installed: readonly InstalledDataset[]) => InstalledDataset[];

export class Keeper {
  private opened: Promise<Library> | undefined;
  private database: Database | undefined;
  private retryAt = Number.POSITIVE_INFINITY;
  /** What was installed while there was no database, to be stored as soon as there is one. */
  private unsaved: InstalledDataset[] | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly bundle: () => Promise<Bundle>;

  constructor(bundle: () => Promise<Bundle> = openBundle) {
    this.bundle = bundle;
  }

  /** Runs `use` on the current library; once more on a fresh one if the database fails under it, then from memory. */
  async read<T>(use: (library: Library) => Promise<T>): Promise<T> {
    try {
      return await use(await this.library());
    } catch (error) {
      // Databases fail with this type; anything else is a fault of ours, which another database would not mend.
      if (!(error instanceof DOMException)) throw error;
      logError('reading the database', error);
    }
    this.forget();
    try {
      return await use(await this.library());
    } catch (error) {
      logError('reading the database again', error);
      return use(await this.fallBack());
    }
  }

  /**
   * Installs what `change` makes of the installed datasets; `onProgress` is told how much is done, from 0 to 1. Rejects, with
   * nothing changed, when it cannot be stored.
   */
  install(change: Change, onProgress?: (done: number) => void): Promise<void> {
    const done = this.queue.then(() => this.write(change, onProgress));
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** The datasets that come with the extension, as they would be installed now. */
  async bundled(): Promise<InstalledDataset[]> {
    return (await this.bundle()).datasets();
  }

  private library(): Promise<Library> {
    if (Date.now() >= this.retryAt) this.forget();
    this.opened ??= this.open().catch((error: unknown) => {
      logError('opening the database', error);
      return this.fallBack();
    });
    return this.opened;
  }

  private forget(): void {
    this.database?.close();
    this.database = undefined;
    this.opened = undefined;
    this.retryAt = Number.POSITIVE_INFINITY;
  }

  private async open(): Promise<Library> {
    const database = await openDatabase(() => this.forget());
    this.database = database;
    const bundle = await this.bundle();
    const pointer = await database.get('pointer', 'pointer');
    const library = pointer && (await databaseLibrary(database, pointer));
    const current = library && pointer ? await this.upToDate(database, bundle, library, pointer) : undefined;
    return this.carryOver(database, bundle, current ?? (await this.seed(database, bundle)));
  }

  private async upToDate(
    database: Database,
    bundle: Bundle,
    library: Library,
    pointer: Pointer,
  ): Promise<Library> {
    if (compareVersions(bundle.version, pointer.bundle) <= 0) return library;
    try {
      const next = withBundle(await library.installed(), await bundle.datasets());
      return await this.store(database, next, bundle.version);
    } catch (error) {
      // No room for the newer bundle: what is there is whole, and the next start tries again.
      logError('storing the newer bundle', error);
      return library;
    }
  }

  /** Stores what the reader added while there was no database. */
  private async carryOver(database: Database, bundle: Bundle, library: Library): Promise<Library> {
    const added = this.unsaved?.filter(({ origin }) => origin.type !== 'bundled') ?? [];
    if (added.length === 0) return library;
    const ids = new Set(added.map(({ dataset }) => dataset.id));
    const others = (await library.installed()).filter(({ dataset }) => !ids.has(dataset.id));
    const stored = await this.store(database, [...others, ...added], bundle.version);
    this.unsaved = undefined;
    return stored;
  }

  /** Fills an empty database; if there was something in it before, what the reader loses with it is remembered. */
  private async seed(database: Database, bundle: Bundle): Promise<Library> {
    const lost = await addedByReader();
    const library = await this.store(database, await bundle.datasets(), bundle.version);
    if (lost.length > 0) await rememberLost(lost);
    return library;
  }

  private async write(change: Change, onProgress?: (done: number) => void): Promise<void> {
    const library = await this.libraryToWrite();
    const installed = change(await library.installed());
    const { database } = this;
    if (library.kept === 'memory' || !database) {
      this.unsaved = installed;
      this.opened = Promise.resolve(memoryLibrary(await composeGeneration(installed)));
      return;
    }
    const { version } = await this.bundle();
    this.opened = Promise.resolve(await this.store(database, installed, version, onProgress));
    await rememberLost([]);
  }

  /** Before something is kept in memory only, the database gets another chance. */
  private async libraryToWrite(): Promise<Library> {
    if ((await this.library()).kept === 'memory') this.forget();
    return this.library();
  }

  private async store(
    database: Database,
    installed: InstalledDataset[],
    bundle: string,
    onProgress?: (done: number) => void,
  ): Promise<Library> {
    const generation = await composeGeneration(installed, { pause: givingWay(), onProgress });
    await writeGeneration(database, generation, bundle);
    await rememberAdded(installed);
    const pointer = (await database.get('pointer', 'pointer')) as Pointer;
    const library = await databaseLibrary(database, pointer);
    if (!library) throw new Error('The generation that was just written is not there.');
    return library;
  }

  private async fallBack(): Promise<Library> {
    const installed = this.unsaved ?? (await this.bundled());
    const library = memoryLibrary(await composeGeneration(installed));
    this.opened = Promise.resolve(library);
    this.retryAt = Date.now() + RETRY_AFTER;
    return library;
  }
}

/** The installed datasets with the newer ones of a newer bundle; what the reader updated further or added stays. */
export function withBundle(
  installed: readonly InstalledDataset[],
  bundled: readonly InstalledDataset[],
): InstalledDataset[] {
  const shipped = new Map(bundled.map((row) => [row.dataset.id, row]));
  const kept = installed.filter(({ dataset, origin }) => {
    const rival = shipped.get(dataset.id)?.dataset.version;
    const isOutdated = rival !== undefined && compareVersions(rival, dataset.version) >= 0;
    // What the reader chose from a file stays until the reader says otherwise.
    return origin.type === 'file' || (origin.type === 'url' && !isOutdated);
  });
  const keptIds = new Set(kept.map(({ dataset }) => dataset.id));
  return [...bundled.filter(({ dataset }) => !keptIds.has(dataset.id)), ...kept];
}
