import { logError } from '../../utils/log.ts';
import { acceptLoss } from '../../utils/store/memory.ts';

/** Has the reader told no more of what was lost. False when the browser does not store that: then they are to be told so. */
export async function forgetLoss(): Promise<boolean> {
  try {
    await acceptLoss();
    return true;
  } catch (error) {
    logError('forgetting what was lost', error);
    return false;
  }
}
