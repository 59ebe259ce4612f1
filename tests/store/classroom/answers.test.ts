import { describe, expect, it } from 'vitest';
import { openStudent } from '../../../src/store/classroom/student.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { type StudentView } from '../../../src/view/class/types.ts';
import { shelfOf } from '../shelves.ts';
import { handClock } from './handClock.ts';
import { scriptedLink } from './scriptedLink.ts';
import { openRound, PEEK, playedRound, SEAT, viewOf } from './views.ts';

async function sitIn(view: StudentView) {
  const scripted = scriptedLink();
  const clock = handClock();
  const device = memoryOn(() => shelf);
  const shelf = shelfOf();
  const phone = openStudent({ link: scripted.link, clock, device }, 'en');
  phone.getState().enter('K7M4');
  await scripted.ok('peek', PEEK);
  phone.getState().join();
  await scripted.ok('join', SEAT);
  await scripted.ok('attach', view);
  return { ...scripted, clock, now: phone.getState, choice: () => phone.getState().answers.choice };
}

describe('an answer given on a phone', () => {
  it('is being sent, then received', async () => {
    const { now, choice, take } = await sitIn(openRound(1, 3));
    now().choose(true);
    expect(choice()).toMatchObject({ value: true, state: 'sending' });
    const decide = take('decide');
    expect(decide.with).toEqual([3, true]);
    await decide.answer({ ok: true, value: null as never });
    expect(choice()).toMatchObject({ value: true, state: 'received', why: null });
  });

  it('is known as received after a reload, from what the server says', async () => {
    const { choice, now } = await sitIn(openRound(1, 3, false));
    expect(choice()).toMatchObject({ value: false, state: 'received' });
    expect(now().place).toBe('asked');
  });

  it('may be changed: only the last one counts, whichever is confirmed first', async () => {
    const { now, choice, take } = await sitIn(openRound(1, 3));
    now().choose(true);
    now().choose(false);
    const [first, second] = [take('decide'), take('decide')];
    await second.answer({ ok: true, value: null as never });
    await first.answer({ ok: true, value: null as never });
    expect(choice()).toMatchObject({ value: false, state: 'received' });
  });

  it('is called not sent while the line is cut, and sent once it is back', async () => {
    const { now, choice, say, ok } = await sitIn(openRound(1, 3));
    say.line('lost');
    now().choose(true);
    const why = { code: 'class.unreachable' };
    expect(choice()).toMatchObject({ state: 'unsent', why, final: false });
    say.line('open');
    expect(choice()).toMatchObject({ state: 'sending', why: null });
    await ok('decide', null);
    expect(choice()).toMatchObject({ state: 'received' });
  });

  it('is called not sent when nobody has confirmed it for a while', async () => {
    const { now, choice, clock, ok } = await sitIn(openRound(1, 3));
    now().choose(true);
    clock.pass(4_000);
    expect(choice()).toMatchObject({ state: 'unsent', final: false });
    await ok('decide', null);
    expect(choice()).toMatchObject({ state: 'received' });
  });

  it('is sent again while the server cannot store it, with the reason shown', async () => {
    const { now, choice, clock, refuse, ok } = await sitIn(openRound(1, 3));
    now().choose(true);
    await refuse('decide', 'class.storage');
    const why = { code: 'class.storage' };
    expect(choice()).toMatchObject({ state: 'unsent', why, final: false });
    clock.pass(2_000);
    await ok('decide', null);
    expect(choice()).toMatchObject({ state: 'received', why: null });
  });

  it('that came too late says so until the next choice is asked for', async () => {
    const { now, choice, say, refuse } = await sitIn(openRound(1, 3));
    now().choose(true);
    const past = [playedRound(1, { by: 'hold' })];
    say.view(viewOf({ phase: 'revealed', round: 1, turn: 4 }, { past }));
    await refuse('decide', 'class.round-closed');
    const why = { code: 'class.round-closed' };
    expect(choice()).toMatchObject({ state: 'unsent', why, final: true });
    say.view(openRound(2, 5));
    expect(choice()).toBeNull();
  });

  it('whose confirmation was lost is no failure when the round shows that it was played', async () => {
    const { now, choice, say, refuse } = await sitIn(openRound(1, 3));
    now().choose(false);
    const past = [playedRound(1, { held: false })];
    say.view(viewOf({ phase: 'revealed', round: 1, turn: 4 }, { past }));
    await refuse('decide', 'class.round-closed');
    expect(choice()?.state ?? 'received').toBe('received');
  });

  it('belongs to its turn: nothing of it is left in the next round', async () => {
    const { now, choice, say, ok } = await sitIn(openRound(1, 3));
    now().choose(true);
    await ok('decide', null);
    say.view(viewOf({ phase: 'revealed', round: 1, turn: 4 }, { past: [playedRound(1, {})] }));
    expect(choice()).toBeNull();
    say.view(openRound(2, 5));
    expect(choice()).toBeNull();
  });

  it('is each sent for the turn that is open: prediction, vote, pledge', async () => {
    const { now, say, take, ok } = await sitIn(viewOf({ phase: 'predicting', turn: 2 }));
    now().predict(0.6);
    await ok('predict', null);
    expect(now().answers.prediction).toMatchObject({ value: 0.6, state: 'received' });
    say.view(viewOf({ phase: 'voting', turn: 3 }));
    now().vote(true);
    await ok('vote', null);
    expect(now().answers).toMatchObject({ prediction: null, vote: { value: true } });
    say.view(openRound(1, 4));
    now().pledge('will-hold');
    expect(take('pledge').with).toEqual([4, 'will-hold']);
    expect(now().answers).toMatchObject({
      prediction: null,
      vote: null,
      pledge: { value: 'will-hold', state: 'sending' },
    });
  });
});
