import { type Locator, type Page } from 'playwright-core';

/** One way to use the page: with the keys alone, or with a finger alone. */
export interface Hands {
  press(control: Locator): Promise<void>;
  /** Chooses one of several: a radio button of its group. */
  pick(radio: Locator): Promise<void>;
  /** Moves a slider a little. */
  slide(slider: Locator): Promise<void>;
  choose(hold: boolean): Promise<void>;
  vote(agree: boolean): Promise<void>;
  /** Skips what is being shown. */
  skip(): Promise<void>;
  /** Goes on from what a round came to. */
  goOn(): Promise<void>;
}

const MOST_TABS = 120;

const hasFocus = (element: Element) => element === document.activeElement;

const isGroupInFocus = (element: Element) => {
  const focus = document.activeElement;
  const isRadio = focus instanceof HTMLInputElement && focus.type === 'radio';
  return isRadio && focus.name === (element as HTMLInputElement).name;
};

/** Presses keys until the control has the focus; `keyFor` tells which key brings it nearer. */
async function pressUntilFocused(
  page: Page,
  control: Locator,
  keyFor: () => Promise<string>,
): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await control.evaluate(hasFocus)) return;
    await page.keyboard.press(await keyFor());
  }
  throw new Error(`No key reached ${await control.evaluate((one) => one.outerHTML)}`);
}

/** Nothing but keys. */
export function keyboardOn(page: Page): Hands {
  const { keyboard } = page;
  return {
    async press(control) {
      await pressUntilFocused(page, control, async () => 'Tab');
      await keyboard.press('Enter');
    },
    async pick(radio) {
      // The heading may take the focus back once more; then the way begins anew.
      await pressUntilFocused(page, radio, async () =>
        (await radio.evaluate(isGroupInFocus)) ? 'ArrowDown' : 'Tab',
      );
      await keyboard.press('Space');
    },
    async slide(slider) {
      await pressUntilFocused(page, slider, async () => 'Tab');
      // Wherever it stood, at an end too, it now stands elsewhere.
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await keyboard.press(key);
    },
    choose: (hold) => keyboard.press(hold ? 'h' : 's'),
    vote: (agree) => keyboard.press(agree ? '1' : '2'),
    skip: () => keyboard.press('Escape'),
    goOn: () => keyboard.press('Enter'), // the way on has the focus
  };
}

/** Nothing but taps. */
export function fingerOn(page: Page): Hands {
  const choices = page.locator('.choices button');
  return {
    press: (control) => control.tap(),
    pick: (radio) => radio.locator('xpath=ancestor::label').tap(),
    async slide(slider) {
      await slider.scrollIntoViewIfNeeded();
      const { width, height } = (await slider.boundingBox())!;
      await slider.tap({ position: { x: width * 0.7, y: height / 2 } });
    },
    choose: (hold) => choices.nth(hold ? 0 : 1).tap(),
    vote: (agree) =>
      page
        .locator('.ballot')
        .nth(agree ? 0 : 1)
        .tap(),
    skip: () => page.locator('.stage').tap(),
    goOn: () => page.locator('.outcome > .button.primary').tap(),
  };
}
