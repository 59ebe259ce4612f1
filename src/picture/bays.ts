import { type Layout } from './layout.ts';
import { type Bay, type PictureInput, type Stretch } from './types.ts';

const BAYS_AT_MOST = 8;

/** Makers' seats in at most eight groups, in seat order. */
function groupsOf(makers: number): number[][] {
  const count = Math.min(makers, BAYS_AT_MOST);
  return Array.from({ length: count }, (_, g) => {
    const from = Math.floor((g * makers) / count);
    const to = Math.floor(((g + 1) * makers) / count);
    return Array.from({ length: to - from }, (_, k) => from + k);
  });
}

function lookOf(input: PictureInput, seats: readonly number[]): { look: string; you: boolean } {
  const { setting, view } = input;
  const mine = view.you.role === 'maker' && seats.includes(view.you.seat);
  if (mine) return { look: 'you-maker', you: true };
  const specs = setting.seats.makers;
  const known = setting.information === 'each' && seats.length === 1 && specs.length > 0;
  const look = known ? `maker:${specs[seats[0]! % specs.length]!.id}` : 'maker:plain';
  return { look, you: false };
}

/** Base and bays side by side over the tank's whole width, in the ratio of the depth each adds. */
export function baysOf(
  input: PictureInput,
  layout: Layout,
): { bays: Bay[]; base: { left: number; width: number; depth: number } } {
  const { setting } = input;
  const { inner, board } = layout;
  const { base, perMaker } = setting.depth;
  const groups = groupsOf(setting.makers);
  const perToken = inner.width / (base + perMaker * setting.makers);
  const widths = groups.map((seats) => seats.length * perMaker * perToken);
  const baseWidth = base * perToken;
  const lefts = groups.map((_, g) => g).filter((g) => g % 2 === 0);
  const rights = groups.map((_, g) => g).filter((g) => g % 2 === 1);
  const spots = new Map<number, { left: number; side: -1 | 1 }>();
  let x = inner.left;
  for (const g of lefts.reverse()) {
    spots.set(g, { left: x, side: -1 });
    x += widths[g]!;
  }
  const baseLeft = x;
  x += baseWidth;
  for (const g of rights) {
    spots.set(g, { left: x, side: 1 });
    x += widths[g]!;
  }
  const pitch = inner.width / (groups.length + 1);
  const boardWidth = Math.min(board.width, pitch - 8);
  const bays = groups.map((seats, g): Bay => {
    const { left, side } = spots.get(g)!;
    const width = widths[g]!;
    const half = boardWidth / 2 + 2;
    const edge = side < 0 ? left + width : left;
    const pole = Math.min(Math.max(edge, inner.left + half), inner.left + inner.width - half);
    return {
      left,
      width,
      pole,
      board: {
        left: pole - boardWidth / 2,
        top: board.top,
        width: boardWidth,
        height: board.height,
      },
      side,
      makers: seats,
      depth: seats.length * perMaker,
      ...lookOf(input, seats),
      scale: Math.min(layout.maker, boardWidth / (layout.wide ? 62 : 56)),
    };
  });
  return {
    bays: spread(bays, boardWidth + 4),
    base: { left: baseLeft, width: baseWidth, depth: base },
  };
}

/** Boards must not cover one another where bays are narrow. */
function spread(bays: Bay[], apart: number): Bay[] {
  const order = [...bays].sort((a, b) => a.pole - b.pole);
  const crowded = order.some((bay, i) => i > 0 && bay.pole - order[i - 1]!.pole < apart);
  if (!crowded) return bays;
  const middle = order.reduce((sum, bay) => sum + bay.pole, 0) / order.length;
  for (const [i, bay] of order.entries()) {
    const x = middle + (i - (order.length - 1) / 2) * apart;
    bay.board = { ...bay.board, left: x - bay.board.width / 2 };
  }
  return bays;
}

/** The share of a bay that is shut: that of its makers who do not stand. */
export function shutShare(bay: Bay, standing: readonly boolean[]): number {
  return bay.makers.filter((seat) => !standing[seat]).length / bay.makers.length;
}

/** The open stretches of the tank from left to right; their widths add up to depth. */
export function openStretches(
  base: { left: number; width: number },
  bays: readonly Bay[],
  shut: readonly number[],
): Stretch[] {
  const pieces = bays.map((bay, g) => {
    const width = bay.width * (1 - shut[g]!);
    return { left: bay.side < 0 ? bay.left + bay.width - width : bay.left, width };
  });
  pieces.push({ left: base.left, width: base.width });
  pieces.sort((a, b) => a.left - b.left);
  const joined: Stretch[] = [];
  for (const piece of pieces) {
    if (piece.width <= 0) continue;
    const last = joined.at(-1);
    if (last && piece.left - (last.left + last.width) < 1e-6) last.width += piece.width;
    else joined.push({ ...piece });
  }
  return joined;
}

/** The stretches behind blinds, on the outer side of their bays, with the height of their water. */
export function shutStretches(
  bays: readonly Bay[],
  shut: readonly number[],
  levels: readonly number[],
): (Stretch & { level: number })[] {
  return bays.flatMap((bay, g) => {
    const width = bay.width * shut[g]!;
    if (width <= 0) return [];
    return [
      { left: bay.side < 0 ? bay.left : bay.left + bay.width - width, width, level: levels[g]! },
    ];
  });
}
