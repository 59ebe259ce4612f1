import { lookAt } from './harness/lookAt.ts';
import { said } from './harness/words.ts';

lookAt([
  {
    name: 'many games of a market',
    hash: '#/lab/market',
    async reach(page, language) {
      const panel = page.locator('.runs');
      await panel.getByRole('radio').first().check();
      await panel
        .getByRole('radio', { name: said(language, 'lab-runs:company-is.counted') })
        .check();
      await panel.getByRole('button', { name: said(language, 'lab-runs:start') }).click();
      await panel.locator('[data-finding="wealth-makers"] .drawing > svg').waitFor();
      await panel.locator('[data-finding="price-bands"] summary').click();
    },
  },
]);
