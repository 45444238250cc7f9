import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  heading: string;
  children: ComponentChildren;
  /** Set where a script may have to put the focus on the heading. */
  headingRef?: Ref<HTMLHeadingElement>;
}

/** A part of a page, named by its heading. */
export function Section({ heading, children, headingRef }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
