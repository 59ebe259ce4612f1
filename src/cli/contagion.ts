import { contagion } from '../arena/contagion/contagion.ts';
import { readDeeds } from '../arena/contagion/deeds-code.ts';
import { CONTAGION_LIMITS, NEIGHBOURS } from '../arena/contagion/limits.ts';
import {
  type ContagionRequest,
  type ContagionSettings,
  type Start,
} from '../arena/contagion/types.ts';
import { type Payoffs } from '../arena/types.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { contagionTable, openingPayoffs } from '../study/contagion.ts';
import { csvOf } from '../study/table.ts';
import { type Command, printed, readChoice, readFlags, readNumber } from './command.ts';
import { readSource } from './input.ts';
import { finish, readNumbers, readPayoffs } from './rules.ts';

const OPTIONS = {
  payoffs: { type: 'string' },
  scenario: { type: 'string' },
  size: { type: 'string', default: '128' },
  neighbours: { type: 'string', default: '8' },
  rewired: { type: 'string', default: '0' },
  self: { type: 'boolean', default: false },
  start: { type: 'string', default: 'one' },
  noise: { type: 'string', default: '0' },
  seed: { type: 'string', default: '1' },
  deeds: { type: 'string', default: '' },
  steps: { type: 'string', default: '100' },
  csv: { type: 'boolean', default: false },
} as const;

function payoffsOf(file: string): Result<Payoffs> {
  const source = readSource(file);
  if (!source.ok) return source;
  const payoffs = openingPayoffs(source.value.scenario);
  return payoffs === null ? refuse({ code: 'contagion.one-holder', path: file }) : accept(payoffs);
}

function payoffsFrom(typed: string | undefined, file: string | undefined): Result<Payoffs> {
  if (typed !== undefined && file !== undefined)
    return refuse({ code: 'cli.given-twice', path: '--payoffs', given: '--scenario' });
  if (file !== undefined) return payoffsOf(file);
  return typed === undefined
    ? refuse({ code: 'cli.missing', path: '--payoffs' })
    : readPayoffs(typed);
}

function readStart(given: string): Result<Start> {
  if (given === 'one' || given === 'blank') return accept({ kind: given });
  const share = readNumber('--start', given, CONTAGION_LIMITS.share);
  return share.ok ? accept({ kind: 'share', share: share.value }) : share;
}

function readNeighbours(given: string): Result<ContagionSettings['neighbours']> {
  const words = NEIGHBOURS.map(String);
  const read = readChoice('--neighbours', given, words);
  return read.ok ? accept(NEIGHBOURS[words.indexOf(read.value)]!) : read;
}

/** `contagion --payoffs R,P,S,T | --scenario FILE [--size 128] …` (docs/lab.md). */
export const contagionCommand: Command = (args) => {
  const flags = readFlags(args, OPTIONS);
  if (!flags.ok) return flags;
  const { value } = flags;
  const { size, rewired, noise, seed, steps } = CONTAGION_LIMITS;
  const numbers = readNumbers(value, { size, rewired, noise, seed, steps });
  if (!numbers.ok) return numbers;
  const neighbours = readNeighbours(value.neighbours);
  if (!neighbours.ok) return neighbours;
  const start = readStart(value.start);
  if (!start.ok) return start;
  const deeds = readDeeds(value.deeds, numbers.value.size, '--deeds');
  if (!deeds.ok) return deeds;
  const payoffs = payoffsFrom(value.payoffs, value.scenario);
  if (!payoffs.ok) return payoffs;
  const request: ContagionRequest = {
    ...numbers.value,
    neighbours: neighbours.value,
    self: value.self,
    start: start.value,
    deeds: deeds.value,
    payoffs: payoffs.value,
  };
  const history = finish(contagion(request));
  return accept(value.csv ? [csvOf(contagionTable(history))] : printed(history));
};
