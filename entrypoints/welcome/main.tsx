/** The page of the first run. */
import { mountPage } from '../../components/shared/mountPage.tsx';
import { App } from './App.tsx';

mountPage('welcomeTitle', <App />);
