import { describe, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectAllBracketed } from './brackets.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { expectNoOverflow, expectRoomForFingers } from './overflow.ts';
import { DESKTOP, PHONE, visit } from './page.ts';
import { FULL } from './roster.ts';
import { type Screen } from './screens.ts';

const SIZES = [
  ['1280 × 720', DESKTOP, false],
  ['360 × 740', PHONE, true],
] as const;
/**
 * Every screen in every language, at both sizes, in the dark, and with all texts bracketed; in the quick
 * tests in one language and at one size a screen, the next in the next, and not in the dark.
 */
export function lookAt(screens: Screen[]): void {
  const languagesOf = (at: number): readonly Language[] =>
    FULL ? LANGUAGES : [LANGUAGES[at % LANGUAGES.length]!];
  const sizesOf = (at: number) => (FULL ? SIZES : [SIZES[at % SIZES.length]!]);
  const numbered = screens.map((screen, at) => ({
    ...screen,
    languages: languagesOf(at),
    sizes: sizesOf(at),
  }));
  describe.each(numbered)('$name', ({ name, hash, reach, languages, sizes }) => {
    describe.each(languages)('in %s', (language) => {
      it.each(sizes)('is accessible and shows every text whole at %s', async (_, size, touch) => {
        await visit({ language, size, touch, hash }, async ({ page }) => {
          await reach(page, language);
          await page.waitForLoadState('networkidle');
          await expectNoOverflow(page, name);
          if (touch) await expectRoomForFingers(page, name);
          await expectAccessible(page, `${name}, ${language}`);
        });
      });
    });

    if (FULL)
      it('keeps its contrast in the dark', async () => {
        await visit({ dark: true, hash }, async ({ page }) => {
          await reach(page, 'en');
          await expectAccessible(page, `${name}, dark`);
        });
      });

    it('says nothing that translators were not given', async () => {
      await visit({ query: '?pseudo', hash }, async ({ page }) => {
        await reach(page, 'pseudo');
        await page.waitForLoadState('networkidle');
        await expectAllBracketed(page, name);
      });
    });
  });
}
