import { describe, expect, it } from 'vitest';
import { reduce, startGame } from '../../src/game/reduce.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { accountBefore } from '../../src/store/account.ts';
import { gameNow } from '../../src/store/gameNow.ts';
import { presetOfScenario } from '../../src/store/naming.ts';
import { libraryShelf, playAs, seatStrategy } from '../../src/store/setUp.ts';
import { analyse } from '../../src/theory/analyse.ts';
import { seatView } from '../../src/view/seat.ts';

const scenario = presetScenario('race-to-the-exit');
const me = { role: 'holder', seat: 0 } as const;

function playedOnce() {
  const chosen = reduce(startGame(scenario, [me]), { type: 'choose', seat: me, hold: false });
  if (!chosen.ok) throw new Error(chosen.refusal.code);
  const closed = reduce(chosen.value, { type: 'close' });
  if (!closed.ok) throw new Error(closed.refusal.code);
  return closed.value;
}

describe('what game it is in play', () => {
  it('is what the analysis says of the same moment', () => {
    const game = playedOnce();
    const record = game.rounds[0]!;
    const now = gameNow(game, me);
    const whole = analyse(
      {
        rules: scenario,
        market: record.after,
        lastHolders: record.holders,
        lastMakers: record.makers,
      },
      me,
    );
    if (!whole.ok) throw new Error(whole.refusal.code);
    const { corners, schelling, criticalMass } = whole.value;
    expect(now).toMatchObject({ corners, class: whole.value.class, ...schelling, criticalMass });
  });

  it('puts the last round where I was: as many others as held', () => {
    const game = playedOnce();
    expect(gameNow(game, me).last).toEqual({ others: game.rounds[0]!.held.holder, held: false });
  });

  it('does not tell the last round where nobody sees the others', () => {
    const game = playedOnce();
    const dark = { ...game, scenario: { ...scenario, information: 'none' as const } };
    expect(gameNow(dark, me).last).toBeNull();
  });

  it('opens every preset of the library with a class', () => {
    for (const { opening } of libraryShelf()) expect(opening.class).not.toBeNull();
  });
});

describe('the account before a choice', () => {
  it('has the tokens of the round in it', () => {
    const game = startGame(scenario, [me]);
    const account = accountBefore(game, seatView(game, me));
    expect(account).toMatchObject({ stock: scenario.unlock, fresh: scenario.unlock });
    expect(account.paper).toBeCloseTo(scenario.unlock * scenario.price, 9);
    expect(account.exit).toBeLessThan(account.paper);
  });
});

describe('the name of a scenario', () => {
  it('stays its preset’s whoever sits there and whatever the seed', () => {
    const other = seatStrategy({ ...scenario, seed: 5 }, 'holder', 3, 'random');
    expect(presetOfScenario(other)).toBe('race-to-the-exit');
    expect(presetOfScenario(playAs(scenario, 'maker'))).toBe('race-to-the-exit');
  });

  it('tells presets apart that differ in their opponents alone', () => {
    expect(presetOfScenario(presetScenario('no-fee'))).toBe('no-fee');
  });

  it('is lost when a rule changes', () => {
    expect(presetOfScenario({ ...scenario, capture: 0.33 })).toBeNull();
  });
});
