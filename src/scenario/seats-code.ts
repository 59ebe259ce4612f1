import { catalogueOf } from '../model/catalogue.ts';
import { type Role } from '../model/seat.ts';
import { type BitReader, BitWriter } from './bits.ts';
import { readNumber, writeNumber } from './number-code.ts';
import { parametersFor } from './seats.ts';
import { PLACE_BITS, placesOf, specAt } from './strategy-table.ts';
import { type StrategySpec } from './types.ts';

// A list goes in the shortest of three forms. In the first two each new strategy is written out and each
// known one named by its number, one after the other or with how often it follows itself. In the third each
// is one of a table of all strategies with parameters of two decimals: best where hardly two are the same.
const FORMS = { row: 0, runs: 1, table: 2 } as const;
const FORM_BITS = 2;
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

function writeNamed(writer: BitWriter, role: Role, specs: readonly StrategySpec[], runs: boolean) {
  const marks = specs.map((spec) => JSON.stringify(spec));
  const known = new Map<string, number>();
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

function readNamed(reader: BitReader, role: Role, count: number, runs: boolean): StrategySpec[] {
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

/** Write a list of 1–1000 strategies in its shortest form. */
export function writeSeats(writer: BitWriter, role: Role, specs: readonly StrategySpec[]): void {
  const trials = [FORMS.row, FORMS.runs].map((form) => {
    const trial = new BitWriter();
    writeNamed(trial, role, specs, form === FORMS.runs);
    return trial.size;
  });
  const places = placesOf(role, specs);
  const best = trials[1]! < trials[0]! ? FORMS.runs : FORMS.row;
  const form = places && places.length * PLACE_BITS < trials[best]! ? FORMS.table : best;
  writer.gamma(specs.length);
  writer.bits(form, FORM_BITS);
  if (form !== FORMS.table) writeNamed(writer, role, specs, form === FORMS.runs);
  else for (const place of places ?? []) writer.bits(place, PLACE_BITS);
}

/** Read what `writeSeats` wrote, at most `most` strategies. */
export function readSeatsCode(reader: BitReader, role: Role, most: number): StrategySpec[] {
  const count = reader.gamma();
  const form = reader.bits(FORM_BITS);
  if (count > most || form > FORMS.table) reader.failed = true;
  if (reader.failed) return [];
  if (form !== FORMS.table) return readNamed(reader, role, count, form === FORMS.runs);
  const specs = Array.from({ length: count }, () => specAt(role, reader.bits(PLACE_BITS)));
  if (specs.includes(null)) reader.failed = true;
  return reader.failed ? [] : (specs as StrategySpec[]);
}
