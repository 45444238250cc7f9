/** All records, searched by words. */
import { mountPage } from '../../components/shared/mountPage.tsx';
import { App } from './App.tsx';

mountPage('recordTitle', <App />);
