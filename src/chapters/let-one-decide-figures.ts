import { type Game } from '../game/types.ts';
import { presetOf } from '../scenario/presets/index.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { type Figures, type Said, type Told } from './base.ts';
import { lastPrice, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';

const POOL: ScenarioInput = presetOf('narrow-pool')!.scenario;
const BLOCK = { from: 6, length: 7 };

/** The narrow pool with a vote on a hand that shuts the gate and seldom reaches into a float. */
export const LIGHT: ScenarioInput = {
  ...POOL,
  coordinator: { ...BLOCK, seizure: 0.05, share: 0.25, vote: true },
  seed: 361,
};

/** The same hand, grown greedy. */
export const GREEDY: ScenarioInput = {
  ...POOL,
  coordinator: { ...BLOCK, seizure: 0.25, share: 0.5, vote: true },
  seed: 361,
};

/** Many seeds: no hand, a light one and a greedy one that nobody voted on. */
export const LANES = [
  { id: 'none', scenario: { ...POOL, seed: 1 } },
  {
    id: 'light',
    scenario: {
      ...POOL,
      seed: 1,
      coordinator: { from: 3, length: 10, seizure: 0.05, share: 0.25 },
    },
  },
  {
    id: 'greedy',
    scenario: { ...POOL, seed: 1, coordinator: { from: 3, length: 10, seizure: 0.25, share: 0.5 } },
  },
] as const;

/** What the hand asks for. */
export function termsOf(input: ScenarioInput): () => Figures {
  return () => {
    const scenario = scenarioOf(input);
    const { from, length, seizure, share } = scenario.coordinator!;
    return {
      others: { as: 'number', value: scenario.holders - 1 },
      needed: { as: 'number', value: Math.floor(scenario.holders / 2) + 1 },
      from: { as: 'number', value: from },
      last: { as: 'number', value: Math.min(scenario.rounds, from + length - 1) },
      seizure: { as: 'percent', value: seizure, decimals: 0 },
      share: { as: 'percent', value: share, decimals: 0 },
    };
  };
}

/** How the vote of a game went. */
export function voteIn(game: Game): { agreed: number; passed: boolean; mine: boolean } {
  const { coordinator, seats } = game.scenario;
  const round = game.rounds[coordinator!.from - 1]!;
  const votes = round.votes!;
  return {
    agreed: votes.reduce((sum, one) => sum + one, 0),
    passed: round.report.gateShut,
    mine: votes[seats.you.seat] === 1,
  };
}

/** Tokens the hand took: from the learner, and from all. */
export function takenIn(game: Game): { mine: number; all: number; times: number } {
  const { seat } = game.scenario.seats.you;
  const all = game.rounds.flatMap(({ report }) => report.seizures);
  const mine = all.filter((one) => one.seat === seat);
  const sum = (list: typeof all) => list.reduce((total, { tokens }) => total + tokens, 0);
  return { mine: sum(mine), all: sum(all), times: mine.length };
}

/** Price before the block, at its end, and what the learner ended with. */
export function handFigures(step: 'light' | 'greedy') {
  return (told: Told): Figures => {
    const game = told.games(step)[0]!;
    const { agreed } = voteIn(game);
    const { mine, all } = takenIn(game);
    return {
      ...termsOf(step === 'light' ? LIGHT : GREEDY)(),
      agreed: { as: 'number', value: agreed },
      before: { as: 'price', value: game.rounds[BLOCK.from - 2]!.price },
      after: { as: 'price', value: lastPrice(game) },
      mine: { as: 'number', value: mine, decimals: 1 },
      all: { as: 'number', value: all, decimals: 0 },
      money: { as: 'money', value: wealthOf(game) },
      withHand: { as: 'money', value: wealthOf(told.games('light')[0]!) },
    };
  };
}

/** The reveal of the first vote; it passes and the hand reaches in, whatever the learner does before. */
export function saidAfterLight(told: Told): Said[] {
  const game = told.games('light')[0]!;
  const { agreed, mine } = voteIn(game);
  const others = agreed - (mine ? 1 : 0);
  const guess = told.given('guess');
  const figures: Figures = { given: { as: 'number', value: others } };
  const heard: Said[] =
    typeof guess !== 'number'
      ? []
      : [
          {
            key: guess === others ? 'guess-hit' : 'guess-missed',
            figures: { ...figures, guess: { as: 'number', value: guess } },
          },
        ];
  return ['passed', mine ? 'with' : 'against', 'seized', ...heard];
}

/** The reveal of the second vote; it fails, whatever the learner does before. */
export function saidAfterGreedy(told: Told): Said[] {
  const without = told.games('greedy')[0]!;
  const { mine } = voteIn(without);
  const more = wealthOf(told.games('light')[0]!) > wealthOf(without);
  return ['failed', mine ? 'agreed' : 'refused', 'drained', more ? 'beside-more' : 'beside-less'];
}
