import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { decodeReplay, encodeScenario } from '../../src/scenario/link.ts';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { endMessage, scenarioOfFrame } from '../../src/store/framed.ts';

const scenario = { ...presetScenario('the-dominoes'), seed: 7 };
const code = encodeScenario(scenario);

function mustOpen(hash: string) {
  const opened = scenarioOfFrame(hash, 99);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

describe('the address of a frame', () => {
  it('names a preset by its id, played under the seed of the day', () => {
    for (const { id } of PRESETS) {
      const wanted = { ...presetScenario(id), seed: 99 };
      for (const hash of [`#/${id}`, `#${id}`, `#/library/${id}`]) {
        expect(mustOpen(hash)).toEqual(wanted);
      }
    }
  });

  it('names any scenario by its code, played under its own seed', () => {
    for (const hash of [`#/${code}`, `#/s/${code}`, `#/play/${code}`]) {
      expect(mustOpen(hash)).toEqual(scenario);
    }
  });

  it('names the first game where it names none', () => {
    for (const hash of ['', '#', '#/']) {
      expect(mustOpen(hash)).toEqual({ ...presetScenario('race-to-the-exit'), seed: 99 });
    }
  });

  it('is refused as a link is', () => {
    const refused = (hash: string) => {
      const opened = scenarioOfFrame(hash, 99);
      return opened.ok ? null : opened.refusal.code;
    };
    expect(refused(`#/s/${code.slice(0, -4)}`)).toBe('link.truncated');
    expect(refused('#/no-such-scenario')).toBe('link.foreign');
    expect(refused('#/__proto__')).toBe('link.foreign');
  });
});

describe('the message of a finished game', () => {
  it('carries the game that was played, and what it came to', () => {
    const game = simulate(scenario, 7);
    const told = endMessage(game);
    expect(told.scenario).toBe(code);
    const replay = decodeReplay(told.replay);
    expect(replay.ok && replay.value.scenario).toEqual(scenario);
    expect(told.rounds).toBe(game.rounds.length);
    expect(told.price.from).toBe(scenario.price);
    expect(told.held).toBe(game.rounds.filter(({ holders }) => holders[0] === 1).length);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});
