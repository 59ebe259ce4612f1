import { describe, expect, it } from 'vitest';
import {
  beliefsIn,
  endOf,
  FIRST,
  LANES,
  pathIn,
  SECOND,
  saidOf,
  saidOfSure,
  sureFigures,
} from '../../src/chapters/real-or-hollow-figures.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { type Game } from '../../src/game/types.ts';
import { playedBy, toldOf } from './told.ts';

const byReports = (game: Game) => beliefsIn(game).at(-1)! >= 0.5;
const belief = (game: Game) => (game.rounds.length === 0 ? true : byReports(game));
const games = {
  first: [playedBy(FIRST, () => true)],
  second: [playedBy(SECOND, () => true)],
};
const told = toldOf(games);
const keys = (said: ReturnType<typeof saidOfSure>) =>
  said.map((one) => (typeof one === 'string' ? one : one.key));

describe('the two shops', () => {
  it('are a real one and a hollow one, and the truth moves the price that way', () => {
    expect(saidOf('first')(told)[0]).toBe('real');
    expect(saidOf('second')(told)[0]).toBe('hollow');
    const price = (step: 'first' | 'second', at: 'before' | 'after') =>
      (endOf(step)(told)[at] as { value: number }).value;
    expect(price('first', 'after')).toBeGreaterThan(price('first', 'before'));
    expect(price('second', 'after')).toBeLessThan(price('second', 'before'));
  });

  it('both begin with a busy report; the real one wavers back to even odds on its way', () => {
    const [first, second] = [games.first[0]!, games.second[0]!];
    expect(first.rounds[0]!.report.busy).toBe(true);
    expect(second.rounds[0]!.report.busy).toBe(true);
    expect(Math.min(...beliefsIn(first).slice(1))).toBeCloseTo(0.5, 10);
  });

  it('leave the reader of the reports better off than who held on to the hollow one', () => {
    const money = (game: Game) =>
      (endOf('second')(toldOf({ second: [game] }))['money'] as { value: number }).value;
    const read = playedBy(SECOND, (_round, game) => belief(game));
    expect(money(read)).toBeGreaterThan(1.5 * money(games.second[0]!));
  });

  it('tell each learner of the own path', () => {
    expect(pathIn(games.first[0]!)).toBe('rode');
    expect(pathIn(playedBy(FIRST, () => false))).toBe('left');
    expect(pathIn(playedBy(FIRST, (round) => round !== 3))).toBe('mixed');
  });
});

describe('the guess how sure to be', () => {
  it('is held against Bayes’ rule, done by hand', () => {
    const { prior, accuracy } = scenarioOf(FIRST).quality!;
    const { reports, belief: shown } = sureFigures(told) as Record<string, { value: number }>;
    let odds = prior / (1 - prior);
    for (let i = 0; i < reports!.value; i++) odds *= accuracy / (1 - accuracy);
    expect(reports!.value).toBeGreaterThanOrEqual(2);
    expect(shown!.value).toBeCloseTo(odds / (1 + odds), 12);
  });

  it('is called close, too sure or too doubtful', () => {
    const heardOf = (guess: number) => keys(saidOfSure({ ...told, given: () => guess }));
    expect(heardOf(85)).toContain('close');
    expect(heardOf(100)).toContain('over');
    expect(heardOf(50)).toContain('under');
    expect(keys(saidOfSure(told))).toEqual(['rule', 'step']);
  });
});

describe('many shops', () => {
  it('pay the reader more on average than always holding and always selling', () => {
    const mean = (play: (seed: number) => Game) => {
      const wealth = Array.from({ length: 60 }, (_, i) => {
        const { after, price } = play(i + 1).rounds.at(-1)!;
        return after.cash[0]! + after.stock[0]! * price;
      });
      return wealth.reduce((sum, one) => sum + one, 0) / wealth.length;
    };
    const { scenario } = LANES[2];
    const read = mean((seed) => playedBy({ ...scenario, seed }, (_round, game) => belief(game)));
    const hold = mean((seed) => playedBy({ ...scenario, seed }, () => true));
    const sell = mean((seed) => playedBy({ ...scenario, seed }, () => false));
    expect(read).toBeGreaterThan(hold);
    expect(read).toBeGreaterThan(sell);
  });
});
