import { type Locator, type Page } from 'playwright-core';
import { type Spoken, said } from './words.ts';

/** The control of a field of the schema, by its path. */
export function control(page: Page, path: string): Locator {
  return page.locator(`[id="field-${path}"]`);
}

/** Unfold a group of fields. */
export async function unfold(page: Page, language: Spoken, group: string): Promise<void> {
  const heading = page.getByRole('heading', {
    level: 2,
    name: said(language, `fields:group.${group}`),
  });
  await heading.click();
}

export function button(page: Page, key: string, language: Spoken = 'en'): Locator {
  return page.getByRole('button', { name: said(language, key) });
}

/** The title of the page. */
export function heading(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}
