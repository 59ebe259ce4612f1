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
