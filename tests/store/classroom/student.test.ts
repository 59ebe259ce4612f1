import { describe, expect, it } from 'vitest';
import { openStudent } from '../../../src/store/classroom/student.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { shelfOf } from '../shelves.ts';
import { handClock } from './handClock.ts';
import { scriptedLink } from './scriptedLink.ts';
import { openRound, PEEK, SEAT, viewOf } from './views.ts';

function openPhone(shelf = shelfOf()) {
  const scripted = scriptedLink();
  const clock = handClock();
  const means = { link: scripted.link, clock, device: memoryOn(() => shelf) };
  const phone = openStudent(means, 'vi');
  return { ...scripted, scripted, clock, shelf, now: phone.getState };
}

async function sitDown(shelf = shelfOf()) {
  const phone = openPhone(shelf);
  phone.now().enter('k7m4');
  await phone.ok('peek', PEEK);
  phone.now().join();
  await phone.ok('join', SEAT);
  await phone.ok('attach', viewOf({ phase: 'lobby' }));
  return phone;
}

describe('a phone on its way into a class', () => {
  it('connects, stands at the door, joins and waits', async () => {
    const { now, ok, take } = openPhone();
    expect(now().place).toBe('code');
    now().enter('k7m4');
    expect(now().place).toBe('connecting');
    await ok('peek', PEEK);
    expect(now()).toMatchObject({ place: 'door', code: 'K7M4', wished: { key: 'owl' } });
    now().join();
    expect(now().place).toBe('joining');
    const join = take('join');
    expect(join.with[0]).toMatchObject({ code: 'K7M4', name: { key: 'owl' }, language: 'vi' });
    await join.answer({ ok: true, value: SEAT as never });
    await ok('attach', viewOf({ phase: 'lobby' }));
    expect(now().place).toBe('waiting');
  });

  it('takes no seat before it is asked to', async () => {
    const { now, ok, asked } = openPhone();
    now().enter('K7M4');
    await ok('peek', PEEK);
    expect(asked).toEqual([]);
  });

  it('is offered the way back to its class when it opens without a code', async () => {
    const first = await sitDown();
    expect(first.now().back).toBeNull();
    const again = openPhone(first.shelf);
    expect(again.now()).toMatchObject({ place: 'code', back: 'K7M4' });
    again.now().enter('K7M4');
    await again.ok('peek', PEEK);
    await again.ok('attach', viewOf({ phase: 'lobby' }));
    expect(again.now().place).toBe('waiting');
  });

  it('is not offered the way back to a class that is no more', async () => {
    const { shelf } = await sitDown();
    const again = openPhone(shelf);
    again.now().enter('K7M4');
    await again.refuse('peek', 'class.unknown-code');
    expect(openPhone(shelf).now().back).toBeNull();
  });

  it('stays at the code with the reason when nobody knows it', async () => {
    const { now, refuse } = openPhone();
    now().enter('XXXX');
    await refuse('peek', 'class.unknown-code');
    expect(now()).toMatchObject({ place: 'code', refusal: { code: 'class.unknown-code' } });
  });

  it('goes on trying while nobody answers, and says so', async () => {
    const { now, refuse, ok, clock } = openPhone();
    now().enter('K7M4');
    await refuse('peek', 'class.unreachable');
    expect(now()).toMatchObject({ place: 'connecting', refusal: { code: 'class.unreachable' } });
    clock.pass(1_000);
    await ok('peek', PEEK);
    expect(now()).toMatchObject({ place: 'door', refusal: null });
  });

  it('shows the names that are offered round and round, and takes an own one', async () => {
    const { now, ok } = openPhone();
    now().enter('K7M4');
    await ok('peek', PEEK);
    const offered = [0, 1, 2].map(() => {
      now().rename();
      return now().wished;
    });
    expect(offered).toEqual([{ key: 'paper-boat' }, { key: 'lamp' }, { key: 'owl' }]);
    now().wish({ own: 'x'.repeat(10_000) });
    expect(now().wished).toEqual({ own: 'x'.repeat(200) });
  });

  it('is back at the door with the reason when it may not join as it wished', async () => {
    const { now, ok, take } = openPhone();
    now().enter('K7M4');
    await ok('peek', PEEK);
    now().join();
    const first = take('join');
    await first.answer({ ok: false, refusal: { code: 'class.name-taken' } });
    expect(now()).toMatchObject({ place: 'door', refusal: { code: 'class.name-taken' } });
    now().join();
    const ticket = (join: typeof first) => (join.with[0] as { ticket: string }).ticket;
    expect(ticket(take('join'))).toBe(ticket(first));
  });

  it('gives up an older code when another is entered meanwhile', async () => {
    const { now, take } = openPhone();
    now().enter('OLD2');
    const older = take('peek');
    now().enter('K7M4');
    await older.answer({ ok: true, value: { ...PEEK, id: 'other', code: 'OLD2' } as never });
    expect(now()).toMatchObject({ place: 'connecting', peek: null });
  });
});

