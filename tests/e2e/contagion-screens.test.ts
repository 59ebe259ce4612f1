import { lookAt } from './harness/lookAt.ts';
import { FULL } from './harness/roster.ts';
import { type Screen } from './harness/screens.ts';
import { said } from './harness/words.ts';

const REFUSED: Screen = {
  name: 'the contagion of the lab, its address refused',
  hash: '#/lab/contagion/size=4',
  async reach(page) {
    await page.getByRole('alert').first().waitFor();
    await page.locator('.drawing > svg').waitFor();
  },
};

lookAt([
  {
    name: 'the contagion of the lab',
    hash: '#/lab/contagion/size=32&rewired=0.1&start=0.2&seed=4',
    async reach(page, language) {
      await page.locator('.contagion canvas[data-step="0"]').waitFor();
      await page.locator('.drawing > svg').waitFor();
      await page
        .getByRole('button', { name: said(language, 'lab-contagion:experiments.race.name') })
        .click();
      await page.locator('.contagion-question').waitFor();
    },
  },
  ...(FULL ? [REFUSED] : []),
]);
