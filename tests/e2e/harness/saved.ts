import { buffer } from 'node:stream/consumers';
import { type Locator, type Page } from 'playwright-core';
import { type Language } from './languages.ts';
import { said } from './words.ts';

/** What a saved JSON file holds. */
export interface SavedJson {
  origin: { command: string; href: string; seed: number };
  result: unknown;
}

/** Saves the JSON of a chart on the page and reads it. */
export async function savedJson(
  page: Page,
  chart: Locator,
  language: Language,
): Promise<SavedJson> {
  await chart.locator('details.take > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart
      .getByRole('button', { name: said(language, 'debrief:take.json') })
      .last()
      .click(),
  ]);
  return JSON.parse((await buffer(await download.createReadStream())).toString()) as SavedJson;
}
