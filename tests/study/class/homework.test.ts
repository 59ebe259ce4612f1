import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce, startGame } from '../../../src/game/reduce.ts';
import { decodeScenario, encodeScenario } from '../../../src/scenario/link.ts';
import { readScenario } from '../../../src/scenario/schema.ts';
import { type Language, type Scenario, type ScenarioInput } from '../../../src/scenario/types.ts';
import {
  encodeHomework,
  homeworkScenario,
  homeworkSeed,
  type Owner,
  ownDecisions,
  playHomework,
  readHomework,
  tidyLabel,
} from '../../../src/study/class/homework.ts';
import published from '../../fixtures/homework.json' with { type: 'json' };

const page = readFileSync(new URL('../../../docs/links.md', import.meta.url), 'utf8');

function scenarioOf(input: ScenarioInput): Scenario {
  const read = readScenario(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

/** A homework as a student plays it, decision by decision. */
function playedBy(owner: Owner, scenario: Scenario, hold: (round: number) => boolean) {
  const own = homeworkScenario(scenario, owner);
  const seat = own.seats.you;
  let game = startGame(own, [seat]);
  const act = (intent: Parameters<typeof reduce>[1]) => {
    const next = reduce(game, intent);
    if (next.ok) game = next.value;
  };
  while (game.phase !== 'over') {
    if (game.phase === 'voting') act({ type: 'vote', seat, agree: hold(0) });
    else act({ type: 'choose', seat, hold: hold(game.rounds.length + 1) });
    act({ type: 'close' });
  }
  return game;
}

const ANA: Owner = { label: '10A', name: 'Ana', language: 'en' };
const SHORT = scenarioOf({ rounds: 4, noise: 0.2 });

// Entries of homework.json are added and never changed: they are codes that people have handed in.
describe('result codes that were published', () => {
  it.each(published.map((one) => [one.what, one] as const))(
    'are read and made as ever: %s',
    (_, one) => {
      const scenario = scenarioOf(one.scenario);
      const owner = { label: one.label, name: one.name, language: one.language as Language };
      const read = readHomework(one.code, scenario, one.label);
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      expect(read.value).toMatchObject({ ...owner, seed: one.seed });
      const word = read.value.decisions.choices.map((hold) => (hold ? 'H' : 'S')).join('');
      expect(word).toBe(one.choices);
      expect(read.value.decisions.vote).toBe(one.vote ?? null);
      expect(encodeHomework(owner, scenario, read.value.game)).toBe(one.code);
    },
  );
});

describe('the seed of a homework', () => {
  const vectors = [...page.matchAll(/^\| `([^`]*)` \| `([^`]*)` \| (\d+) \|$/gm)];

  it('is that of the page', () => {
    expect(vectors.length).toBeGreaterThan(3);
    for (const [, label, name, seed] of vectors) {
      expect(homeworkSeed(label!, name!)).toBe(Number(seed));
    }
  });

  it('is the same however label and name are written large or small, and another for each name', () => {
    expect(homeworkSeed('10a', 'ANA')).toBe(homeworkSeed('10A', 'Ana'));
    expect(homeworkSeed('10A', 'Anb')).not.toBe(homeworkSeed('10A', 'Ana'));
    expect(homeworkSeed('10AA', 'na')).not.toBe(homeworkSeed('10A', 'Ana'));
    const seeds = new Set(Array.from({ length: 2_000 }, (_, at) => homeworkSeed('10A', `s${at}`)));
    expect(seeds.size).toBe(2_000);
  });
});

describe('a result code', () => {
  it('gives the game that was played, whatever was decided', () => {
    const inputs: ScenarioInput[] = [
      { rounds: 6, noise: 0.3, information: 'each' },
      { rounds: 12, continuation: 0.7 },
      { rounds: 5, coordinator: { from: 2, length: 2, seizure: 0.5, share: 0.5, vote: true } },
      { rounds: 5, quality: { prior: 0.5, accuracy: 0.8, decay: 0.1 } },
      { rounds: 5, seats: { you: { role: 'maker', seat: 0 } } },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
        (input, typed, choices) => {
          const name = tidyLabel(typed, 'name');
          fc.pre(name.ok);
          const scenario = scenarioOf(input);
          const owner = { ...ANA, name: name.ok ? name.value : '' };
          const game = playedBy(owner, scenario, (round) => choices[round]!);
          const code = encodeHomework(owner, scenario, game);
          const read = readHomework(code, scenario, '10a ');
          expect(read.ok && read.value).toMatchObject({ ...owner, code });
          expect(read.ok && read.value.game.rounds).toEqual(game.rounds);
          expect(code).toMatch(/^h1[\w-]+[0-9a-z]$/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is read with the scenario as its link gives it', () => {
    const game = playedBy(ANA, SHORT, () => true);
    const linked = decodeScenario(encodeScenario(SHORT));
    const code = encodeHomework(ANA, SHORT, game);
    expect(linked.ok && readHomework(code, linked.value, '10A').ok).toBe(true);
    expect(readHomework(code, { ...SHORT, seed: 99 }, '10A').ok).toBe(true);
  });

  it('does not fit another scenario or another class', () => {
    const code = encodeHomework(
      ANA,
      SHORT,
      playedBy(ANA, SHORT, () => true),
    );
    const codeOf = (scenario: Scenario, label: string) => {
      const read = readHomework(code, scenario, label);
      return read.ok ? 'accepted' : read.refusal.code;
    };
    expect(codeOf({ ...SHORT, capture: 0.3 }, '10A')).toBe('homework.other-scenario');
    expect(codeOf(SHORT, '10B')).toBe('homework.other-label');
  });

  it('is refused with any character changed, cut, or of another kind', () => {
    const code = encodeHomework(
      ANA,
      SHORT,
      playedBy(ANA, SHORT, (round) => round < 3),
    );
    for (let at = 2; at < code.length; at++) {
      const changed = code.slice(0, at) + (code[at] === 'w' ? 'x' : 'w') + code.slice(at + 1);
      expect(readHomework(changed, SHORT, '10A').ok).toBe(false);
      expect(readHomework(code.slice(0, at), SHORT, '10A').ok).toBe(false);
    }
    expect(readHomework(encodeScenario(SHORT), SHORT, '10A')).toMatchObject({
      refusal: { code: 'link.is-scenario' },
    });
    expect(decodeScenario(code)).toMatchObject({ refusal: { code: 'link.is-homework' } });
  });

  it('cannot be sealed anew over decisions that give another outcome, or another’s seed', () => {
    const honest = playedBy(ANA, SHORT, () => true);
    const other = playedBy({ ...ANA, name: 'Bo' }, SHORT, (round) => round === 1);
    const forged = encodeHomework(ANA, SHORT, { ...other, rounds: other.rounds });
    expect(readHomework(encodeHomework(ANA, SHORT, honest), SHORT, '10A').ok).toBe(true);
    expect(readHomework(forged, SHORT, '10A')).toMatchObject({
      refusal: { code: 'homework.misfit' },
    });
  });

  it('must be of a whole game', () => {
    const { choices, vote } = ownDecisions(playedBy(ANA, SHORT, () => true));
    const own = homeworkScenario(SHORT, ANA);
    expect(playHomework(own, { choices, vote }).ok).toBe(true);
    expect(playHomework(own, { choices: choices.slice(1), vote }).ok).toBe(false);
    expect(playHomework(own, { choices: [...choices, true], vote }).ok).toBe(false);
  });
});

describe('a label or name', () => {
  it('is made fit to be shown, or refused', () => {
    expect(tidyLabel('  Lớp\u202e 10\n A ', 'label')).toEqual({ ok: true, value: 'Lớp 10 A' });
    expect(tidyLabel(' \u200b ', 'name')).toMatchObject({
      refusal: { code: 'class.name-empty', path: 'name' },
    });
    expect(tidyLabel('x'.repeat(41), 'name')).toMatchObject({
      refusal: { code: 'class.name-too-long', allowed: 40 },
    });
  });
});
