import { useId, useState } from 'preact/hooks';
import type { SourceReport } from '../../utils/dataset/report.ts';
import { plural, t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Section } from '../shared/Section.tsx';
import { findSources, groupSources } from './groupSources.ts';
import { onText, SourceGroupList } from './SourceGroupList.tsx';

export interface SourcesSectionProps {
  sources: SourceReport[];
  /** Names of the sources cited on the page. */
  cited: ReadonlySet<string>;
  /** Ids of the sources that are off. */
  off: ReadonlySet<string>;
  /** Switches the sources with these ids. */
  onSources: (ids: string[], on: boolean) => void;
}

/** Every source with a checkbox: those cited on the page first, the rest by kind; with a search, and all on or off. */
export function SourcesSection({ sources, cited, off, onSources }: SourcesSectionProps) {
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const found = searching ? findSources(sources, query) : sources;
  const ids = found.map(({ id }) => id);
  return (
    <Section heading={t('popupSources')}>
      <p class="soft">{t('popupSourcesHelp')}</p>
      <SearchField query={query} onQuery={setQuery} />
      <p role="status">{searching ? foundText(found.length) : onText(sources, off)}</p>
      {found.length > 0 ? (
        <div class="buttons">
          <Button onClick={() => onSources(ids, true)}>{t(searching ? 'popupFoundOn' : 'popupAllOn')}</Button>
          <Button onClick={() => onSources(ids, false)}>
            {t(searching ? 'popupFoundOff' : 'popupAllOff')}
          </Button>
        </div>
      ) : null}
      {groupSources(found, cited).map((group) => (
        <SourceGroupList key={group.kind} group={group} off={off} open={searching} onSources={onSources} />
      ))}
    </Section>
  );
}

const foundText = (count: number): string =>
  count === 0 ? t('popupFoundNone') : plural('popupFound', count);

function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('popupSearch')}</label>
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
