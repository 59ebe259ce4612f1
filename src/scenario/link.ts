import { accept, type Result, refuse } from '../model/result.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readDecisionsCode, writeDecisions } from './decisions.ts';
import { unwrap, wrap } from './envelope.ts';
import { readScenarioCode, writeScenario } from './scenario-code.ts';
import { readScenario } from './schema.ts';
import { type Replay, type Scenario } from './types.ts';

/** Longest code that is offered as a link; longer ones are offered as a file. */
export const LINK_LIMIT = 4_000;

/**
 * The code of a scenario: everything a link says after `#/s/`. The same scenario gives the same code. Of any
 * length; `fitLink` says whether it can be sent.
 */
export function encodeScenario(scenario: Scenario): string {
  const writer = new BitWriter();
  writeScenario(writer, scenario);
  return wrap('scenario', writer.text());
}

/** The code of a finished or broken-off game: see `encodeScenario`. */
export function encodeReplay({ scenario, decisions }: Replay): string {
  const writer = new BitWriter();
  writeScenario(writer, scenario);
  writeDecisions(writer, decisions, scenario);
  return wrap('replay', writer.text());
}

/** The code itself where it is short enough for a link, else `link.too-long` with its length and the limit. */
export function fitLink(code: string): Result<string> {
  if (code.length <= LINK_LIMIT) return accept(code);
  return refuse({ code: 'link.too-long', given: code.length, allowed: LINK_LIMIT });
}

/**
 * The scenario of a code, from anywhere. Refusals: those of `unwrap` (`link.damaged`, `.truncated`, `.newer`,
 * `.foreign`, `.too-large`, `.is-replay`) and, where a whole code holds what may not be, of `readScenario`.
 */
export function decodeScenario(code: string): Result<Scenario> {
  const body = unwrap('scenario', code);
  if (!body.ok) return body;
  const reader = new BitReader(body.value);
  const tree = readScenarioCode(reader);
  return reader.done ? readScenario(tree) : refuse({ code: 'link.damaged' });
}

/** The game of a code: see `decodeScenario`. Its decisions fit the scenario's seats and rounds. */
export function decodeReplay(code: string): Result<Replay> {
  const body = unwrap('replay', code);
  if (!body.ok) return body;
  const reader = new BitReader(body.value);
  const tree = readScenarioCode(reader);
  if (reader.failed) return refuse({ code: 'link.damaged' });
  const scenario = readScenario(tree);
  if (!scenario.ok) return scenario;
  const decisions = readDecisionsCode(reader, scenario.value);
  if (!reader.done) return refuse({ code: 'link.damaged' });
  return accept({ scenario: scenario.value, decisions });
}
