import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { type Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * The palette is drawn for 4.5 : 1, which `color-contrast` demands; 7 : 1 would forbid its danger,
 * jade and second text. All other rules run, those that are off unless asked for included.
 */
const ASKED_ELSEWHERE = new Set(['color-contrast-enhanced']);

const RULES = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !ASKED_ELSEWHERE.has(ruleId) }]),
);

interface Finding {
  id: string;
  nodes: { target: unknown; html: string; failureSummary?: string }[];
}

function tell({ id, nodes }: Finding): string[] {
  return nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary ?? ''}`);
}

/** No rule finds anything on the whole page; what axe could not decide is printed for eyes. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({ rules: RULES })
    .analyze();
  const open = incomplete.map(({ id, nodes }) => `${id} × ${nodes.length}`);
  if (open.length > 0) console.log(`axe could not decide on ${screen}: ${open.join(', ')}`);
  expect(violations.flatMap(tell), screen).toEqual([]);
}
