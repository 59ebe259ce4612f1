import { type Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { expectAccessible } from './harness/axe.ts';
import { expectAllBracketed } from './harness/brackets.ts';
import { shortCode } from './harness/codes.ts';
import { LANGUAGES } from './harness/languages.ts';
import { expectNoOverflow, expectRoomForFingers } from './harness/overflow.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';

const code = shortCode();
const WIDTHS = FULL ? [320, 360, 700, 960] : [320];

/** The states of a frame, each reached from the one before. */
const STATES: [string, (page: Page) => Promise<void>][] = [
  ['choosing', (page) => page.locator('.choices').waitFor()],
  [
    'told',
    async (page) => {
      await page.keyboard.press('s');
      await page.keyboard.press('Escape');
      await page.locator('.outcome').waitFor();
    },
  ],
  [
    'ended',
    async (page) => {
      const end = page.locator('.frame-result');
      for (const asked = page.locator('.choices, .outcome'); !(await end.isVisible()); ) {
        await asked.or(end).first().waitFor();
        for (const key of ['Enter', 'h', 'Escape']) await page.keyboard.press(key);
      }
    },
  ],
];

async function reachEach(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  for (const [state, reach] of STATES) {
    await reach(page);
    await look(state);
  }
}

describe.each(WIDTHS)('a frame %i px wide', (width) => {
  const languages = FULL ? LANGUAGES : (['vi'] as const);
  it.each(languages)('is accessible and shows every text whole: %s', async (language) => {
    const touch = width < 700;
    await visit(
      { language, size: { width, height: 780 }, touch, blank: true },
      async ({ page, origin }) => {
        await page.goto(`${origin}/embed.html#/${code}`);
        await reachEach(page, async (state) => {
          await expectNoOverflow(page, `${state}, ${width} px`);
          if (touch) await expectRoomForFingers(page, state);
          await expectAccessible(page, `${state}, ${width} px`);
        });
      },
    );
  });
});

describe('a frame', () => {
  it('says nothing that translators were not given', async () => {
    await visit({ blank: true }, async ({ page, origin }) => {
      await page.goto(`${origin}/embed.html?pseudo#/${code}`);
      await reachEach(page, (state) => expectAllBracketed(page, state));
    });
  });

  it('is accessible where its address is refused', async () => {
    await visit({ blank: true, size: { width: 320, height: 400 } }, async ({ page, origin }) => {
      await page.goto(`${origin}/embed.html#/nothing`);
      await page.getByRole('alert').waitFor();
      await expectNoOverflow(page, 'refused');
      await expectAccessible(page, 'refused');
    });
  });
});
