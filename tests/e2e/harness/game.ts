import { type Page } from 'playwright-core';
import { type Language } from './languages.ts';
import { type Spoken, said } from './words.ts';

/** Holds in two rounds of three: games with both kinds of choice, the same in every run. */
export const isHeld = (round: number): boolean => round % 3 !== 0;

/** Name of the control that has the focus, as a screen reader would read its text or label. */
function nameOfFocus(): string {
  const element = document.activeElement;
  const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
}

/** Presses Tab until the control of that name has the focus. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (name.test(await page.evaluate(nameOfFocus))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not reach ${name} in ${most} presses`);
}

/** Waits for the end of a round; says whether it was the last. */
async function awaitOutcome(page: Page, language: Language): Promise<boolean> {
  const next = page.getByRole('button', { name: said(language, 'play:next') });
  const last = page.getByRole('button', { name: said(language, 'play:to-debrief') });
  await next.or(last).waitFor();
  return last.isVisible();
}

export function choices(page: Page, language: Spoken) {
  return page.getByRole('group', { name: said(language, 'play:choice.label') });
}

/** Plays from the first choice, or that of a later round, to the debrief (or where else) with the keyboard alone. */
export async function playByKeyboard(
  page: Page,
  language: Language,
  from = 1,
  to: RegExp = /#\/debrief\//,
): Promise<void> {
  for (let round = from, isOver = false; !isOver; round++) {
    await choices(page, language).waitFor();
    await page.keyboard.press(isHeld(round) ? 'h' : 's');
    await page.keyboard.press('Escape'); // skips what is being shown
    isOver = await awaitOutcome(page, language);
    await page.keyboard.press('Enter'); // the way on has the focus
  }
  await page.waitForURL(to);
}

/** Plays from the first choice to the debrief by touch alone. */
export async function playByTouch(page: Page, language: Language): Promise<void> {
  for (let round = 1, isOver = false; !isOver; round++) {
    const buttons = choices(page, language).getByRole('button');
    await buttons.nth(isHeld(round) ? 0 : 1).tap();
    await page.getByRole('region', { name: said(language, 'play:pool.label') }).tap(); // skips
    isOver = await awaitOutcome(page, language);
    const way = isOver ? 'play:to-debrief' : 'play:next';
    await page.getByRole('button', { name: said(language, way) }).tap();
  }
  await page.waitForURL(/#\/debrief\//);
}

/** What stands after `#/<page>/` in the address. */
export function codeIn(page: Page): string {
  return new URL(page.url()).hash.split('/').slice(2).join('/');
}
