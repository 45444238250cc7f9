/** Delays of the popover, in milliseconds, each with its reason. How long a pointer rests first is a setting. */

/**
 * From leaving mark and popover to closing: time to come back after overshooting, and to cross a corner outside the bridge.
 * Wikipedia's page previews wait 300 ms.
 */
export const GRACE = 300;

/** Movement below this many CSS pixels is a hand that rests. */
export const REST_RADIUS = 4;
