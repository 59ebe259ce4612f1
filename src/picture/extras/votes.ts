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

/** A ball over each head: as each voted, or as many as voted so where nobody is told apart. */
export function ballsOf(votes: Votes, picture: Picture, frame: Frame): Ball[] {
  const count = picture.figures.length;
  const all = votes.agree + votes.against;
  const agreeing = Math.round((votes.agree / Math.max(1, all)) * count);
  const order = lot(count, 0, 'noise');
  const place = new Map(order.map((figure, i) => [figure, i]));
  return picture.figures.map((figure, i) => {
    const { x, y, scale } = frame.figures[i]!;
    const own = figure.seats.length === 1 ? votes.each?.[figure.seats[0]!] : undefined;
    return {
      x: figure.you ? x - 25 * scale : x, // beside the pennant and its plate
      y: y - (figure.you ? 84 : 98) * scale,
      agree: own ?? place.get(i)! < agreeing,
      shown: 1,
    };
  });
}
