import { once } from 'node:events';
import { type Result, refuse } from '../model/result.ts';
import { analyseCommand } from './analyse.ts';
import { arenaCommand } from './arena.ts';
import { type Command, lineOf, type Output } from './command.ts';
import { contagionCommand } from './contagion.ts';
import { evolveCommand } from './evolve.ts';
import { HELP } from './help.ts';
import { simulateCommand } from './simulate.ts';

const COMMANDS = new Map<string, Command>([
  ['simulate', simulateCommand],
  ['analyse', analyseCommand],
  ['arena', arenaCommand],
  ['evolve', evolveCommand],
  ['contagion', contagionCommand],
]);
const BAD_INPUT = 2;

function runCommand([name, ...args]: string[]): Result<Output> {
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h'))
    return { ok: true, value: [HELP] };
  const command = COMMANDS.get(name ?? '');
  if (command) return command(args);
  const allowed = [...COMMANDS.keys()];
  return refuse({ code: 'cli.unknown-command', path: 'command', given: name ?? null, allowed });
}

async function print(output: Output): Promise<void> {
  // Whoever reads may have had enough, as `head` does.
  process.stdout.on('error', () => process.exit(0));
  for (const piece of output) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

const result = runCommand(process.argv.slice(2));
if (result.ok) await print(result.value);
else {
  process.stderr.write(lineOf(result.refusal));
  process.exitCode = BAD_INPUT;
}
