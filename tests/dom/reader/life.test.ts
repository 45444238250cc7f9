/** The whole reader of a page, as the browser runs it, from its beginning to its end. */
import { describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import readerScript from '../../../entrypoints/reader.content/index.ts';
import { toWire } from '../../../utils/messaging/wire.ts';
import type { OwnWorld } from '../../../utils/page/own-world.ts';
import { attach, find, showPage, textNode } from '../page/page.ts';
import { painted } from '../page/reading.ts';
import { click, NOWHERE, pass, popover } from './open-page.ts';
import { ARTICLE, asked, open, tell, whole } from './whole-reader.ts';
import { writeAnew } from './write-anew.ts';

const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
async function comeBack(): Promise<void> {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await pass(20);
}

describe('a page that rests', () => {
  it('costs nothing: no timer runs, no frame is asked for, nobody is asked anything', async () => {
    await open(ARTICLE);
    await pass(5000);
    expect(vi.getTimerCount()).toBe(0);
    const before = asked().length;
    await pass(3_600_000);
    expect(asked()).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has its shadow roots followed', async () => {
    showPage('');
    await open('<article><p>ZTE</p><x-card></x-card></article>');
    const root = attach(find('x-card'), '<p>Huawei</p>');
    find('article').append(new Text('core'));
    await pass(5000);
    expect(painted()).toContain('Huawei');
    textNode('Huawei', root).data = 'Orange';
    await pass(5000);
    expect(painted()).toContain('Orange');
  });
});

describe('a shadow root that changes while the first answer is on its way', () => {
  it('is read again', async () => {
    showPage('');
    const { promise: answerComes, resolve: comeAnswer } = Promise.withResolvers<void>();
    const answer = whole.sent.getMockImplementation();
    whole.sent.mockImplementation(async (message) => {
      if (message.onTheRecord === 'annotate') await answerComes;
      return answer?.(message);
    });
    const opened = open('<article><p>ZTE</p><div id="part"></div></article>');
    const root = attach(find('#part'), '<p>Loading</p>');
    await vi.waitFor(() => expect(asked()).toContain('annotate'));
    textNode('Loading', root).data = 'Huawei';
    comeAnswer();
    await opened;
    await pass(5000);
    expect(painted()).toEqual(['ZTE', 'Huawei']);
  });
});

describe('a page that writes itself anew', () => {
  it('has what a click shows painted', async () => {
    await open('<article><p>Huawei</p><p id="more" style="display: none">ZTE</p></article>');
    await writeAnew();
    await pass(5000);
    find('#more').removeAttribute('style');
    click(NOWHERE);
    await pass(600);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });
});

describe('a reader at work', () => {
  const world = globalThis as OwnWorld;

  it('tells the gate, until it ends', async () => {
    await open(ARTICLE);
    expect(world.onTheRecordReads).toBe(true);
    await tell('close', {});
    expect(world.onTheRecordReads).toBeUndefined();
  });

  it('that takes over from another tells it, too', async () => {
    await open(ARTICLE);
    await open(ARTICLE);
    expect(world.onTheRecordReads).toBe(true);
  });

  it('is no quiet one for an element of the page', async () => {
    await open(`${ARTICLE}<a id="onTheRecordPurpose"></a>`);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('is not one that only shows what was found', async () => {
    world.onTheRecordPurpose = 'found';
    whole.context = new ContentScriptContext('reader');
    await readerScript.main(whole.context);
    expect(world.onTheRecordReads).toBeUndefined();
    expect(world.onTheRecordPurpose).toBeUndefined();
    expect(await tell('list-mentions', {})).toEqual({ ok: true, value: null });
  });

  it('keeps nothing of the clicks that it followed', async () => {
    await open(ARTICLE);
    const listened = vi.spyOn(whole.context.signal, 'addEventListener');
    for (let click = 0; click < 3; click++) document.body.click();
    await pass(5000);
    expect(listened).not.toHaveBeenCalled();
  });

  it('tells the page nothing of itself', () => {
    expect(readerScript.noScriptStartedPostMessage).toBe(true);
  });
});

describe('a page that goes on to what is no article', () => {
  async function goOn() {
    await open('<main><p>Huawei</p></main>');
    find('meta[property]').remove();
    find('main').innerHTML = '<ul><li>ZTE</li></ul>';
    await pass(5000);
  }

  it('is not read where the gate asked for its reader', async () => {
    await goOn();
    expect(painted()).toEqual([]);
  });

  it('is read where the reader of the news did, and so is what comes later', async () => {
    (globalThis as OwnWorld).onTheRecordPurpose = 'asked-for';
    await goOn();
    expect(painted()).toEqual(['ZTE']);
    find('li').textContent = 'core';
    await pass(5000);
    expect(painted()).toEqual(['core']);
  });
});

describe('a page that comes back from the back/forward cache', () => {
  it('has its marks, and asks again what is on record', async () => {
    const begun = Date.now();
    await open(ARTICLE);
    leave();
    whole.change = { density: 'page' };
    textNode('Huawei').data = 'Huawei and Huawei';
    await comeBack();
    await pass(5000);
    expect(whole.sent).toHaveBeenCalledWith(toWire('may-stay', { since: begun }));
    expect(painted()).toEqual(['Huawei']);
  });

  it('does not show the popover that was open', async () => {
    await open(ARTICLE);
    await tell('show-mention', { entity: 'Q1' });
    expect(popover()).toBeDefined();
    leave();
    expect(popover()).toBeUndefined();
    expect(document.querySelector('on-the-record')).toBeNull();
  });

  it('has no reader any more where its site was switched off meanwhile', async () => {
    await open(ARTICLE);
    whole.answers['may-stay'] = { stays: false };
    leave();
    await comeBack();
    expect(painted()).toEqual([]);
    expect(whole.context.isInvalid).toBe(true);
  });

  it('keeps what it has while nobody answers', async () => {
    await open(ARTICLE);
    whole.sent.mockRejectedValue(new Error('Could not establish connection.'));
    leave();
    await comeBack();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('asks nothing once its reader has ended', async () => {
    await open(ARTICLE);
    whole.context.abort();
    const before = asked().length;
    leave();
    await comeBack();
    textNode('Huawei').data = 'ZTE';
    await pass(5000);
    expect(asked()).toHaveLength(before);
  });
});
