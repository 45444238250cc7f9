/** The popup of the toolbar button. */
import { mountPage } from '../../components/shared/mountPage.tsx';
import { App } from './App.tsx';

mountPage('extensionName', <App />);
