import { type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { encodeScenario } from '../../src/scenario/link.ts';
import { scenarioFor } from './harness/codes.ts';
import { choices, codeIn } from './harness/game.ts';
import { type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { said } from './harness/words.ts';

const code = encodeScenario({ ...scenarioFor('holder'), rounds: 1 });

/** How a round ended. */
interface Told {
  parts: string[]; // of the film that was seen, with the language of the page
  level: string | undefined; // of the water on the canvas
  sentence: string; // told to those who do not see
  played: string; // the replay's code
}

/** What the page keeps while it is watched. */
interface Watched {
  film: { parts: string[]; atLevel(): void };
}

/** From now on the page writes down each part of the film that begins, and acts as the level begins. */
function watchParts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const film: Watched['film'] = { parts: [], atLevel() {} };
    Object.assign(window, { film });
    const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas canvas')!;
    new MutationObserver(() => {
      const part = canvas.dataset['part']!;
      const entry = `${document.documentElement.lang} ${part}`;
      if (part === 'rest' || entry === film.parts.at(-1)) return;
      const isFirst = !film.parts.some((other) => other.endsWith(part));
      film.parts.push(entry);
      if (part === 'level' && isFirst) film.atLevel();
    }).observe(canvas, { attributeFilter: ['data-part'] });
  });
}

/** The page goes to the background as the level begins to move; this browser never hides one by itself. */
function hideAtLevel(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as Watched).film.atLevel = () => {
      Object.defineProperty(document, 'hidden', { value: true });
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    };
  });
}

/** Another language is chosen as the level begins to move. */
async function switchAtLevel(page: Page, from: Language, to: Language): Promise<void> {
  const chooser = page.getByRole('combobox', { name: said(from, 'common:language') }).first();
  await chooser.evaluate((select: HTMLSelectElement, language) => {
    (window as unknown as Watched).film.atLevel = () => {
      select.value = language;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }, to);
}

/** Sells in the only round and follows it to the debrief. */
async function playRound(
  begun: Language,
  ended: Language,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Told> {
  let told: Told | undefined;
  const asked = { language: begun, hash: `#/play/${code}`, motion: 'no-preference' as const };
  await visit(asked, async ({ page }) => {
    await choices(page, begun).waitFor();
    await page.locator('.stage-canvas canvas[data-part=rest]').waitFor();
    await watchParts(page);
    await prepare(page);
    await page.keyboard.press('s');
    const on = page.getByRole('button', { name: said(ended, 'play:to-debrief') });
    await on.waitFor();
    const canvas = page.locator('.stage-canvas canvas[data-part=rest]');
    const level = await canvas.evaluate((element: HTMLCanvasElement) => element.dataset['level']);
    const sentence = await page.locator('.dock [role=status]').innerText();
    const parts = await page.evaluate(() => (window as unknown as Watched).film.parts);
    await on.click();
    await page.waitForURL(/#\/debrief\//);
    told = { parts, level, sentence, played: codeIn(page) };
  });
  return told!;
}

/** Each part once, in order, without the language. */
function partsOf({ parts }: Told): string[] {
  const names = parts.map((part) => part.split(' ')[1]!);
  return names.filter((name, i) => name !== names[i - 1]);
}

describe('a round that is being shown', () => {
  test('goes on in the other language when that is switched, and is told in it', async () => {
    const plain = await playRound('vi', 'vi');
    const switched = await playRound('en', 'vi', (page) => switchAtLevel(page, 'en', 'vi'));
    expect(plain.sentence).not.toBe('');
    expect(partsOf(plain).slice(0, 3)).toEqual(['reveal', 'level', 'settle']);
    expect(switched.parts.slice(0, 2)).toEqual(['en reveal', 'en level']);
    expect(switched.parts).toContain('vi-VN settle');
    expect(partsOf(switched)).toEqual(partsOf(plain));
    expect({ ...switched, parts: [] }).toEqual({ ...plain, parts: [] });
  });

  test('is told at once when the page is hidden, as it is when it was seen to its end', async () => {
    const plain = await playRound('en', 'en');
    const hidden = await playRound('en', 'en', hideAtLevel);
    expect(plain.sentence).not.toBe('');
    expect(partsOf(plain)).toContain('settle');
    expect(partsOf(hidden)).toEqual(['reveal', 'level']);
    expect({ ...hidden, parts: [] }).toEqual({ ...plain, parts: [] });
  });
});
