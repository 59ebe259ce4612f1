import { accept, type Result, refuse } from '../model/result.ts';
import { type Json, printable } from './plain.ts';

/** Version of the schema that is written today. */
export const SCHEMA_VERSION = 1;

type Tree = { [key: string]: Json };

/** One step of the schema: what it changed, by name, from one version to the next. */
export interface Migration {
  name: string;
  from: number; // the version it reads; it writes the next one
  migrate(old: Tree): Tree;
}

/** Steps from every older version to the present one. v1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Bring a scenario of any published version to the present one. Without `v` it is of the first version.
 * Refuses with `scenario.newer-version` what a later release made, `scenario.needs-number` or
 * `scenario.out-of-range` what is no version.
 */
export function migrate(
  input: Tree,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): Result<Tree> {
  const version = input['v'] ?? 1;
  const given = printable(version);
  if (typeof version !== 'number') {
    return refuse({ code: 'scenario.needs-number', path: 'v', given });
  }
  if (version > current && Number.isFinite(version)) {
    return refuse({ code: 'scenario.newer-version', path: 'v', given, allowed: current });
  }
  if (!Number.isInteger(version) || version < 1) {
    const allowed = { min: 1, max: current };
    return refuse({ code: 'scenario.out-of-range', path: 'v', given, allowed });
  }
  let tree = input;
  for (let at = version; at < current; at++) {
    const step = migrations.find(({ from }) => from === at);
    if (!step) throw new Error(`no migration from version ${at}`);
    tree = { ...step.migrate(tree), v: at + 1 };
  }
  return accept(tree);
}
