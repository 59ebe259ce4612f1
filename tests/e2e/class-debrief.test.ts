import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { type Download, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { replaySession } from '../../src/session/reduce.ts';
import { likenessOfClass } from '../../src/store/classroom/debrief.ts';
import { type SessionRecord } from '../../src/store/classroom/links.ts';
import { preset, Room } from '../session/room.ts';
import { expectAccessible } from './harness/axe.ts';
import { expectAllBracketed } from './harness/brackets.ts';
import { LANGUAGES } from './harness/languages.ts';
import { expectNoOverflow, expectRoomForFingers } from './harness/overflow.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

const HASH = '#/class';
const PHONE = { width: 390, height: 844 };
const STUDENTS = 12;
const ROUNDS = 4;

/** Twelve students in two treatments, four rounds; who has the higher number sells sooner. */
function playedClass(): SessionRecord {
  const treatments = [
    preset('race-to-the-exit', { noise: 0, rounds: ROUNDS }),
    preset('race-to-the-exit', { noise: 0, rounds: ROUNDS, capture: 0.8 }),
  ];
  const room = new Room({ treatments, groupSize: 4, fill: true, predict: true, games: 2 });
  room.join(STUDENTS).start();
  for (let player = 1; player <= STUDENTS; player++) {
    room.do({ type: 'predict', player, turn: room.turn, share: player / STUDENTS });
  }
  if (room.phase === 'predicting') room.end();
  for (let round = 1; round <= ROUNDS; round++) {
    const { turn } = room;
    for (let player = 1; player <= STUDENTS; player++) {
      room.do({ type: 'decide', player, turn, hold: player * round < 20 });
    }
    if (room.phase === 'choosing') room.end();
    room.next();
  }
  return { v: 1, id: 'saved-session', code: 'K7M4', journal: room.journal };
}

const record = playedClass();
const file = {
  name: 'session.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(record)),
};

async function choose(page: Page, chosen: typeof file) {
  await page.locator('.open-file input').setInputFiles(chosen);
}

const FINDINGS = [
  ...['share-holding', 'price-a', 'price-b', 'wealth-a', 'wealth-b', 'first-sale', 'predictions'],
  ...['after-others', 'payoff', 'critical-mass-a', 'critical-mass-b', 'plane-a', 'plane-b'],
  'published',
];

/** Opens the saved class and waits until all its charts are drawn. */
async function openClass(page: Page) {
  await choose(page, file);
  for (const name of FINDINGS) {
    await page.locator(`[data-finding="${name}"] .drawing > svg`).waitFor();
  }
  await page.locator('[data-finding="published"] .cited').first().waitFor();
}

async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

async function saved(page: Page, key: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: said('en', `class-debrief:take.${key}`) }).click(),
  ]);
  return bytesOf(download);
}

