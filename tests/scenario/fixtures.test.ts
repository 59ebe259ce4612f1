import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/scenario/decisions.ts';
import {
  decodeReplay,
  decodeScenario,
  encodeReplay,
  encodeScenario,
} from '../../src/scenario/link.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { type Replay, type ScenarioInput } from '../../src/scenario/types.ts';
import published from '../fixtures/links.json' with { type: 'json' };

interface Published {
  what: string;
  kind: string;
  code: string;
  scenario: ScenarioInput;
  decisions?: { holders: string[]; makers?: string[] };
}

const links: Published[] = published;
const scenarios = links.filter(({ kind }) => kind === 'scenario');
const replays = links.filter(({ kind }) => kind === 'replay');

function replayOf({ scenario, decisions }: Published): Replay {
  const read = readScenario(scenario);
  if (!read.ok) throw new Error(read.refusal.code);
  const choices = readDecisions(decisions, read.value);
  if (!choices.ok) throw new Error(choices.refusal.code);
  return { scenario: read.value, decisions: choices.value };
}

// Entries of links.json are added and never changed: they are links that people have.
describe('links that were published', () => {
  it('are of every kind', () => {
    expect(scenarios.length).toBeGreaterThan(20);
    expect(replays.length).toBeGreaterThan(2);
  });

  it.each(scenarios.map((link) => [link.what, link] as const))('open as ever: %s', (_, link) => {
    expect(decodeScenario(link.code)).toEqual(readScenario(link.scenario));
    expect(readScenario(link.scenario).ok).toBe(true);
  });

  it.each(scenarios.map((link) => [link.what, link] as const))(
    'are made as ever: %s',
    (_, link) => {
      const read = readScenario(link.scenario);
      if (!read.ok) throw new Error(read.refusal.code);
      expect(encodeScenario(read.value)).toBe(link.code);
    },
  );

  it.each(replays.map((link) => [link.what, link] as const))('play as ever: %s', (_, link) => {
    const replay = replayOf(link);
    expect(decodeReplay(link.code)).toEqual({ ok: true, value: replay });
    expect(encodeReplay(replay)).toBe(link.code);
  });
});
