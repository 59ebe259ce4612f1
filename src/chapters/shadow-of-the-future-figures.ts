import { presetOf } from '../scenario/presets/index.ts';
import { deltaStarOf } from '../theory/repeated.ts';
import { type Figure, type Figures, type Said, type Told } from './base.ts';
import {
  type EvolutionContest,
  type InvasionContest,
  type MatchContest,
  type TournamentContest,
} from './contest.ts';
import { cornersIn, myChoices, othersSold } from './reading.ts';

/** The market of the first chapter: its corners are what a turn pays. */
export const TWO = presetOf('two-holders')!.scenario;

/** Where nobody can answer one seller alone. */
export const CROWD = presetOf('race-to-the-exit')!.scenario;

const SLIP = 0.05;
const TURNS = 30;
const SEED = 1;

const CAST = [
  'tit-for-tat',
  'defector',
  'cooperator',
  'grudger',
  'tit-for-2-tats',
  'detective',
  'suspicious-tit-for-tat',
] as const;

/** Rounds against somebody whose rule is not known. */
export const STRANGER_ROUNDS = 6;

export const MEET: MatchContest = {
  as: 'match',
  cast: CAST,
  pair: ['tit-for-tat', 'defector'],
  turns: 10,
  noise: 0,
  seed: SEED,
};

export const ECHO: MatchContest = {
  as: 'match',
  cast: CAST,
  pair: ['tit-for-tat', 'tit-for-tat'],
  turns: 12,
  noise: SLIP,
  // One slip in each of the three matches the text asks for, neither first nor late.
  seed: 1660,
};

export const ALL: TournamentContest = {
  as: 'tournament',
  cast: CAST,
  turns: TURNS,
  noises: [0],
  repetitions: 1,
  seed: SEED,
};

export const NOISY: TournamentContest = { ...ALL, noises: [SLIP, 0], repetitions: 200 };

export const EVOLVE: EvolutionContest = {
  as: 'evolution',
  population: [
    { strategy: 'cooperator', count: 5 },
    { strategy: 'defector', count: 5 },
    { strategy: 'tit-for-tat', count: 4 },
    { strategy: 'tit-for-2-tats', count: 4 },
    { strategy: 'grudger', count: 4 },
    { strategy: 'detective', count: 3 },
  ],
  turns: TURNS,
  noise: SLIP,
  replaced: 5,
  generations: 40,
  runs: 100,
  seed: SEED,
};

export const FEW: InvasionContest = {
  as: 'invasion',
  settled: 'defector',
  newcomer: 'tit-for-tat',
  players: 25,
  most: 8,
  start: 1,
  turns: [5, 10, 20, 40],
  replaced: 5,
  generations: 40,
  runs: 50,
  seed: SEED,
};

const person = (strategy: string): Figure => ({ as: 'name', strategy, arena: true });

/** Everybody by name. */
export function people(): Figures {
  return {
    mirror: person('tit-for-tat'),
    mask: person('defector'),
    garland: person('cooperator'),
    ledger: person('grudger'),
    twice: person('tit-for-2-tats'),
  };
}

/** Everybody, who was guessed at one step, and who came out first at another. */
export function peopleAnd(told: Told, guess: string, best: string, as: string): Figures {
  const named = (step: string, name: string): Figures => {
    const given = told.given(step);
    return typeof given === 'string' ? { [name]: person(given) } : {};
  };
  return { ...people(), ...named(guess, 'guess'), ...named(best, as) };
}

/** What the match against the stranger brought, dollars, and what holding throughout would have. */
export function ownGains(told: Told): { mine: number; held: number; sold: number } {
  const { T, R, P, S } = cornersIn(TWO);
  const rounds = told.games('own').map((game) => ({
    mine: myChoices(game)[0] === true,
    theirs: othersSold(game)[0] === 0,
  }));
  const gain = ({ mine, theirs }: (typeof rounds)[number]) =>
    mine ? (theirs ? R : S) : theirs ? T : P;
  return {
    mine: rounds.reduce((sum, round) => sum + gain(round), 0),
    held: R * rounds.length,
    sold: rounds.filter(({ mine }) => !mine).length,
  };
}

export function ownFigures(told: Told): Figures {
  const { mine, held } = ownGains(told);
  return {
    ...people(),
    mine: { as: 'money', value: mine },
    held: { as: 'money', value: held },
  };
}

/** What the learner made of the stranger; nothing where they never met. */
export function afterStranger(told: Told): readonly Said[] {
  if (!told.played('own')) return [];
  const { mine, held, sold } = ownGains(told);
  if (sold === 0) return ['kept'];
  return [mine > held ? 'last' : 'sold'];
}

/** How a guess turned out; nothing where there was none. */
export function guessed(told: Told, guess: string, best: string): readonly Said[] {
  const given = told.given(guess);
  if (given === null) return [];
  return [given === told.given(best) ? 'right' : 'wrong'];
}

/** What became of the slip, by who stood on the log. */
export function afterSlip(told: Told): Said {
  switch (told.given('echo')) {
    case 'tit-for-tat tit-for-tat':
      return 'feud';
    case 'tit-for-2-tats tit-for-2-tats':
      return 'forgiven';
    case 'grudger grudger':
      return 'broken';
    default:
      return 'other';
  }
}

/** Which of the guesses came true; one whose contest was not seen to its end is still open. */
export function bothGuesses(told: Told): Said {
  const made = [
    { guess: told.given('bet'), best: told.given('all') },
    { guess: told.given('worst'), best: told.given('evolve') },
  ].filter(({ guess }) => guess !== null);
  if (made.length === 0) return 'unguessed';
  const seen = made.filter(({ best }) => best !== null);
  if (seen.length === 0) return 'unseen';
  const right = seen.filter(({ guess, best }) => guess === best).length;
  if (seen.length === 1) return right === 1 ? 'came-true' : 'not-true';
  if (right === 0) return 'none';
  return right === 2 ? 'both' : 'one';
}

/** The fewest newcomers that were seen to take the pool, by turns of a match. */
function fewestByTurns(told: Told): Map<number, number> {
  const tries = told.given('few');
  const fewest = new Map<number, number>();
  if (typeof tries !== 'object' || tries === null) return fewest;
  for (const [key, share] of Object.entries(tries)) {
    const [turns, count] = key.split(' ').map(Number);
    if (Number(share) > 0.5) fewest.set(turns!, Math.min(count!, fewest.get(turns!) ?? count!));
  }
  return fewest;
}

/** What the tries have shown so far. */
export function afterTries(told: Told): readonly Said[] {
  const fewest = [...fewestByTurns(told)].sort(([a], [b]) => a - b);
  if (fewest.length === 0) return ['need'];
  return fewest.length > 1 && fewest.at(-1)![1] < fewest[0]![1] ? ['enough', 'fewer'] : ['enough'];
}

/** What selling once brings and costs, and from which discount factor on holding pays. */
export function shadowFigures(): Figures {
  const corners = cornersIn(TWO);
  return {
    once: { as: 'money', value: corners.T - corners.R },
    later: { as: 'money', value: corners.R - corners.P },
    star: { as: 'percent', value: deltaStarOf(corners)! },
  };
}
