import { encodeScenario } from '../../src/scenario/link.ts';
import { scenarioWith } from '../picture/extended.ts';
import { choices } from './harness/game.ts';
import { lookAt } from './harness/lookAt.ts';
import { said } from './harness/words.ts';

const BLOCK = { from: 1, length: 2, seizure: 0.3, share: 0.5 };
const quality = { prior: 0.5, accuracy: 0.7, decay: 0.1 };
const siblings = { count: 3, volatility: 0.05, stock: 30 };
const leverage = { min: 0.3, max: 0.5 };

const codeOf = (changes: Record<string, unknown>) => encodeScenario(scenarioWith(changes));

lookAt([
  {
    name: 'the vote',
    hash: `#/play/${codeOf({ rounds: 3, coordinator: { ...BLOCK, vote: true } })}`,
    async reach(page, language) {
      const against = said(language, 'extensions:vote.against');
      await page.getByRole('button', { name: against }).waitFor();
    },
  },
  {
    name: 'a gate that is shut',
    hash: `#/play/${codeOf({ rounds: 3, coordinator: BLOCK })}`,
    async reach(page, language) {
      await page.getByRole('button', { name: said(language, 'extensions:gate.hold') }).waitFor();
    },
  },
  {
    name: 'a last round told with a report, further tokens and the truth',
    hash: `#/play/${codeOf({ rounds: 1, stock: 50, quality, siblings, leverage })}`,
    async reach(page, language) {
      await choices(page, language).waitFor();
      await page.locator('.belief').waitFor();
      await page.keyboard.press('h');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: said(language, 'play:to-debrief') }).waitFor();
    },
  },
  {
    name: 'the set-up of special rules',
    hash: `#/s/${codeOf({ quality, siblings, coordinator: { ...BLOCK, vote: true } })}`,
    async reach(page) {
      await page.locator('.special-rules').waitFor();
    },
  },
]);
