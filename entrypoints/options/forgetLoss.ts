import { succeeds } from '../../utils/log.ts';
import { acceptLoss } from '../../utils/store/losses.ts';

/** Has the reader told no more of what was lost. False when the browser does not store that: then they are to be told so. */
export const forgetLoss = (): Promise<boolean> => succeeds('forgetting what was lost', acceptLoss());
