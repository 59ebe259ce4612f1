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

/** `--noise -1` as `--noise=-1`: a number below zero is no flag. */
function joinNegatives(args: string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const flag = joined.at(-1) ?? '';
    const belongs = /^-[\d.]/.test(arg) && /^--[a-z]+$/.test(flag);
    if (belongs) joined[joined.length - 1] = `${flag}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** Flags and words of a command; refuses with `cli.arguments` what it does not know. */
function parse<const O extends Options>(args: string[], options: O) {
  try {
    return accept(parseArgs({ args: joinNegatives(args), options, allowPositionals: true }));
  } catch (error) {
    const given = error instanceof Error ? error.message : String(error);
    return refuse({ code: 'cli.arguments', path: 'arguments', given });
  }
}

/** Flags and the one word of a command, called `path`; refuses with `cli.arguments`, `cli.missing`. */
export function readArguments<const O extends Options>(args: string[], options: O, path = 'FILE') {
  const parsed = parse(args, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file, ...more] = positionals;
  if (file === undefined) return refuse({ code: 'cli.missing', path });
  if (more.length > 0)
    return refuse({ code: 'cli.arguments', path, given: positionals, allowed: 1 });
  return accept({ file, values });
}

/** Flags of a command without any word of its own; refuses with `cli.arguments`. */
export function readFlags<const O extends Options>(args: string[], options: O) {
  const parsed = parse(args, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0) return accept(values);
  return refuse({ code: 'cli.arguments', path: 'arguments', given: positionals, allowed: 0 });
}

/** A number of a flag in plain digits, ends included; refuses with `cli.out-of-range`. */
export function readNumber(
  path: string,
  given: string,
  { min, max, whole }: { min: number; max: number; whole: boolean },
): Result<number> {
  const form = whole ? /^\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  const value = form.test(given) ? Number(given) : Number.NaN;
  if (value >= min && value <= max) return accept(value);
  return refuse({ code: 'cli.out-of-range', path, given, allowed: { min, max } });
}

/** A whole number of a flag, ends included; refuses with `cli.out-of-range`. */
export function readWhole(
  path: string,
  given: string,
  range: { min: number; max: number },
): Result<number> {
  return readNumber(path, given, { ...range, whole: true });
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
