import { type ParseArgsConfig, parseArgs } from 'node:util';
import { accept, type Refusal, type Result, refuse } from '../model/result.ts';

/** Text for standard output, in pieces; nothing is worked out before it is asked for. */
export type Output = Iterable<string>;

/** A command of the command line: its arguments in, its output or a refusal out. */
export type Command = (args: string[]) => Result<Output>;

/** JSON as the only line of the output. */
export function printed(value: unknown): Output {
  return [`${JSON.stringify(value)}\n`];
}

/** Longer values are cut in messages. */
const MOST_SHOWN = 120;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** One line for scripts: where, which code, what was given and what is allowed. */
export function lineOf({ code, path, given, allowed }: Refusal): string {
  const details = [
    given === undefined ? '' : `given ${shown(given)}`,
    allowed === undefined ? '' : `allowed ${shown(allowed)}`,
  ].filter((detail) => detail !== '');
  const where = path === undefined || path === '' ? '' : `${path}: `;
  return `${where}${code}${details.length > 0 ? ` (${details.join(', ')})` : ''}\n`;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Flags and the one FILE of a command; refuses with `cli.arguments` what it does not know. */
export function readArguments<const O extends Options>(args: string[], options: O) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined) return refuse({ code: 'cli.missing', path: 'FILE' });
    if (more.length > 0)
      return refuse({ code: 'cli.arguments', path: 'FILE', given: positionals, allowed: 1 });
    return accept({ file, values });
  } catch (error) {
    const given = error instanceof Error ? error.message : String(error);
    return refuse({ code: 'cli.arguments', path: 'arguments', given });
  }
}

/** A whole number of a flag, ends included; refuses with `cli.out-of-range`. */
export function readWhole(
  path: string,
  given: string,
  range: { min: number; max: number },
): Result<number> {
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= range.min && value <= range.max) return accept(value);
  return refuse({ code: 'cli.out-of-range', path, given, allowed: range });
}

/** One of the words a flag knows; refuses with `cli.unknown-choice`. */
export function readChoice<Choice extends string>(
  path: string,
  given: string,
  allowed: readonly Choice[],
): Result<Choice> {
  const choice = allowed.find((word) => word === given);
  return choice === undefined
    ? refuse({ code: 'cli.unknown-choice', path, given, allowed })
    : accept(choice);
}
