import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { measureFirstVisit } from './harness/wire.ts';

const HOME = 120; // KiB until home is usable
const CHOICE = 450; // KiB until the first choice, stage included

describe('a first visit, cold, over plain HTTP', () => {
  it.each(LANGUAGES)('stays within its bytes on the wire: %s', async (language) => {
    await visit({ language, plainHttp: true, blank: true }, async ({ page, origin }) => {
      const { home, choice } = await measureFirstVisit(page, origin, language);
      console.log(
        `${language}: home ${home.toFixed(1)} KiB, first choice ${choice.toFixed(1)} KiB`,
      );
      expect(home).toBeLessThanOrEqual(HOME);
      expect(choice).toBeLessThanOrEqual(CHOICE);
    });
  });
});
