import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/classroom/protocol/messages.ts';
import { freshTicket, sure } from '../harness/phone.ts';
import { ENGINES } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';

const refusedWith = (code: string) => ({ ok: false, refusal: { code } });

async function serve(part = {}) {
  return startOver(await ENGINES[0]!.newPlace(), part);
}

describe('a bad message', () => {
  it('is refused with a code, whatever is in it, and the connection stays', async () => {
    const { port } = await serve();
    const page = await openPage(port);
    const bad: [string, unknown][] = [
      ['nothing-known', {}],
      ['__proto__', {}],
      ['constructor', {}],
      ['peek', null],
      ['peek', undefined],
      ['peek', []],
      ['peek', { code: 7 }],
      ['peek', { code: 'K7M4', more: 1 }],
      ['peek', { code: 'x'.repeat(41) }],
      ['join', { code: 'K7M4' }],
      ['attach', { id: '../../etc', player: -1, secret: '', have: null }],
      ['decide', { turn: Number.NaN, hold: true }],
      ['create', { settings: { treatments: ['no scenario'] } }],
    ];
    for (const [name, message] of bad) {
      expect(await page.send(name, message)).toMatchObject(refusedWith('class.bad-message'));
    }
    expect(page.socket.connected).toBe(true);
  });

  it('is refused without a word when it asks for none, and nothing falls', async () => {
    const { port } = await serve();
    const page = await openPage(port);
    page.socket.emit('peek');
    page.socket.emit('peek', { code: 'K7M4' }, 'not a function');
    page.socket.emit('decide', Buffer.from('0'));
    expect(await page.send('peek', 0)).toMatchObject(refusedWith('class.bad-message'));
  });

  it('is too large beyond what a phone and what a teacher may send', async () => {
    const { port } = await serve();
    const page = await openPage(port);
    const long = 'x'.repeat(LIMITS.student);
    expect(await page.send('peek', { code: long })).toMatchObject(refusedWith('class.too-large'));
    const longer = 'x'.repeat(LIMITS.teacher);
    expect(await page.send('create', longer)).toMatchObject(refusedWith('class.too-large'));
    expect(await page.send('create', long)).toMatchObject(refusedWith('class.bad-message'));
  });

  it('ends its connection when it is larger than anybody’s may be, and no other', async () => {
    const { port } = await serve();
    const [page, other] = [await openPage(port), await openPage(port)];
    const ended = new Promise((resolve) => page.socket.once('disconnect', resolve));
    page.socket.emit('create', 'x'.repeat(4 * LIMITS.teacher));
    await ended;
    expect(await other.send('peek', 0)).toMatchObject(refusedWith('class.bad-message'));
  });

  it('is counted by its code where the server’s health is asked for', async () => {
    const { port } = await serve();
    const page = await openPage(port);
    for (let i = 0; i < 3; i++) await page.send('peek', 0);
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(await health.json()).toMatchObject({ ok: true, refused: { 'class.bad-message': 3 } });
  });
});

describe('who sends too much', () => {
  it('is refused with a code for a while, and the room goes on', async () => {
    const { port } = await serve();
    const teacher = await openTeacher(port);
    const noisy = await openStudent(port, teacher.keys.code);
    const calm = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(calm, 'choosing');
    const flood = Array.from({ length: 100 }, (_, i) =>
      noisy.ask('decide', { turn, hold: i % 2 === 0 }),
    );
    const answers = await Promise.all(flood);
    const refused = answers.filter(
      (answer) => !answer.ok && answer.refusal.code === 'class.too-many',
    );
    expect(refused.length).toBeGreaterThanOrEqual(100 - LIMITS.burst - LIMITS.perSecond);
    expect(refused.length).toBeLessThan(100);
    sure(await calm.ask('decide', { turn, hold: true }));
  });

  it('is cut off after a hundred messages too many', async () => {
    const { port } = await serve();
    const page = await openPage(port);
    const ended = new Promise((resolve) => page.socket.once('disconnect', resolve));
    for (let i = 0; i < 150; i++) page.socket.emit('peek', 0);
    await ended;
  });
});

