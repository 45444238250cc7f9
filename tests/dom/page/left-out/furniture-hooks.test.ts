/** Parts of a page that are told by what scripts, tests and screen readers know them by. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../utils/page/left-out/furniture.ts';
import { find, showPage } from '../page.ts';

const LONG = `<p>${'A sentence that is told at some length, with a comma or two. '.repeat(3)}</p>`;

describe('what is told as something beside the article', () => {
  it.each([
    ['data-component', 'links-block', true],
    ['data-testid', 'inline-related-wrapper', true],
    ['data-test-id', 'authorBio', true],
    ['data-element-id', 'article-element-authors', true],
    ['data-qa', 'comments', true],
    ['data-component', 'ad-slot', true],
    ['data-component', 'text-block', false],
    ['data-testid', 'article-body', false],
    ['data-testid', '{"related": "links", "tools": ["share", "comments"]}', false],
    ['data-component', 'article comments', false],
    ['data-subject', 'comments', false],
    ['aria-label', 'Related stories', true],
    ['aria-label', 'RELATED STORIES', true],
    ['aria-label', 'Läs också', true],
    ['aria-label', 'Share', true],
    ['aria-label', 'Human rights', false],
    ['aria-label', 'Analysis by our reporter', false],
    ['aria-label', 'Huawei', false],
  ])('or told by what scripts and screen readers know it by: %s="%s" %j', (attribute, name, isOne) => {
    showPage(`<section title="x"><p>Huawei</p></section>`);
    find('section').setAttribute(attribute, name);
    expect(isFurniture(find('section'))).toBe(isOne);
  });

  it('what scripts know as comments is prose where it holds some', () => {
    showPage(`<h1>A</h1><div data-testid="article-with-comments">${LONG.repeat(3)}</div>`);
    expect(isFurniture(find('div'))).toBe(false);
  });

  it('a label of a megabyte is looked at at once', () => {
    showPage('<section><p>Huawei</p></section>');
    find('section').setAttribute('aria-label', '\u0323\u0301'.repeat(500_000));
    expect(isFurniture(find('section'))).toBe(false);
  });

  it('a label of a link says where it leads', () => {
    showPage('<p><a href="#a" aria-label="Comments">Huawei</a></p>');
    expect(isFurniture(find('a'))).toBe(false);
  });
});
