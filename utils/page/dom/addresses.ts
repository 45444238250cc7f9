/** Where the links of a page lead. */

/** To the page that it is on, whatever it asks of it. In SVG an address is an object. */
export const leadsHere = ({ href, ownerDocument }: HTMLAnchorElement): boolean =>
  typeof href === 'string' && pageAt(href) === pageAt(ownerDocument.URL);

/** Posts of a live blog have addresses below its own; all of a site has below its front's. */
export function leadsBelow({ href, ownerDocument }: HTMLAnchorElement): boolean {
  const here = pageAt(ownerDocument.URL);
  return typeof href === 'string' && here.split('/').length > PARTS_OF_FRONT && pageAt(href).startsWith(here);
}
/** Two before the host, and one for the path. */
const PARTS_OF_FRONT = 4;

/** An absolute address without its scheme, query and fragment. */
const pageAt = (address: string): string => address.replace(/^https?:|[?#].*/gs, '');
