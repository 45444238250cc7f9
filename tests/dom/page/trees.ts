/** Random DOM trees for property tests: text, inline tags, blocks, breaks and things that are left out, in any nesting. */
import fc from 'fast-check';

const TEXTS = ['Huawei', ' ', '\n  ', '', 'the core network', ' of ', '5G', '.', 'a\nb', 'é', '华为', '👩‍💻'];
const INLINE = ['span', 'b', 'a', 'em', 'sup'];
const BLOCKS = ['div', 'p', 'section', 'li', 'h2', 'x-unknown'];
const LEFT_OUT = ['nav', 'button', 'code', 'svg', 'aside'];

/** What a node is to be; built anew for every run. */
export type Plan =
  | { text: string }
  | { comment: string }
  | { tag: string; attributes?: { [name: string]: string }; children: Plan[] };

const element = (tags: string[], children: fc.Arbitrary<Plan[]>): fc.Arbitrary<Plan> =>
  fc.record({ tag: fc.constantFrom(...tags), children });

export const arbitraryTree: fc.Arbitrary<Plan> = fc.letrec<{ node: Plan; children: Plan[]; root: Plan }>(
  (tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'tree' },
      { weight: 5, arbitrary: fc.constantFrom(...TEXTS).map((text): Plan => ({ text })) },
      { weight: 1, arbitrary: fc.constant<Plan>({ comment: 'Huawei' }) },
      { weight: 1, arbitrary: fc.constant<Plan>({ tag: 'br', children: [] }) },
      { weight: 3, arbitrary: element(INLINE, tie('children')) },
      { weight: 3, arbitrary: element(BLOCKS, tie('children')) },
      { weight: 1, arbitrary: element(LEFT_OUT, tie('children')) },
      {
        weight: 1,
        arbitrary: tie('children').map((children) => ({
          tag: 'span',
          attributes: { 'aria-hidden': 'true' },
          children,
        })),
      },
    ),
    children: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'tree' }),
    root: element(['article'], tie('children')),
  }),
).root;

export function build(plan: Plan): Node {
  if ('text' in plan) return document.createTextNode(plan.text);
  if ('comment' in plan) return document.createComment(plan.comment);
  const node = document.createElement(plan.tag);
  for (const [name, value] of Object.entries(plan.attributes ?? {})) node.setAttribute(name, value);
  node.append(...plan.children.map(build));
  return node;
}
