/** What entities are. By itself: the reader in a page needs to name them, and nothing else of the schema (see schema.ts). */
export const ENTITY_TYPES = [
  'organisation',
  'person',
  'agency',
  'law',
  'product',
  'technology',
  'place',
  'event',
  'court',
  'concept',
] as const;
