import { type Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sure } from '../classroom/harness/phone.ts';
import { expectAccessible } from './harness/axe.ts';
import { expectAllBracketed } from './harness/brackets.ts';
import { phaseOf, picks, received, SMALL, takeSeat, withClass } from './harness/classes.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { expectNoOverflow, expectRoomForFingers } from './harness/overflow.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

const PHONE = { size: SMALL, touch: true, blank: true };
const base = () => `http://127.0.0.1:${inject('port')}/`;

async function expectWellMade(page: Page, screen: string): Promise<void> {
  await expectNoOverflow(page, screen);
  await expectRoomForFingers(page, screen);
  await expectAccessible(page, screen);
}

/** The same for the screens of one way through; in the quick tests axe sees each in one language. */
function lookingIn(language: Language) {
  let screens = 0;
  return async (page: Page, screen: string) => {
    const axe = FULL || screens++ % LANGUAGES.length === LANGUAGES.indexOf(language);
    if (axe) return expectWellMade(page, `${screen}, ${language}`);
    await expectNoOverflow(page, screen);
    await expectRoomForFingers(page, screen);
  };
}

/** Both buttons are 96 px high or more, and in sight without scrolling. */
async function expectWithinReach(page: Page): Promise<void> {
  for (const button of await picks(page, 'en')
    .or(page.locator('.picks'))
    .getByRole('button')
    .all()) {
    const box = (await button.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(96);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(SMALL.height);
  }
}

describe('a phone of 360 × 640', () => {
  it.each(LANGUAGES)(
    'joins, chooses, is told it was received, and sees what came of it: %s',
    async (language) => {
      await withClass(base(), { fill: true }, async (given) => {
        const { session, teacher, phones, until } = given;
        await visit({ ...PHONE, language, plainHttp: true }, async ({ page, origin }) => {
          const look = lookingIn(language);
          await page.goto(`${origin}/j#${session.code}`);
          await page.getByRole('button', { name: said(language, 'join:door.join') }).waitFor();
          await look(page, 'door');
          await takeSeat(page, language);
          await page.getByText(said(language, 'join:wait.here')).waitFor();
          const seated = await until(({ roster }) => roster.length > phones.length);
          expect(seated.roster).toHaveLength(phones.length + 1); // opening the page took none
          await look(page, 'lobby');

          sure(await teacher.start());
          await picks(page, language).waitFor();
          await expectWithinReach(page);
          await look(page, 'choosing');

          await page.getByRole('button', { name: said(language, 'join:choice.holder.sell') }).tap();
          await received(page, language).waitFor();
          await look(page, 'received');
          await page
            .getByRole('button', { name: said(language, 'join:choice.instead.holder.hold') })
            .tap();
          await page.getByText(said(language, 'join:chosen.holder.hold')).waitFor();
          await received(page, language).waitFor();

          await phaseOf(given, 'choosing');
          await given.decideAll(() => false);
          await page.getByText(said(language, 'join:outcome.mine.holder.hold')).waitFor();
          await look(page, 'outcome');

          sure(await teacher.endGame());
          await page.getByRole('heading', { name: said(language, 'join:end.title') }).waitFor();
          await look(page, 'end');
          sure(await teacher.end());
          await page.getByRole('heading', { name: said(language, 'join:closed.title') }).waitFor();
        });
      });
    },
  );

  it('shows nothing that translators were not given', async () => {
    await withClass(base(), { fill: true, pledges: true, predict: true }, async (given) => {
      await visit(PHONE, async ({ page, origin }) => {
        await page.goto(`${origin}/j?pseudo#${given.session.code}`);
        await page.getByRole('button', { name: said('pseudo', 'join:door.join') }).waitFor();
        await expectAllBracketed(page, 'door');
        await takeSeat(page, 'pseudo');
        await expectAllBracketed(page, 'lobby');
        sure(await given.teacher.start());
        await page.getByRole('slider').waitFor();
        await phaseOf(given, 'predicting');
        await expectAllBracketed(page, 'prediction');
        sure(await given.teacher.endPhase(given.view().room.turn));
        await picks(page, 'pseudo').waitFor();
        await expectAllBracketed(page, 'choosing');
        await page.getByRole('button', { name: said('pseudo', 'join:choice.holder.hold') }).tap();
        await received(page, 'pseudo').waitFor();
        await expectAllBracketed(page, 'received');
        await phaseOf(given, 'choosing');
        await given.decideAll(() => false);
        await page.getByText(said('pseudo', 'join:outcome.mine.holder.hold')).waitFor();
        await expectAllBracketed(page, 'outcome');
      });
    });
  });
});

describe('a phone with a keyboard', () => {
  it('guesses with the arrows, pledges, and chooses with H and S', async () => {
    await withClass(base(), { fill: true, pledges: true, predict: true }, async (given) => {
      await visit({ size: SMALL, blank: true }, async ({ page, origin }) => {
        await page.goto(`${origin}/j#${given.session.code}`);
        await page.getByRole('button', { name: said('en', 'join:door.join') }).press('Enter');
        await page.getByRole('heading', { name: said('en', 'join:wait.title') }).waitFor();
        sure(await given.teacher.start());
        await phaseOf(given, 'predicting');
        await page.getByRole('slider').press('ArrowRight');
        await page.getByRole('button', { name: said('en', 'join:predict.more') }).press('Enter');
        await page.getByText('60%').waitFor();
        await page.getByRole('button', { name: said('en', 'join:predict.send') }).press('Enter');
        await received(page, 'en').waitFor();
        sure(await given.teacher.endPhase(given.view().room.turn));
        await phaseOf(given, 'choosing');
        await picks(page, 'en').waitFor();
        const [first] = given.phones;
        sure(await first!.link.pledge(given.view().room.turn, 'may-sell'));
        const heard = page.getByRole('button', {
          name: begins('en', 'join:pledge.holder.may-sell'),
        });
        await heard.getByText('1').waitFor();
        await heard.press('Enter');
        await heard.getByText('2').waitFor();
        await page.keyboard.press('s');
        await page.getByText(said('en', 'join:chosen.holder.sell')).waitFor();
        await page.keyboard.press('ArrowLeft');
        await page.getByText(said('en', 'join:chosen.holder.hold')).waitFor();
        await received(page, 'en').waitFor();
      });
    });
  });
});

describe('the way in', () => {
  it('takes a typed code, says which one is unknown, and keeps the seat over a reload', async () => {
    await withClass(base(), { names: 'own' }, async ({ session, until }) => {
      await visit(PHONE, async ({ page, origin }) => {
        await page.goto(`${origin}/j`);
        const field = page.getByRole('textbox', { name: said('en', 'join:code.label') });
        const go = page.getByRole('button', { name: said('en', 'join:code.go') });
        await go.tap();
        await page.getByText(said('en', 'join:code.empty')).waitFor();
        await field.fill(session.code === 'AAAA' ? 'BBBB' : 'AAAA');
        await go.tap();
        await page.getByText(said('en', 'join:refusals.unknown-code')).waitFor();
        await field.fill(session.code.toLowerCase());
        await go.tap();

        await page.getByRole('button', { name: said('en', 'join:door.own') }).tap();
        const own = page.getByRole('textbox', { name: said('en', 'join:door.own-label') });
        const join = page.getByRole('button', { name: said('en', 'join:door.join') });
        await join.tap();
        await page.getByText(said('en', 'join:refusals.name-empty')).waitFor();
        await own.fill('a'.repeat(25));
        await join.tap();
        await page.getByText(said('en', 'join:refusals.name-too-long')).waitFor();
        await own.fill('<b>Lan</b>');
        await expectWellMade(page, 'own name');
        await join.tap();
        await page.getByText('<b>Lan</b>').waitFor();
        await page.reload();
        await page.getByText('<b>Lan</b>').waitFor();
        expect((await until(({ roster }) => roster.length > 3)).roster).toHaveLength(4);
      });
    });
  });

  it('checks the phone in one sentence', async () => {
    await visit(PHONE, async ({ page, origin }) => {
      await page.goto(`${origin}/j#check`);
      await page.getByRole('heading', { name: said('en', 'join:check.good') }).waitFor();
      await expectWellMade(page, 'check');
    });
  });
});
