/** What a reader does on the extension's own pages. Controls are found by the words on them. */

import { until } from '../until.ts';
import type { Evaluator, PageHandle } from './driver.ts';

/** Presses a button (or link, switch, checkbox) by its visible or accessible name, once it is there. */
export async function press(page: Evaluator, name: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const controls = document.querySelectorAll<HTMLElement>('button, a, label, summary, [role=switch]');
        const found = [...controls].find(
          (control) =>
            (control.getAttribute('aria-label') ?? control.innerText).trim().startsWith(wanted) &&
            control.getClientRects().length > 0,
        );
        found?.click();
        return found !== undefined;
      }, name),
    { what: `Expected something named "${name}" to press` },
  );
}

/** Presses a button of the dialog that asks whether to go on, once it is open. */
export async function confirm(page: Evaluator, name: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('dialog[open] button')];
        const found = buttons.find((button) => button.innerText.trim() === wanted);
        found?.click();
        return found !== undefined;
      }, name),
    { what: `Expected a dialog with a button named "${name}"` },
  );
}

/**
 * Presses the mouse on a control with that name, scrolled into view: for presses that must be the reader's own. A popup may still grow
 * and move what is in it, so a press that met something else is made again in the new place.
 */
export async function pressMouse(page: Evaluator & Pick<PageHandle, 'click'>, name: string): Promise<void> {
  const isPressed = async () => {
    await page.click(...(await placeToPress(page, name)));
    return page.evaluate(() => Reflect.get(window, 'isPressed') === true);
  };
  await until(isPressed, { what: `Expected a press on "${name}" to meet it` });
}

/** The point in the middle of the control, which then tells its window of a press. */
function placeToPress(page: Evaluator, name: string): Promise<[x: number, y: number]> {
  return until(
    () =>
      page.evaluate((wanted): [number, number] | undefined => {
        const found = [...document.querySelectorAll<HTMLElement>('button, a, label, summary')].find(
          (control) => (control.getAttribute('aria-label') ?? control.innerText).trim().startsWith(wanted),
        );
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        if (!found || !box?.width) return undefined;
        Reflect.set(window, 'isPressed', false);
        const hear = () => Reflect.set(window, 'isPressed', true);
        found.addEventListener('click', hear, { once: true, capture: true });
        return [box.x + box.width / 2, box.y + box.height / 2];
      }, name),
    { what: `Expected something named "${name}"` },
  );
}

/** Writes into the field with that label. */
export async function fill(page: Evaluator, label: string, value: string): Promise<void> {
  await until(
    () =>
      page.evaluate(
        ({ label, value }) => {
          const found = [...document.querySelectorAll('label')].find(
            ({ innerText }) => innerText.trim() === label,
          );
          const input = found?.control;
          if (!(input instanceof HTMLInputElement)) return false;
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        { label, value },
      ),
    { what: `Expected a field named "${label}"` },
  );
}

/** Waits until the page says something that matches, and returns all that it says. */
export function says(page: Evaluator, words: RegExp): Promise<string> {
  return until(() => page.evaluate(() => document.body.innerText), {
    what: `Expected the page to say ${words}`,
    accept: (text) => words.test(text),
  });
}

/** Opens the options and waits until they are drawn. */
export async function openOptions(driver: {
  extensionPage(path: string): Promise<PageHandle>;
}): Promise<PageHandle> {
  const options = await driver.extensionPage('options.html');
  await says(options, /came with the extension/i);
  return options;
}

/** Updates from an address as a reader does, with a real press of the mouse. */
export async function updateFrom(options: PageHandle, address: string): Promise<void> {
  await fill(options, 'Address of a dataset', address);
  await pressMouse(options, 'Fetch and install');
}
