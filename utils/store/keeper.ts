/**
 * The one who decides what readers' questions are answered from.
 *
 * Opening is one shared promise; changes are queued. A database that is missing, wiped, damaged or refused never stops an
 * answer: the bundled data in memory takes its place until the database can be used again.
 */
import type { Change, Shelf } from '../dataset/install.ts';
import { type Before, ChangedSince, type InstalledDataset, withAdded } from '../dataset/installed.ts';
import { inTurn } from '../in-turn.ts';
import { logError } from '../log.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { composeGeneration } from './composition.ts';
import { type Database, openDatabase } from './database.ts';
import { mend, seed, store, upToDate } from './filling.ts';
import { swapGenerations } from './generations.ts';
import { type Library, memoryLibrary } from './library.ts';
import { isUnreadable, readBack, remember, type Stored, storedIn } from './stored.ts';

/** How long the bundled data in memory is used before the database is tried again, in milliseconds. */
const RETRY_AFTER = 30_000;
/** The same where the database did not even answer: whoever asks then waits for it. */
const RETRY_HANGING_AFTER = 600_000;

/** A library, and what it is read from. */
type Opened = Stored | InMemory;

interface InMemory {
  library: Library;
  database?: undefined;
  /** When the database is tried again, in milliseconds since the worker began: clocks may be set back. */
  retryAt: number;
}

export class Keeper implements Shelf {
  private opened: Promise<Opened> | undefined;
  /** What `opened` is read from, or will be once it is there. */
  private database: Database | undefined;
  /** What was installed while there was no database, to be stored as soon as there is one. */
  private unsaved: InstalledDataset[] | undefined;
  /** The generation that is among that already, because there was no room to store both. */
  private unsavedWith: number | undefined;
  /** Something that is stored could not be read: it is put together anew from what can be, when the database is opened next. */
  private isDamaged = false;
  private readonly installing = inTurn();
  private readonly bundle: () => Promise<Bundle>;

  constructor(bundle: () => Promise<Bundle> = openBundle) {
    this.bundle = bundle;
  }

  /** Opens what is answered from, for a question that is about to come. */
  prepare(): void {
    // Whoever asks hears of a failure.
    this.current().catch(() => undefined);
  }

  /** Runs `use` on the current library; once more on a fresh one if the database fails under it, then from memory. */
  async read<T>(use: (library: Library) => Promise<T>): Promise<T> {
    for (const doing of ['reading the database', 'reading the database again']) {
      const { library, database } = await this.current();
      try {
        return await use(library);
      } catch (error) {
        // Databases fail with this type; anything else is a fault of ours, which another database would not mend.
        if (!database || !(error instanceof DOMException)) throw error;
        logError(doing, error);
        // Another question may have had it mended meanwhile.
        this.isDamaged ||= isUnreadable(error) && this.database === database;
        this.forget(database);
      }
    }
    const memory = this.fallBack();
    // Unless another question has opened the database again meanwhile.
    if (!this.opened) this.keep(memory);
    return use((await memory).library);
  }

  installed(): Promise<readonly InstalledDataset[]> {
    return this.read((library) => library.installed());
  }

  before(): Promise<Before | undefined> {
    return this.read((library) => library.before());
  }

  install(change: Change, onProgress?: (done: number) => void): Promise<void> {
    return this.installing(() => this.write(change, onProgress));
  }

  undo(change: string): Promise<void> {
    return this.installing(async () => {
      const { database } = await this.current(true);
      if (!database) throw new ChangedSince('What was installed before is not kept in memory.');
      await swapGenerations(database, change);
      await this.answerFrom(database);
    });
  }

  /** The datasets that come with the extension, as they would be installed now. */
  async bundled(): Promise<InstalledDataset[]> {
    return (await this.bundle()).datasets();
  }

  /** What is answered from. Where that is memory, the database gets another chance when it is time, or at once. */
  private async current(atOnce = false): Promise<Opened> {
    const opening = this.opening();
    const opened = await opening;
    if (opened.database || (performance.now() < opened.retryAt && !atOnce)) return opened;
    if (this.opened === opening) this.opened = undefined;
    return this.opening();
  }

