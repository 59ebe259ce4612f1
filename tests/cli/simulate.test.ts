import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/game/replay.ts';
import { simulate } from '../../src/game/simulate.ts';
import { encodeReplay, encodeScenario } from '../../src/scenario/link.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { scenario } from '../game/scenario.ts';
import { answer, cli } from './run.ts';

interface Printed {
  rounds: {
    price: number;
    value: number;
    gap: number;
    waves: { holders: number; tokens: number }[];
    badDebt: number;
    holders: { stock: number; cash: number; debt: number; wealth: number; held: boolean }[];
    makers: { inventory: number; cash: number; wealth: number; held: boolean }[];
  }[];
  final: Record<'price' | 'value' | 'exit', { holders: number[]; makers: number[] }>;
}

const folder = mkdtempSync(join(tmpdir(), 'cli-'));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const EXAMPLE = {
  holders: [[true, true, true, true, true, true, false, false, false, false, false, false]],
  makers: [[true, false]],
};

function play(input: object, decisions: object): Printed {
  return answer(['simulate', '-', '--decisions', fileOf('d.json', decisions)], input) as never;
}

describe('simulate with decisions', () => {
  const game = play({}, EXAMPLE);

  test('prints the worked example to the last digit', () => {
    const [round] = game.rounds;
    expect(round).toMatchObject({
      round: 1,
      price: 9.678150386726173,
      value: 10.080320855042736,
      gap: -0.04071428571428571,
      supply: 2000,
      depth: 1400,
      spread: 0.0175,
      flow: 60,
      bid: 9.703091489340324,
      waves: [],
      badDebt: 0,
      burned: 0,
    });
    expect(round!.holders[11]).toMatchObject({ stock: 0, cash: 101.55255552743583, held: false });
    expect(round!.makers[0]).toMatchObject({
      inventory: 30,
      cash: -224.99845009372766,
      held: true,
    });
    expect(round!.makers[1]).toMatchObject({ cash: 177.26016340808323, held: false });
  });

  test('ends where the decisions end, with every settlement of every seat', () => {
    expect(game.rounds).toHaveLength(1);
    for (const settlement of ['price', 'value', 'exit'] as const) {
      expect(game.final[settlement].holders).toHaveLength(12);
      expect(game.final[settlement].makers).toHaveLength(2);
    }
    expect(game.final.price.holders[11]).toBe(game.rounds[0]!.holders[11]!.wealth);
    expect(game.final.value.holders[0]).toBe(10 * game.rounds[0]!.value);
  });

  test('has exactly the fields of the form, in its order', () => {
    const [round] = game.rounds;
    expect(Object.keys(game)).toEqual(['rounds', 'final']);
    expect(Object.keys(round!)).toEqual(
      'round price value gap supply depth spread flow bid waves badDebt burned holders makers'.split(
        ' ',
      ),
    );
    expect(Object.keys(round!.holders[0]!)).toEqual(['stock', 'cash', 'debt', 'wealth', 'held']);
    expect(Object.keys(round!.makers[0]!)).toEqual(['inventory', 'cash', 'wealth', 'held']);
  });

  test('executes them as given: neither noise nor the drawn end touches them', () => {
    const holders = Array.from({ length: 10 }, () => EXAMPLE.holders[0]);
    const makers = Array.from({ length: 10 }, () => EXAMPLE.makers[0]);
    const loud = play({ noise: 0.5, continuation: 0.05 }, { holders, makers });
    expect(loud.rounds).toHaveLength(10);
    for (const round of loud.rounds)
      expect(round.holders.map((holder) => holder.held)).toEqual(EXAMPLE.holders[0]);
  });

  test('counts waves and bad debt: the dominoes in the narrow pool', () => {
    const dominoes = {
      holders: 8,
      stock: 100,
      unlock: 2,
      depth: { base: 300, perMaker: 300 },
      turnover: 1,
      capture: 0.25,
      recovery: 0.2,
      leverage: { min: 0.5, max: 0.85 },
      events: [{ round: 6, kind: 'price', size: -0.26 }],
    };
    const rows = (seats: number) => Array.from({ length: 6 }, () => Array(seats).fill(true));
    const { rounds } = play(dominoes, { holders: rows(8), makers: rows(2) });
    expect(rounds[5]!.waves.map((wave) => wave.holders)).toEqual([1, 2, 3, 2]);
    expect(rounds[5]!.badDebt).toBeCloseTo(723.45, 2);
  });

  test('makers may be left out only where there are none', () => {
    const { holders } = EXAMPLE;
    expect(play({ makers: 0 }, { holders }).rounds[0]!.makers).toEqual([]);
    const refused = cli(['simulate', '-', '--decisions', fileOf('h.json', { holders })], {});
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toMatch(/^makers: .+\n$/);
  });
});

