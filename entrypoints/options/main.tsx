/** The options, a page of its own. */
import { mountPage } from '../../components/shared/mountPage.tsx';
import { App } from './App.tsx';

mountPage('optionsTitle', <App />);
