import { type Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type Name } from '../../src/session/types.ts';
import { openLine } from '../classroom/harness/line.ts';
import { sure } from '../classroom/harness/phone.ts';
import { classSettings } from '../classroom/harness/settings.ts';
import { readTexts } from '../house/texts.ts';
import { expectAccessible } from './harness/axe.ts';
import { expectAllBracketed } from './harness/brackets.ts';
import { withClass } from './harness/classes.ts';
import { type Language } from './harness/languages.ts';
import { expectNoOverflow } from './harness/overflow.ts';
import { DESKTOP, visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { scan } from './harness/scan.ts';
import { begins, type Spoken, said } from './harness/words.ts';

const base = `http://localhost:${inject('port')}/`;
const NO_LIMIT = { timer: null, reveal: null } as const;

/** Runs in the page: letters on the wall that are smaller than 24 px. */
function smallLetters(): string[] {
  const LEAST = 24;
  const shown = [...document.querySelectorAll<HTMLElement | SVGElement>('.wall *')];
  return shown
    .filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .filter((one) => one.closest('.hidden-text') === null && one.checkVisibility())
    .filter((one) => {
      const drawing = one instanceof SVGElement ? one.ownerSVGElement?.getScreenCTM()?.a : 1;
      return Number.parseFloat(getComputedStyle(one).fontSize) * (drawing ?? 1) < LEAST - 0.01;
    })
    .map((one) => `${one.textContent} in ${getComputedStyle(one).fontSize}`);
}

/** In the quick tests the rules of accessibility are tried where most is shown. */
async function lookAtWall(page: Page, screen: string, thorough = FULL): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectNoOverflow(page, screen);
  expect(await page.evaluate(smallLetters), screen).toEqual([]);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(tall, `${screen} is one screen`).toBeLessThanOrEqual(page.viewportSize()!.height);
  if (thorough) await expectAccessible(page, screen);
}

/** What a student is called in English. */
function calledBy(name: Name): string {
  if (!('made' in name)) throw new Error(`not a made-up name: ${JSON.stringify(name)}`);
  return readTexts('en').find(({ key }) => key === `names:${name.made.key}`)!.text;
}

function onWall(page: Page, language: Spoken, key: string) {
  return page
    .locator('.wall')
    .getByText(said(language, `wall:${key}`))
    .first();
}

