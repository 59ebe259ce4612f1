import { beforeAll, describe, expect, it } from 'vitest';
import { evolution, winRate } from '../../src/arena/evolution.ts';
import { type Spread, tournamentSpread } from '../../src/arena/spread.ts';
import { type ContestStep } from '../../src/chapters/contest.ts';
import { cornersIn } from '../../src/chapters/reading.ts';
import { shadowOfTheFuture } from '../../src/chapters/shadow-of-the-future.ts';
import {
  ALL,
  afterStranger,
  ECHO,
  EVOLVE,
  FEW,
  MEET,
  NOISY,
  ownGains,
  STRANGER_ROUNDS,
  shadowFigures,
  TWO,
} from '../../src/chapters/shadow-of-the-future-figures.ts';
import { stepOf } from '../../src/chapters/steps.ts';
import { type Given } from '../../src/chapters/types.ts';
import {
  evolutionRequest,
  invasionRequest,
  matchTurns,
  spreadRequest,
} from '../../src/store/contest.ts';
import { duelGames } from '../../src/store/duel.ts';
import { shadowOf } from '../../src/store/shadow.ts';
import { classify } from '../../src/theory/classify.ts';
import { alternatingBeatsHolding } from '../../src/theory/repeated.ts';
import { finish } from '../arena/run.ts';
import { toldOf } from './told.ts';

function contestStep(id: string): ContestStep {
  const step = stepOf(shadowOfTheFuture, id);
  if (step?.kind !== 'contest') throw new Error(`no contest ${id}`);
  return step;
}

const meanOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

/** Mean total of each of the cast. */
function meansOf(found: Spread): Record<string, number> {
  return Object.fromEntries(
    found.players.map(({ strategy }, player) => [strategy, meanOf(found.totals[player]!)]),
  );
}

function bestOf(means: Record<string, number>): string {
  return Object.entries(means).sort(([, a], [, b]) => b - a)[0]![0];
}

const spreadOf = (id: string, noise: number): Spread => {
  const step = contestStep(id);
  if (step.contest.as !== 'tournament') throw new Error(`${id} is no tournament`);
  return finish(tournamentSpread(spreadRequest(step, step.contest, noise)));
};

const saysAfter = (id: string, given: Record<string, Given>) =>
  contestStep(id).after!(toldOf({}, given));

describe('the game of a turn', () => {
  it('is the first chapter’s dilemma, in which taking turns at selling pays less than holding', () => {
    const corners = cornersIn(TWO);
    expect(classify(corners).class).toBe('prisoners-dilemma');
    expect(alternatingBeatsHolding(corners)).toBe(false);
  });

  it('is paid turn by turn on the log, and adds up', () => {
    const { T, P, S } = cornersIn(TWO);
    const turns = matchTurns(contestStep('meet'), MEET, ...MEET.pair);
    expect(turns).toHaveLength(MEET.turns);
    expect(turns[0]).toMatchObject({ moves: [true, false], gains: [S, T] });
    expect(turns[1]!.gains).toEqual([P, P]);
    expect(turns.at(-1)!.scores[1]).toBeCloseTo(T + (MEET.turns - 1) * P, 9);
    expect(turns.some(({ slipped }) => slipped.includes(true))).toBe(false);
  });
});

describe('the stranger', () => {
  const step = stepOf(shadowOfTheFuture, 'own');
  const met = (...moves: boolean[]) => {
    if (step?.kind !== 'duel') throw new Error('no duel');
    const kept = [moves.map((hold) => ({ hold, pledge: null, vote: null }))];
    const games = duelGames(step, kept).filter((game) => game !== null);
    return toldOf({ own: games });
  };
  const every = (hold: boolean) => Array<boolean>(STRANGER_ROUNDS).fill(hold);

  it('is not named before the last round', () => {
    expect(step).toMatchObject({ hidden: true });
  });

  it('gives back every sale, so that holding throughout brings more than selling', () => {
    for (const moves of [every(false), every(true).with(0, false), every(true).with(3, false)]) {
      const told = met(...moves);
      expect(afterStranger(told)).toEqual(['sold']);
      expect(ownGains(told).mine).toBeLessThan(ownGains(told).held);
    }
    expect(afterStranger(met(...every(true)))).toEqual(['kept']);
    expect(ownGains(met(...every(true)))).toMatchObject({ sold: 0 });
  });

  it('can be cheated in the last round alone, and the text says so', () => {
    expect(afterStranger(met(...every(true).with(-1, false)))).toEqual(['last']);
  });

  it('is not spoken of where they never met', () => {
    expect(afterStranger(toldOf({}))).toEqual([]);
  });
});

