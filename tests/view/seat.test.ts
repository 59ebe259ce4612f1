import { describe, expect, it } from 'vitest';
import { reduce, startGame } from '../../src/game/reduce.ts';
import { type Game } from '../../src/game/types.ts';
import { type Seat } from '../../src/model/seat.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { seatView } from '../../src/view/seat.ts';
import { scenario } from '../game/scenario.ts';

const YOU: Seat = { role: 'holder', seat: 0 };
const MAKER: Seat = { role: 'maker', seat: 0 };

function played(input: ScenarioInput, rounds: number, hold: boolean, you: Seat = YOU): Game {
  let game = startGame(scenario(input), [you]);
  for (let r = 0; r < rounds; r++) {
    for (const intent of [
      { type: 'choose', seat: you, hold } as const,
      { type: 'close' } as const,
    ]) {
      const next = reduce(game, intent);
      if (!next.ok) throw new Error(next.refusal.code);
      game = next.value;
    }
  }
  return game;
}

describe('what a seat may see', () => {
  it('under total: how many held, not who', () => {
    const view = seatView(played({ information: 'total' }, 2, true), YOU);
    expect(view.past[0]!.held).toEqual({ holder: 12, maker: 2 });
    expect(view.past[0]!.each).toBeNull();
    expect(view.finished).toBeNull();
  });

  it('under each: who held; under none: neither', () => {
    expect(seatView(played({ information: 'each' }, 1, false), YOU).past[0]!.each!.holder[0]).toBe(
      false,
    );
    const hidden = seatView(played({ information: 'none' }, 1, false), YOU).past[0]!;
    expect(hidden.held).toBeNull();
    expect(hidden.each).toBeNull();
  });

  it('holds no other seat’s money, tokens or open decision', () => {
    const game = startGame(scenario({ information: 'total' }), [YOU, { role: 'holder', seat: 1 }]);
    const chosen = reduce(game, { type: 'choose', seat: { role: 'holder', seat: 1 }, hold: false });
    expect(chosen.ok && seatView(chosen.value, YOU)).toEqual(seatView(game, YOU));
  });

  it('tells everybody who did what once the game is over', () => {
    const over = played({ information: 'none', rounds: 2 }, 2, false);
    const view = seatView(over, YOU);
    expect(view.finished!.choices.holder[1]![0]).toBe(false);
    expect(view.round).toBe(2);
  });

  it('says what my own sale would do to the level, exactly as the round then does it', () => {
    const input = { seats: { holders: [{ id: 'always-hold' }], makers: [{ id: 'stand' }] } };
    const game = startGame(scenario({ ...input, growth: 0, recovery: 0 }), [YOU]);
    const before = seatView(game, YOU);
    const after = seatView(played({ ...input, growth: 0, recovery: 0 }, 1, false), YOU);
    expect(before.myDrop).toBe(10 / 2100);
    expect(after.gap).toBe(-before.myDrop);
  });

  it('counts my gain without the free tokens', () => {
    const view = seatView(played({ seats: { holders: [{ id: 'always-hold' }] } }, 1, true), YOU);
    expect(view.past[0]!.mine.gain).toBeCloseTo(1.613, 3);
  });

  it('shows a maker its inventory and funding', () => {
    const you: Seat = { role: 'maker', seat: 0 };
    const input = {
      seats: { you, holders: [{ id: 'always-sell' }], makers: [{ id: 'stand' }] },
    };
    const view = seatView(played(input, 1, true, you), you);
    expect(view.account.stock).toBeCloseTo(40, 9);
    expect(view.account.cash).toBeLessThan(0);
    expect(view.account.debt).toBe(0);
  });
});

describe('what a seat sees of extensions', () => {
  const EXTENDED = {
    rounds: 3,
    quality: { prior: 0.5, accuracy: 0.7, decay: 0.1 },
    coordinator: { from: 2, length: 9, seizure: 1, share: 0.25 },
    siblings: { count: 2, volatility: 0.03, stock: 30 },
    seats: { holders: ['always-hold'] },
  };

  it('is nothing without them', () => {
    const view = seatView(played({}, 1, true), YOU);
    expect(view).toMatchObject({ belief: null, gate: null, siblings: [] });
    expect(view.account.siblings).toEqual([]);
    expect(view.past[0]).toMatchObject({
      report: null,
      belief: null,
      siblings: null,
      votes: null,
      gateShut: false,
      seized: 0,
      mine: { seized: 0 },
    });
  });

  it('is the public report, the belief and the siblings, as they stand and round by round', () => {
    const game = played(EXTENDED, 1, true);
    const view = seatView(game, YOU);
    const { after, report, correlation } = game.rounds[0]!;
    expect(view.belief).toBe(after.quality!.belief);
    expect(view.past[0]).toMatchObject({
      report: report.busy ? 'busy' : 'quiet',
      belief: view.belief,
      siblings: { prices: view.siblings.map(({ price }) => price), correlation },
    });
    expect(view.siblings.map(({ gap }) => gap)).toEqual([...after.siblings!.gaps]);
    expect(view.account.siblings).toEqual([30, 30]);
    expect(seatView(played(EXTENDED, 1, true, MAKER), MAKER).account.siblings).toEqual([]);
  });

  it('is the gate, and what was taken from all and from me', () => {
    const view = seatView(played(EXTENDED, 2, true), YOU);
    expect(view.gate).toMatchObject({
      from: 2,
      to: 3,
      seizure: 1,
      share: 0.25,
      vote: false,
      decided: 'shut',
      shutNow: true,
    });
    expect(view.past[0]).toMatchObject({ gateShut: false, seized: 0 });
    expect(view.past[1]).toMatchObject({ gateShut: true, seized: 60, mine: { seized: 5 } });
    expect(seatView(played(EXTENDED, 2, true, MAKER), MAKER).past[1]!.mine.seized).toBe(0);
    const over = seatView(played(EXTENDED, 3, true), YOU);
    expect(over.gate!.shutNow).toBe(false);
    expect(over.finished!.real).not.toBeNull();
    expect(view.finished).toBeNull();
  });
});
