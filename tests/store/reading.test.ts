import { describe, expect, it } from 'vitest';
import { type DuelStep } from '../../src/chapters/duel.ts';
import { CHAPTERS } from '../../src/chapters/index.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { figuresIn, saidIn } from '../../src/chapters/steps.ts';
import { type Chapter, type Given, type PlayStep } from '../../src/chapters/types.ts';
import { simulate } from '../../src/game/simulate.ts';
import { memoryOn, type Shelf } from '../../src/store/memory.ts';
import { type ChapterProgress, recallProgress } from '../../src/store/progress.ts';
import { openReading } from '../../src/store/reading.ts';
import { type Move } from '../../src/store/saved.ts';
import { createSettings } from '../../src/store/settings.ts';
import { blocked, shelfOf } from './shelves.ts';

/** A device, and the story opened on it anew, as a page that is loaded does. */
function deviceOn(open: () => Shelf) {
  const device = memoryOn(open);
  const settings = createSettings(device);
  return {
    device,
    settings,
    open: (chapter: Chapter) => openReading({ device, settings }, chapter),
  };
}

function deviceOf(shelf: Shelf = shelfOf()) {
  return deviceOn(() => shelf);
}

function mustFind<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('no such step');
  return found;
}

const playIn = ({ steps }: Chapter) => steps.find((step): step is PlayStep => step.kind === 'play');
const roundsIn = ({ games }: PlayStep) => scenarioOf(games[0]!).rounds;
const chapter = mustFind(
  CHAPTERS.find((one) => {
    const play = playIn(one);
    return play !== undefined && roundsIn(play) > 1;
  }),
);
const step = mustFind(playIn(chapter));
const rounds = roundsIn(step);
const move = (hold: boolean): Move => ({ hold, pledge: null, vote: null });
const moves = (many: number, hold = true) => Array.from({ length: many }, () => move(hold));

/** A device that was left with this. */
function leftWith(part: Partial<Record<keyof ChapterProgress, unknown>>) {
  const shelf = shelfOf();
  const chapters = { [chapter.id]: { at: step.id, done: false, given: {}, games: {}, ...part } };
  shelf.setItem('hold-or-sell/story', JSON.stringify({ v: 1, chapters }));
  return deviceOf(shelf);
}

describe('a reading of a chapter', () => {
  it('begins at the first step, with nothing given or played, and nothing done', () => {
    const { progress, told, damaged } = deviceOf().open(chapter).getState();
    expect(progress).toEqual({ at: chapter.steps[0]!.id, done: false, given: {}, games: {} });
    expect(told.given(step.id)).toBeNull();
    expect(told.played(step.id)).toBe(false);
    expect(damaged).toBe(false);
  });

  it('goes on where it was left, with what was given and played', () => {
    const device = deviceOf();
    const reading = device.open(chapter).getState();
    reading.arrive(step.id);
    reading.give('guess', 3);
    reading.record(step.id, 0, moves(1));
    const { progress } = device.open(chapter).getState();
    expect(progress).toEqual({
      at: step.id,
      done: false,
      given: { guess: 3 },
      games: { [step.id]: [moves(1)] },
    });
  });

  it('is done at the last step, and stays so when one goes back', () => {
    const reading = deviceOf().open(chapter);
    reading.getState().arrive(chapter.steps.at(-1)!.id);
    reading.getState().arrive(step.id);
    expect(reading.getState().progress).toMatchObject({ at: step.id, done: true });
  });

  it('takes back what was given', () => {
    const device = deviceOf();
    const reading = device.open(chapter);
    reading.getState().give('guess', 3);
    reading.getState().give('guess', null);
    expect(reading.getState().told.given('guess')).toBeNull();
    expect(device.open(chapter).getState().progress.given).toEqual({});
  });

  it('shows a stand-in’s games until the learner’s own are finished', () => {
    const reading = deviceOf().open(chapter);
    const standIn = simulate(scenarioOf(step.games[0]!));
    reading.getState().record(step.id, 0, moves(rounds - 1, false));
    expect(reading.getState().told.played(step.id)).toBe(false);
    expect(reading.getState().told.games(step.id)[0]).toEqual(standIn);
    for (const index of step.games.keys()) reading.getState().record(step.id, index, moves(100));
    expect(reading.getState().told.played(step.id)).toBe(true);
    const [mine] = reading.getState().told.games(step.id);
    expect(mine!.phase).toBe('over');
    expect(mine!.rounds).toHaveLength(rounds);
  });

  it('plays a step’s games anew when asked', () => {
    const reading = deviceOf().open(chapter);
    for (const index of step.games.keys()) reading.getState().record(step.id, index, moves(rounds));
    reading.getState().replay(step.id);
    expect(reading.getState().told.played(step.id)).toBe(false);
    expect(reading.getState().progress.games).toEqual({});
  });

  it('keeps a game that has none before it', () => {
    const device = deviceOf();
    device.open(chapter).getState().record(step.id, 1, moves(2));
    expect(device.open(chapter).getState().progress.games[step.id]).toEqual([[], moves(2)]);
  });
});

