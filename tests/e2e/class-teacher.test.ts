import { afterEach, describe, expect, inject, it } from 'vitest';
import { openLine } from '../classroom/harness/line.ts';
import { type Phone } from '../classroom/harness/phone.ts';
import { scenarioCode } from './harness/codes.ts';
import {
  awaitMoreThan,
  awaitStates,
  codeOf,
  deskButton,
  joinPhones,
  openClassAt,
  secondsLeft,
} from './harness/desk.ts';
import { visit } from './harness/page.ts';
import { begins, said } from './harness/words.ts';

const phones: Phone[] = [];
afterEach(() => {
  for (const phone of phones.splice(0)) phone.close();
});

async function take(joined: Promise<Phone[]>): Promise<Phone[]> {
  const all = await joined;
  phones.push(...all);
  return all;
}

describe('a teacher alone', () => {
  it('sets a class up in one tap and leads it to its debrief', async () => {
    await visit({ hash: '#/class' }, async ({ page, origin }) => {
      await page.getByRole('link', { name: begins('en', 'class:start') }).click();
      const code = await openClassAt(page, 'en');
      await page.getByRole('link', { name: said('en', 'class:step.project') }).waitFor();
      const [first, second] = await take(joinPhones(origin, code, 3));
      await awaitStates(page, 'h', 3);

      await deskButton(page, 'en', 'step.start').click();
      await first!.until((view) => view.asks === 'choice');
      expect((await first!.decide(true)).ok).toBe(true);
      await awaitStates(page, 'd', 1);

      await deskButton(page, 'en', 'pause').click();
      await deskButton(page, 'en', 'step.resume').waitFor();
      await page.keyboard.press('p');
      await deskButton(page, 'en', 'pause').waitFor();
      const before = await secondsLeft(page);
      await deskButton(page, 'en', 'more-time').click();
      await awaitMoreThan(page, before);

      await page.locator('.person.t').last().click();
      await page.getByLabel(said('en', 'class:person.name')).fill('<b>Ngân</b>');
      await page.getByRole('button', { name: said('en', 'class:person.rename') }).click();
      await page.getByText('<b>Ngân</b>').waitFor();

      await page.locator('.person.t').last().click();
      await page.getByRole('button', { name: said('en', 'class:person.remove') }).click();
      await awaitStates(page, 'r', 1);
      await page.getByRole('button', { name: said('en', 'class:undo.do') }).click();
      await awaitStates(page, 't', 2);

      await page.locator('.person.t').first().click();
      await page.getByRole('button', { name: said('en', 'class:person.to-bot') }).click();
      await second!.until((view) => view.you.state === 'handed');
      await page.locator('.person.b').click();
      await page.getByRole('button', { name: said('en', 'class:person.back') }).click();
      await second!.until((view) => view.you.state === 'playing');

      await deskButton(page, 'en', 'step.close-round').click();
      await page.getByText(begins('en', 'class:outcome.held')).waitFor();
      await page.keyboard.press('n');
      await first!.until((view) => view.room.round === 2);

      await deskButton(page, 'en', 'more').click();
      await page.getByRole('button', { name: said('en', 'class:ending.end-game') }).click();
      await page.getByRole('button', { name: said('en', 'class:ending.end-game') }).click();
      await page.locator('.class-debrief').waitFor();
      await deskButton(page, 'en', 'step.again').click();
      await first!.until(({ room }) => room.game === 2 && room.phase === 'choosing');
      await deskButton(page, 'en', 'more').click();
      await page.getByRole('button', { name: said('en', 'class:ending.end-game') }).click();
      await page.getByRole('button', { name: said('en', 'class:ending.end-game') }).click();
      await page.locator('.class-debrief').waitFor();
      await deskButton(page, 'en', 'step.close').click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: said('en', 'class:ending.close') })
        .click();
      await first!.until((view) => view.room.phase === 'closed');

      await page.goto(`${origin}/#/class`);
      await page.getByRole('link', { name: said('en', 'class:earlier.open') }).waitFor();
      await page.getByRole('button', { name: said('en', 'class:earlier.delete') }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: said('en', 'class:earlier.delete') })
        .click();
      await page.getByRole('link', { name: said('en', 'class:earlier.open') }).waitFor({
        state: 'detached',
      });
    });
  });

  it('is told at the field what is wrong with a pasted link or a number', async () => {
    await visit({ hash: '#/class/new' }, async ({ page }) => {
      await page.getByRole('button', { name: said('en', 'class:pick.compare') }).click();
      const field = page.getByLabel(said('en', 'class:pick.paste'));
      await field.fill('https://example.org/somewhere');
      await field.press('Enter');
      await page.getByRole('alert').getByText(said('en', 'errors:link.foreign')).waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await field.fill(`http://localhost/#/s/${scenarioCode('holder')}`);
      await field.press('Enter');
      await page.getByText(said('en', 'class:pick.split')).waitFor();

      await page.locator('summary').click();
      const timer = page.getByLabel(said('en', 'class:set.pace.timer'), { exact: true });
      await timer.fill('4');
      await page.getByText(begins('en', 'class:field.range')).waitFor();
      expect(
        await page.getByRole('button', { name: said('en', 'class:new.open') }).isDisabled(),
      ).toBe(true);
      await timer.fill('25');
      await openClassAt(page, 'en');
      await page.goBack();
      await page.locator('summary').click();
      expect(await timer.inputValue()).toBe('25');
    });
  });

  it('goes on at another computer by a link whose secret does not stay in the address', async () => {
    await visit({ hash: '#/class/new' }, async ({ page, origin }) => {
      const code = await openClassAt(page, 'en');
      await take(joinPhones(origin, code, 1));
      await deskButton(page, 'en', 'more').click();
      await page.getByRole('button', { name: said('en', 'class:elsewhere.title') }).click();
      const field = page.getByLabel(said('en', 'class:elsewhere.link'));
      expect(await field.count()).toBe(0);
      await page.getByRole('button', { name: said('en', 'class:elsewhere.show') }).click();
      const link = new URL(await field.inputValue());
      const secret = link.hash.split('/').at(-1)!;

      await visit({ language: 'vi', hash: link.hash }, async ({ page: other }) => {
        await awaitStates(other, 'h', 1);
        expect(await codeOf(other)).toBe(code);
        expect(other.url()).not.toContain(secret);
        await other.reload();
        await awaitStates(other, 'h', 1);
        await deskButton(other, 'vi', 'step.start').click();
        await deskButton(other, 'vi', 'step.close-round').waitFor();
      });
      await page.keyboard.press('Escape');
      await deskButton(page, 'en', 'step.close-round').waitFor();
      const stranger = link.hash.replace(secret, `${'x'.repeat(secret.length)}`);
      await visit({ hash: stranger }, async ({ page: other }) => {
        await other.getByText(said('en', 'class:standing.wrong-key')).waitFor();
      });
    });
  });

  it('is not led by single keys once they are switched off', async () => {
    await visit({ hash: '#/class/new' }, async ({ page, origin }) => {
      await take(joinPhones(origin, await openClassAt(page, 'en'), 1));
      await deskButton(page, 'en', 'step.start').click();
      await deskButton(page, 'en', 'more').click();
      await page.getByLabel(said('en', 'class:keys.on')).uncheck();
      await page.keyboard.press('Escape');
      const before = await secondsLeft(page);
      await page.keyboard.press('p');
      await deskButton(page, 'en', 'more-time').click();
      await awaitMoreThan(page, before);
      expect(await deskButton(page, 'en', 'step.resume').count()).toBe(0);
    });
  });

  it('is told when the line is lost, and goes on when it is back', async () => {
    const line = await openLine(inject('port'));
    try {
      await visit({ blank: true, expectProblems: true }, async ({ page }) => {
        await page.goto(`${line.base}#/class/new`);
        await openClassAt(page, 'en');
        line.cut();
        await page.getByText(said('en', 'class:line.lost')).waitFor();
        await page.getByRole('button', { name: said('en', 'class:line.now') }).click();
        line.mend();
        await page.getByText(said('en', 'class:line.lost')).waitFor({ state: 'detached' });
      });
    } finally {
      await line.close();
    }
  });

  it('sends a student who typed the code to the page for phones', async () => {
    await visit({ hash: '#/class' }, async ({ page }) => {
      await page.getByLabel(said('en', 'class:student.code')).fill(' k7 m4');
      await page.getByRole('button', { name: said('en', 'class:student.join') }).click();
      await page.waitForURL('**/join.html#K7M4');
    });
  });

  it('is told what to do where the page comes from plain files', async () => {
    await visit(
      {
        hash: '#/class',
        prepare: async (context) => {
          await context.route('**/class.json', (route) => route.fulfill({ status: 404 }));
        },
        expectProblems: true,
      },
      async ({ page }) => {
        await page.getByText(said('en', 'class:unserved')).waitFor();
        expect(await page.getByRole('link', { name: begins('en', 'class:start') }).count()).toBe(0);
      },
    );
  });
});
