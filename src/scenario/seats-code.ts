import { catalogueOf } from '../model/catalogue.ts';
import { type Role } from '../model/seat.ts';
import { type BitReader, BitWriter } from './bits.ts';
import { readNumber, writeNumber } from './number-code.ts';
import { parametersFor } from './seats.ts';
import { type StrategySpec } from './types.ts';

// A list is a row of strategies of which each new one is written out and each known one is named by its
// number, either one after the other or with how often it follows itself, whichever is shorter.
const ID_BITS = 5;
const HUNDREDTH_BITS = 7;

/** A parameter of 0.00–1.27 in whole hundredths, or null. */
function hundredthsOf(value: number): number | null {
  const count = Math.round(value * 100);
  return count >= 0 && count < 128 && count / 100 === value ? count : null;
}

function writeSpec(writer: BitWriter, role: Role, spec: StrategySpec): void {
  writer.bits(
    catalogueOf(role).findIndex(({ id }) => id === spec.id),
    ID_BITS,
  );
  for (const { name, default: standard } of parametersFor(role, spec.id) ?? []) {
    const value = Number(spec[name]);
    writer.bit(value !== standard);
    if (value === standard) continue;
    const hundredths = hundredthsOf(value);
    writer.bit(hundredths === null);
    if (hundredths === null) writeNumber(writer, value);
    else writer.bits(hundredths, HUNDREDTH_BITS);
  }
}

function readSpec(reader: BitReader, role: Role): StrategySpec {
  const entry = catalogueOf(role)[reader.bits(ID_BITS)];
  if (!entry) {
    reader.failed = true;
    return { id: '' };
  }
  const spec: StrategySpec = { id: entry.id };
  for (const { name, default: standard } of entry.parameters) {
    if (!reader.bit()) spec[name] = standard;
    else spec[name] = reader.bit() ? readNumber(reader) : reader.bits(HUNDREDTH_BITS) / 100;
  }
  return spec;
}

/** Bits needed to name one of `known` strategies, or a new one. */
function nameBits(known: number): number {
  return 32 - Math.clz32(known);
}

function runAt(marks: readonly string[], at: number): number {
  let end = at + 1;
  while (end < marks.length && marks[end] === marks[at]) end++;
  return end - at;
}

function writeRow(writer: BitWriter, role: Role, specs: readonly StrategySpec[], runs: boolean) {
  const marks = specs.map((spec) => JSON.stringify(spec));
  const known = new Map<string, number>();
  writer.gamma(specs.length);
  writer.bit(runs);
  for (let at = 0; at < specs.length; ) {
    const name = known.get(marks[at]!);
    writer.bits(name ?? known.size, nameBits(known.size));
    if (name === undefined) {
      known.set(marks[at]!, known.size);
      writeSpec(writer, role, specs[at]!);
    }
    const run = runs ? runAt(marks, at) : 1;
    if (runs) writer.gamma(run);
    at += run;
  }
}

/** Write a list of 1–1000 strategies in the shorter of its two forms. */
export function writeSeats(writer: BitWriter, role: Role, specs: readonly StrategySpec[]): void {
  const sizes = [false, true].map((runs) => {
    const trial = new BitWriter();
    writeRow(trial, role, specs, runs);
    return trial.size;
  });
  writeRow(writer, role, specs, sizes[1]! < sizes[0]!);
}

/** Read what `writeSeats` wrote, at most `most` strategies. */
export function readSeatsCode(reader: BitReader, role: Role, most: number): StrategySpec[] {
  const count = reader.gamma();
  const runs = reader.bit() === 1;
  if (count > most) reader.failed = true;
  const specs: StrategySpec[] = [];
  const known: StrategySpec[] = [];
  while (!reader.failed && specs.length < count) {
    const name = reader.bits(nameBits(known.length));
    if (name > known.length) reader.failed = true;
    if (name === known.length) known.push(readSpec(reader, role));
    const run = runs ? reader.gamma() : 1;
    if (specs.length + run > count) reader.failed = true;
    for (let i = 0; i < run && !reader.failed; i++) specs.push(known[name]!);
  }
  return specs;
}
