/** What our own pages are told about the installed datasets. Plain data that crosses a message. */
import type { Problem } from './problem.ts';
import type { Reason } from './reason.ts';
import type { Source } from './schema.ts';

/** Where an installed dataset came from. */
export type Origin =
  | { type: 'bundled' }
  | { type: 'url'; url: string }
  /** A file that the reader chose; only its name is known. */
  | { type: 'file'; name: string };

export interface DatasetReport {
  id: string;
  title: string;
  version: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: string;
  license?: string;
  homepage?: string;
  /** Where its maker says that updates are. */
  updateUrl?: string;
  records: number;
  entities: number;
  sources: number;
  /** ISO 8601, UTC. */
  installed: string;
  origin: Origin;
}

export interface SourceReport extends Pick<Source, 'id' | 'name' | 'kind' | 'country'> {
  /** How many records cite it. */
  records: number;
}

/** The last try to update from an address, kept so that an interrupted one can be told as such. */
export interface UpdateTry {
  url: string;
  /** ISO 8601, UTC. */
  started: string;
  result: 'running' | 'interrupted' | InstallOutcome['result'];
}

/** A dataset that the reader had added, and that is gone. */
export type LostDataset = Pick<DatasetReport, 'id' | 'title' | 'version'>;

export interface LibraryReport {
  datasets: DatasetReport[];
  /** By kind, then name. */
  sources: SourceReport[];
  /**
   * `memory`: the browser gives us no database here, so what is answered from is held in memory. Changes last for as long as the worker does,
   * and are stored once there is a database.
   */
  kept: 'database' | 'memory';
  lastTry?: UpdateTry;
  /** The browser had cleared the stored data, so the bundled data was put back. These were lost with it. */
  lost?: LostDataset[];
}

/** How many of the records that readers see an installation added, changed and withdrew. */
export interface Changes {
  added: number;
  changed: number;
  withdrawn: number;
}

/** How an update or an import ended; `dataset` is its title. In each case but `installed`, nothing was changed. */
export type InstallOutcome =
  | {
      result: 'installed';
      dataset: string;
      version: string;
      changes: Changes;
      problems: Problem[];
      /** What it took the place of, where that had another title: the same id is no proof of the same maker. */
      instead?: Pick<DatasetReport, 'title' | 'version'>;
    }
  /** `isOfFile`: a file holds what is installed from one already. */
  | { result: 'unchanged'; dataset: string; version: string; isOfFile?: boolean }
  | { result: 'failed'; reason: Reason; problems: Problem[] };

/** The last change to what is installed, and what undoing it would do. */
export interface LastChange {
  /** Tells it from every other one. */
  id: string;
  /** The version of each dataset that would be there again, and the one that is there now; absent where there is none. */
  datasets: { id: string; title: string; again?: string; now?: string }[];
  /** Of the records that readers see. */
  changes: Changes;
}

/** How an update, an import, a removal, a restoration of the bundled datasets or an undoing ended. */
export type ChangeOutcome =
  | InstallOutcome
  /** `back` is the bundled dataset whose place it had taken, and which is installed again. */
  | { result: 'removed'; dataset: string; back?: Pick<DatasetReport, 'title' | 'version'> }
  | { result: 'restored' | 'undone'; changes: Changes };

/** Progress of a running update, for the options page. `total` is unknown when the server does not say. */
export interface UpdateProgress {
  url: string;
  phase: 'asking' | 'receiving' | 'checking' | 'installing';
  /** Bytes. */
  received: number;
  /** Bytes. */
  total?: number;
  /** How much of the installation is done, from 0 to 1. */
  done?: number;
}