describe('all meet all with steady hands', () => {
  const found = spreadOf('all', 0);
  const at = found.players.findIndex(({ strategy }) => strategy === 'tit-for-tat');

  it('tit for tat earns the most', () => {
    expect(bestOf(meansOf(found))).toBe('tit-for-tat');
    expect(found.wins[at]).toBe(ALL.repetitions);
  });

  it('and yet it never earns more than the one across the log', () => {
    found.scores[at]!.forEach((score, other) => {
      expect(score).toBeLessThanOrEqual(found.scores[other]![at]!);
    });
  });

  it('gets along with most of them: it earns more than half of what holding together brings', () => {
    const { R } = cornersIn(TWO);
    const poor = found.scores[at]!.filter((score) => score / ALL.turns < R / 2);
    expect(poor.length).toBeLessThan(ALL.cast.length / 2);
  });
});

describe('one slip of the hand', () => {
  const slipsOf = (pair: [string, string]) => {
    const turns = matchTurns(contestStep('echo'), ECHO, ...pair);
    const slips = turns.flatMap(({ slipped }, turn) => (slipped.includes(true) ? [turn] : []));
    return { slips, after: turns.slice(slips[0]! + 1) };
  };

  it('happens once, neither first nor late, whoever of the three the text names stands there', () => {
    for (const who of ['tit-for-tat', 'tit-for-2-tats', 'grudger']) {
      const { slips } = slipsOf([who, who]);
      expect(slips).toHaveLength(1);
      expect(slips[0]).toBeGreaterThanOrEqual(2);
      expect(slips[0]).toBeLessThan(ECHO.turns / 2);
    }
  });

  it('sends the sales to and fro to the end between two of tit for tat', () => {
    const { after } = slipsOf(['tit-for-tat', 'tit-for-tat']);
    expect(after.every(({ moves }) => moves[0] !== moves[1])).toBe(true);
  });

  it('is forgotten by two who wait for a second sale', () => {
    const { after } = slipsOf(['tit-for-2-tats', 'tit-for-2-tats']);
    expect(after.every(({ moves }) => moves[0] && moves[1])).toBe(true);
  });

  it('ends all holding between two who never forgive', () => {
    const { after } = slipsOf(['grudger', 'grudger']);
    expect(after.slice(1).every(({ moves }) => !moves[0] && !moves[1])).toBe(true);
  });

  it('is told by who stood on the log', () => {
    const told = (echo: string) => saysAfter('echo', { echo });
    expect(told('tit-for-tat tit-for-tat')).toEqual(['feud']);
    expect(told('tit-for-2-tats tit-for-2-tats')).toEqual(['forgiven']);
    expect(told('grudger grudger')).toEqual(['broken']);
    expect(told('cooperator defector')).toEqual(['other']);
  });
});

describe('all meet all with hands that slip', () => {
  let slipping: Record<string, number>;
  let steady: Record<string, number>;
  beforeAll(() => {
    slipping = meansOf(spreadOf('noisy', NOISY.noises[0]!));
    steady = meansOf(spreadOf('noisy', 0));
  });

  it('who waits for a second sale earns the most on average, tit for tat no longer', () => {
    expect(bestOf(slipping)).toBe('tit-for-2-tats');
    expect(bestOf(steady)).toBe('tit-for-tat');
  });

  it('only who always sells earns more than with steady hands', () => {
    const gained = Object.keys(slipping).filter((who) => slipping[who]! > steady[who]!);
    expect(gained).toEqual(['defector']);
  });

  it('is told only while the slipping hands are shown', () => {
    expect(saysAfter('noisy', { noisy: 'tit-for-2-tats' })).toEqual(['patient', 'mask']);
    expect(saysAfter('noisy', { noisy: 'tit-for-tat' })).toEqual(['try']);
  });
});

