import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scenarioCode } from './harness/codes.ts';
import { choices } from './harness/game.ts';
import { lookAt } from './harness/lookAt.ts';
import { PHONE, visit } from './harness/page.ts';
import { type Screen } from './harness/screens.ts';
import { begins, type Spoken, said } from './harness/words.ts';

const TASK = `#/task/${scenarioCode('holder', 'two-holders')}/10B`;

/** From the name to the result code; holds in every round that `hold` is true of. */
async function handIn(page: Page, name: string, hold: (round: number) => boolean): Promise<string> {
  await page.getByLabel(said('en', 'homework:student.name')).fill(name);
  await page.getByRole('button', { name: said('en', 'homework:student.start') }).click();
  const code = page.locator('.result-code');
  for (let round = 1; ; round++) {
    await choices(page, 'en').waitFor();
    await page.keyboard.press(hold(round) ? 'h' : 's');
    const onward = page.locator('.dock .button.primary').first();
    await page.keyboard.press('Escape');
    await onward.waitFor();
    await onward.click();
    await code.or(choices(page, 'en')).first().waitFor();
    if (await code.isVisible()) return code.inputValue();
  }
}

async function collect(page: Page, text: string): Promise<void> {
  await page.getByLabel(begins('en', 'homework:collect.paste')).fill(text);
  await page.getByRole('button', { name: said('en', 'homework:collect.add'), exact: true }).click();
}

describe('homework without a server', () => {
  it('goes from a link over two students to the debrief of their class', async () => {
    await visit({ hash: '#/homework' }, async ({ page, context }) => {
      await page.getByRole('button', { name: said('en', 'homework:task.other') }).click();
      await page.getByText(said('en', 'scenarios:two-holders.title'), { exact: true }).click();
      await page.getByLabel(said('en', 'homework:task.label'), { exact: true }).fill('10B');
      const link = await page.locator('.copy-link input').inputValue();

      const student = await context.newPage();
      await student.goto(link);
      const first = await handIn(student, 'Ngân', (round) => round % 2 === 0);
      await student.getByRole('link', { name: said('en', 'homework:student.look') }).click();
      await student.locator('.drawing > svg').first().waitFor();
      await student.goBack();
      expect(await student.locator('.result-code').inputValue()).toBe(first);
      await student.reload();
      expect(await student.locator('.result-code').inputValue()).toBe(first);
      await student.getByRole('button', { name: said('en', 'homework:student.else') }).click();
      const second = await handIn(student, '<b>李雷</b>', () => true);
      await student.close();

      const changed = `${first.slice(0, -8)}0${first.slice(-7)}`;
      await collect(page, `Ngân: ${first}\n${second}\n${first}\n${changed}\nnothing here`);
      await page.locator('.handed tbody tr').nth(1).waitFor();
      expect(await page.locator('.handed bdi').allInnerTexts()).toEqual(['Ngân', '<b>李雷</b>']);
      await page.getByText(begins('en', 'homework:found.same')).waitFor();
      await page.getByText(begins('en', 'homework:found.refused_one')).waitFor();
      await page.locator('.class-debrief .drawing > svg').first().waitFor();

      await page.reload();
      await page.locator('.handed tbody tr').nth(1).waitFor();
      await page.getByRole('button', { name: said('en', 'homework:collect.clear') }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: said('en', 'homework:collect.clear') })
        .click();
      await page.locator('.handed').waitFor({ state: 'detached' });
      await page.reload();
      await page.locator('.copy-link input').waitFor();
      expect(await page.locator('.handed').count()).toBe(0);
    });
  });

  it('takes codes from a file, and says of a picture that it is no text', async () => {
    await visit({ hash: '#/homework' }, async ({ page }) => {
      await page.getByLabel(said('en', 'homework:task.label'), { exact: true }).fill('10B');
      const file = page.locator('input[type="file"]');
      const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]);
      await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: picture });
      await page.getByText(said('en', 'homework:collect.unreadable')).waitFor();
      const csv = Buffer.from('name;answer\nLan;no code\n');
      await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv });
      await page.getByText(begins('en', 'homework:found.rest_other')).waitFor();
    });
  });

  it('marks the code where no page may copy it', async () => {
    await visit(
      { touch: true, plainHttp: true, size: PHONE, blank: true },
      async ({ page, context, origin }) => {
        await context.addInitScript(() => {
          document.execCommand = () => false;
        });
        await page.goto(`${origin}/${TASK}`);
        const code = await handIn(page, 'Lan', () => true);
        await page.getByRole('button', { name: said('en', 'homework:student.copy') }).click();
        await page.getByText(said('en', 'homework:student.by-hand')).waitFor();
        const marked = await page.evaluate(() => {
          const field = document.activeElement as HTMLTextAreaElement;
          return field.value.slice(field.selectionStart, field.selectionEnd);
        });
        expect(marked).toBe(code);
      },
    );
  });

  it('asks for a name, and says of a link that was cut what is wrong', async () => {
    await visit({ hash: TASK }, async ({ page, origin }) => {
      await page.getByRole('button', { name: said('en', 'homework:student.start') }).click();
      await page.getByText(said('en', 'homework:trouble.name-empty')).waitFor();
      await page.goto(`${origin}/${TASK.slice(0, -4)}`);
      await page.getByRole('alert').waitFor();
    });
  });
});

const awaitField = (page: Page, language: Spoken, key: string) =>
  page.getByLabel(said(language, key), { exact: true }).waitFor();

const SCREENS: Screen[] = [
  {
    name: 'homework',
    hash: '#/homework',
    async reach(page, language) {
      const label = page.getByLabel(said(language, 'homework:task.label'), { exact: true });
      await label.fill('10');
      await page.locator('.copy-link input').waitFor();
      await page.locator('textarea').fill('1 2 3');
      await page.locator('form .button.primary').click();
      await page.locator('.left-out').waitFor();
    },
  },
  {
    name: 'a student’s homework',
    hash: TASK.replace('10B', '10'),
    reach: (page, language) => awaitField(page, language, 'homework:student.name'),
  },
];

lookAt(SCREENS);
