import { describe, expect, test } from 'vitest';
import { evolution, winRate } from '../../src/arena/evolution.ts';
import { DILEMMA } from '../../src/arena/payoffs.ts';
import { tournament } from '../../src/arena/tournament.ts';
import { type EvolutionSettings, type TournamentSettings } from '../../src/arena/types.ts';
import { WORK } from '../../src/jobs/work.ts';
import { finish } from '../arena/run.ts';

const RULES = { payoffs: DILEMMA, turns: 50, noise: 0.05, continuation: 1, seed: 1 };
const STRATEGIES = ['tit-for-tat', 'random', 'gradual', 'joss'];
const TOURNAMENT: TournamentSettings = { ...RULES, strategies: STRATEGIES, repetitions: 3 };
const EVOLUTION: EvolutionSettings = {
  ...RULES,
  kind: 'replacement',
  population: STRATEGIES.map((strategy) => ({ strategy, count: 3 })),
  generations: 3,
  replaced: 2,
};

describe('work of the arena off the page', () => {
  test('comes to the same as at once', async () => {
    const ignore = () => {};
    const done = (value: unknown) => ({ ok: true, value });
    expect(await WORK.tournament(TOURNAMENT, ignore).done).toEqual(
      done(finish(tournament(TOURNAMENT))),
    );
    expect(await WORK.evolution(EVOLUTION, ignore).done).toEqual(
      done(finish(evolution(EVOLUTION))),
    );
    const rate = { evolution: EVOLUTION, runs: 3 };
    expect(await WORK.winRate(rate, ignore).done).toEqual(done(finish(winRate(rate))));
  });

  test('needs and gives plain data alone, as messages between workers do', () => {
    expect(structuredClone(TOURNAMENT)).toEqual(TOURNAMENT);
    const result = finish(tournament(TOURNAMENT));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const history = finish(evolution(EVOLUTION));
    expect(JSON.parse(JSON.stringify(history))).toEqual(history);
  });

  test('is stopped in the middle', async () => {
    const long = { ...TOURNAMENT, repetitions: 1_000_000 };
    const shares: number[] = [];
    const job = WORK.tournament(long, (share) => {
      shares.push(share);
      job.stop();
    });
    expect(await job.done).toEqual({ ok: false, refusal: { code: 'jobs.stopped' } });
    expect(shares).toHaveLength(1);
  });
});
