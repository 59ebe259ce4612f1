import { describe, expect, it } from 'vitest';
import { encodeScenario } from '../../src/scenario/link.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { createApp } from '../../src/store/app.ts';
import { DEVICE_CLOCK } from '../../src/store/classroom/device-clock.ts';
import { openSitting, sitDown } from '../../src/store/openSitting.ts';
import { readSaved, unfinishedIn } from '../../src/store/saved.ts';
import { blocked, shelfOf } from './shelves.ts';

const scenario = presetScenario('race-to-the-exit');
const code = encodeScenario(scenario);
const notInPlay = () => {
  throw new Error('not in play');
};
const work = {
  lookBack: notInPlay,
  manyRuns: notInPlay,
  tournament: notInPlay,
  evolution: notInPlay,
  winRate: notInPlay,
  winRates: notInPlay,
  spread: notInPlay,
  simplex: notInPlay,
  marketRuns: notInPlay,
  contagion: notInPlay,
  contagionLive: notInPlay,
};
const others = {
  ...{ hash: '', home: '', work, clock: DEVICE_CLOCK },
  ...{ classroom: notInPlay, replaceAddress: notInPlay, keep: notInPlay },
};

function openTab(device = shelfOf(), tab = shelfOf()) {
  const app = createApp({ device: () => device, tab: () => tab, ...others });
  return { app, device, tab };
}

function sitIn(app: ReturnType<typeof openTab>['app']) {
  const opened = openSitting(app, code);
  if (!opened.ok || opened.value.at !== 'game') throw new Error('no seat');
  return opened.value.sitting.getState();
}

describe('a game that was left', () => {
  it('is offered again after a reload, with the moves made', () => {
    const { app, device, tab } = openTab();
    sitIn(app).choose(false);
    const again = openTab(device, tab).app;
    expect(unfinishedIn(again)).toEqual({ code, round: 2, rounds: scenario.rounds });
    const opened = openSitting(again, code);
    expect(opened).toMatchObject({
      ok: true,
      value: { at: 'question', moves: [{ hold: false, pledge: null, vote: null }] },
    });
  });

  it('goes on without a question where home has asked it already', () => {
    const { app, device, tab } = openTab();
    sitIn(app).choose(true);
    const again = openTab(device, tab).app;
    again.current.resume = code;
    expect(sitIn(again).moves).toHaveLength(1);
  });

  it('of one tab does not take the place of another tab’s', () => {
    const first = openTab();
    const second = openTab(first.device);
    sitIn(first.app).choose(true);
    const other = encodeScenario({ ...scenario, seed: 99 });
    sitDown(second.app, other, { ...scenario, seed: 99 }, [])
      .getState()
      .choose(false);
    expect(unfinishedIn(openTab(first.device, first.tab).app)?.code).toBe(code);
    expect(unfinishedIn(openTab(second.device, second.tab).app)?.code).toBe(other);
  });

  it('is forgotten once it has come to its end', () => {
    const { app, device, tab } = openTab();
    const sitting = sitDown(app, code, scenario, []);
    while (sitting.getState().phase !== 'over') {
      sitting.getState().choose(true);
      sitting.getState().settle(sitting.getState().view.past.length);
      sitting.getState().proceed();
    }
    expect(unfinishedIn(openTab(device, tab).app)).toBeNull();
  });

  it('is played on where nothing can be kept, and that is said', () => {
    const app = createApp({ device: blocked, tab: blocked, ...others });
    const sitting = sitDown(app, code, scenario, []);
    sitting.getState().choose(true);
    expect(sitting.getState().moves).toHaveLength(1);
    expect(app.settings.getState().notice).toBe('forgetful');
  });

  it.each([null, 7, {}, { code: 1 }, { code, rounds: 10, moves: [{}] }, { code, moves: 'x' }])(
    'is none where what was kept is no game: %j',
    (kept) => expect(readSaved(kept)).toBeNull(),
  );
});
