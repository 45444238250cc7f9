/**
 * A change handler for a checkbox that shows nothing but what is so: the box goes back to `checked` at once, and follows when the
 * change has happened. Without it, a refused permission would leave a box ticked.
 */
export function mirrored(checked: boolean, onToggle: (on: boolean) => void) {
  return (event: { currentTarget: HTMLInputElement }): void => {
    const wanted = event.currentTarget.checked;
    event.currentTarget.checked = checked;
    onToggle(wanted);
  };
}
