/** A walk through the text of a page, step by step: what it does when the page has its turn, and how often it may have it. */
import { describe, expect, it } from 'vitest';
import { stepsIn } from '../../../../utils/page/text/text-map.ts';
import { find, showPage, textNode } from '../page.ts';

describe('a page that has its turn while it is walked, of which the walk is told', () => {
  /** Walks on after each block, once the page has done something to itself. */
  function textsAround(html: string, change: (text: string) => void): string[] {
    const texts: string[] = [];
    const steps = stepsIn(showPage(html));
    for (let step = steps.next(); !step.done; step = steps.next()) {
      if (!step.value) continue;
      const { text } = step.value;
      texts.push(text);
      expect(steps.next(true)).toEqual({ done: false, value: undefined });
      change(text);
    }
    return texts;
  }
  const PAGE = '<p>One</p><div id="d"><p>Two</p>\n<p>Three</p></div><p id="p">Four</p>Five<br><br>Six<hr>';
  const ALL = ['One', 'Two', 'Three', 'Four', 'Five\u2028', 'Six'];

  it.each(['One', 'Two', 'Three', 'Four', 'Five', 'Six'])(
    'is read whole where %s is moved to its end',
    (moved) => {
      const texts = textsAround(PAGE, (text) => {
        const node = textNode(moved);
        if (text.trim() === moved) document.body.append(node.parentElement?.closest('p') ?? node);
      });
      expect(texts).toEqual(ALL);
    },
  );

  it('is read whole where all around what was read last is moved to its end', () => {
    for (const last of ['Two', 'Three'])
      expect(textsAround(PAGE, (text) => text === last && document.body.append(find('#d'))).sort()).toEqual(
        [...ALL].sort(),
      );
  });

  it('is read to its end where all around what was read last is taken away', () => {
    expect(textsAround(PAGE, (text) => text === 'Two' && find('#d').remove())).toEqual(
      ALL.filter((text) => text !== 'Three'),
    );
  });

  it('has what came in its place read too', () => {
    const texts = textsAround(PAGE, (text) => {
      if (text === 'One') find('p').replaceWith('New', document.createElement('hr'));
      if (text === 'Four') find('#p').replaceWith('Newer', document.createElement('hr'));
    });
    expect(texts).toEqual(['One', 'New', ...ALL.slice(1, 4), 'Newer', ...ALL.slice(4)]);
  });

  it('goes on where texts were joined', () => {
    const texts = textsAround('<section>One<br><br>Two<p>Three</p></section>', (text) => {
      if (text !== 'Two') return;
      for (const line of find('section').querySelectorAll('br')) line.remove();
      find('section').normalize();
    });
    expect(texts).toEqual(['One\u2028', 'Two', 'Three']);
  });

  it('and writes itself anew without end, is read to an end', () => {
    const texts = textsAround(PAGE, () =>
      document.body.replaceChildren(new Text('Again'), document.createElement('hr')),
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.length).toBeLessThan(25);
  });
});

describe('a walk past what is not read', () => {
  const steps = (html: string) => [...stepsIn(showPage(html))];

  it.each([
    ['links', '<p><a href="https://other.example/">A link to another page</a></p>'],
    ['what is left out', '<nav><p>Away</p></nav>'],
    ['white space', '<p> </p>'],
  ])('has steps: %s', (_what, html) => {
    const all = steps(html.repeat(1000));
    expect(all.length).toBeGreaterThan(10);
    expect(all.length).toBeLessThan(100);
    expect(all).not.toContainEqual(expect.anything());
  });

  it('has none where it is short', () => {
    expect(steps('<nav>Away</nav><p>One</p>').map((step) => step?.text)).toEqual(['One']);
  });
});
