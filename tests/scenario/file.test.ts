import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsOf, replayGame } from '../../src/game/replay.ts';
import { simulate } from '../../src/game/simulate.ts';
import { readDecisions } from '../../src/scenario/decisions.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import {
  readReplayFile,
  readScenarioFile,
  replayFile,
  scenarioFile,
} from '../../src/scenario/file.ts';
import { decodeReplay, encodeReplay } from '../../src/scenario/link.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { anyScenario } from './anyScenario.ts';
import { scenarioOf } from './links.ts';

function codeOf(result: { ok: true } | { ok: false; refusal: { code: string } }): string {
  return result.ok ? 'accepted' : result.refusal.code;
}

describe('a scenario file', () => {
  it('gives back the scenario it was made from', () => {
    fc.assert(
      fc.property(anyScenario({ texts: true, extensions: false }), (scenario) => {
        expect(readScenarioFile(scenarioFile(scenario))).toEqual({ ok: true, value: scenario });
      }),
      { numRuns: 100 },
    );
  });

  it('says its version and only what differs from the defaults', () => {
    expect(JSON.parse(scenarioFile(DEFAULTS))).toEqual({ v: 1 });
    expect(JSON.parse(scenarioFile(presetScenario('exit-fee')))).toMatchObject({
      v: 1,
      exitFee: 0.03,
      noise: 0.03,
    });
  });

  it('may begin with a byte order mark', () => {
    expect(codeOf(readScenarioFile('\ufeff{"rounds": 3}'))).toBe('accepted');
  });

  it.each([
    ['not JSON', '{rounds: 3}', 'file.not-json'],
    ['empty', '', 'file.not-json'],
    ['nested beyond all sense', '['.repeat(200_000), 'file.not-json'],
    ['too large', ' '.repeat(1e6), 'file.too-large'],
    ['of another kind', '[1]', 'scenario.not-a-scenario'],
    ['reaching for prototypes', '{"__proto__": {}}', 'scenario.unknown-field'],
  ])('is refused when it is %s', (_, text, code) => {
    expect(codeOf(readScenarioFile(text))).toBe(code);
  });
});

describe('a replay file', () => {
  const scenario = presetScenario('race-to-the-exit');
  const replay = { scenario, decisions: decisionsOf(simulate(scenario)) };

  it('gives back the game, which plays to the same end', () => {
    const read = readReplayFile(replayFile(replay));
    expect(read).toEqual({ ok: true, value: replay });
    if (!read.ok) return;
    const [again, first] = [replayGame(read.value), replayGame(replay)];
    expect(again.ok && first.ok && again.value.rounds).toEqual(first.ok && first.value.rounds);
  });

  it('holds the largest game there is', () => {
    const large = { ...DEFAULTS, rounds: 100, holders: 1000, makers: 100 };
    const scenarioRead = readScenarioFile(scenarioFile({ ...large, seats: DEFAULTS.seats }));
    if (!scenarioRead.ok) throw new Error(scenarioRead.refusal.code);
    const rows = (seats: number) => Array.from({ length: 100 }, () => Array(seats).fill(true));
    const game = {
      scenario: scenarioRead.value,
      decisions: { holders: rows(1000), makers: rows(100) },
    };
    expect(readReplayFile(replayFile(game))).toEqual({ ok: true, value: game });
  });

  it('without a game in it is refused', () => {
    expect(codeOf(readReplayFile(scenarioFile(scenario)))).toBe('file.no-replay');
    expect(codeOf(readReplayFile('null'))).toBe('file.no-replay');
  });
});

