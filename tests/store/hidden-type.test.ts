import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBusy, isReal } from '../../src/model/quality.ts';
import { filmOf } from '../../src/picture/film.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { encodeScenario } from '../../src/scenario/link.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { accountBefore } from '../../src/store/account.ts';
import { gameNow } from '../../src/store/gameNow.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { keepGame } from '../../src/store/saved.ts';
import { createSitting, type Sitting } from '../../src/store/sitting.ts';
import { type SeatView } from '../../src/view/types.ts';
import { scenario } from '../game/scenario.ts';
import { shelfOf } from './shelves.ts';

const ROUNDS = 4;
const SIZES = [
  { width: 1280, height: 540 },
  { width: 360, height: 290 },
];

/** Everybody whose rule draws no chance: beside type and reports nothing here depends on the seed. */
const RULES = ['bayes', 'myopic', 'majority', 'momentum', 'contrarian', 'win-stay-lose-shift'];

function reportsOf({ quality }: Scenario, seed: number): string {
  return Array.from({ length: ROUNDS }, (_, at) => +drawBusy(quality!, seed, at + 1)).join('');
}

/** Two seeds that draw the same reports, of a real token and of hype. */
function pairOf(given: Scenario, from: number): { real: number; hype: number } {
  const seen = { real: new Map<string, number>(), hype: new Map<string, number>() };
  for (let seed = from; ; seed++) {
    const [mine, other] = isReal(given.quality!, seed)
      ? (['real', 'hype'] as const)
      : (['hype', 'real'] as const);
    const reports = reportsOf(given, seed);
    seen[mine].set(reports, seed);
    if (seen[other].has(reports))
      return { real: seen.real.get(reports)!, hype: seen.hype.get(reports)! };
  }
}

const anyGame = fc
  .record({
    prior: fc.integer({ min: 20, max: 80 }),
    accuracy: fc.integer({ min: 50, max: 85 }),
    decay: fc.integer({ min: 1, max: 50 }),
    capture: fc.integer({ min: 0, max: 100 }),
    information: fc.constantFrom('none', 'total', 'each'),
    settle: fc.constantFrom('price', 'value', 'exit'),
    indebted: fc.boolean(),
    vote: fc.boolean(),
    from: fc.nat(1_000_000),
    mine: fc.array(fc.boolean(), { minLength: ROUNDS, maxLength: ROUNDS }),
  })
  .map(({ from, mine, indebted, vote, ...drawn }) => ({
    from,
    mine,
    given: scenario({
      rounds: ROUNDS,
      holders: 6,
      stock: 20,
      quality: {
        prior: drawn.prior / 100,
        accuracy: drawn.accuracy / 100,
        decay: drawn.decay / 100,
      },
      capture: drawn.capture / 100,
      information: drawn.information,
      settle: drawn.settle,
      ...(indebted && { leverage: { min: 0.2, max: 0.8 } }),
      ...(vote && { coordinator: { from: 2, length: 1, seizure: 0, share: 1, vote: true } }),
      seats: { holders: RULES, makers: ['stand', 'pull-after-fall'] },
    }),
  }));

function sit(given: Scenario, seed: number) {
  const seeded = { ...given, seed };
  return createSitting(seeded, encodeScenario(seeded), [], () => {});
}

function makeMove({ phase, vote, choose }: Sitting, hold: boolean): void {
  if (phase === 'voting') vote(hold);
  else choose(hold);
}

function goOn(store: ReturnType<typeof sit>, hold: boolean): void {
  makeMove(store.getState(), hold);
  if (store.getState().phase === 'choosing') makeMove(store.getState(), true);
  if (store.getState().phase === 'choosing') throw new Error('the round was not played');
  store.getState().settle(store.getState().view.past.length);
  store.getState().proceed();
}

/** All that a game in play shows, draws, says and keeps, the seed aside. */
function traceOf(now: Sitting): unknown {
  const { game, view, shown, moves, phase, scenario: given } = now;
  const shelf = shelfOf();
  const shelves = { tab: memoryOn(() => null), device: memoryOn(() => shelf) };
  keepGame(shelves, { code: 'the code, which has the seed', rounds: ROUNDS, moves });
  const drawn = SIZES.map((size) => {
    const input = { setting: given, view, size };
    const film = filmOf(input);
    const frames = film ? [0, 0.3, 0.6, 0.9, 1].map((at) => film.at(at * film.duration)) : [];
    return { picture: pictureOf(input), frames, cues: film?.cues };
  });
  return {
    game: { ...game, scenario: null },
    view,
    shown,
    phase,
    drawn,
    told: gameNow(game, view.you),
    account: accountBefore(game, view),
    kept: shelves.device.recall('game', (kept) => kept),
  };
}

function endOf(view: SeatView): number {
  return view.value;
}

describe('the type of a token', () => {
  it('cannot be told before the end: games that differ in it alone show, draw and keep the same', () => {
    fc.assert(
      fc.property(anyGame, ({ given, from, mine }) => {
        const seeds = pairOf(given, from);
        const [real, hype] = [sit(given, seeds.real), sit(given, seeds.hype)];
        for (const hold of mine) {
          expect(traceOf(hype.getState())).toEqual(traceOf(real.getState()));
          goOn(real, hold);
          goOn(hype, hold);
        }
        const [one, other] = [real.getState().view, hype.getState().view];
        expect(one.finished!.real).toBe(true);
        expect(other.finished!.real).toBe(false);
        expect(one.belief).toBe(other.belief);
        if (given.capture > 0) expect(endOf(one)).toBeGreaterThan(endOf(other));
      }),
      { numRuns: process.env['FULL'] === '1' ? 400 : 40 },
    );
  });

  it('comes out once the game is over, in value, price and wealth', () => {
    const given = scenario({
      rounds: ROUNDS,
      quality: { prior: 0.5, accuracy: 0.6, decay: 0.2 },
      capture: 0.5,
      seats: { holders: ['always-hold'], makers: ['stand'] },
    });
    const seeds = pairOf(given, 1);
    const [real, hype] = [sit(given, seeds.real), sit(given, seeds.hype)];
    for (let round = 1; round <= ROUNDS; round++) {
      goOn(real, true);
      goOn(hype, true);
    }
    const [up, down] = [real.getState().view, hype.getState().view];
    expect(up.price / down.price).toBeCloseTo(up.value / down.value, 10);
    expect(up.past.at(-1)!.price).toBe(up.price);
    expect(up.account.paper).toBeGreaterThan(down.account.paper);
    expect(up.past.at(-2)).toEqual(down.past.at(-2));
  });
});
