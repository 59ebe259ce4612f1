import { describe, expect, it, vi } from 'vitest';
import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { LIMITS } from '../../../src/classroom/protocol/messages.ts';
import { type ServerSettings } from '../../../src/classroom/server/settings.ts';
import { type Line } from '../../../src/store/classroom/links.ts';
import { freshTicket, sure } from '../harness/phone.ts';
import { ENGINES } from './harness/engines.ts';
import { openPage, openStudent, openTeacher } from './harness/page.ts';
import { startOver } from './harness/server.ts';

const refusedWith = (code: string) => ({ ok: false, refusal: { code } });

async function serve(part: Partial<ServerSettings>) {
  return startOver(await ENGINES[0]!.newPlace(), part);
}

describe('a full server', () => {
  it('says so at the door, and lets the next one in when somebody has left', async () => {
    const { port } = await serve({ mostConnections: 2 });
    const [first] = [await openPage(port), await openPage(port)];
    await expect(openPage(port)).rejects.toMatchObject({ data: { code: 'class.server-full' } });
    first.socket.disconnect();
    await vi.waitFor(() => openPage(port), { timeout: 10_000 });
  });

  it('tells a phone why it waits, which comes in by itself later', async () => {
    const { port } = await serve({ mostConnections: 1 });
    const teacher = await openTeacher(port);
    const { code } = teacher.keys;
    const link = openStudentLink(`http://127.0.0.1:${port}/`);
    const turnedAway = new Promise<Line>((resolve) =>
      link.onLine((line) => line.turnedAway !== undefined && resolve(line)),
    );
    expect(await turnedAway).toMatchObject({ state: 'lost', turnedAway: 'class.server-full' });
    const open = new Promise<Line>((resolve) =>
      link.onLine((line) => line.state === 'open' && resolve(line)),
    );
    teacher.socket.disconnect();
    link.wake();
    expect(await open).not.toHaveProperty('turnedAway');
    expect(sure(await link.peek(code))).toMatchObject({ code });
    link.close();
  });

  it('gives a class no more seats than it may, and the same ticket its own again', async () => {
    const { port } = await serve({ mostSeats: 2 });
    const { code } = (await openTeacher(port)).keys;
    const page = await openPage(port);
    const ask = () => ({ code, name: null, language: 'en' as const, ticket: freshTicket() });
    const asks = [ask(), ask(), ask(), ask()];
    const answers = await Promise.all(asks.map((one) => page.ask('join', one)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false, false]);
    expect(answers[2]).toMatchObject(refusedWith('class.full'));
    expect(await page.ask('join', asks[1]!)).toEqual(answers[1]);
    expect(sure(await page.ask('peek', { code }))).toMatchObject({ full: true, players: 2 });
  });
});

describe('one address', () => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

  it('has no more connections than it may, while another comes in', async () => {
    const { port } = await serve({ proxies: 1, mostPerAddress: 2 });
    await openPage(port, from('192.0.2.1'));
    await openPage(port, from('192.0.2.1'));
    await expect(openPage(port, from('192.0.2.1'))).rejects.toMatchObject({
      data: { code: 'class.network-full' },
    });
    await openPage(port, from('192.0.2.2'));
  });

  it('fills no door with connections in no class: those in one are not counted', async () => {
    const { port } = await serve({ mostUnseatedPerAddress: 2 });
    const teacher = await openTeacher(port);
    for (let i = 0; i < 4; i++) await openStudent(port, teacher.keys.code);
    await openPage(port);
    await openPage(port);
    await expect(openPage(port)).rejects.toMatchObject({ data: { code: 'class.network-full' } });
  });

  it.each([{ mostUnseatedPerAddress: 2 }, { mostPerAddress: 2 }])(
    'has who did nothing for long give way to who comes: %o',
    async (bounds) => {
      const { port } = await serve(bounds);
      const [longest, other] = [await openPage(port), await openPage(port)];
      const ended = new Promise((resolve) => longest.socket.once('disconnect', resolve));
      const now = performance.now.bind(performance);
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 6_000);
      try {
        await openPage(port);
      } finally {
        vi.restoreAllMocks();
      }
      await ended;
      expect(other.socket.connected).toBe(true);
    },
  );
});

describe('limits that were set', () => {
  it('hold for messages of a connection, guesses and classes of an address', async () => {
    const perSecond = 0.001;
    const { port } = await serve({
      messages: { burst: 6, perSecond },
      guesses: { burst: 1, perSecond },
      creations: { burst: 1, perSecond },
    });
    await openTeacher(port);
    await expect(openTeacher(port)).rejects.toThrow('class.too-many');
    const page = await openPage(port);
    const guess = () => page.ask('peek', { code: 'WRNG' });
    expect(await guess()).toMatchObject(refusedWith('class.unknown-code'));
    expect(await guess()).toMatchObject(refusedWith('class.too-many'));
    const calm = await openPage(port);
    const answers = await Promise.all(
      Array.from({ length: LIMITS.burst }, () => calm.send('peek', 0)),
    );
    const codes = answers.map((answer) => (answer.ok ? null : answer.refusal.code));
    expect(codes.filter((code) => code === 'class.bad-message')).toHaveLength(6);
    expect(codes.filter((code) => code === 'class.too-many')).toHaveLength(LIMITS.burst - 6);
  });
});
