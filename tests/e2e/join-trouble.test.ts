import { type Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type OpenClass } from '../classroom/harness/class.ts';
import { openLine } from '../classroom/harness/line.ts';
import { sure } from '../classroom/harness/phone.ts';
import {
  phaseOf,
  picks,
  received,
  SMALL,
  servePages,
  takeSeat,
  withClass,
} from './harness/classes.ts';
import { type Guest, visit } from './harness/page.ts';
import { said } from './harness/words.ts';

const PHONE = { size: SMALL, touch: true, blank: true, expectProblems: true } as const; // cut lines are told
const base = () => `http://127.0.0.1:${inject('port')}/`;
const HOLD = said('en', 'join:choice.holder.hold');

const heading = (page: Page, key: string) => page.getByRole('heading', { name: said('en', key) });
const button = (page: Page, key: string) => page.getByRole('button', { name: said('en', key) });

/** A phone that sits in a class, in its first round. */
async function inFirstRound(
  through: string,
  body: (given: { page: Page; context: Guest['context']; room: OpenClass }) => Promise<void>,
  to = base(),
): Promise<void> {
  await withClass(to, { fill: true }, async (room) => {
    await visit(PHONE, async ({ page, context }) => {
      await page.goto(`${through}j#${room.session.code}`);
      await takeSeat(page, 'en');
      sure(await room.teacher.start());
      await picks(page, 'en').waitFor();
      await phaseOf(room, 'choosing');
      await body({ page, context, room });
    });
  });
}

describe('a line that breaks', () => {
  it('says that a choice is not sent, sends it by itself, and shows what was missed', async () => {
    const line = await openLine(inject('port'));
    await inFirstRound(line.base, async ({ page, room }) => {
      line.cut();
      await page.getByText(said('en', 'join:line.lost')).waitFor();
      await page.getByRole('button', { name: HOLD }).tap();
      await page.getByText(said('en', 'join:refusals.unreachable')).waitFor();
      line.mend();
      await received(page, 'en').waitFor();

      line.cut();
      await page.getByText(said('en', 'join:line.lost')).waitFor();
      for (let round = 1; round <= 3; round++) {
        sure(await room.teacher.endPhase(room.view().room.turn));
        await room.until((view) => view.room.phase === 'revealed' && view.room.round === round);
        sure(await room.teacher.next(room.view().room.turn));
        await room.until((view) => view.room.phase === 'choosing');
      }
      line.mend();
      await heading(page, 'join:missed.title').waitFor();
      expect(await page.getByRole('listitem').count()).toBe(3);
      await button(page, 'join:missed.seen').tap();
      await page.getByRole('button', { name: HOLD }).tap();
      await received(page, 'en').waitFor();
    });
    await line.close();
  });

  it('keeps its seat and its choice while the server is stopped and started again', async () => {
    const served = await servePages();
    await inFirstRound(
      served.base,
      async ({ page }) => {
        await page.getByRole('button', { name: HOLD }).tap();
        await received(page, 'en').waitFor();
        await served.stop();
        await page.getByText(said('en', 'join:line.lost')).waitFor();
        await button(page, 'join:choice.instead.holder.sell').tap();
        await page.getByText(said('en', 'join:chosen.unsent')).first().waitFor();
        await served.start();
        await received(page, 'en').waitFor();
        await page.getByText(said('en', 'join:chosen.holder.sell')).waitFor();
      },
      served.base,
    );
    await served.end();
  });

  it('goes by long polling where sockets are blocked, and the check says so', async () => {
    const line = await openLine(inject('port'));
    line.allowSockets(false);
    await inFirstRound(line.base, async ({ page }) => {
      await page.getByRole('button', { name: HOLD }).tap();
      await received(page, 'en').waitFor();
      await page.goto(`${line.base}j#check`);
      await page.reload();
      await heading(page, 'join:check.slow-line').waitFor();
    });
    await line.close();
  });

  it('joins and chooses over a slow network', async () => {
    await withClass(base(), { fill: true }, async (room) => {
      await visit(PHONE, async ({ page, context, origin }) => {
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 400,
          downloadThroughput: 50 * 1024,
          uploadThroughput: 50 * 1024,
        });
        await page.goto(`${origin}/j#${room.session.code}`);
        await takeSeat(page, 'en');
        sure(await room.teacher.start());
        await page.getByRole('button', { name: HOLD }).tap();
        await received(page, 'en').waitFor();
      });
    });
  });
});

describe('a seat', () => {
  it('is played in one tab at a time, and the other says how to take it back', async () => {
    await inFirstRound(base(), async ({ page, context }) => {
      const second = await context.newPage();
      await second.goto(page.url());
      await picks(second, 'en').waitFor();
      await heading(page, 'join:elsewhere.title').waitFor();
      await button(page, 'join:elsewhere.here').tap();
      await picks(page, 'en').waitFor();
      await heading(second, 'join:elsewhere.title').waitFor();
    });
  });

  it('is lost when the teacher takes it away, and is there again when that is undone', async () => {
    await inFirstRound(base(), async ({ page, room }) => {
      sure(await room.teacher.remove(4));
      await heading(page, 'join:removed.title').waitFor();
      sure(await room.teacher.restore(4));
      await heading(page, 'join:removed.title').waitFor({ state: 'detached' });
      sure(await room.teacher.hand(4, 'bot'));
      await heading(page, 'join:handed.title').waitFor();
      sure(await room.teacher.hand(4, 'player'));
      await heading(page, 'join:handed.title').waitFor({ state: 'detached' });
    });
  });

  it('is there again after a reload, and when one comes back to the page', async () => {
    await inFirstRound(base(), async ({ page }) => {
      await page.getByRole('button', { name: HOLD }).tap();
      await received(page, 'en').waitFor();
      await page.reload();
      await received(page, 'en').waitFor();
      await page.goto(`${base()}#/library`);
      await page.goBack();
      await received(page, 'en').waitFor();
      await button(page, 'join:choice.instead.holder.sell').tap();
      await page.getByText(said('en', 'join:chosen.holder.sell')).waitFor();
      await received(page, 'en').waitFor();
    });
  });

  it('is none for who comes late, who is told why', async () => {
    await withClass(base(), {}, async (room) => {
      sure(await room.teacher.start());
      await visit(PHONE, async ({ page, origin }) => {
        await page.goto(`${origin}/j#${room.session.code}`);
        await page.getByText(said('en', 'join:door.playing')).waitFor();
        await button(page, 'join:door.join').tap();
        await page.getByText(said('en', 'join:watching.late.says')).waitFor();
        sure(await room.teacher.erase());
        await heading(page, 'join:deleted.title').waitFor();
      });
    });
  });
});
