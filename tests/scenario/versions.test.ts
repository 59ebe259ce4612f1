import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { HOLDER_CATALOGUE, MAKER_CATALOGUE } from '../../src/model/catalogue.ts';
import { CHOICES, NUMBER_FIELDS, valueAt } from '../../src/scenario/fields.ts';
import { readScenarioFile } from '../../src/scenario/file.ts';
import { decodeScenario } from '../../src/scenario/link.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/scenario/migrations.ts';
import { PRESETS } from '../../src/scenario/presets/index.ts';
import { type Scenario } from '../../src/scenario/types.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'scenarios');

/** A scenario as a release saved it: a file, the code of its link, and the price its own game ended at. */
interface Saved {
  name: string;
  code: string;
  price: number;
  text: string;
}

function savedBy(version: number): Saved[] {
  const folder = join(FOLDER, `v${version}`);
  if (!existsSync(folder)) return [];
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Saved[];
  return index.map((one) => ({
    ...one,
    text: readFileSync(join(folder, `${one.name}.json`), 'utf8'),
  }));
}

function opened({ name, text }: Saved): Scenario {
  const read = readScenarioFile(text);
  if (!read.ok) throw new Error(`${name}: ${read.refusal.code} at ${read.refusal.path}`);
  return read.value;
}

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1);

// Files of v<N> are added while N is the present version, and never changed: people have them.
describe.each(VERSIONS)('scenarios saved in version %i', (version) => {
  const saved = savedBy(version);

  it('are there', () => expect(saved.length).toBeGreaterThan(0));

  it.each(saved.map((one) => [one.name, one] as const))(
    'open from their file and their link alike, and play as ever: %s',
    (_, one) => {
      const scenario = opened(one);
      expect(decodeScenario(one.code)).toEqual({ ok: true, value: scenario });
      expect(simulate(scenario).rounds.at(-1)?.price).toBe(one.price);
    },
  );
});

describe('the steps between versions', () => {
  it('lead from every older version to the next, each under a name of its own', () => {
    const from = MIGRATIONS.map((step) => step.from).sort((a, b) => a - b);
    expect(from).toEqual(VERSIONS.slice(0, -1));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });
});

describe('what is saved of the first version', () => {
  const saved = savedBy(1);
  const all = saved.map(opened);
  const changed = (path: string, standard: unknown) =>
    all.some((scenario) => (valueAt(scenario, path) ?? null) !== standard);
  const said = (path: 'information' | 'settle') => new Set(all.map((scenario) => scenario[path]));
  const events = all.flatMap((scenario) => scenario.events);
  const ids = (role: 'holders' | 'makers') =>
    new Set(all.flatMap(({ seats }) => seats[role].map(({ id }) => id)));

  it('has every preset', () => {
    const names = new Set(saved.map(({ name }) => name));
    expect(PRESETS.filter(({ id }) => !names.has(`preset-${id}`))).toEqual([]);
  });

  it('has every kind of field', () => {
    const untouched = NUMBER_FIELDS.filter(
      ({ path, default: standard }) => !changed(path, standard),
    );
    expect(untouched).toEqual([]);
    expect(said('information')).toEqual(new Set(CHOICES.information));
    expect(said('settle')).toEqual(new Set(CHOICES.settle));
    for (const key of ['pledges', 'title', 'story', 'quality', 'siblings'] as const) {
      expect(all.some((scenario) => scenario[key])).toBe(true);
    }
    expect(new Set(all.map(({ coordinator }) => coordinator?.vote)).size).toBe(2);
    expect(new Set(all.map(({ coordinator }) => coordinator === undefined)).size).toBe(2);
    expect(new Set(all.map(({ seats }) => seats.you.role))).toEqual(new Set(['holder', 'maker']));
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(CHOICES['events.kind']));
    expect(new Set(events.map(({ news }) => typeof news))).toEqual(
      new Set(['undefined', 'string', 'object']),
    );
  });

  it('has every strategy', () => {
    expect(HOLDER_CATALOGUE.filter(({ id }) => !ids('holders').has(id))).toEqual([]);
    expect(MAKER_CATALOGUE.filter(({ id }) => !ids('makers').has(id))).toEqual([]);
  });
});