describe('the debrief of a class', () => {
  it.each(LANGUAGES)('shows every text whole, wide and on a phone: %s', async (language) => {
    await visit({ language, hash: HASH }, async ({ page }) => {
      await openClass(page);
      await expectNoOverflow(page, 'class debrief');
      await page.setViewportSize(PHONE);
      await expectNoOverflow(page, 'class debrief on a phone');
      await expectRoomForFingers(page, 'class debrief on a phone');
      if (FULL || language === 'vi') await expectAccessible(page, `class debrief, ${language}`);
    });
  });

  it('says nothing that translators were not given', async () => {
    await visit({ query: '?pseudo', hash: HASH }, async ({ page }) => {
      await openClass(page);
      await page.locator('[data-finding="share-holding"] .take > summary').click();
      await expectAllBracketed(page, 'class debrief');
    });
  });

  it.each(FULL ? ['en'] : [])('keeps its contrast in the dark: %s', async () => {
    await visit({ hash: HASH, dark: true }, async ({ page }) => {
      await openClass(page);
      await expectAccessible(page, 'class debrief in the dark');
    });
  });

  it('tells its findings in numbers, with bots or without, and names nobody to the class', async () => {
    await visit({ hash: HASH }, async ({ page }) => {
      await openClass(page);
      for (const name of FINDINGS) {
        const drawing = page.locator(`[data-finding="${name}"] [role="img"]`);
        expect(await drawing.getAttribute('aria-label'), name).toMatch(/\d/);
      }
      const shares = page.locator('[data-finding="share-holding"]');
      const leftOut = shares.getByText(said('en', 'class-debrief:share.students'));
      await shares.getByText('n = 6').first().waitFor();
      expect(await leftOut.count()).toBe(1);
      await page.getByLabel(said('en', 'class-debrief:bots')).check();
      await shares.getByText('n = 8').first().waitFor();
      expect(await leftOut.count()).toBe(0);
      const table = page.locator('.players-card tbody tr');
      expect(await table.count()).toBe(0);
      await page.getByLabel(said('en', 'class-debrief:names')).check();
      expect(await table.count()).toBe(STUDENTS);
      const names = await table.locator('th').allTextContents();
      await page.getByRole('button', { name: said('en', 'class-debrief:present') }).click();
      const wall = page.getByRole('dialog');
      for (const name of FINDINGS) {
        await wall.locator(`[data-finding="${name}"] .drawing > svg`).waitFor();
        const words = (await wall.textContent()) ?? '';
        expect(names.filter((one) => words.includes(one))).toEqual([]);
        const card = wall.locator('.show-card');
        const under = await card.evaluate((it) => it.scrollHeight - it.clientHeight);
        expect(under, `${name}: px under the edge`).toBeLessThanOrEqual(0);
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Escape');
      await wall.waitFor({ state: 'detached' });
    });
  });

  it('is taken away as data, as a session that opens again, with its charts and its pools', async () => {
    await visit({ hash: HASH }, async ({ page, context }) => {
      await openClass(page);
      const csv = (await saved(page, 'data')).toString();
      expect(csv).toMatch(/^\ufeffsession,treatment,group,/);
      expect(csv.trim().split('\r\n')).toHaveLength(1 + STUDENTS * ROUNDS);
      const session = await saved(page, 'session');
      expect(JSON.parse(session.toString())).toEqual(record);
      const files = unzipSync(await saved(page, 'all'));
      for (const name of FINDINGS) {
        expect(strFromU8(files[`charts/${name}.svg`]!), name).toMatch(/^<svg .*<title>/s);
        expect(strFromU8(files[`charts/${name}.png`]!.subarray(1, 4)), name).toBe('PNG');
      }
      const codebook = strFromU8(files['hold-or-sell-K7M4-codebook.csv']!);
      const columns = csv.slice(1, csv.indexOf('\r\n')).split(',');
      for (const column of columns) {
        expect(codebook).toMatch(new RegExp(`\r\n${column},\\w+,.{10}`));
      }
      const pools = page.locator('.pools a');
      expect(await pools.count()).toBe(4);
      const [viewer] = await Promise.all([context.waitForEvent('page'), pools.first().click()]);
      await viewer.waitForURL(/#\/replay\//);
      await viewer.getByRole('slider').first().waitFor();
    });
  });

  it('stands beside earlier classes that this device has kept, until they are forgotten', async () => {
    await visit({ hash: HASH }, async ({ page }) => {
      await page.evaluate(keepResult, likenessOf(record));
      await openClass(page);
      const earlier = page.locator('[data-finding="earlier-classes"]');
      await earlier.locator('.drawing > svg').waitFor();
      expect(await earlier.locator('[role="img"]').getAttribute('aria-label')).toContain('61%');
      const forget = said('en', 'class-debrief:earlier.forget');
      await earlier.getByRole('button', { name: forget }).click();
      await page.getByText(said('en', 'class-debrief:earlier.forgotten')).waitFor();
    });
  });
});

function likenessOf({ journal }: SessionRecord): string {
  const session = replaySession(journal);
  if (!session.ok) throw new Error(session.refusal.code);
  return likenessOfClass(session.value, 0);
}

/** Runs in the page: what a class before this one has left. */
function keepResult(likeness: string): void {
  const band = { share: 0.61, low: 0.5, high: 0.7 };
  const one = { id: 'before', game: 1, at: 1e12, likeness, treatment: 0, players: 31, ...band };
  window.localStorage.setItem('hold-or-sell/class-results', JSON.stringify([one]));
}

describe('a file that is no saved class', () => {
  const cases = [
    ['not-json', '{"v":1'],
    ['not-session', '{"v":1}'],
    ['newer', JSON.stringify({ ...record, v: 2 })],
    ['broken', JSON.stringify({ ...record, journal: [...record.journal, { at: 1, intent: {} }] })],
  ] as const;

  it('is refused with a sentence that says what to do', async () => {
    await visit({ hash: HASH }, async ({ page }) => {
      const trouble = page.locator('.open-file [role="alert"]');
      for (const [key, text] of cases) {
        await choose(page, { ...file, buffer: Buffer.from(text) });
        await trouble.getByText(begins('en', `class-debrief:open.${key}`)).waitFor();
      }
      const journal = [...record.journal, record.journal[0]!];
      await choose(page, { ...file, buffer: Buffer.from(JSON.stringify({ ...record, journal })) });
      await page.locator('p[role="alert"]').getByText(`${journal.length}`).waitFor();
    });
  });
});