describe('simulate without decisions', () => {
  test('plays the seats’ strategies, the same game for the same seed', () => {
    const input = { seed: 5, noise: 0.1, makers: 3 };
    const one = answer(['simulate', '-'], input);
    expect(one).toEqual(answer(['simulate', '-'], input));
    expect(one).not.toEqual(answer(['simulate', '-'], { ...input, seed: 6 }));
  });

  test('the player’s seat plays as majority unless it is given something else', () => {
    const majority = answer(['simulate', '-'], { noise: 0 });
    const given = { seats: { holders: [{ id: 'always-sell' }] } };
    const sellers: Printed = answer(['simulate', '-'], given) as never;
    expect((majority as unknown as Printed).rounds[0]!.holders[0]!.held).toBe(true);
    expect(sellers.rounds.every((round) => !round.holders[0]!.held)).toBe(true);
  });

  test('takes a file, standard input or a link, all the same', () => {
    const input = { noise: 0.03, seed: 9 };
    const link = `https://example.org/#/s/${encodeScenario(scenario(input))}`;
    const expected = answer(['simulate', '-'], input);
    expect(answer(['simulate', fileOf('s.json', input)], '')).toEqual(expected);
    expect(answer(['simulate', link], '')).toEqual(expected);
  });

  test('takes a preset by its link', () => {
    const preset = presetScenario('no-fee');
    const code = encodeScenario(preset);
    expect(answer(['simulate', '#/library/no-fee'], '')).toEqual(
      answer(['simulate', `#/s/${code}`], ''),
    );
  });

  test('plays a replay link by its decisions', () => {
    const given = scenario({ noise: 0.2, seed: 4 });
    const game = simulate(given);
    const code = encodeReplay({ scenario: given, decisions: decisionsOf(game) });
    const replayed: Printed = answer(['simulate', `#/replay/${code}`], '') as never;
    const direct: Printed = answer(['simulate', '-'], { noise: 0.2, seed: 4 }) as never;
    expect(replayed).toEqual(direct);
  });
});

describe('simulate --runs and --csv', () => {
  const input = { holders: 3, makers: 1, rounds: 4, noise: 0.1, seed: 0xffff_ffff };

  test('plays successive seeds and prints final figures and quantiles', () => {
    const printed = answer(['simulate', '-', '--runs', '5'], input) as never as {
      runs: { seed: number; final: Printed['final'] }[];
      quantiles: { at: number[]; final: Record<'price', { holders: number[][] }> };
    };
    expect(printed.runs.map((run) => run.seed)).toEqual([0xffff_ffff, 0, 1, 2, 3]);
    const single: Printed = answer(['simulate', '-'], { ...input, seed: 2 }) as never;
    expect(printed.runs[3]!.final).toEqual(single.final);
    const mine = printed.runs.map((run) => run.final.price.holders[0]!).sort((a, b) => a - b);
    const quantiles = printed.quantiles.final.price.holders[0]!;
    expect(printed.quantiles.at).toEqual([0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]);
    expect([0, 2, 3, 4, 6].map((at) => quantiles[at])).toEqual(mine);
  });

  test('one row per run, seat and round, under one head', () => {
    const { status, out } = cli(['simulate', '-', '--runs', '5', '--csv'], input);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(status).toBe(0);
    expect(head!.split(',').slice(0, 2)).toEqual(['seed', 'round']);
    expect(rows).toHaveLength(5 * 4 * 4);
    expect(new Set(rows.map((row) => row.split(',').length))).toEqual(
      new Set([head!.split(',').length]),
    );
  });
});
