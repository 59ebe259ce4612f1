import { type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Runs in the page: every visible text that its box, a clipping ancestor or the window cuts. */
function measureOverflow(): string[] {
  const SLACK = 1.5; // px: fractions and side bearings
  const found: string[] = [];
  const isScroller = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowX);
  const isClipping = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflow);
  const isPainted = (style: CSSStyleDeclaration) =>
    style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderTopWidth) > 0;

  const isForEars = (element: Element): boolean => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (style.visibility === 'hidden' || style.opacity === '0') return true;
      if (box.width <= 2 && box.height <= 2) return true;
      if (style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)') return true;
    }
    return false;
  };

  const isCut = (rect: DOMRect, element: Element): string | null => {
    let scrolls = false; // what scrolls down may be longer than what it stands in
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      if (one === document.body || one === document.documentElement) break;
      if (one.tagName === 'DIALOG') break; // in the top layer nothing around it cuts
      const style = getComputedStyle(one);
      if (style.display === 'inline') continue;
      const box = one.getBoundingClientRect();
      if (isScroller(style) && one.scrollWidth > one.clientWidth) return null;
      const wide = rect.left < box.left - SLACK || rect.right > box.right + SLACK;
      const tall = rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK;
      const name = `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`;
      if (wide && (isPainted(style) || isClipping(style))) return `wider than ${name}`;
      scrolls ||= /auto|scroll/.test(style.overflowY);
      if (tall && isClipping(style) && !scrolls) return `higher than ${name}`;
    }
    const isOutside = rect.left < -SLACK || rect.right > window.innerWidth + SLACK;
    return isOutside ? 'outside the window' : null;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (element === null || text === '' || /^(SCRIPT|STYLE|OPTION)$/i.test(element.tagName))
      continue;
    if (!element.checkVisibility() || isForEars(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const cut = rect.width > 0 ? isCut(rect, element) : null;
      if (cut !== null) found.push(`"${text.slice(0, 60)}" is ${cut}`);
    }
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth + 1) found.push(`the page is ${scrollWidth} px wide`);
  return [...new Set(found)];
}

/** No text is cut by its box or the window, and the page does not scroll sideways. */
export async function expectNoOverflow(page: Page, screen: string): Promise<void> {
  expect(await page.evaluate(measureOverflow), screen).toEqual([]);
}

/** Runs in the page: controls smaller than a finger, in px. Links within a sentence are exempt. */
function measureTargets(): string[] {
  const LEAST = 44;
  const all = document.querySelectorAll('button, a[href], select, input, summary, [role="button"]');
  return [...all].flatMap((one) => {
    const held = one.closest('label') ?? one;
    const { width, height } = held.getBoundingClientRect();
    const isForEars = getComputedStyle(one).clipPath === 'inset(50%)';
    const isShown = width > 2 && !isForEars && one.checkVisibility({ visibilityProperty: true });
    const isInline = one.tagName === 'A' && getComputedStyle(one).display === 'inline';
    if (!isShown || isInline || (width >= LEAST - 0.5 && height >= LEAST - 0.5)) return [];
    return [`${one.outerHTML.slice(0, 90)}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}

export async function expectRoomForFingers(page: Page, screen: string): Promise<void> {
  expect(await page.evaluate(measureTargets), screen).toEqual([]);
}
