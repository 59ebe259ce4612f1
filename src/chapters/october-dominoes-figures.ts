import { simulate } from '../game/simulate.ts';
import { siblingPricesAfter } from '../game/tokens.ts';
import { type Game } from '../game/types.ts';
import { presetOf } from '../scenario/presets/index.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { type Figures, type Said, type Told } from './base.ts';
import { lastPrice, myChoices, shockFallIn, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';

/** The fourth of eight: neither the boldest borrower nor the most careful. */
const ME = { role: 'holder', seat: 3 } as const;

/** Eight who all hold as long as hardly anybody sells, each for a reason of their own. */
const PATIENT = [
  'majority',
  'generous',
  'bayes',
  'always-hold',
  { id: 'grim', share: 0.5 },
  'contrarian',
  { id: 'majority', threshold: 0.4 },
  { id: 'stop-loss', x: 0.3 },
];

/** The dominoes of the library, ending with October, from a seat in the middle of the row. */
export const OCTOBER: ScenarioInput = {
  ...presetOf('the-dominoes')!.scenario,
  rounds: 6,
  seats: { you: ME, holders: PATIENT, makers: ['stand'] },
};

/** The same eight with three other tokens behind, and a shock that just suffices. */
export const TANKS: ScenarioInput = {
  ...OCTOBER,
  siblings: { count: 3, volatility: 0.03, stock: 30 },
  events: [
    { round: 5, kind: 'price', size: 0, news: 'lenders-warn' },
    { round: 6, kind: 'price', size: -0.24, news: 'october-shock' },
  ],
  seed: 1,
};

/** Seats sold out against their will, first to fall first. */
export function fallenIn({ rounds }: Game): number[] {
  return rounds.flatMap(({ report }) => report.waves.flatMap(({ seats }) => seats));
}

function wavesIn({ rounds }: Game): number {
  return rounds.reduce((sum, { report }) => sum + report.waves.length, 0);
}

/** The learner's own end: swept along, off before the shock, or still there. */
export function fateIn(game: Game): 'fell' | 'left' | 'stood' {
  const { seat } = game.scenario.seats.you;
  if (fallenIn(game).includes(seat)) return 'fell';
  return myChoices(game).includes(false) ? 'left' : 'stood';
}

function lastWaveOf(game: Game, seat: number): number {
  const waves = game.rounds.flatMap(({ report }) => report.waves);
  return waves.findIndex(({ seats }) => seats.includes(seat)) + 1;
}

/** What the opening scene needs. */
export function sceneFigures(): Figures {
  const { leverage, holders, stock, price } = scenarioOf(OCTOBER);
  return {
    holders: { as: 'number', value: holders },
    least: { as: 'percent', value: leverage.min, decimals: 0 },
    most: { as: 'percent', value: leverage.max, decimals: 0 },
    worth: { as: 'money', value: stock * price },
    line: { as: 'percent', value: leverage.maintenance, decimals: 0 },
  };
}

/** What October did in the learner's game. */
export function octoberFigures(told: Told): Figures {
  const game = told.games('october')[0]!;
  const before = game.rounds.at(-2)!.price;
  const opening = game.rounds.at(-1)!.report.opening.price;
  return {
    ...sceneFigures(),
    shock: { as: 'percent', value: shockFallIn(scenarioOf(OCTOBER)), decimals: 0 },
    fallen: { as: 'number', value: fallenIn(game).length },
    waves: { as: 'number', value: wavesIn(game) },
    mine: { as: 'number', value: lastWaveOf(game, ME.seat) },
    before: { as: 'price', value: before },
    after: { as: 'price', value: lastPrice(game) },
    drop: { as: 'percent', value: 1 - lastPrice(game) / opening, decimals: 0 },
    money: { as: 'money', value: wealthOf(game) },
    ...carefulFigures(),
  };
}

/** How many fall when nobody does anything. */
export function carefulFigures(): Figures {
  const scenario = scenarioOf(OCTOBER);
  return { allFall: { as: 'number', value: fallenIn(simulate(scenario)).length } };
}

/** The reveal's paragraphs: my own fate, the others', my guess. */
export function saidAfterOctober(told: Told): Said[] {
  const game = told.games('october')[0]!;
  const guess = told.given('guess');
  const fallen = fallenIn(game).length;
  const heard =
    typeof guess !== 'number' ? [] : [guess < fallen ? 'more' : guess > fallen ? 'fewer' : 'hit'];
  return [
    fateIn(game),
    { key: 'row', count: fallen },
    ...heard.map((key) => ({
      key: `guess-${key}`,
      figures: { guess: { as: 'number', value: Number(guess) } } as Figures,
    })),
  ];
}

/** How the row falls when everybody holds, with other rules. */
export function fallFigures(scenario: Scenario): Figures {
  const game = simulate(scenario);
  return {
    fallen: { as: 'number', value: fallenIn(game).length },
    holders: { as: 'number', value: scenario.holders },
    price: { as: 'price', value: lastPrice(game) },
  };
}

/** What the tanks behind did. */
export function tanksFigures(told: Told): Figures {
  const game = told.games('tanks')[0]!;
  const last = game.rounds.at(-1)!;
  const calm = game.rounds.slice(0, -1).map(({ correlation }) => correlation ?? 0);
  const before = siblingPricesAfter(game.rounds.at(-2)!);
  const falls = siblingPricesAfter(last).map((price, at) => 1 - price / before[at]!);
  return {
    count: { as: 'number', value: falls.length },
    calm: {
      as: 'number',
      value: calm.reduce((sum, one) => sum + one, 0) / calm.length,
      decimals: 2,
    },
    october: { as: 'number', value: last.correlation ?? 0, decimals: 2 },
    shock: { as: 'percent', value: shockFallIn(scenarioOf(TANKS)), decimals: 0 },
    least: { as: 'percent', value: Math.min(...falls), decimals: 0 },
    most: { as: 'percent', value: Math.max(...falls), decimals: 0 },
    fallen: { as: 'number', value: fallenIn(game).length },
  };
}

/** Did the other tokens go along, in the learner's own game? */
export function saidAfterTanks(told: Told): Said[] {
  const game = told.games('tanks')[0]!;
  const guess = told.given('apart');
  const fallen = fallenIn(game).length;
  const heard = guess === null ? [] : [`heard-${guess}`]; // still, little or along
  return fallen > 0 ? ['pulled', 'figures', ...heard] : ['calm', 'figures'];
}
