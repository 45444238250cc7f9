import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Purpose } from '../../utils/messaging/messages.ts';
import { inOwnWorld, type OwnWorld } from '../../utils/page/own-world.ts';
import { openReader } from './open.ts';
import './marks.css';

/** What this reader was opened for, where the gate did not ask for it (utils/background/injection.ts). */
function takePurpose(): Purpose | undefined {
  const purpose = inOwnWorld('onTheRecordPurpose');
  delete (globalThis as OwnWorld).onTheRecordPurpose;
  return purpose;
}

/** The reader of a page: injected where the gate says so, or where the user asks for it. */
export default defineUnlistedScript(async () => {
  const purpose = takePurpose();
  const isQuiet = purpose === 'found';
  // One that shows what was found reads the page as well: another in its place would take away what it shows.
  const read = (!isQuiet && inOwnWorld('onTheRecordQuiet')) || openReader();
  if (isQuiet) (globalThis as OwnWorld).onTheRecordQuiet = read;
  else await read(purpose);
});
