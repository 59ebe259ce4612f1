import { type Column, type Table } from '../../study/table.ts';
import { type ClassFindings, type TreatmentFindings } from './debrief.ts';
import { type EarlierClass } from './earlier.ts';
import { type PublishedRange } from './published.ts';
import { bandOf, massShares } from './sentences.ts';

const LETTERS = ['A', 'B'] as const;

const column = (name: string, unit: Column['unit']): Column => ({ name, unit });
const TREATMENT = column('treatment', 'text');
const ROUND = column('round', 'round');

/** Rows of every treatment, each headed by its letter. */
function ofTreatments(
  { treatments }: ClassFindings,
  columns: Column[],
  rows: (one: TreatmentFindings) => (number | string | null)[][],
): Table {
  return {
    columns: [TREATMENT, ...columns],
    rows: treatments.flatMap((one) =>
      rows(one).map((row) => [LETTERS[one.treatment] ?? one.treatment + 1, ...row]),
    ),
  };
}

/** The share that held by treatment and round, with the band that is drawn. */
export function shareTable(findings: ClassFindings): Table {
  const columns = [
    ROUND,
    column('held', 'count'),
    column('of', 'count'),
    column('share', 'fraction'),
    column('low', 'fraction'),
    column('high', 'fraction'),
  ];
  return ofTreatments(findings, columns, ({ shares }) =>
    shares.map((one) => {
      const { low, high } = bandOf(one);
      return [one.round, one.held, one.of, one.share, low, high];
    }),
  );
}

/** Price and value of one treatment by round, means over pools, with who sold. */
export function priceTable({ marks, sold }: TreatmentFindings): Table {
  return {
    columns: [
      ROUND,
      column('price', 'dollars'),
      column('value', 'dollars'),
      column('sold', 'count'),
      column('forced', 'count'),
    ],
    rows: marks.map(({ round, price, value }) => {
      const left = sold.find((one) => one.round === round);
      return [round, price, value, left?.count ?? null, left?.forced ?? null];
    }),
  };
}

/** A holder's mean wealth in one treatment by round. */
export function wealthTable({ marks }: TreatmentFindings): Table {
  return {
    columns: [ROUND, column('paper', 'dollars'), column('exit', 'dollars')],
    rows: marks.map(({ round, paper, exit }) => [round, paper, exit]),
  };
}

/** How many first sold in each round; no round: never. */
export function firstTable(findings: ClassFindings): Table {
  const columns = [column('first_sale', 'round'), column('players', 'count')];
  return ofTreatments(findings, columns, ({ first }) => [
    ...first.sold.map((count, at) => [at + 1, count]),
    [null, first.never],
  ]);
}

/** How often one held once most others had held, and had sold. */
export function afterTable(findings: ClassFindings): Table {
  const columns = [
    column('after', 'text'),
    column('held', 'count'),
    column('of', 'count'),
    column('share', 'fraction'),
    column('low', 'fraction'),
    column('high', 'fraction'),
  ];
  return ofTreatments(findings, columns, ({ after }) =>
    (['held', 'sold'] as const).flatMap((side) => {
      const found = after[side];
      return found ? [[side, found.held, found.of, found.share, found.low, found.high]] : [];
    }),
  );
}

/** Each holder's own share of holding and gain, in no order that tells who it was. */
export function payoffTable(findings: ClassFindings): Table {
  const columns = [column('share', 'fraction'), column('gain', 'dollars')];
  return ofTreatments(findings, columns, ({ treatment }) =>
    findings.players
      .filter((one) => one.treatment === treatment && one.role === 'holder')
      .sort((a, b) => a.share - b.share || a.gain - b.gain)
      .map(({ share, gain }) => [share, gain]),
  );
}

/** Who held and who would have had to, as shares of a pool's holders. */
export function massTable({ mass }: TreatmentFindings): Table {
  return {
    columns: [ROUND, column('held', 'fraction'), column('needed', 'fraction')],
    rows: massShares(mass).map(({ round, held, needed }) => [round, held, needed]),
  };
}

/** Where the game stands on the plane, dollars. */
export function planeTable({ corners }: TreatmentFindings): Table {
  return {
    columns: [column('r_minus_t', 'dollars'), column('s_minus_p', 'dollars')],
    rows: corners ? [[corners.R - corners.T, corners.S - corners.P]] : [],
  };
}

/** Every prediction, from low to high, beside what happened. */
export function predictionTable(findings: ClassFindings): Table {
  const columns = [column('prediction', 'fraction'), column('happened', 'fraction')];
  return ofTreatments(findings, columns, ({ predictions, happened }) =>
    predictions.toSorted((a, b) => a - b).map((share) => [share, happened]),
  );
}

/** This class's first round beside the published shares. */
export function publishedTable(
  { treatments }: ClassFindings,
  published: readonly PublishedRange[],
): Table {
  return {
    columns: [column('source', 'text'), column('low', 'fraction'), column('high', 'fraction')],
    rows: [
      ...treatments.map(({ treatment, shares }) => {
        const { share } = shares[0]!;
        return [LETTERS[treatment] ?? treatment + 1, share, share];
      }),
      ...published.map(({ experiment: { authors, year }, low, high }) => [
        `${authors} ${year}`,
        low,
        high,
      ]),
    ],
  };
}

/** This class beside earlier ones: shares over all rounds with their bands. */
export function earlierTable(
  results: readonly Pick<EarlierClass, 'at' | 'players' | 'share' | 'low' | 'high'>[],
  dateOf: (at: number) => string,
): Table {
  return {
    columns: [
      column('date', 'text'),
      column('players', 'count'),
      column('share', 'fraction'),
      column('low', 'fraction'),
      column('high', 'fraction'),
    ],
    rows: results.map(({ at, players, share, low, high }) => [
      dateOf(at),
      players,
      share,
      low,
      high,
    ]),
  };
}
