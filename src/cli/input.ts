import { readFileSync } from 'node:fs';
import { accept, type Result, refuse } from '../model/result.ts';
import { readDecisions } from '../scenario/decisions.ts';
import { readReplayFile, readScenarioFile } from '../scenario/file.ts';
import { decodeReplay, decodeScenario } from '../scenario/link.ts';
import { PRESETS, presetOf, presetScenario } from '../scenario/presets/index.ts';
import { type Decisions, type Scenario } from '../scenario/types.ts';

/** A scenario, and the decisions where the source is a replay. */
export interface Source {
  scenario: Scenario;
  decisions: Decisions | null;
}

const STANDARD_INPUT = 0;
/** A link of ours: everything that counts stands after the `#`. */
const LINK = /#\/(?<kind>[a-z]+)\/(?<code>[^/?#\s]+)$/u;

function readText(file: string): Result<string> {
  try {
    return accept(readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8'));
  } catch (error) {
    const given = error instanceof Error && 'code' in error ? error.code : undefined;
    return refuse({ code: 'cli.unreadable', path: file, given });
  }
}

/** A refusal of the whole is of the file or link itself. */
function at<T>(path: string, result: Result<T>): Result<T> {
  if (result.ok || (result.refusal.path ?? '') !== '') return result;
  return refuse({ ...result.refusal, path });
}

function unplayed(scenario: Result<Scenario>): Result<Source> {
  return scenario.ok ? accept({ scenario: scenario.value, decisions: null }) : scenario;
}

const KINDS = ['s', 'play', 'library', 'replay', 'debrief'];

function readLink(kind: string, code: string): Result<Source> {
  if (kind === 's' || kind === 'play') return unplayed(decodeScenario(code));
  if (kind === 'replay' || kind === 'debrief') return decodeReplay(code);
  if (kind !== 'library') return refuse({ code: 'cli.unknown-link', given: kind, allowed: KINDS });
  if (presetOf(code)) return accept({ scenario: presetScenario(code), decisions: null });
  const allowed = PRESETS.map((preset) => preset.id);
  return refuse({ code: 'cli.unknown-preset', given: code, allowed });
}

/** The scenario of FILE: a path, `-` for standard input, or a link; replays bring their decisions. */
export function readSource(file: string): Result<Source> {
  const link = LINK.exec(file)?.groups;
  if (link) return at(file, readLink(link['kind']!, link['code']!));
  const text = readText(file);
  if (!text.ok) return text;
  const replay = readReplayFile(text.value);
  if (replay.ok || replay.refusal.code !== 'file.no-replay') return at(file, replay);
  return at(file, unplayed(readScenarioFile(text.value)));
}

/** Decisions from a path or `-`; refusals name the row and seat. */
export function readDecisionsFrom(file: string, scenario: Scenario): Result<Decisions> {
  const text = readText(file);
  if (!text.ok) return text;
  let tree: unknown;
  try {
    tree = JSON.parse(text.value);
  } catch {
    return refuse({ code: 'file.not-json', path: file });
  }
  return at(file, readDecisions(tree, scenario));
}
