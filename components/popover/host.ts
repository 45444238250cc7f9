/** The one element of ours that enters a page, while a popover is open. */

export const HOST = 'on-the-record';

/** Takes away what a reader left that was cut off: Firefox ends our scripts on the spot when the extension is updated. */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(`:root > ${HOST}`)) host.remove();
}
