import { type Page } from 'playwright-core';
import { expect } from 'vitest';

/** What is left of a text outside all brackets, nested ones included. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let left = '';
  for (const sign of text) {
    if (sign === '⟦') depth++;
    else if (sign === '⟧') depth--;
    else if (depth === 0) left += sign;
  }
  return left;
}

/** Runs of text within a line: their whole is among the texts of blocks. */
const LINES = new Set(['StaticText', 'InlineTextBox']);

const hasLetters = (text: string) => /\p{Letter}/u.test(text);

/** Runs in the page: the texts of blocks, each with the inline elements it holds. */
function collectTexts(): string[] {
  const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
  const blocks = new Set<Element>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    let element = node.parentElement;
    if (element === null || (node.nodeValue ?? '').trim() === '') continue;
    if (/^(SCRIPT|STYLE|NOSCRIPT)$/i.test(element.tagName)) continue;
    if (!element.checkVisibility()) continue;
    while (element.parentElement !== null && isInline(element)) element = element.parentElement;
    blocks.add(element);
  }
  return [document.title, ...[...blocks].map((block) => block.textContent ?? '')];
}

/** Every visible text, accessible name and description on the page came through the translators. */
export async function expectAllBracketed(page: Page, screen: string): Promise<void> {
  const texts = await page.evaluate(collectTexts);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes
    .filter((node) => node.ignored !== true && !LINES.has(String(node.role?.value)))
    .flatMap((node) => [node.name?.value, node.description?.value])
    .filter((name): name is string => typeof name === 'string');
  const bare = [...texts, ...names].map(outsideBrackets).filter(hasLetters);
  expect([...new Set(bare)], screen).toEqual([]);
}
