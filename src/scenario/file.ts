import { accept, type Result, refuse } from '../model/result.ts';
import { compactScenario } from './compact.ts';
import { decisionsFile, readDecisions } from './decisions.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { readScenario } from './schema.ts';
import { type Replay, type Scenario } from './types.ts';

/** Longer files are refused unread: the largest scenario and its replay are shorter. */
const MOST_CHARACTERS = 300_000;

function parse(text: string): Result<unknown> {
  if (text.length > MOST_CHARACTERS) {
    return refuse({ code: 'file.too-large', given: text.length, allowed: MOST_CHARACTERS });
  }
  try {
    // Editors put a byte order mark before some files.
    return accept(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return refuse({ code: 'file.not-json' });
  }
}

function versioned(scenario: Scenario): Record<string, unknown> {
  return { v: SCHEMA_VERSION, ...compactScenario(scenario) };
}

/** A scenario as a file: JSON of what differs from the defaults, and the version. */
export function scenarioFile(scenario: Scenario): string {
  return `${JSON.stringify(versioned(scenario), null, 2)}\n`;
}

/** Read a scenario file. Refusals: `file.too-large`, `file.not-json` and those of `readScenario`. */
export function readScenarioFile(text: string): Result<Scenario> {
  const parsed = parse(text);
  return parsed.ok ? readScenario(parsed.value) : parsed;
}

/** A game as a file: `{"scenario": …, "decisions": {"holders": ["HHS…", …], "makers": […]}}`. */
export function replayFile({ scenario, decisions }: Replay): string {
  const tree = { scenario: versioned(scenario), decisions: decisionsFile(decisions) };
  return `${JSON.stringify(tree, null, 2)}\n`;
}

/** Read a replay file. Refusals: those of scenario files, `file.no-replay`, and of `readDecisions`. */
export function readReplayFile(text: string): Result<Replay> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const tree = parsed.value;
  const whole =
    typeof tree === 'object' &&
    tree !== null &&
    Object.hasOwn(tree, 'scenario') &&
    Object.hasOwn(tree, 'decisions');
  if (!whole) return refuse({ code: 'file.no-replay' });
  const parts = tree as { scenario: unknown; decisions: unknown };
  const scenario = readScenario(parts.scenario);
  if (!scenario.ok) return scenario;
  const decisions = readDecisions(parts.decisions, scenario.value);
  if (!decisions.ok) return decisions;
  return accept({ scenario: scenario.value, decisions: decisions.value });
}
