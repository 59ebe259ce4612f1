import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../src/game/replay.ts';
import { decodeScenario } from '../../src/scenario/link.ts';
import { PRESETS } from '../../src/scenario/presets/index.ts';
import { withRule } from '../../src/scenario/rule.ts';
import { analyseOpening, type Debrief, debriefOf } from '../../src/store/debrief.ts';
import {
  basinCurve,
  cornersAlong,
  offeredLever,
  pathOfClasses,
  scheduleBefore,
  turnedCode,
  turnedScenario,
} from '../../src/store/moments.ts';
import { presetGame, scenarioOf } from '../study/games.ts';

function debriefFor(id: string): Debrief {
  const game = presetGame(id);
  return debriefOf({ scenario: game.scenario, decisions: decisionsOf(game) }, game);
}

describe('what game it was', () => {
  it('agrees in round 1 with the full analysis of the opening', () => {
    const debrief = debriefFor('race-to-the-exit');
    const [first] = pathOfClasses(debrief);
    const analysis = analyseOpening(debrief)!;
    expect(first!.class).toBe(analysis.class);
    expect(first!.corners).toEqual(analysis.corners);
  });

  it('has a class for every round of every preset in which I have company', () => {
    for (const { id } of PRESETS) {
      const debrief = debriefFor(id);
      const path = pathOfClasses(debrief);
      expect(path).toHaveLength(debrief.game.rounds.length);
      expect(path.every(({ class: found }) => found !== null)).toBe(true);
    }
  });

  it('puts the point of a round where the others were in it', () => {
    const debrief = debriefFor('race-to-the-exit');
    const { at, hold } = scheduleBefore(debrief, 10);
    const held = debrief.game.rounds[9]!.holders.filter((one, seat) => seat > 0 && one === 1);
    expect(at).toBe(held.length);
    expect(hold).toHaveLength(12);
  });
});

describe('the lever on offer', () => {
  it('raises capture in the race to the exit, just past the boundary, in a round number', () => {
    const debrief = debriefFor('race-to-the-exit');
    const lever = offeredLever(analyseOpening(debrief)!.levers)!;
    expect(lever.field).toBe('capture');
    expect(turnedScenario(debrief, lever).to).toBe(0.48);
  });

  it('opens a scenario that is of the class it promises, for every lever of every preset', () => {
    for (const { id } of PRESETS) {
      const debrief = debriefFor(id);
      for (const lever of analyseOpening(debrief)!.levers) {
        const turned = decodeScenario(turnedCode(debrief, lever));
        if (!turned.ok) throw new Error(JSON.stringify(turned.refusal));
        const replayed = debriefOf(
          { scenario: turned.value, decisions: { holders: [], makers: [] } },
          { ...debrief.game, scenario: turned.value },
        );
        const [first] = pathOfClasses(replayed);
        expect([id, lever.field, first!.class]).toEqual([id, lever.field, lever.class]);
      }
    }
  });

  it('leads from where the game is on a path that crosses its boundary', () => {
    const debrief = debriefFor('race-to-the-exit');
    const lever = offeredLever(analyseOpening(debrief)!.levers)!;
    const path = cornersAlong(debrief, lever);
    expect(path[0]!.R).toBeLessThan(path[0]!.T);
    expect(path.at(-1)!.R).toBeGreaterThan(path.at(-1)!.T);
  });

  it('changes one rule and no other', () => {
    const rules = scenarioOf({});
    expect(withRule(rules, 'spread.wide', 0.014)).toEqual({
      ...rules,
      spread: { tight: 0.01, wide: 0.014 },
    });
    expect(withRule(rules, 'exitFee', 0.03)).toEqual({ ...rules, exitFee: 0.03 });
  });
});

describe('the basin by δ', () => {
  it('is 0 where the end never comes, and never falls as the end comes nearer', () => {
    const { schelling } = analyseOpening(debriefFor('race-to-the-exit'))!;
    const curve = basinCurve(schelling)!;
    expect(curve.at(-1)).toEqual({ delta: 1, basin: 0 });
    for (let i = 1; i < curve.length; i++) {
      expect(curve[i]!.basin).toBeLessThanOrEqual(curve[i - 1]!.basin + 1e-9);
    }
  });

  it('does not exist where all are better off selling', () => {
    const { schelling } = analyseOpening(debriefFor('boom-outside'))!;
    expect(basinCurve(schelling)).toBeNull();
  });
});
