import { replayCode } from './harness/codes.ts';
import { lookAt } from './harness/lookAt.ts';
import { FULL } from './harness/roster.ts';
import { type Screen } from './harness/screens.ts';

const code = replayCode('holder');
const others = ['the-toll', 'the-dominoes', 'makers-choice'].map((id) =>
  replayCode(id === 'makers-choice' ? 'maker' : 'holder', id),
);
const DRAWN = '.paths .drawing > svg';

const changed: Screen = {
  name: 'replay, a choice changed',
  hash: `#/replay/${code}`,
  async reach(page) {
    await page.locator('.what-if button.choice-mark').first().click();
    await page.locator(DRAWN).nth(1).waitFor();
  },
};
const asked: Screen = {
  name: 'challenge',
  hash: `#/beat/${code}`,
  reach: (page) => page.locator('.beat .target').waitFor(),
};
const answered: Screen = {
  name: 'challenge, answered',
  hash: `#/beat/${code}.${code}`,
  reach: (page) => page.locator(DRAWN).nth(1).waitFor(),
};
const compared: Screen = {
  name: 'games side by side, one of them refused',
  hash: `#/compare/${[code, ...others, 'hello'].join('.')}`,
  reach: (page) => page.locator(DRAWN).nth(1).waitFor(),
};
const empty: Screen = {
  name: 'no games side by side',
  hash: '#/compare',
  reach: (page) => page.locator('.add-game').waitFor(),
};

lookAt(FULL ? [changed, compared, answered, asked, empty] : [changed, compared]);
