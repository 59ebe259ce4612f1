import { type Page } from 'playwright-core';
import { joinPhone, type Phone } from '../../classroom/harness/phone.ts';
import { LANGUAGES } from './languages.ts';
import { begins, type Spoken, said } from './words.ts';

/** A button of the teacher's desk by its text's key. */
export function deskButton(page: Page, language: Spoken, key: string) {
  return page.getByRole('button', { name: begins(language, `class:${key}`) }).first();
}

/** Opens a class as it is set up by itself, and gives its code. */
export async function openClassAt(page: Page, language: Spoken): Promise<string> {
  await page.getByRole('button', { name: said(language, 'class:new.open') }).click();
  return codeOf(page);
}

/** The join code on the desk, without the brackets of the pseudo-locale. */
export async function codeOf(page: Page): Promise<string> {
  await page.locator('.join-code').waitFor();
  const halves = await page.locator('.join-code [aria-hidden] > span').allInnerTexts();
  return halves.join('').replace(/[⟦⟧]/g, '');
}

/** Students' phones, one language after the other. */
export async function joinPhones(origin: string, code: string, count: number): Promise<Phone[]> {
  const phones: Phone[] = [];
  for (let i = 0; i < count; i++) {
    phones.push(await joinPhone(`${origin}/`, code, LANGUAGES[i % LANGUAGES.length]!));
  }
  return phones;
}

/** Waits until so many of the roster stand in one way. */
export async function awaitStates(page: Page, shown: string, count: number): Promise<void> {
  await page.waitForFunction(
    ([mark, wanted]) => document.querySelectorAll(`.person.${mark}`).length === wanted,
    [shown, count] as const,
  );
}

/** What the desk's clock shows, seconds. */
export async function secondsLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).split(':').map(Number);
  return 60 * minutes! + seconds!;
}

/** Waits until the desk's clock shows more than so many seconds. */
export async function awaitMoreThan(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction((least) => {
    const shown = document.querySelector('[role="timer"]')?.textContent ?? '';
    const [minutes, rest] = shown.split(':').map(Number);
    return 60 * minutes! + rest! > least;
  }, seconds);
}
