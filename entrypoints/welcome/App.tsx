import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { useWhere } from '../shared/useWhere.ts';

/** Tells the view the keys and where the extension may run. */
export function App() {
  const { newsSites, granted, result, onEverySite } = useWhere();
  const nextKeys = useShortcuts().find(({ name }) => name === 'next-mention')?.keys ?? '';
  return (
    <WelcomeView
      where={{ newsSites, everySite: granted.everySite, result, onEverySite }}
      nextKeys={nextKeys}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