describe('a phone that comes back', () => {
  it('after a reload takes its own seat again, without the door', async () => {
    const { shelf } = await sitDown();
    const { now, ok, take } = openPhone(shelf);
    now().enter('K7M4');
    await ok('peek', PEEK);
    const attach = take('attach');
    expect(attach.with).toEqual([SEAT]);
    await attach.answer({ ok: true, value: openRound(3, 8) as never });
    expect(now().place).toBe('asked');
  });

  it('stands at the door of another class, its seat in the first one kept', async () => {
    const { shelf } = await sitDown();
    const { now, ok, take } = openPhone(shelf);
    now().enter('OTHR');
    await ok('peek', { ...PEEK, id: 'session-2', code: 'OTHR' });
    expect(now().place).toBe('door');
    now().enter('K7M4');
    await ok('peek', PEEK);
    expect(take('attach').with).toEqual([SEAT]);
  });

  it('takes a new seat where its own is not known any more', async () => {
    const { shelf } = await sitDown();
    const { now, ok, refuse } = openPhone(shelf);
    now().enter('K7M4');
    await ok('peek', PEEK);
    await refuse('attach', 'class.wrong-secret');
    expect(now().place).toBe('door');
    now().join();
    await ok('join', { ...SEAT, player: 9, secret: 'new' });
    await ok('attach', viewOf({}, { you: { ...viewOf({}).you, player: 9 } }));
    expect(now().place).toBe('waiting');
  });
});

describe('a phone in its class', () => {
  it('counts the seconds down between two words of the server', async () => {
    const { now, say, clock } = await sitDown();
    say.view(openRound(1, 3));
    expect(now().secondsLeft).toBe(30);
    clock.pass(12_000);
    expect(now().secondsLeft).toBe(18);
    say.room({ ...openRound(1, 3).room, left: 25_000, paused: true, answered: 2 });
    clock.pass(9_000);
    expect(now()).toMatchObject({ secondsLeft: 25, view: { room: { answered: 2 } } });
  });

  it('does not mix the room of the next phase into the view of this one', async () => {
    const { now, say } = await sitDown();
    say.view(openRound(1, 3));
    say.room({ ...openRound(2, 5).room, phase: 'revealed' });
    expect(now().view?.room).toMatchObject({ phase: 'choosing', turn: 3 });
  });

  it.each([
    ['removed', 'class.removed'],
    ['elsewhere', 'class.elsewhere'],
    ['deleted', 'class.deleted'],
    ['newer-server', 'class.newer-server'],
    ['older-server', 'class.older-server'],
  ])('is told plainly when it is no more there: %s', async (place, code) => {
    const { now, say } = await sitDown();
    say.gone(code);
    expect(now()).toMatchObject({ place, secondsLeft: null });
  });

  it('takes its seat back from another tab when asked to', async () => {
    const { now, say, ok } = await sitDown();
    say.gone('class.elsewhere');
    now().wake();
    await ok('attach', openRound(2, 5));
    expect(now().place).toBe('asked');
  });

  it('is back when the teacher takes back its removal', async () => {
    const { now, say } = await sitDown();
    say.view(viewOf({}, { you: { ...viewOf({}).you, state: 'removed' } }));
    expect(now().place).toBe('removed');
    say.view(openRound(2, 5));
    expect(now().place).toBe('asked');
  });

  it('forgets its seat with the session', async () => {
    const { say, shelf } = await sitDown();
    say.gone('class.deleted');
    const { now, ok } = openPhone(shelf);
    now().enter('K7M4');
    await ok('peek', PEEK);
    expect(now().place).toBe('door');
  });

  it('tells the class which language it reads, and joins in it', async () => {
    const { now, take, asked } = await sitDown();
    now().speak('vi');
    expect(asked).toEqual([]);
    now().speak('zh');
    expect(take('speak').with).toEqual(['zh']);
  });
});