describe('decisions', () => {
  const duel = { ...DEFAULTS, rounds: 2, holders: 2, makers: 0 };
  const market = { ...duel, makers: 1 };

  it('are lists of true and false, or words of H and S', () => {
    const read = {
      ok: true,
      value: {
        holders: [
          [true, false],
          [false, false],
        ],
      },
    };
    expect(readDecisions({ holders: ['HS', [false, false]] }, duel)).toEqual(read);
    expect(readDecisions({ holders: ['HS', 'SS'], makers: ['', ''] }, duel)).toEqual(read);
  });

  it('may end before the last round', () => {
    expect(codeOf(readDecisions({ holders: ['HS'], makers: ['H'] }, market))).toBe('accepted');
    expect(codeOf(readDecisions({ holders: [], makers: [] }, market))).toBe('accepted');
  });

  it.each([
    ['nothing', null, 'decisions.needs-object'],
    ['no holders', {}, 'decisions.needs-list'],
    ['makers left out where there are some', { holders: ['HH'] }, 'decisions.needs-list'],
    ['one round too many', { holders: ['HH', 'HH', 'HH'], makers: [] }, 'decisions.rounds'],
    ['makers of fewer rounds', { holders: ['HH', 'HH'], makers: ['H'] }, 'decisions.rounds'],
    ['a seat too few', { holders: ['H'], makers: ['H'] }, 'decisions.seats'],
    ['a seat too many', { holders: ['HHH'], makers: ['H'] }, 'decisions.seats'],
    ['another letter', { holders: ['HX'], makers: ['H'] }, 'decisions.needs-choices'],
    ['a number for a choice', { holders: [[1, 0]], makers: ['H'] }, 'decisions.needs-yes-or-no'],
    ['another field', { holders: [], makers: [], all: 1 }, 'decisions.unknown-field'],
  ])('are refused with %s', (_, input, code) => {
    expect(codeOf(readDecisions(input, market))).toBe(code);
  });

  describe('of a game with a vote', () => {
    const asked = scenarioOf({
      rounds: 2,
      holders: 2,
      makers: 0,
      coordinator: { from: 2, length: 1, seizure: 0, share: 0, vote: true },
    });

    it('have each holder’s vote as true and false or as a word of Y and N', () => {
      const holders = ['HS', 'HH'];
      const read = {
        ok: true,
        value: {
          holders: [
            [true, false],
            [true, true],
          ],
          votes: [true, false],
        },
      };
      expect(readDecisions({ holders, votes: 'YN' }, asked)).toEqual(read);
      expect(readDecisions({ holders, votes: [true, false] }, asked)).toEqual(read);
    });

    it('may leave the votes to the model', () => {
      expect(codeOf(readDecisions({ holders: ['HS', 'HH'] }, asked))).toBe('accepted');
    });

    it.each([
      ['a letter that is none', { holders: ['HH', 'HH'], votes: 'HS' }, 'decisions.needs-votes'],
      ['a vote too few', { holders: ['HH', 'HH'], votes: 'Y' }, 'decisions.seats'],
      [
        'a number for a vote',
        { holders: ['HH', 'HH'], votes: [1, 0] },
        'decisions.needs-yes-or-no',
      ],
      ['votes of a game that ended before', { holders: ['HH'], votes: 'YY' }, 'decisions.no-vote'],
    ])('are refused with %s', (_, input, code) => {
      const refused = readDecisions(input, asked);
      expect(codeOf(refused)).toBe(code);
      expect(refused.ok ? '' : refused.refusal.path).toMatch(/^votes/);
    });

    it('are refused with votes where nobody is asked', () => {
      expect(codeOf(readDecisions({ holders: ['HH', 'HH'], votes: 'YY' }, duel))).toBe(
        'decisions.no-vote',
      );
    });

    it.each([{ votes: [true, false] }, {}])(
      'come back from a file and from a link: %j',
      (votes) => {
        const decisions = {
          holders: [
            [true, false],
            [true, true],
          ],
          ...votes,
        };
        const replay = { scenario: asked, decisions };
        expect(readReplayFile(replayFile(replay))).toEqual({ ok: true, value: replay });
        expect(decodeReplay(encodeReplay(replay))).toEqual({ ok: true, value: replay });
      },
    );
  });
});
