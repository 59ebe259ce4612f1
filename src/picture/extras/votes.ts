import { lot } from '../pool.ts';
import { type Film, type Frame, type Picture, type PictureInput } from '../types.ts';
import { type Ball, type Votes } from './types.ts';

/** The counted vote: from the count until the first reveal of the rounds it decides; else null. */
export function votesAt({ view }: PictureInput, film: Film | null, ms: number): Votes | null {
  const { gate } = view;
  if (!gate || gate.decided === 'pending') return null;
  if (film !== null) return ms < film.parts[0]!.to / 2 ? (view.past.at(-1)?.votes ?? null) : null;
  return view.past.length + 1 === gate.from ? (gate.votes ?? null) : null;
}

/** Which figures are shown agreeing: as each voted, or mine truly and as many others by lot. */
function agreeing({ agree, against, each, mine }: Votes, { figures }: Picture): boolean[] {
  const own = figures.map((figure) => {
    if (figure.you && mine !== null) return mine;
    return figure.seats.length === 1 ? each?.[figure.seats[0]!] : undefined;
  });
  const open = lot(figures.length, 0, 'noise').filter((i) => own[i] === undefined);
  const share = (agree - (mine ? 1 : 0)) / Math.max(1, agree + against - (mine === null ? 0 : 1));
  const count = Math.round(share * open.length);
  const drawn = new Set(open.slice(0, count));
  return own.map((is, i) => is ?? drawn.has(i));
}

/** A ball over each head. */
export function ballsOf(votes: Votes, picture: Picture, frame: Frame): Ball[] {
  const agree = agreeing(votes, picture);
  return picture.figures.map(({ you }, i) => {
    const { x, y, scale } = frame.figures[i]!;
    return {
      x: you ? x - 25 * scale : x, // beside the pennant and its plate
      y: y - (you ? 84 : 98) * scale,
      agree: agree[i]!,
    };
  });
}