describe('two readings at once', () => {
  it('in two chapters never take each other’s progress', () => {
    const device = deviceOf();
    const [first, second] = [CHAPTERS[0]!, CHAPTERS[1]!];
    const one = device.open(first).getState();
    const two = device.open(second).getState();
    one.give('mine', 1);
    two.give('yours', 2);
    one.arrive(first.steps[2]!.id);
    const { chapters } = recallProgress(device.device).progress;
    expect(chapters[first.id]).toMatchObject({ at: first.steps[2]!.id, given: { mine: 1 } });
    expect(chapters[second.id]).toMatchObject({ given: { yours: 2 } });
  });
});

describe('a reading on a device that was left in disorder', () => {
  it('begins anew and says so once where nothing can be read, and can be kept from then on', () => {
    const shelf = shelfOf();
    shelf.setItem('hold-or-sell/story', '{"v":1,"chap');
    const reading = deviceOf(shelf).open(chapter);
    expect(reading.getState()).toMatchObject({ damaged: true, progress: { given: {}, games: {} } });
    reading.getState().arrive(step.id);
    expect(reading.getState().damaged).toBe(true);
    reading.getState().arrive(chapter.steps.at(-1)!.id);
    expect(reading.getState().damaged).toBe(false);
    reading.getState().give('guess', 3);
    expect(deviceOf(shelf).open(chapter).getState()).toMatchObject({
      damaged: false,
      progress: { given: { guess: 3 } },
    });
  });

  it('lets go of steps that the chapter does not have, and starts at the first', () => {
    const device = leftWith({
      at: 'no-such-step',
      given: { 'no-such-step': 3, [step.id]: 4 },
      games: { 'no-such-step': [moves(1)] },
    });
    expect(device.open(chapter).getState().progress).toEqual({
      at: chapter.steps[0]!.id,
      done: false,
      given: { [step.id]: 4 },
      games: {},
    });
  });

  it('plays a game with too many moves to its end and no further', () => {
    const games = { [step.id]: step.games.map(() => moves(rounds + 40)) };
    const [game] = leftWith({ games }).open(chapter).getState().told.games(step.id);
    expect(game!.rounds).toHaveLength(rounds);
  });

  it('knows no games beyond those of the step', () => {
    const games = { [step.id]: Array.from({ length: 20 }, () => moves(rounds)) };
    const { told } = leftWith({ games }).open(chapter).getState();
    expect(told.games(step.id)).toHaveLength(step.games.length);
  });

  it('passes over votes and pledges that the game does not ask for', () => {
    const odd: Move[] = moves(rounds).map((one) => ({ ...one, pledge: 'will-hold', vote: true }));
    const games = { [step.id]: step.games.map(() => odd) };
    const { told } = leftWith({ games }).open(chapter).getState();
    expect(told.played(step.id)).toBe(true);
  });

  it('goes on without being kept where storage is blocked, and says so', () => {
    const { open, settings } = deviceOn(blocked);
    const reading = open(chapter);
    reading.getState().give('guess', 3);
    expect(reading.getState().told.given('guess')).toBe(3);
    expect(settings.getState().notice).toBe('forgetful');
  });
});

const ODD: readonly Given[] = [
  '',
  'no-such-option',
  'toString',
  '__proto__',
  -1,
  0.5,
  1e300,
  {},
  { x: 'y' },
];

describe.each(CHAPTERS.map((one) => [one.id, one] as const))('%s', (_, one) => {
  const duel = one.steps.find((each): each is DuelStep => each.kind === 'duel');

  it('tells its steps whatever was given, known to it or not', () => {
    for (const odd of ODD) {
      const shelf = shelfOf();
      const given = Object.fromEntries(one.steps.map(({ id }) => [id, odd]));
      const chapters = { [one.id]: { at: one.steps[0]!.id, given } };
      shelf.setItem('hold-or-sell/story', JSON.stringify({ v: 1, chapters }));
      const { told } = deviceOf(shelf).open(one).getState();
      for (const each of one.steps) {
        for (const said of saidIn(each, told)) expect(said).toBeDefined();
        for (const figure of Object.values(figuresIn(each, told))) expect(figure).toBeDefined();
        if (typeof each.aside === 'function') expect(each.aside(told)).toBeDefined();
        if (each.kind === 'contest') expect(each.after?.(told) ?? []).toBeInstanceOf(Array);
      }
    }
  });

  if (duel !== undefined) {
    it('takes no more moves of a duel than it has rounds', () => {
      const shelf = shelfOf();
      const games = { [duel.id]: duel.opponents.map(() => moves(duel.rounds + 30)) };
      const chapters = { [one.id]: { at: duel.id, games } };
      shelf.setItem('hold-or-sell/story', JSON.stringify({ v: 1, chapters }));
      const { told } = deviceOf(shelf).open(one).getState();
      expect(told.games(duel.id)).toHaveLength(duel.opponents.length * duel.rounds);
    });
  }
});
