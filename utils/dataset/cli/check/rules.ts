/** Every rule of `check`, beyond the schema itself. */

import type { Rule } from './finding.ts';
import { addresses } from './rules/addresses.ts';
import { aliasesTwice, commonAliases, commonGuards, emptyAliases, sharedAliases } from './rules/aliases.ts';
import { claimsWithoutAnswer } from './rules/balance.ts';
import { answersBeforeQuestions, citedBefore, datesAhead } from './rules/dates.ts';
import { citedTwice, duplicates } from './rules/duplicates.ts';
import { unknownFields } from './rules/fields.ts';
import { folderIndex } from './rules/folder.ts';
import { idsTwice, twinSources } from './rules/ids.ts';
import { lengths } from './rules/lengths.ts';
import { circles, denialsOfNothing, supersedingKinds, unknownLinks } from './rules/links.ts';
import { statusAgainstLinks, statusWords } from './rules/status.ts';
import { neverCited, neverUsed, withoutAlias } from './rules/usage.ts';
import { invisibleCharacters, loadedWords } from './rules/wording.ts';

export const RULES: readonly Rule[] = [
  folderIndex,
  unknownFields,
  idsTwice,
  twinSources,
  unknownLinks,
  circles,
  denialsOfNothing,
  supersedingKinds,
  answersBeforeQuestions,
  datesAhead,
  citedBefore,
  statusWords,
  statusAgainstLinks,
  lengths,
  duplicates,
  citedTwice,
  addresses,
  emptyAliases,
  aliasesTwice,
  sharedAliases,
  commonAliases,
  commonGuards,
  neverCited,
  neverUsed,
  withoutAlias,
  claimsWithoutAnswer,
  loadedWords,
  invisibleCharacters,
];
