import { type Contest } from '../../src/chapters/contest.ts';
import { figuresIn, saidIn, stepOf } from '../../src/chapters/steps.ts';
import { type Chapter, type Given, type Step, type Told } from '../../src/chapters/types.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { openReading } from '../../src/store/reading.ts';
import { type Move } from '../../src/store/saved.ts';
import { createSettings } from '../../src/store/settings.ts';
import { shelfOf } from '../store/shelves.ts';

/** One way to play: the decision by round, 0-based, and how one votes. */
interface Way {
  holds(round: number): boolean;
  agrees: boolean;
}

const WAYS: readonly Way[] = [
  { holds: () => true, agrees: true },
  { holds: () => false, agrees: false },
  { holds: (round) => round < 2, agrees: true },
  { holds: (round) => round % 2 === 1, agrees: false },
];

const MOST_MOVES = 100; // what is left over when a game ends is not played

/** Every answer there is to a step, null left out; few of a slider's many places. */
function answersTo(step: Step): Given[] {
  switch (step.kind) {
    case 'predict': {
      if (step.ask.as === 'choice') return [...step.ask.options];
      const { least, most, step: by = 1 } = step.ask;
      return Array.from({ length: Math.round((most - least) / by) + 1 }, (_, i) => least + i * by);
    }
    case 'question':
      return [...step.options];
    case 'dial':
      return dialsLeft(step);
    case 'futures':
      return step.stakes === undefined ? [] : splitsOf(step.lanes, step.stakes);
    case 'contest':
      return answersToContest(step.contest);
    default:
      return [];
  }
}

/** Who stood on the log, who came out first, or how few newcomers took the pool. */
function answersToContest(contest: Contest): Given[] {
  switch (contest.as) {
    case 'match':
      return [...contest.cast.map((who) => `${who} ${who}`), contest.cast.slice(0, 2).join(' ')];
    case 'tournament':
      return [...contest.cast];
    case 'evolution':
      return contest.population.map(({ strategy }) => strategy);
    case 'invasion': {
      const [short, long] = [contest.turns[0]!, contest.turns.at(-1)!];
      return [
        { [`${short} 1`]: 0 },
        { [`${short} 4`]: 1 },
        { [`${short} 4`]: 1, [`${long} 2`]: 1 },
      ];
    }
  }
}

function dialsLeft(step: Extract<Step, { kind: 'dial' }>): Given[] {
  const at = (place: 'min' | 'max') =>
    Object.fromEntries(step.dials.map((dial) => [dial.field, dial[place]]));
  const reached = (costOf: (best: number) => number) =>
    Object.fromEntries(
      (step.goals ?? []).map(({ id, cost }) => [`goal:${id}`, costOf(cost?.best?.() ?? 0)]),
    );
  return [at('min'), at('max'), reached((best) => best), reached((best) => best + 1)];
}

function splitsOf(lanes: readonly { id: string }[], stakes: number): Given[] {
  const split = (parts: readonly number[]) =>
    Object.fromEntries(lanes.map(({ id }, i) => [id, parts[i] ?? 0]));
  const alone = lanes.map((_, i) => split(lanes.map((_lane, j) => (i === j ? stakes : 0))));
  const paired = lanes.map((_, i) =>
    split(lanes.map((_lane, j) => (i === j ? stakes - 2 : j === (i + 1) % lanes.length ? 2 : 0))),
  );
  return [...alone, ...paired, split([stakes - 2, 1, 1])];
}

function movesOf({ holds, agrees }: Way): Move[] {
  return Array.from({ length: MOST_MOVES }, (_, round) => ({
    hold: holds(round),
    pledge: null,
    vote: agrees,
  }));
}

function gamesIn(step: Step): number {
  if (step.kind === 'play') return step.games.length;
  return step.kind === 'duel' ? step.opponents.length : 0;
}

/** One learner: how games are played (null: not at all), and which answer is given everywhere (null: none). */
function learnerOf(chapter: Chapter, way: Way | null, answer: number | null): Told {
  const device = memoryOn(() => shelfOf());
  const store = openReading({ device, settings: createSettings(device) }, chapter);
  for (const step of chapter.steps) {
    const answers = answersTo(step);
    if (answer !== null && answers.length > 0)
      store.getState().give(step.id, answers[answer % answers.length]!);
    if (way === null) continue;
    for (let game = 0; game < gamesIn(step); game++)
      store.getState().record(step.id, game, movesOf(way));
  }
  return store.getState().told;
}

/** Learners of many kinds: who skip everything, who hold, sell, change their mind, and guess this or that. */
export function* learnersOf(chapter: Chapter): Generator<Told> {
  const most = Math.max(1, ...chapter.steps.map((step) => answersTo(step).length));
  yield learnerOf(chapter, null, null);
  for (const way of WAYS) yield learnerOf(chapter, way, null);
  for (let answer = 0; answer < most; answer++)
    yield learnerOf(chapter, WAYS[answer % WAYS.length]!, answer);
}

/** A text as one learner is told it: its key below `steps`, and the names of the figures it may use. */
export interface Spoken {
  key: string;
  figures: string[];
}

/** Everything a step says to one learner. */
export function spokenIn(step: Step, told: Told): Spoken[] {
  const known = Object.keys(figuresIn(step, told));
  const texts: Spoken[] = [{ key: `${step.id}.title`, figures: known }];
  const add = (
    said: string | { key: string; count?: number; figures?: object },
    more: string[] = [],
  ) => {
    const whole = typeof said === 'string' ? { key: said } : said;
    const own = Object.keys('figures' in whole ? (whole.figures ?? {}) : {});
    const count = 'count' in whole && whole.count !== undefined ? ['count'] : [];
    texts.push({ key: `${step.id}.${whole.key}`, figures: [...known, ...own, ...count, ...more] });
  };
  for (const said of saidIn(step, told)) add(said);
  const aside = typeof step.aside === 'function' ? step.aside(told) : step.aside;
  if (aside) add(aside.says);
  for (const [key, more] of partsOf(step)) add(key, more);
  if (step.kind === 'contest' && told.given(step.id) !== null)
    for (const said of step.after?.(told) ?? []) add(said);
  return texts;
}

/** Texts that a step of this kind has besides what it says, with the figures the page adds. */
function partsOf(step: Step): [key: string, figures: string[]][] {
  switch (step.kind) {
    case 'predict':
      if (step.ask.as === 'count') return [['guess', ['guess', 'count']]];
      return step.ask.options.map((option) => [`options.${option}`, []]);
    case 'question':
      return step.options.flatMap((option): [string, string[]][] => [
        [`options.${option}`, []],
        [`explains.${option}`, []],
      ]);
    case 'dial':
      return (step.goals ?? []).map(({ id }) => [`goals.${id}`, []]);
    case 'futures':
      return step.lanes.map(({ id }) => [`lanes.${id}`, []]);
    default:
      return [];
  }
}

/** The step of that id. */
export function mustHave(chapter: Chapter, id: string): Step {
  const step = stepOf(chapter, id);
  if (!step) throw new Error(`${chapter.id} has no step ${id}`);
  return step;
}
