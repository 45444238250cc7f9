/** Finding in what the database of a browser holds. */
import { testFinding } from '../../unit/background/find-cases.ts';
import './shelves.ts';

testFinding('database');
