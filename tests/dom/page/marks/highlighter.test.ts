import { afterEach, describe, expect, it } from 'vitest';
import { ACTIVE_HIGHLIGHT, HIGHLIGHT, Highlighter } from '../../../../utils/page/marks/highlighter.ts';
import { showPage, textNode } from '../page.ts';
import { painted, paintedActive } from '../reading.ts';

const rangeOver = (text: string): StaticRange => {
  const node = textNode(text);
  const startOffset = node.data.indexOf(text);
  return new StaticRange({
    startContainer: node,
    startOffset,
    endContainer: node,
    endOffset: startOffset + text.length,
  });
};

afterEach(() => CSS.highlights.clear());

describe('the highlighter', () => {
  it('paints exactly what it is told', () => {
    showPage('<p>Huawei and ZTE</p>');
    const highlighter = new Highlighter();
    const [huawei, zte] = [rangeOver('Huawei'), rangeOver('ZTE')];
    highlighter.paint([huawei, zte]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    highlighter.paint([zte]);
    expect(painted()).toEqual(['ZTE']);
  });

  it('leaves nothing for a page to find where nothing is painted', () => {
    showPage('<p>Huawei</p>');
    const highlighter = new Highlighter();
    highlighter.paint([]);
    expect([...CSS.highlights.keys()]).toEqual([]);
    const huawei = rangeOver('Huawei');
    highlighter.paint([huawei]);
    highlighter.activate(huawei);
    highlighter.activate(undefined);
    highlighter.paint([]);
    expect([...CSS.highlights.keys()]).toEqual([]);
    highlighter.paint([huawei]);
    expect(painted()).toEqual(['Huawei']);
  });

  it('gives way to a newer one that paints later, too', () => {
    showPage('<p>Huawei and ZTE</p>');
    const older = new Highlighter();
    const newer = new Highlighter();
    older.paint([rangeOver('ZTE')]);
    newer.paint([rangeOver('Huawei')]);
    older.paint([rangeOver('ZTE')]);
    expect(painted()).toEqual(['Huawei']);
    older.destroy();
    expect(painted()).toEqual(['Huawei']);
  });

  it('comes back where the page has cleared all highlights', () => {
    showPage('<p>Huawei</p>');
    const highlighter = new Highlighter();
    const huawei = rangeOver('Huawei');
    highlighter.paint([huawei]);
    highlighter.activate(huawei);
    CSS.highlights.clear();
    highlighter.paint([huawei]);
    highlighter.activate(huawei);
    expect(painted()).toEqual(['Huawei']);
    expect(paintedActive()).toEqual(['Huawei']);
  });

  it('leaves alone what is painted already', () => {
    showPage('<p>Huawei and ZTE</p>');
    const highlighter = new Highlighter();
    const huawei = rangeOver('Huawei');
    highlighter.paint([huawei]);
    const highlight = CSS.highlights.get(HIGHLIGHT);
    highlighter.paint([huawei, rangeOver('ZTE')]);
    expect(CSS.highlights.get(HIGHLIGHT)).toBe(highlight);
    // A set keeps the order in which its members came: the first was not taken out and put in again.
    expect([...(highlight ?? [])][0]).toBe(huawei);
  });

  it('paints one in hand over the others', () => {
    showPage('<p>Huawei and ZTE</p>');
    const highlighter = new Highlighter();
    highlighter.paint([rangeOver('Huawei')]);
    highlighter.activate(rangeOver('Huawei'));
    expect(paintedActive()).toEqual(['Huawei']);
    highlighter.activate(rangeOver('ZTE'));
    expect(paintedActive()).toEqual(['ZTE']);
    expect(CSS.highlights.get(ACTIVE_HIGHLIGHT)?.priority).toBeGreaterThan(
      CSS.highlights.get(HIGHLIGHT)?.priority ?? Number.POSITIVE_INFINITY,
    );
    highlighter.activate(undefined);
    expect(CSS.highlights.has(ACTIVE_HIGHLIGHT)).toBe(false);
  });

  it('undoes itself, and leaves the highlights of the page alone', () => {
    showPage('<p>Huawei</p>');
    const ofThePage = new Highlight();
    CSS.highlights.set('search-results', ofThePage);
    const highlighter = new Highlighter();
    highlighter.paint([rangeOver('Huawei')]);
    highlighter.destroy();
    expect([...CSS.highlights]).toEqual([['search-results', ofThePage]]);
  });

  it('leaves a newer one in place', () => {
    showPage('<p>Huawei</p>');
    const older = new Highlighter();
    const newer = new Highlighter();
    newer.paint([rangeOver('Huawei')]);
    older.destroy();
    expect(painted()).toEqual(['Huawei']);
    newer.destroy();
    expect(painted()).toEqual([]);
  });

  it('takes away what an older one painted, and had in hand', () => {
    showPage('<p>Huawei</p>');
    const older = new Highlighter();
    older.paint([rangeOver('Huawei')]);
    older.activate(rangeOver('Huawei'));
    new Highlighter();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('paints nothing once it is gone', () => {
    showPage('<p>Huawei</p>');
    const highlighter = new Highlighter();
    highlighter.destroy();
    highlighter.activate(rangeOver('Huawei'));
    expect(paintedActive()).toEqual([]);
  });

  it('writes nothing to the page', () => {
    const body = showPage('<p>Huawei</p>');
    const before = body.outerHTML;
    new Highlighter().paint([rangeOver('Huawei')]);
    expect(body.outerHTML).toBe(before);
  });
});
