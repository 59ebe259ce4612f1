import { presetScenario } from '../../src/scenario/presets/index.ts';
import { marketHref } from '../../src/store/lab/market-ways.ts';
import { lookAt } from './harness/lookAt.ts';
import { said } from './harness/words.ts';

lookAt([
  {
    name: 'the market of the lab, every rule in sight, two settings compared',
    hash: marketHref(presetScenario('the-whale')),
    async reach(page, language) {
      await page.getByRole('button', { name: said(language, 'lab-market:compare.pin') }).click();
      await page.getByRole('button', { name: said(language, 'lab-market:reset-all') }).click();
      await page.getByRole('button', { name: said(language, 'lab-market:finder.ask') }).click();
      await page.locator('details.lever-group').evaluateAll((groups) => {
        for (const group of groups) (group as HTMLDetailsElement).open = true;
      });
      await page.locator('.compare-fields').waitFor();
      await page.locator('.dial-strip').first().waitFor();
    },
  },
  {
    name: 'the market of the lab as a maker, a rule refused',
    hash: marketHref(presetScenario('makers-choice')),
    async reach(page) {
      await page.locator('[data-group="players"] > summary').click();
      const makers = page.locator('[data-lever="makers"] .lever-number');
      await makers.fill('0');
      await makers.press('Enter');
      await page.locator('.lever-refused:not(:empty)').waitFor();
    },
  },
]);
