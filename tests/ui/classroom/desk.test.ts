import { describe, expect, it } from 'vitest';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { heldBy } from '../../../src/ui/classroom/run/held.ts';
import { gamesLeft, nextStepOf } from '../../../src/ui/classroom/run/nextStep.ts';
import { countStates, densityOf, peopleOf } from '../../../src/ui/classroom/run/people.ts';
import { clockText } from '../../../src/ui/classroom/run/TimeLeft.tsx';
import { leadClass, startClass } from './lead.ts';

const short = { ...presetScenario('race-to-the-exit'), rounds: 2 };

describe('the next thing to do', () => {
  it('is the projector while nobody is here, and then the start', () => {
    expect(nextStepOf(leadClass(0).view())).toBe('project');
    expect(nextStepOf(leadClass(1).view())).toBe('start');
  });

  it('is the projector again when all who came were taken out', () => {
    const led = leadClass(1);
    led.tell({ type: 'remove', player: 1 });
    expect(nextStepOf(led.view())).toBe('project');
  });

  it('is the question first where one is asked, and then the first round', () => {
    const led = leadClass(2, { predict: true });
    expect(nextStepOf(led.view())).toBe('ask');
    startClass(led);
    expect(nextStepOf(led.view())).toBe('open');
    led.tell({ type: 'end-phase', turn: led.turn() });
    expect(nextStepOf(led.view())).toBe('close-round');
  });

  it('goes from round to round, to the end of the game and of the class', () => {
    const led = leadClass(2, { treatments: [short] });
    startClass(led);
    expect(nextStepOf(led.view())).toBe('close-round');
    led.tell({ type: 'end-phase', turn: led.turn() });
    expect(nextStepOf(led.view())).toBe('next');
    led.tell({ type: 'next', turn: led.turn() });
    led.tell({ type: 'end-phase', turn: led.turn() });
    expect(nextStepOf(led.view())).toBe('end');
    led.tell({ type: 'next', turn: led.turn() });
    expect(nextStepOf(led.view())).toBe('close');
    led.tell({ type: 'close' });
    expect(nextStepOf(led.view())).toBeNull();
  });

  it('is another game where more are to be played', () => {
    const led = leadClass(2, { games: 2 });
    startClass(led);
    led.tell({ type: 'end-phase', turn: led.turn() }, { type: 'end-game' });
    expect(gamesLeft(led.view())).toBe(1);
    expect(nextStepOf(led.view())).toBe('start');
  });

  it('is to go on while it is paused', () => {
    const led = leadClass(2, { timer: 40 });
    startClass(led);
    led.tell({ type: 'pause' });
    expect(nextStepOf(led.view())).toBe('resume');
  });
});

describe('the roster', () => {
  it('tells who has answered, who thinks, who is cut off, out, or played by a bot', () => {
    const led = leadClass(5);
    startClass(led);
    led.tell(
      { type: 'decide', player: 1, turn: led.turn(), hold: true },
      { type: 'remove', player: 3 },
      { type: 'hand', player: 4, to: 'bot' },
    );
    const people = peopleOf(led.view([5]));
    expect(people.map(({ shown }) => shown).join('')).toBe('dtrbx');
    expect(countStates(people).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });

  it('is the same whatever somebody chose', () => {
    const marks = [true, false].map((hold) => {
      const led = leadClass(3);
      startClass(led);
      led.tell({ type: 'decide', player: 2, turn: led.turn(), hold });
      return JSON.stringify(led.view());
    });
    expect(marks[0]).toBe(marks[1]);
  });

  it('has nobody thinking while nothing is asked', () => {
    const led = leadClass(3);
    expect(peopleOf(led.view()).map(({ shown }) => shown)).toEqual(['h', 'h', 'h']);
    startClass(led);
    led.tell({ type: 'end-phase', turn: led.turn() });
    expect(peopleOf(led.view([2])).map(({ shown }) => shown)).toEqual(['h', 'x', 'h']);
  });

  it('is set closer the more there are', () => {
    expect([5, 37, 100, 300, 1_000].map(densityOf)).toEqual([
      'few',
      'roomy',
      'close',
      'dense',
      'dense',
    ]);
  });
});

describe('the bars', () => {
  it('add the pools of a treatment up, round by round, and say nothing of the open one', () => {
    const led = leadClass(8, { groupSize: 4, fill: false });
    startClass(led);
    for (const player of [1, 2, 3, 4, 5, 6, 7, 8]) {
      led.tell({ type: 'decide', player, turn: led.turn(), hold: player % 4 !== 0 });
    }
    expect(heldBy(led.view().pools, 0)).toEqual([]);
    led.tell({ type: 'end-phase', turn: led.turn() });
    expect(led.view().pools).toHaveLength(2);
    expect(heldBy(led.view().pools, 0)).toEqual([{ round: 1, hold: 6, sell: 2 }]);
    expect(heldBy(led.view().pools, 1)).toEqual([]);
  });
});

it('seconds are read as a clock', () => {
  expect([0, 9, 24, 60, 125].map(clockText)).toEqual(['0:00', '0:09', '0:24', '1:00', '2:05']);
});
