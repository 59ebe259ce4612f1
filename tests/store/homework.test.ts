import { describe, expect, it } from 'vitest';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import {
  collectHomework,
  emptySatchel,
  forgetPlayed,
  homeworkClass,
  keepSatchel,
  openTask,
  recallPlayed,
  recallSatchel,
  resultCode,
  scenarioCode,
  scenarioIn,
  sitDownToTask,
  type Task,
  taskHref,
} from '../../src/store/homework.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { parseRoute } from '../../src/store/routes.ts';
import { shelfOf } from './shelves.ts';

function taskFor(label: string, preset = 'race-to-the-exit'): Task {
  const opened = openTask(scenarioCode(presetScenario(preset)), label);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

function playThrough(task: Task, name: string, hold: (round: number) => boolean) {
  const memory = memoryOn(() => shelfOf());
  const store = sitDownToTask(memory, task, { name, moves: [] }, () => {});
  while (store.getState().phase !== 'over') {
    const { phase, view } = store.getState();
    if (phase === 'choosing') store.getState().choose(hold(view.round));
    else if (phase === 'revealing') store.getState().settle(view.past.length);
    else store.getState().proceed();
  }
  return store.getState().game;
}

describe('a homework', () => {
  it('is opened from its link as it was given out', () => {
    const scenario = presetScenario('the-toll');
    const route = parseRoute(taskHref(scenario, 'Lớp 10/B'));
    if (route.page !== 'task') throw new Error(route.page);
    const opened = openTask(route.code, route.label);
    expect(opened.ok && opened.value.label).toBe('Lớp 10/B');
    expect(opened.ok && opened.value.scenario).toEqual(scenario);
  });

  it('is refused without a class, and with a link that was cut', () => {
    const code = scenarioCode(presetScenario('the-toll'));
    expect(openTask(code, '  ')).toMatchObject({ ok: false, refusal: { path: 'label' } });
    expect(openTask(code.slice(0, -3), '10B').ok).toBe(false);
  });

  it('gives another game to each name and the same one to the same name', () => {
    const task = taskFor('10B');
    const openings = ['Lan', 'Minh', 'Lan'].map(
      (name) => playThrough(task, name, () => true).scenario.seed,
    );
    expect(openings[0]).toBe(openings[2]);
    expect(openings[0]).not.toBe(openings[1]);
  });

  it('goes on after the page was closed, and is forgotten when somebody else plays', () => {
    const task = taskFor('10B');
    const kept = shelfOf();
    const memory = memoryOn(() => kept);
    const store = sitDownToTask(memory, task, { name: 'Lan', moves: [] }, () => {});
    store.getState().choose(false);
    expect(recallPlayed(memory, task)).toMatchObject({ name: 'Lan', moves: [{ hold: false }] });
    expect(recallPlayed(memory, taskFor('10C'))).toBeNull();
    expect(recallPlayed(memory, taskFor('10B', 'the-toll'))).toBeNull();
    forgetPlayed(memory, task);
    expect(recallPlayed(memory, task)).toBeNull();
  });

  it('says when the device does not remember', () => {
    const said: boolean[] = [];
    const memory = memoryOn(() => null);
    const store = sitDownToTask(memory, taskFor('10B'), { name: 'Lan', moves: [] }, (kept) =>
      said.push(kept),
    );
    store.getState().choose(true);
    expect(said).toEqual([false]);
  });

  it('comes back as a code from which the whole class is rebuilt', () => {
    const task = taskFor('10B');
    const codes = ['Lan', 'Minh'].map((name, at) =>
      resultCode(
        task,
        name,
        'vi',
        playThrough(task, name, (round) => (round + at) % 2 === 0),
      ),
    );
    const found = collectHomework(codes.join('\n'), task.scenario, task.label);
    expect(found.handed.map(({ name }) => name)).toEqual(['Lan', 'Minh']);
    const { session, label } = homeworkClass(task.label, task.scenario, found.handed);
    expect(label).toBe('10B');
    expect(session.game?.groups.map(({ game }) => game.rounds.length)).toEqual([10, 10]);
  });
});

describe('what a teacher has collected', () => {
  it('stays on the device as it was', () => {
    const kept = shelfOf();
    const memory = memoryOn(() => kept);
    const satchel = { code: scenarioCode(presetScenario('the-toll')), label: '10B', text: 'h1x' };
    expect(recallSatchel(memory)).toBeNull();
    expect(keepSatchel(memory, satchel)).toBe(true);
    expect(recallSatchel(memory)).toEqual(satchel);
    expect(scenarioIn(satchel)).toEqual(presetScenario('the-toll'));
  });

  it('begins anew where what was kept is damaged', () => {
    const kept = shelfOf();
    const memory = memoryOn(() => kept);
    for (const damaged of [
      7,
      { code: 'x', label: 'a', text: '' },
      { ...emptySatchel(), text: 1 },
    ]) {
      memory.keep('homework', damaged);
      expect(recallSatchel(memory)).toBeNull();
    }
  });
});
