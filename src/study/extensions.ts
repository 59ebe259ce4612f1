import { type Game, type RoundRecord } from '../game/types.ts';
import { seizedFrom } from '../model/coordinator.ts';
import { type Seat } from '../model/seat.ts';
import { siblingPrices } from '../model/siblings.ts';
import { type Course, type CourseRound } from './course.ts';
import { type Column, type Table } from './table.ts';

type Cell = Table['rows'][number][number];

/** Columns that a table has only in a game with an extension of MODEL.md §5. */
interface Added<Row extends unknown[]> {
  columns: Column[];
  cells(...row: Row): Cell[];
}

/** One column and how it is read. */
type Field<Row> = Column & { of(row: Row): Cell };

function reportWord(busy: boolean | null): Cell {
  return busy === null ? null : busy ? 'busy' : 'quiet';
}

function perSibling<Row>(count: number, priceOf: (row: Row, at: number) => number): Field<Row>[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `sibling_${at + 1}`,
    unit: 'dollars',
    of: (row) => priceOf(row, at),
  }));
}

function columnsOf<Row>(fields: readonly Field<Row>[]): Column[] {
  return fields.map(({ name, unit }) => ({ name, unit }));
}

/** What every round of one seat's course has beside; empty cells for the opening. */
export function courseExtensions({ rounds }: Course): Added<[CourseRound | undefined]> {
  const first = rounds[0];
  const fields: Field<CourseRound>[] = [];
  if (first !== undefined && first.belief !== null) {
    fields.push({ name: 'report', unit: 'text', of: ({ busy }) => reportWord(busy) });
    fields.push({ name: 'belief', unit: 'fraction', of: ({ belief }) => belief });
  }
  if (rounds.some(({ gateShut }) => gateShut)) {
    fields.push({ name: 'gate_shut', unit: 'choice', of: ({ gateShut }) => gateShut });
    fields.push({ name: 'seized', unit: 'tokens', of: ({ seized }) => seized });
  }
  if (first !== undefined && first.siblings.length > 0) {
    fields.push(...perSibling<CourseRound>(first.siblings.length, (row, at) => row.siblings[at]!));
    fields.push({ name: 'correlation', unit: 'fraction', of: ({ correlation }) => correlation });
  }
  return {
    columns: columnsOf(fields),
    cells: (row) => fields.map(({ of }) => (row === undefined ? null : of(row))),
  };
}

/** What every round of a game has beside, the same for all seats. */
export function gameExtensions({ scenario }: Game): Added<[RoundRecord]> {
  const fields: Field<RoundRecord>[] = [];
  if (scenario.quality) {
    fields.push({ name: 'report', unit: 'text', of: ({ report }) => reportWord(report.busy) });
    fields.push({ name: 'belief', unit: 'fraction', of: ({ after }) => after.quality!.belief });
    fields.push({ name: 'real', unit: 'choice', of: ({ reveal }) => reveal?.real ?? null });
  }
  if (scenario.coordinator) {
    fields.push({ name: 'gate_shut', unit: 'choice', of: ({ report }) => report.gateShut });
  }
  if (scenario.siblings) {
    const priceAt = ({ after }: RoundRecord, at: number) => siblingPrices(after.siblings!)[at]!;
    fields.push(...perSibling(scenario.siblings.count, priceAt));
    fields.push({ name: 'correlation', unit: 'fraction', of: ({ correlation }) => correlation });
  }
  return { columns: columnsOf(fields), cells: (row) => fields.map(({ of }) => of(row)) };
}

/** What a seat has beside in a round: tokens taken from it, its vote, its tokens of each sibling. */
export function seatExtensions({ scenario }: Game): Added<[RoundRecord, Seat]> {
  type Place = { record: RoundRecord; at: Seat };
  const fields: Field<Place>[] = [];
  const ofHolder =
    (read: (record: RoundRecord, seat: number) => Cell) =>
    ({ record, at }: Place): Cell =>
      at.role === 'holder' ? read(record, at.seat) : null;
  if (scenario.coordinator) {
    const taken = ofHolder(({ report }, seat) => seizedFrom(report, seat));
    fields.push({ name: 'seized', unit: 'tokens', of: taken });
  }
  if (scenario.coordinator?.vote === true) {
    const vote = ofHolder(({ votes }, seat) => (votes === null ? null : votes[seat] !== 0));
    fields.push({ name: 'vote', unit: 'choice', of: vote });
  }
  if (scenario.siblings) {
    const held = ofHolder(({ after }, seat) => after.siblings!.stock[seat]!);
    fields.push({ name: 'siblings', unit: 'tokens', of: held });
  }
  return {
    columns: columnsOf(fields),
    cells: (record, at) => fields.map(({ of }) => of({ record, at })),
  };
}