describe('who is not who it says', () => {
  it('may do nothing of a teacher’s as a student, a stranger or a wall', async () => {
    const { port } = await serve();
    const teacher = await openTeacher(port);
    const { id, wall } = teacher.keys;
    const student = await openStudent(port, teacher.keys.code);
    const stranger = await openPage(port);
    const looking = await openPage(port);
    sure(await looking.ask('watch', { id, secret: wall }));
    for (const name of ['start', 'pause', 'close', 'record', 'delete'] as const) {
      expect(await student.ask(name, {})).toMatchObject(refusedWith('class.not-teacher'));
      expect(await looking.ask(name, {})).toMatchObject(refusedWith('class.not-teacher'));
      expect(await stranger.ask(name, {})).toMatchObject(refusedWith('class.not-attached'));
    }
    const decide = { turn: 1, hold: true };
    expect(await stranger.ask('decide', decide)).toMatchObject(refusedWith('class.not-attached'));
    expect(await teacher.ask('decide', decide)).toMatchObject(refusedWith('class.not-attached'));
  });

  it('gets in with no secret but the right one of the right class and seat', async () => {
    const { port } = await serve();
    const [one, two] = [await openTeacher(port), await openTeacher(port)];
    const [a, b] = [await openStudent(port, one.keys.code), await openStudent(port, one.keys.code)];
    const page = await openPage(port);
    const wrong = refusedWith('class.wrong-secret');
    const lead = (id: string, secret: string) => page.ask('lead', { id, secret });
    expect(await lead(one.keys.id, two.keys.teacher)).toMatchObject(wrong);
    expect(await lead(one.keys.id, one.keys.wall)).toMatchObject(wrong);
    expect(await lead('no-such-class', one.keys.teacher)).toMatchObject(
      refusedWith('class.unknown-session'),
    );
    const attach = (id: string, player: number, secret: string) =>
      page.ask('attach', { id, player, secret, have: null });
    expect(await attach(one.keys.id, b.seat.player, a.seat.secret)).toMatchObject(wrong);
    expect(await attach(two.keys.id, 1, a.seat.secret)).toMatchObject(wrong);
    expect(await attach(one.keys.id, 900, a.seat.secret)).toMatchObject(wrong);
    const secrets = [one.keys.teacher, one.keys.wall, a.seat.secret];
    for (const secret of secrets)
      expect(Buffer.from(secret, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  });

  it('may not guess for long, while a class joins from the same address', async () => {
    const { port } = await serve();
    const teacher = await openTeacher(port);
    const guess = async (_: unknown, line: number) => {
      const page = await openPage(port);
      const codes: string[] = [];
      for (let i = 0; i < 4; i++) {
        const answer = await page.ask('peek', { code: `W${line}X${i}` });
        codes.push(answer.ok ? 'found' : answer.refusal.code);
        if (codes.at(-1) === 'class.too-many') break;
      }
      return codes;
    };
    const guessing = Promise.all(Array.from({ length: 60 }, guess));
    const joining = Array.from({ length: 200 }, () => openStudent(port, teacher.keys.code));
    const seats = (await Promise.all(joining)).map(({ seat }) => seat.player);
    expect(new Set(seats).size).toBe(200);
    const guesses = (await guessing).flat();
    const looked = guesses.filter((code) => code === 'class.unknown-code').length;
    expect(looked).toBeGreaterThanOrEqual(60);
    expect(looked).toBeLessThanOrEqual(75);
    expect(guesses).toContain('class.too-many');
    expect(guesses).not.toContain('found');
    const late = await openPage(port);
    expect(await late.ask('peek', { code: 'W0X0' })).toMatchObject(refusedWith('class.too-many'));
  });

  it('is told apart by the address that a trusted proxy saw', async () => {
    const { port } = await serve({ proxies: 1 });
    const guessing = { headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' } };
    const [bad, good] = [await openPage(port, guessing), await openPage(port)];
    for (let i = 0; i < 30; i++) await bad.ask('peek', { code: `WRNG${i}` });
    await good.ask('peek', { code: 'WRNG' });
    expect(await good.ask('peek', { code: 'WRNG' })).toMatchObject(
      refusedWith('class.unknown-code'),
    );
  });
});

describe('the door', () => {
  it.each([
    [{ protocol: 0 }, 'class.newer-server'],
    [{ protocol: 99 }, 'class.older-server'],
    [{}, 'class.bad-message'],
  ])('refuses a page that says %o', async (auth, code) => {
    const { port } = await serve();
    await expect(openPage(port, { auth })).rejects.toMatchObject({ message: code, data: { code } });
  });

  it('lets pages in by long polling where sockets are blocked', async () => {
    const { port } = await serve();
    const teacher = await openTeacher(port);
    const page = await openPage(port, { transports: ['polling'] });
    const ask = {
      code: teacher.keys.code,
      name: null,
      language: 'zh' as const,
      ticket: freshTicket(),
    };
    const seat = sure(await page.ask('join', ask));
    sure(await page.ask('attach', { ...seat, have: null }));
    sure(await teacher.ask('start', {}));
    expect(await turnOf(page, 'choosing')).toBe(2);
  });

  it('opens no more classes than are allowed, until one is over', async () => {
    const { port } = await serve({ mostSessions: 1 });
    const first = await openTeacher(port);
    await expect(openTeacher(port)).rejects.toThrow('class.too-many-sessions');
    sure(await first.ask('close', {}));
    await openTeacher(port);
  });
});

describe('a class whose journal cannot be read', () => {
  it('does not keep the others waiting', async () => {
    const engine = ENGINES[0]!;
    const place = await engine.newPlace();
    const first = await startOver(place);
    const [spoilt, sound] = [await openTeacher(first.port), await openTeacher(first.port)];
    const students = [];
    for (const { keys } of [spoilt, sound]) students.push(await openStudent(first.port, keys.code));
    for (const teacher of [spoilt, sound]) sure(await teacher.ask('start', {}));
    await turnOf(students[1]!, 'choosing');
    await first.stop();
    await engine.run(
      place,
      `update sessions set due_at = 1 where id = '${spoilt.keys.id}';
       update entries set intent = '{"type":"close"}' where session = '${spoilt.keys.id}' and seq = 1`,
    );
    const second = await startOver(place);
    const page = await openPage(second.port);
    const lead = ({ keys }: typeof sound) =>
      page.ask('lead', { id: keys.id, secret: keys.teacher });
    expect(await lead(spoilt)).toMatchObject(refusedWith('class.busy'));
    expect(await lead(sound)).toMatchObject({ ok: true, value: { view: { room: { turn: 2 } } } });
    sure(await page.ask('endPhase', { turn: 2 }));
  });
});