describe('the wall', () => {
  it('shows a class from its lobby to its end, and never who did what', async () => {
    await withClass(base, { ...NO_LIMIT, predict: true }, async (given) => {
      const { session, teacher, phones } = given;
      await visit({ hash: `#/wall/${session.id}/${session.wall}` }, async ({ page }) => {
        await page.getByText(begins('en', 'wall:lobby.in_other')).waitFor();
        expect(page.url()).not.toContain(session.wall);
        const fromTheBackRow = await scan(page, page.locator('svg.qr'), 1 / 5);
        expect(fromTheBackRow).toMatch(new RegExp(`/j#${session.code}$`));
        const pool = await page.locator('.wall-crowd').boundingBox();
        expect(pool!.y + pool!.height).toBeCloseTo(page.viewportSize()!.height, 0);
        await lookAtWall(page, 'lobby');

        sure(await teacher.start());
        await onWall(page, 'en', 'predict').waitFor();
        const { turn } = (await given.until((view) => view.room.phase === 'predicting')).room;
        sure(await phones[0]!.link.predict(turn, 0.5));
        await page.locator('.count strong').getByText('1').waitFor();
        await lookAtWall(page, 'question');
        sure(await teacher.endPhase(turn));

        await onWall(page, 'en', 'choose').waitFor();
        await given.until((view) => view.room.phase === 'choosing');
        expect(await page.locator('.wall-tally strong').count()).toBe(0);
        await given.decideAll((_, at) => at > 0);
        await page.getByText(begins('en', 'wall:fall_one')).first().waitFor();
        const counts = await page.locator('.wall-tally strong').allInnerTexts();
        const held = given.view().pools[0]!.rounds[0]!.holders!;
        expect(counts.map(Number)).toEqual([held.hold, held.sell]);
        const text = await page.locator('#app').innerText();
        for (const { name } of given.view().roster) expect(text).not.toContain(calledBy(name));
        await lookAtWall(page, 'outcome', true);

        sure(await teacher.endGame());
        await onWall(page, 'en', 'over.title').waitFor();
        const bars = await page.locator('.held-bar text').allTextContents();
        expect(bars.map(Number)).toEqual([held.sell, held.hold]);
        await lookAtWall(page, 'game over');
        sure(await teacher.end());
        await onWall(page, 'en', 'closed.title').waitFor();
      });
    });
  });

  it('speaks two languages of its own, and the teacher’s page keeps its own', async () => {
    await withClass(base, NO_LIMIT, async ({ session, teacher }) => {
      await visit({ hash: `#/wall/${session.id}/${session.wall}` }, async ({ page, origin }) => {
        await page.getByRole('button', { name: said('en', 'wall:settings.open') }).click();
        await page
          .getByLabel(said('en', 'wall:settings.first'), { exact: true })
          .selectOption('vi');
        await page.getByLabel(said('en', 'wall:settings.second')).selectOption('zh');
        await page.getByText(said('en', 'wall:settings.light')).click();
        await page.keyboard.press('Escape');
        await onWall(page, 'vi', 'lobby.how').waitFor();
        await onWall(page, 'zh', 'lobby.how').waitFor();
        await lookAtWall(page, 'lobby in two languages', true);
        sure(await teacher.start());
        await onWall(page, 'vi', 'choose').waitFor();
        await lookAtWall(page, 'choosing in two languages');
        await page.reload();
        await onWall(page, 'zh', 'choose').waitFor();
        await page.goto(`${origin}/#/class`);
        await page.getByRole('heading', { level: 1, name: said('en', 'class:title') }).waitFor();
      });
    });
  });

  it('sets two treatments side by side and many groups one beside the other', async () => {
    const { treatments } = classSettings();
    const pair = [treatments[0]!, { ...treatments[0]!, capture: 0.9 }];
    const filled = { ...NO_LIMIT, fill: true };
    await withClass(base, { ...filled, treatments: pair }, async (given) => {
      const { session, teacher } = given;
      await visit({ hash: `#/wall/${session.id}/${session.wall}` }, async ({ page }) => {
        sure(await teacher.start());
        await page.locator('.wall-pool').nth(1).waitFor();
        await given.decideAll(() => true);
        await page.locator('.wall-tally strong').nth(3).waitFor();
        await lookAtWall(page, 'two treatments');
      });
    });
    await withClass(base, { ...filled, groupSize: 2, remainder: 'bots' }, async (given) => {
      const { session, teacher } = given;
      await visit({ hash: `#/wall/${session.id}/${session.wall}` }, async ({ page }) => {
        sure(await teacher.start());
        await page.locator('.wall-tank').nth(1).waitFor();
        await given.decideAll((_, at) => at > 0);
        await page.locator('.tank-held').nth(1).waitFor();
        await lookAtWall(page, 'groups', true);
      });
    });
  });

  it('says when the line is lost, and goes on when it is back', async () => {
    const line = await openLine(inject('port'));
    try {
      await withClass(base, NO_LIMIT, async ({ session, teacher }) => {
        await visit({ blank: true, expectProblems: true }, async ({ page }) => {
          await page.goto(`${line.base}#/wall/${session.id}/${session.wall}`);
          await page.locator('.wall-lobby').waitFor();
          line.cut();
          await onWall(page, 'en', 'line').waitFor();
          sure(await teacher.start());
          line.mend();
          await onWall(page, 'en', 'choose').waitFor();
          await onWall(page, 'en', 'line').waitFor({ state: 'detached' });
        });
      });
    } finally {
      await line.close();
    }
  });

  it('opens with its own key alone', async () => {
    await withClass(base, NO_LIMIT, async ({ session }) => {
      const strange = 'x'.repeat(session.wall.length);
      await visit({ hash: `#/wall/${session.id}` }, async ({ page }) => {
        await onWall(page, 'en', 'standing.no-key').waitFor();
      });
      await visit({ hash: `#/wall/${session.id}/${strange}` }, async ({ page }) => {
        await onWall(page, 'en', 'standing.wrong-key').waitFor();
        await expectAccessible(page, 'a key that does not fit');
      });
    });
  });

  it('says nothing that translators were not given', async () => {
    await withClass(base, NO_LIMIT, async (given) => {
      const { session, teacher } = given;
      const hash = `#/wall/${session.id}/${session.wall}`;
      await visit({ query: '?pseudo', hash }, async ({ page }) => {
        await page.locator('.wall-lobby').waitFor();
        sure(await teacher.start());
        await page.locator('.wall-asks').waitFor();
        await given.decideAll((_, at) => at > 0);
        await page.locator('.wall-foot:not(.waiting) .tongue').first().waitFor();
        await expectAllBracketed(page, 'the wall');
      });
    });
  });
});

if (FULL)
  describe('the wall in every language and size', () => {
    const sizes = [DESKTOP, { width: 1920, height: 1080 }, { width: 1024, height: 768 }];
    const pairs: [Language, Language][] = [
      ['en', 'vi'],
      ['vi', 'zh'],
      ['zh', 'en'],
    ];
    describe.each(pairs)('%s beside %s', (first, second) => {
      it.each(sizes)('shows every screen whole at $width × $height', async (size) => {
        await withClass(base, { ...NO_LIMIT, predict: true }, async (given) => {
          const { session, teacher } = given;
          const look = JSON.stringify({ first, second, dark: true });
          await visit(
            {
              size,
              hash: `#/wall/${session.id}/${session.wall}`,
              async prepare(context) {
                await context.addInitScript((kept) => {
                  if (location.protocol === 'http:') {
                    localStorage.setItem('hold-or-sell/wall/look', kept);
                  }
                }, look);
              },
            },
            async ({ page }) => {
              await onWall(page, first, 'lobby.how').waitFor();
              await lookAtWall(page, 'lobby');
              sure(await teacher.start());
              await onWall(page, second, 'predict').waitFor();
              await lookAtWall(page, 'question');
              await given.until((view) => view.room.phase === 'predicting');
              sure(await teacher.endPhase(given.view().room.turn));
              await onWall(page, second, 'choose').waitFor();
              await given.until((view) => view.room.phase === 'choosing');
              await given.decideAll((_, at) => at > 0);
              await page.locator('.wall-foot:not(.waiting) .tongue').first().waitFor();
              await lookAtWall(page, 'outcome');
              sure(await teacher.endGame());
              await onWall(page, first, 'over.title').waitFor();
              await lookAtWall(page, 'game over');
            },
          );
        });
      });
    });
  });
