import { type Page } from 'playwright-core';
import { type ContestStep } from '../../../src/chapters/contest.ts';
import { type DuelStep } from '../../../src/chapters/duel.ts';
import { type FuturesStep } from '../../../src/chapters/futures.ts';
import {
  type PlayStep,
  type PredictStep,
  type QuestionStep,
  type Step,
} from '../../../src/chapters/types.ts';
import { isHeld } from './game.ts';
import { type Walk } from './walk.ts';
import { said } from './words.ts';

type Walked<S extends Step = Step> = Walk & { step: S };

const PATIENCE = 60_000; // ms, for what is worked out off the page

/** Waits until something was given at a step, be it in a worker. */
async function awaitGiven({ page, chapter, step }: Walked): Promise<void> {
  await page.waitForFunction(
    ([id, name]) => {
      const kept = JSON.parse(localStorage.getItem('hold-or-sell/story') ?? '{}');
      return kept.chapters?.[id!]?.given?.[name!] !== undefined;
    },
    [chapter.id, step.id],
    { timeout: PATIENCE },
  );
}

const ask = (page: Page) => page.locator('form.ask');

async function answer(walk: Walked<PredictStep | QuestionStep>): Promise<void> {
  const { page, hands, step } = walk;
  if (step.kind === 'predict' && step.ask.as === 'count') {
    await hands.slide(ask(page).getByRole('slider'));
  } else {
    const options = ask(page).getByRole('radio');
    await hands.pick(options.nth(step.kind === 'predict' ? 1 : 0));
  }
  await hands.press(ask(page).locator('button[type=submit]'));
  await awaitGiven(walk);
}

/** What a game on the screen asks for now. */
const asked = (page: Page) =>
  page.locator('.choices, .watching, .vote, .outcome, [data-kind=played]').first();

/** One round, or the vote before it. */
async function playRound({ page, hands }: Walk, round: number): Promise<void> {
  if (await page.locator('.vote').isVisible()) {
    await hands.vote(isHeld(round));
    await page.locator('.vote').waitFor({ state: 'detached' });
    await asked(page).waitFor();
  }
  const watch = page.locator('.watching .button');
  if (await watch.isVisible()) await hands.press(watch);
  else await hands.choose(isHeld(round));
  await hands.skip();
  await page.locator('.outcome').waitFor();
}

/** On to the next choice, or to what comes of a round in which there was none, behind a shut gate. */
async function goOn({ page, chapter, step, hands }: Walked, game: number, made: number) {
  await hands.goOn();
  await page.waitForFunction(
    ([id, name, at, before]) => {
      const kept = JSON.parse(localStorage.getItem('hold-or-sell/story') ?? '{}');
      const moves = kept.chapters?.[id]?.games?.[name]?.[at]?.length;
      return document.querySelector('.outcome') === null || moves > before;
    },
    [chapter.id, step.id, game, made] as const,
  );
  await asked(page).waitFor();
}

/** One game from its first choice until what it came to is shown. */
async function playGame(walk: Walked<PlayStep>, game: number): Promise<void> {
  const { page, step } = walk;
  await asked(page).waitFor();
  for (let round = 1; !(await page.locator('[data-kind=played]').isVisible()); round++) {
    if (!(await page.locator('.outcome').isVisible())) {
      if (round <= 2) await walk.at?.(step, 'choosing');
      await playRound(walk, round);
      if (round === 1) await walk.at?.(step, 'told');
    }
    await goOn(walk, game, round);
  }
}

async function playAll(walk: Walked<PlayStep>): Promise<void> {
  const { page, hands, step } = walk;
  const on = page.locator('[data-kind=played] .ways .primary');
  for (const game of step.games.keys()) {
    await playGame(walk, game);
    if (game < step.games.length - 1) await hands.press(on);
  }
  await walk.at?.(step, 'done');
  await hands.press(on);
}

/** Waits until the device has kept so many moves of a game. */
async function awaitMoves({ page, chapter, step }: Walked, game: number, moves: number) {
  await page.waitForFunction(
    ([id, name, at, many]) => {
      const kept = JSON.parse(localStorage.getItem('hold-or-sell/story') ?? '{}');
      return kept.chapters?.[id]?.games?.[name]?.[at]?.length === many;
    },
    [chapter.id, step.id, game, moves] as const,
  );
}

async function fightDuels(walk: Walked<DuelStep>): Promise<void> {
  const { page, hands, step } = walk;
  const on = page.locator('.duel-panel .ways .primary');
  for (const game of step.opponents.keys()) {
    for (let round = 1; round <= step.rounds; round++) {
      await page.locator('.choices').waitFor();
      if (game === 0 && round === 2) await walk.at?.(step, 'choosing');
      await hands.choose(isHeld(round));
      await awaitMoves(walk, game, round);
    }
    await on.waitFor();
    if (game === step.opponents.length - 1) await walk.at?.(step, 'done');
    await hands.press(on);
  }
}

async function watchContest(walk: Walked<ContestStep>): Promise<void> {
  const { page, language, hands, step } = walk;
  const button = (key: string) =>
    page.getByRole('button', { name: said(language, `contest:${key}`) });
  switch (step.contest.as) {
    case 'match':
    case 'evolution': {
      const end = page.locator('.contest-controls button:enabled');
      await end.and(button('controls.end')).waitFor({ timeout: PATIENCE });
      await hands.press(button('controls.end'));
      break;
    }
    case 'tournament':
      await hands.press(button('tournament.start'));
      break;
    case 'invasion':
      await hands.press(button('invasion.start'));
  }
  await awaitGiven(walk);
  await page.locator('.working').first().waitFor({ state: 'detached', timeout: PATIENCE });
}

/** Places the stakes one after the other on the lanes in turn, if there are any, and plays the futures. */
async function playFutures({ page, hands, step }: Walked<FuturesStep>): Promise<void> {
  const futures = page.locator('[data-futures]');
  await futures.waitFor();
  const stakes = step.stakes ?? 0;
  for (let stake = 0; stake < stakes; stake++) {
    const lane = page.locator('.stake').nth(stake % step.lanes.length);
    await hands.press(lane.locator('.stepper-move').last());
    await page.waitForFunction(
      (left) => document.querySelectorAll('.stake-left .open').length === left,
      stakes - stake - 1,
    );
  }
  if (stakes > 0) await hands.press(futures.locator('> .button.primary'));
  await page.locator('[data-futures=runs]').waitFor({ timeout: PATIENCE });
}

/** Does what a step asks for. Guesses and games lead on by themselves: true when they did. */
export async function doStep(walk: Walk, step: Step): Promise<boolean> {
  const { page, hands } = walk;
  switch (step.kind) {
    case 'predict':
      await answer({ ...walk, step });
      return true;
    case 'play':
      await playAll({ ...walk, step });
      return true;
    case 'duel':
      await fightDuels({ ...walk, step });
      return true;
    case 'question':
      await answer({ ...walk, step });
      return false;
    case 'dial':
      for (const slider of await page.locator('.dial input').all()) await hands.slide(slider);
      await awaitGiven({ ...walk, step });
      return false;
    case 'contest':
      await watchContest({ ...walk, step });
      return false;
    case 'futures':
      await playFutures({ ...walk, step });
      return false;
    default:
      return false;
  }
}
