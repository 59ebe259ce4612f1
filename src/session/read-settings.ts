import { accept, type Refusal, type Result, refuse } from '../model/result.ts';
import { printable } from '../scenario/plain.ts';
import { readScenario } from '../scenario/schema.ts';
import { type Scenario } from '../scenario/types.ts';
import {
  ABSENT_RULES,
  NAME_RULES,
  PARTNERS,
  REMAINDERS,
  ROLE_RULES,
  SETTING_RANGES,
  type SessionSettings,
} from './settings.ts';

type Tree = Record<string, unknown>;

const CHOICES = {
  remainder: REMAINDERS,
  partners: PARTNERS,
  roles: ROLE_RULES,
  absent: ABSENT_RULES,
  names: NAME_RULES,
} as const;
const SWITCHES = ['fill', 'botsTold', 'pledges', 'endingTold', 'predict'] as const;
const NUMBERS = ['groupSize', 'timer', 'reveal', 'games'] as const;
const NULLABLE: readonly string[] = ['groupSize', 'timer', 'reveal'];
const FIELDS: readonly string[] = ['treatments', ...Object.keys(CHOICES), ...SWITCHES, ...NUMBERS];

function misfitIn(tree: Tree): Refusal | null {
  for (const path of Object.keys(tree)) {
    if (!FIELDS.includes(path)) return { code: 'settings.unknown-field', path };
  }
  for (const path of FIELDS) {
    if (tree[path] === undefined) return { code: 'settings.missing', path };
  }
  for (const [path, allowed] of Object.entries(CHOICES)) {
    if ((allowed as readonly unknown[]).includes(tree[path])) continue;
    return { code: 'settings.unknown-choice', path, given: printable(tree[path]), allowed };
  }
  for (const path of SWITCHES) {
    if (typeof tree[path] === 'boolean') continue;
    return { code: 'settings.needs-yes-or-no', path, given: printable(tree[path]) };
  }
  for (const path of NUMBERS) {
    const value = tree[path];
    if (value === null && NULLABLE.includes(path)) continue;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return { code: 'settings.needs-number', path, given: printable(value) };
    }
    const allowed = SETTING_RANGES[path];
    if (value >= allowed.min && value <= allowed.max) continue;
    return { code: 'settings.out-of-range', path, given: value, allowed };
  }
  return null;
}

function readTreatments(list: unknown): Result<Scenario[]> {
  const path = 'treatments';
  if (!Array.isArray(list)) return refuse({ code: 'settings.needs-list', path });
  const { min, max } = SETTING_RANGES.treatments;
  if (list.length < min || list.length > max) {
    return refuse({
      code: 'settings.out-of-range',
      path,
      given: list.length,
      allowed: { min, max },
    });
  }
  const scenarios: Scenario[] = [];
  for (const [at, one] of list.entries()) {
    const read = readScenario(one);
    if (!read.ok) {
      const inner = read.refusal.path === undefined ? '' : `.${read.refusal.path}`;
      return refuse({ ...read.refusal, path: `${path}[${at}]${inner}` });
    }
    scenarios.push(read.value);
  }
  return accept(scenarios);
}

/**
 * Settings from anything; every field must be there. Refusals with their path: `settings.not-settings`,
 * `.unknown-field`, `.missing`, `.unknown-choice`, `.needs-yes-or-no`, `.needs-number` (a whole one),
 * `.needs-list`, `.out-of-range`, and those of `readScenario` under `treatments[n]`.
 */
export function readSettings(input: unknown): Result<SessionSettings> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({ code: 'settings.not-settings', given: printable(input) });
  }
  const tree = input as Tree;
  const misfit = misfitIn(tree);
  if (misfit) return refuse(misfit);
  const treatments = readTreatments(tree['treatments']);
  if (!treatments.ok) return treatments;
  return accept({ ...(tree as unknown as SessionSettings), treatments: treatments.value });
}
