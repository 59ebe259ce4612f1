import { type Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { type Phone } from '../classroom/harness/phone.ts';
import { expectAccessible } from './harness/axe.ts';
import { expectAllBracketed } from './harness/brackets.ts';
import { awaitStates, deskButton, joinPhones, openClassAt } from './harness/desk.ts';
import { LANGUAGES } from './harness/languages.ts';
import { expectNoOverflow, expectRoomForFingers } from './harness/overflow.ts';
import { DESKTOP, visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { type Spoken, said } from './harness/words.ts';

const HAND = { width: 390, height: 844 };
type Look = (page: Page, screen: string) => Promise<void>;

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** From the way in to a round that is revealed, every screen of the teacher's looked at. */
async function walkDesk(page: Page, language: Spoken, origin: string, look: Look): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.class-more > summary').click();
  await page.waitForLoadState('networkidle');
  await look(page, 'the way in');

  await page.locator('.class-start').click();
  await page.getByRole('button', { name: said(language, 'class:pick.compare') }).click();
  await look(page, 'the choice of a scenario');
  await page.locator('.pick').nth(5).click();
  await page.locator('.class-more > summary').click();
  await page.getByLabel(said(language, 'class:set.groups.groups')).check();
  await page.getByLabel(said(language, 'class:set.pace.by-itself')).check();
  await page.getByLabel(said(language, 'class:set.pace.reveal'), { exact: true }).fill('2');
  await look(page, 'the set-up');
  await page.getByLabel(said(language, 'class:set.pace.timed')).check();
  await page.getByLabel(said(language, 'class:set.groups.whole')).check();

  const code = await openClassAt(page, language);
  await look(page, 'a class without students');
  const phones: Phone[] = await joinPhones(origin, code, 4);
  try {
    await awaitStates(page, 'h', 4);
    await look(page, 'a class before the game');
    await deskButton(page, language, 'step.start').click();
    for (const phone of phones) await phone.until((view) => view.asks === 'choice');
    await phones[0]!.decide(true);
    phones[1]!.close();
    await awaitStates(page, 'd', 1);
    await awaitStates(page, 'x', 1);
    await look(page, 'an open round');
    await page.locator('.person').first().click();
    await look(page, 'one student');
    await page.getByRole('button', { name: said(language, 'class:person.remove') }).click();
    await page.getByRole('button', { name: said(language, 'class:undo.do') }).waitFor();
    await deskButton(page, language, 'pause').click();
    await deskButton(page, language, 'step.resume').waitFor();
    await look(page, 'a class that is paused');
    await page.getByRole('button', { name: said(language, 'class:more') }).click();
    await page.waitForLoadState('networkidle');
    await look(page, 'what is seldom needed');
    await closeDialog(page);
    await deskButton(page, language, 'step.close-round').click();
    await page.locator('.round-outcome').first().waitFor();
    await look(page, 'a round that is revealed');
  } finally {
    for (const phone of phones) phone.close();
  }
}

/** In the quick tests a language is seen at one size, and axe looks at each screen in one language. */
describe.each(LANGUAGES)('the teacher’s screens in %s', (language) => {
  const sizes = [
    ['1280 × 720', DESKTOP, false],
    ['390 × 844', HAND, true],
  ] as const;
  const here = FULL ? sizes : sizes.filter(([, , touch]) => touch === (language !== 'en'));
  it.each(here)('are accessible and show every text whole at %s', async (_, size, touch) => {
    let at = 0;
    await visit({ language, size, touch, hash: '#/class' }, ({ page, origin }) =>
      walkDesk(page, language, origin, async (seen, screen) => {
        await expectNoOverflow(seen, screen);
        if (touch) await expectRoomForFingers(seen, screen);
        const isMine = LANGUAGES[at++ % LANGUAGES.length] === language;
        if (FULL || isMine) await expectAccessible(seen, `${screen}, ${language}`);
      }),
    );
  });
});

it('the teacher’s screens say nothing that translators were not given', async () => {
  await visit({ query: '?pseudo', hash: '#/class' }, ({ page, origin }) =>
    walkDesk(page, 'pseudo', origin, expectAllBracketed),
  );
});

if (FULL)
  it('the teacher’s screens keep their contrast in the dark', async () => {
    await visit({ dark: true, hash: '#/class' }, ({ page, origin }) =>
      walkDesk(page, 'en', origin, (seen, screen) => expectAccessible(seen, `${screen}, dark`)),
    );
  });
