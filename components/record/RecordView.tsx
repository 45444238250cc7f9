import './record.css';
import { useState } from 'preact/hooks';
import type { FoundRecords } from '../../utils/context/types.ts';
import { t } from '../../utils/i18n.ts';
import type { Failure } from '../../utils/messaging/messages.ts';
import { foundWords } from '../popover/FoundPopover.tsx';
import { DatasetLines } from '../popover/PopoverFooter.tsx';
import { Threads } from '../popover/Threads.tsx';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { numberText } from '../shared/format.ts';
import { Notice } from '../shared/Notice.tsx';
import { failureText } from '../shared/reasonText.ts';
import { FilterForm } from './FilterForm.tsx';
import { openFilter, threadsWithin } from './filter.ts';

export type FindState =
  | { is: 'idle' | 'looking' }
  | { is: 'found'; found: FoundRecords }
  | { is: 'failed'; failure: Failure };

interface RecordViewProps {
  query: string;
  state: FindState;
  onFind(query: string): void;
}

/** A search over all records, and what it found. */
export function RecordView({ query, state, onFind }: RecordViewProps) {
  return (
    <main class="record-page">
      <header>
        <p class="soft">{t('extensionName')}</p>
        <h1>{t('recordTitle')}</h1>
      </header>
      <SearchForm query={query} onFind={onFind} />
      <div role="status">
        {state.is === 'looking' && <p>{t('stillLoading')}</p>}
        {state.is === 'found' && <Outcome found={state.found} />}
      </div>
      <Notice role="alert">{state.is === 'failed' && failureText(state.failure)}</Notice>
      {state.is === 'found' && <Found key={state.found.query} found={state.found} />}
    </main>
  );
}

/** The heading of what was found, or that nothing was. */
function Outcome({ found }: { found: FoundRecords }) {
  const words = foundWords(found);
  return found.threads.length === 0 ? <p class="counts">{words}</p> : <h2 class="counts">{words}</h2>;
}

function Found({ found }: { found: FoundRecords }) {
  const { threads, threadsInAll, records, closest, datasets, sources } = found;
  const all = openFilter(records);
  const [filter, setFilter] = useState(all);
  const shown = threadsWithin(threads, records, filter);
  const isNarrowed = shown.length < threads.length;
  return (
    <>
      {threads.length > 1 && <FilterForm filter={filter} years={all} onChange={setFilter} />}
      <div role="status">
        {isNarrowed && <p>{t('filterShown', numberText(shown.length), numberText(threads.length))}</p>}
        {isNarrowed && threads.length < threadsInAll && (
          <p class="soft">{t('popoverCapped', numberText(threads.length), numberText(threadsInAll))}</p>
        )}
      </div>
      <div class="found">
        <Threads
          // A narrower choice begins with its first threads again.
          key={shown.map(({ ids }) => ids[0]).join(' ')}
          threads={shown}
          threadsAtHand={threads.length}
          // Where the choice is narrower, it is said above.
          threadsInAll={isNarrowed ? threads.length : threadsInAll}
          records={records}
          close={new Set(closest)}
        />
      </div>
      <footer>
        <DatasetLines datasets={datasets} sources={sources} />
      </footer>
    </>
  );
}

function SearchForm({ query, onFind }: Pick<RecordViewProps, 'query' | 'onFind'>) {
  const [written, setWritten] = useState(query);
  const [lookedFor, setLookedFor] = useState(query);
  // Going back shows what was looked for then. The field stays the same one, with the focus, and keeps what is being written.
  if (lookedFor !== query) {
    setLookedFor(query);
    setWritten(query);
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(written);
      }}
    >
      <Field label={t('recordSearch')} help={t('recordHelp')}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            type="search"
            dir="auto"
            autocomplete="off"
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <Button type="submit" kind="main">
          {t('recordSearchButton')}
        </Button>
      </div>
    </form>
  );
}