  private opening(): Promise<Opened> {
    return (
      this.opened ??
      this.keep(
        this.open().catch((error: unknown) => {
          logError('opening the database', error);
          const isHanging = error instanceof DOMException && error.name === 'TimeoutError';
          return this.fallBack(isHanging ? RETRY_HANGING_AFTER : RETRY_AFTER);
        }),
      )
    );
  }

  /** Takes what is being opened for every question from now on. Where even that fails, the next question tries anew. */
  private keep(opening: Promise<Opened>): Promise<Opened> {
    this.opened = opening;
    opening.catch(() => {
      if (this.opened === opening) this.opened = undefined;
    });
    return opening;
  }

  /** Lets go of a database that failed or was closed; what was opened instead of it since then stays. */
  private forget(database: Database): void {
    database.close();
    if (this.database !== database) return;
    this.database = undefined;
    this.opened = undefined;
  }

  private async open(): Promise<Opened> {
    const database = await openDatabase(() => this.forget(database));
    this.database = database;
    try {
      return await this.carryOver(await this.whole(database, await this.bundle()));
    } catch (error) {
      this.isDamaged ||= isUnreadable(error);
      database.close();
      throw error;
    }
  }

  /** What is stored: brought up to date, mended, or filled in. */
  private async whole(database: Database, bundle: Bundle): Promise<Stored> {
    try {
      const stored = this.isDamaged ? undefined : await storedIn(database);
      // The worker that stored it was killed before it came to that.
      if (stored && !stored.pointer.isRememberedById) await remember(stored);
      if (stored) return await upToDate(stored, bundle);
      if (!this.isDamaged) return await seed(database, bundle);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      logError('reading what is stored', error);
    }
    const mended = await mend(database, bundle);
    this.isDamaged = false;
    return mended;
  }

  /** Stores what the reader added while there was no database. Where there is no room for it, both are answered from memory. */
  private async carryOver(stored: Stored): Promise<Stored> {
    const { current } = stored.pointer;
    const { unsaved } = this;
    const added = unsaved?.filter(({ origin }) => origin.type !== 'bundled') ?? [];
    const isMerged = unsaved !== undefined && this.unsavedWith === current;
    if (!isMerged && added.length === 0) return stored;
    const installed = isMerged ? unsaved : [...added.reduce(withAdded, await stored.library.installed())];
    this.unsaved = installed;
    this.unsavedWith = current;
    const { database, pointer } = stored;
    await store(database, installed, pointer.bundle);
    const next = await readBack(database, installed);
    this.unsaved = undefined;
    return next;
  }

  private async write(change: Change, onProgress?: (done: number) => void): Promise<void> {
    await this.current(true);
    // As any question: where what is stored is damaged, it is mended first.
    const { library, before } = await this.read(async (read) => ({
      library: read,
      before: await read.installed(),
    }));
    const current = await this.opening();
    if (current.library !== library) return this.write(change, onProgress);
    const installed = await change(before);
    if (!installed) return;
    if (!current.database) {
      const memory = await inMemory(installed);
      // A question may have opened the database meanwhile.
      if ((await this.opening()).database) return this.write(change, onProgress);
      this.unsaved = installed;
      this.opened = Promise.resolve(memory);
      return;
    }
    const { database, pointer } = current;
    await store(database, installed, pointer.bundle, { onProgress });
    await this.answerFrom(database, installed);
  }

  /** A change is stored: answers from it. Where it cannot be read just now, it is done all the same, and the next question opens it again. */
  private async answerFrom(database: Database, installed?: readonly InstalledDataset[]): Promise<void> {
    try {
      const stored = await readBack(database, installed);
      this.database = database;
      this.opened = Promise.resolve(stored);
    } catch (error) {
      logError('reading what was stored', error);
      this.forget(database);
    }
  }

  private async fallBack(retryAfter = RETRY_AFTER): Promise<InMemory> {
    return inMemory(this.unsaved ?? (await this.bundled()), retryAfter);
  }
}

async function inMemory(installed: readonly InstalledDataset[], retryAfter = RETRY_AFTER): Promise<InMemory> {
  const library = memoryLibrary(await composeGeneration(installed));
  return { library, retryAt: performance.now() + retryAfter };
}
