import { describe, expect, it } from 'vitest';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { type Move } from '../../src/store/saved.ts';
import { createSitting, type Sitting } from '../../src/store/sitting.ts';

const scenario = presetScenario('race-to-the-exit');
const ignore = () => undefined;

function sit(moves: Move[] = [], onMove: (sitting: Sitting) => void = ignore) {
  return createSitting(scenario, 'code', moves, onMove);
}

describe('a sitting', () => {
  it('plays the round at once and shows it when the picture has come to its end', () => {
    const sitting = sit();
    sitting.getState().choose(true);
    expect(sitting.getState()).toMatchObject({ phase: 'revealing' });
    expect(sitting.getState().view.past).toHaveLength(1);
    expect(sitting.getState().shown.past).toHaveLength(0);
    sitting.getState().settle(1);
    expect(sitting.getState()).toMatchObject({ phase: 'told' });
    expect(sitting.getState().shown.past).toHaveLength(1);
    sitting.getState().proceed();
    expect(sitting.getState().phase).toBe('choosing');
  });

  it('takes one choice a round: a second press changes nothing', () => {
    const sitting = sit();
    sitting.getState().choose(true);
    const { game } = sitting.getState();
    sitting.getState().choose(false);
    expect(sitting.getState().game).toBe(game);
  });

  it('asks the picture to skip only while it shows something', () => {
    const sitting = sit();
    sitting.getState().skip();
    expect(sitting.getState().skips).toBe(0);
    sitting.getState().choose(true);
    sitting.getState().skip();
    expect(sitting.getState().skips).toBe(1);
  });

  it('comes to the same game again from its moves alone', () => {
    const first = sit();
    for (let round = 1; round <= 4; round++) {
      first.getState().choose(round !== 2);
      first.getState().settle(round);
      first.getState().proceed();
    }
    const again = sit(first.getState().moves);
    expect(again.getState().view).toEqual(first.getState().view);
    expect(again.getState().phase).toBe('choosing');
  });

  it('is over after the last round, and tells of every move', () => {
    const told: number[] = [];
    const sitting = sit([], ({ moves }) => told.push(moves.length));
    while (sitting.getState().phase !== 'over') {
      sitting.getState().choose(true);
      sitting.getState().settle(sitting.getState().view.past.length);
      sitting.getState().proceed();
    }
    expect(told).toEqual(Array.from({ length: scenario.rounds }, (_, i) => i + 1));
    sitting.getState().choose(true);
    expect(sitting.getState().moves).toHaveLength(scenario.rounds);
  });

  it('announces a pledge before the choice and keeps it among the moves', () => {
    const open = createSitting({ ...scenario, pledges: true }, 'code', [], ignore);
    open.getState().pledge('will-hold');
    expect(open.getState().view.pledges.holder[0]).toBe('will-hold');
    open.getState().choose(false);
    expect(open.getState().moves).toEqual([{ hold: false, pledge: 'will-hold', vote: null }]);
  });
});

describe('a sitting with a vote', () => {
  const voted = {
    ...scenario,
    noise: 0,
    coordinator: { from: 2, length: 2, seizure: 0, share: 0, vote: true as const },
  };
  const decree = { ...voted, coordinator: { from: 1, length: 2, seizure: 0, share: 0 } };
  const sitAt = (given: typeof decree, moves: Move[] = []) =>
    createSitting(given, 'code', moves, ignore);

  function playOn(sitting: ReturnType<typeof sitAt>, hold: boolean) {
    sitting.getState().choose(hold);
    sitting.getState().settle(sitting.getState().view.past.length);
    sitting.getState().proceed();
  }

  it('asks before the block’s first round, then lets me choose, and keeps my vote with that move', () => {
    const sitting = sitAt(voted);
    playOn(sitting, true);
    expect(sitting.getState()).toMatchObject({ phase: 'voting', shown: { phase: 'voting' } });
    sitting.getState().choose(false);
    expect(sitting.getState().phase).toBe('voting');
    sitting.getState().vote(true);
    expect(sitting.getState()).toMatchObject({ phase: 'choosing', shown: { phase: 'choosing' } });
    expect(sitting.getState().shown.gate!.decided).not.toBe('pending');
    playOn(sitting, true);
    expect(sitting.getState().moves.map(({ vote }) => vote)).toEqual([null, true]);
    expect(sitting.getState().game.rounds[1]!.votes![0]).toBe(1);
  });

  it('takes one vote, and none when nothing is asked', () => {
    const sitting = sitAt(voted);
    sitting.getState().vote(true);
    expect(sitting.getState().game.rounds).toHaveLength(0);
    playOn(sitting, true);
    sitting.getState().vote(false);
    const { game } = sitting.getState();
    sitting.getState().vote(true);
    expect(sitting.getState().game).toBe(game);
  });

  it.each([true, false])('comes to the same game again from its moves, my vote %s', (agree) => {
    const first = sitAt(voted);
    playOn(first, false);
    first.getState().vote(agree);
    playOn(first, true);
    playOn(first, true);
    const again = sitAt(voted, first.getState().moves);
    expect(again.getState().view).toEqual(first.getState().view);
    expect(again.getState().game.rounds[1]!.votes).toEqual(first.getState().game.rounds[1]!.votes);
  });

  it('does not ask a maker', () => {
    const maker = { ...voted, seats: { ...voted.seats, you: { role: 'maker' as const, seat: 0 } } };
    const opening = { ...maker, coordinator: { ...maker.coordinator, from: 1 } };
    expect(sitAt(opening).getState().phase).toBe('choosing');
    const sitting = sitAt(maker);
    playOn(sitting, true);
    expect(sitting.getState().phase).toBe('choosing');
    playOn(sitting, false);
    expect(sitting.getState().moves.at(-1)).toEqual({ hold: false, pledge: null, vote: null });
    expect(sitAt(maker, sitting.getState().moves).getState().view).toEqual(sitting.getState().view);
  });

  it('does nothing on a sale where the gate is shut, and plays on when I hold', () => {
    const sitting = sitAt(decree);
    expect(sitting.getState().view.gate).toMatchObject({ shutNow: true, decided: 'shut', to: 2 });
    sitting.getState().choose(false);
    expect(sitting.getState()).toMatchObject({ phase: 'choosing', moves: [] });
    playOn(sitting, true);
    expect(sitting.getState().shown.past[0]).toMatchObject({ gateShut: true, seized: 0 });
  });

  it('reads a kept sale in the block as a hold', () => {
    const moves = [{ hold: false, pledge: null, vote: null }];
    const { game } = sitAt(decree, moves).getState();
    expect(game.rounds[0]!.holders[0]).toBe(1);
  });
});