describe('the lowest earners leave', () => {
  const request = evolutionRequest(contestStep('evolve'), EVOLVE);
  const history = finish(evolution(request));
  const lastOf = (strategy: string) => {
    const kind = history.strategies.indexOf(strategy);
    return history.generations.findIndex(({ counts }) => counts[kind] === 0);
  };

  it('who gives to everybody goes first, then who takes, and the patient have the pool', () => {
    const [givers, takers] = [lastOf('cooperator'), lastOf('defector')];
    expect(givers).toBeGreaterThan(0);
    expect(takers).toBeGreaterThan(givers);
    const { counts } = history.generations.at(-1)!;
    expect(counts[history.strategies.indexOf('tit-for-2-tats')]).toBe(25);
  });

  it('and so it goes under nearly every seed', () => {
    const runs = 30;
    const { strategies, wins } = finish(winRate({ evolution: request, runs }));
    expect(wins[strategies.indexOf('tit-for-2-tats')]! / runs).toBeGreaterThan(0.9);
  });

  it('the givers go before the takers under most seeds', () => {
    const runs = 30;
    const inOrder = Array.from({ length: runs }, (_, run) => {
      const { generations } = finish(evolution({ ...request, seed: EVOLVE.seed + run }));
      const [givers, takers] = [0, 1].map((kind) =>
        generations.findIndex(({ counts }) => counts[kind] === 0),
      );
      return givers! > 0 && givers! < takers!;
    });
    expect(inOrder.filter(Boolean).length / runs).toBeGreaterThan(0.85);
  });
});

describe('a few among many who sell', () => {
  const runs = 20;
  const fewest = FEW.turns.map((turns) => {
    const counts = Array.from({ length: FEW.most }, (_, at) => at + 1);
    const took = (newcomers: number) => {
      const settings = invasionRequest(contestStep('few'), FEW, newcomers, turns);
      return finish(winRate({ evolution: settings, runs })).wins[1]! / runs;
    };
    return counts.find((count) => took(count) > 0.5);
  });

  it('need at least two and can always be enough', () => {
    expect(fewest.every((count) => count !== undefined && count > 1)).toBe(true);
  });

  it('need to be the fewer, the longer the matches', () => {
    expect(fewest).toEqual([...fewest].sort((a, b) => b! - a!));
    expect(new Set(fewest).size).toBe(FEW.turns.length);
  });

  it('are told about as far as the learner has tried', () => {
    expect(saysAfter('few', { few: { '10 1': 0, '10 3': 0 } })).toEqual(['need']);
    expect(saysAfter('few', { few: { '10 1': 0, '10 5': 1 } })).toEqual(['enough']);
    expect(saysAfter('few', { few: { '10 5': 1, '40 2': 1 } })).toEqual(['enough', 'fewer']);
    expect(saysAfter('few', { few: { '10 5': 1, '40 6': 1 } })).toEqual(['enough']);
  });
});

describe('the shadow of the future', () => {
  it('is long enough from the discount factor that the text gives', () => {
    const { star } = shadowFigures();
    if (star?.as !== 'percent') throw new Error('no figure');
    const lead = (delta: number) => {
      const { hold, sell } = shadowOf(TWO, delta, 1).sums;
      return hold - sell;
    };
    expect(lead(star.value)).toBeCloseTo(0, 9);
    expect(lead(star.value + 0.01)).toBeGreaterThan(0);
    expect(lead(star.value - 0.01)).toBeLessThan(0);
  });

  it('adds up to what the bars of many meetings do', () => {
    const { hold, sell, sums } = shadowOf(TWO, 0.8, 400);
    expect(hold.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(sums.hold, 6);
    expect(sell.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(sums.sell, 6);
  });

  it('selling brings more once and costs more than that every time after', () => {
    const { once, later } = shadowFigures();
    expect(once).toMatchObject({ as: 'money' });
    const [gain, cost] = [once, later].map((figure) => (figure?.as === 'money' ? figure.value : 0));
    expect(gain).toBeGreaterThan(0);
    expect(cost).toBeGreaterThan(gain!);
  });
});
