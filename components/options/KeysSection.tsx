import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Section } from '../shared/Section.tsx';

/** A command of the extension with the keys that the browser gives it. */
export interface Shortcut {
  name: string;
  /** In the reader's language, from the manifest. */
  description: string;
  /** Empty where none are set. */
  keys: string;
}

export interface KeysSectionProps {
  shortcuts: Shortcut[];
  firefox: boolean;
  onChangeKeys: () => void;
}

/** The keys, and where the browser lets readers change them. */
export function KeysSection({ shortcuts, firefox, onChangeKeys }: KeysSectionProps) {
  return (
    <Section heading={t('optionsKeys')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('optionsKeysCommand')}</th>
            <th scope="col">{t('optionsKeysShortcut')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <td>{description || t('optionsKeysOpen')}</td>
              <td>{keys === '' ? t('optionsKeysNone') : <kbd dir="ltr">{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t(firefox ? 'optionsKeysHelpFirefox' : 'optionsKeysHelpChromium')}</p>
      <div class="buttons">
        <Button onClick={onChangeKeys}>{t('optionsKeysChange')}</Button>
      </div>
    </Section>
  );
}
