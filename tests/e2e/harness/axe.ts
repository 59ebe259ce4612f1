import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Every rule axe has, those that are off unless asked for included: 7 : 1 for text among them. */
const RULES = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

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
