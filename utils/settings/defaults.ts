/** Every setting: its type and its default. Content scripts may have these; what is stored, they are told. */

export const DENSITIES = ['paragraph', 'page', 'all'] as const;
/** Which mentions are painted: the first of an entity in each paragraph, the first on the page, or all. */
export type Density = (typeof DENSITIES)[number];

/** An entity that the reader does not want marked until its records change. */
export interface Snoozed {
  entity: string;
  name: string;
  /** The digest of its records when the reader said so. */
  records: string;
}

export interface Settings {
  /** How long the pointer rests on a mark before its popover opens, in milliseconds. */
  hoverDelay: number;
  density: Density;
  /** Ids of the sources that the reader switched off. */
  sourcesOff: string[];
  /** Host names (as in `location.hostname`) that the reader switched off. */
  sitesOff: string[];
  snoozed: Snoozed[];
}

export const HOVER_DELAY = { least: 100, most: 2000, default: 300 } as const;

export const DEFAULT_SETTINGS: Settings = {
  hoverDelay: HOVER_DELAY.default,
  density: 'paragraph',
  sourcesOff: [],
  sitesOff: [],
  snoozed: [],
};
