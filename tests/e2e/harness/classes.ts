import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { openServer } from '../../../src/classroom/server/main.ts';
import { readServerSettings } from '../../../src/classroom/server/settings.ts';
import { type SessionSettings } from '../../../src/session/settings.ts';
import { type Phase } from '../../../src/session/types.ts';
import { type OpenClass, openClass } from '../../classroom/harness/class.ts';
import { type Spoken, said } from './words.ts';

export const DIST: string = join(import.meta.dirname, '..', '..', '..', 'dist');

export const SMALL = { width: 360, height: 640 };

/** A class on the server at `base`, three more phones in it, closed after `body`. */
export async function withClass(
  base: string,
  settings: Partial<SessionSettings>,
  body: (given: OpenClass) => Promise<void>,
): Promise<void> {
  const given = await openClass(base, settings);
  try {
    await given.joinPhones(3);
    await body(given);
  } finally {
    given.close();
  }
}

/** Everybody in a class has been told of this phase: what is sent now is meant for it. */
export async function phaseOf({ until, phones }: OpenClass, phase: Phase): Promise<void> {
  const is = ({ room }: { room: { phase: Phase } }) => room.phase === phase;
  await Promise.all([until(is), ...phones.map((phone) => phone.until(is))]);
}

/** A server of built pages that can be stopped and started again on the same port. */
export async function servePages(root: string = DIST) {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  const open = (port: number) => {
    const env = { DATA_DIR: folder, LOG_LEVEL: 'silent', HOST: '127.0.0.1' };
    const settings = readServerSettings(env, String(port), false);
    if (!settings.ok) throw new Error(settings.sentence);
    return openServer(root, settings.value);
  };
  let running = await open(0);
  const { port } = running;
  return {
    port,
    base: `http://localhost:${port}/`,
    stop: () => running.stop(),
    async start() {
      running = await open(port);
    },
    async end() {
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** From the opened page to a seat. */
export async function takeSeat(page: Page, language: Spoken): Promise<void> {
  await page.getByRole('button', { name: said(language, 'join:door.join') }).tap();
  await page.getByRole('heading', { name: said(language, 'join:wait.title') }).waitFor();
}

export function picks(page: Page, language: Spoken) {
  return page.getByRole('group', { name: said(language, 'join:choice.label') });
}

/** What is shown once an answer is in the journal. */
export function received(page: Page, language: Spoken) {
  return page.locator('.delivered').getByText(said(language, 'join:chosen.received'));
}
