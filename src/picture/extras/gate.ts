import { clamp, easeInOut, hump, mixed, through } from '../ease.ts';
import { type Film, type Frame, type Picture, type PictureInput } from '../types.ts';
import { type ExtrasFrame, type Gate, type GatePlan, type Ladle } from './types.ts';

function stateOf({ to, vote, decided, shutNow }: GatePlan, round: number): Gate['state'] {
  if (decided === 'open') return 'refused';
  if (shutNow) return 'shut';
  if (round > to) return 'past';
  return vote && decided === 'pending' ? 'vote' : 'coming';
}

/** The gate between tank and quay; null without a coordinator. */
export function gateOf({ view }: PictureInput, picture: Picture): Gate | null {
  const { gate } = view;
  if (!gate) return null;
  const { quay, wide, extent } = picture;
  const { left, top } = quay.box;
  const width = wide ? 196 : extent.width - left - 9;
  const height = wide ? 104 : 52;
  const round = view.past.length + 1; // after the last, one that is never played
  return {
    box: { left: left + (wide ? 2 : 0), top: top - height, width, height },
    plate: {
      x: wide ? left + width / 2 : extent.width - width / 2 - 2,
      y: top - height - (wide ? 24 : 14),
      most: wide ? 250 : width + 6,
    },
    state: stateOf(gate, round),
    from: gate.from,
    to: gate.to,
    left: clamp(gate.to - round + 1, 0, gate.to - gate.from + 1),
  };
}

/** How far the gate is shut: as the round was played, and at its end as the next one will be. */
export function gateAt({ view }: PictureInput, film: Film | null, ms: number): number {
  const now = view.gate?.shutNow === true ? 1 : 0;
  if (film === null) return now;
  const was = view.past.at(-1)?.gateShut === true ? 1 : 0;
  return mixed(was, now, easeInOut(through(ms, film.parts.at(-1)!.from, 500)));
}

const SCOOP = { from: 150, length: 1150 }; // ms, within the reveal

function ladleAt(x: number, y: number, share: number): Ladle | null {
  if (share <= 0 || share >= 1) return null;
  const reach = hump(share) > 0.75 ? 1 : hump(share) / 0.75;
  return {
    x,
    y: y - 190 * (1 - easeInOut(reach)),
    load: share < 0.5 ? 0 : 1,
    alpha: Math.min(1, hump(share) * 5),
  };
}

/** The hand that takes: over me if I am struck, and over one of the others if they are. */
export function seizureAt(
  { view }: PictureInput,
  { figures, wide }: Picture,
  frame: Frame,
  film: Film | null,
  ms: number,
): Pick<ExtrasFrame, 'ladles' | 'seized'> {
  const seen = view.past.at(-1);
  const all = seen?.seized ?? 0;
  if (film === null || all <= 0) return { ladles: [], seized: null };
  const share = through(ms, SCOOP.from, SCOOP.length);
  const mine = seen?.mine.seized ?? 0;
  const me = figures.findIndex((figure) => figure.you);
  const other = (view.past.length * 5) % figures.length;
  const struck = mine > 0 ? [me] : [];
  if (all > mine + 1e-9) struck.push(other === me ? (other + 1) % figures.length : other);
  const ladles = struck.flatMap((i) => {
    const float = frame.floats[i];
    const ladle = float ? ladleAt(float.x, float.y - (wide ? 6 : 3), share) : null;
    return ladle ? [ladle] : [];
  });
  return { ladles, seized: ms < film.parts[0]!.to + 600 ? all : null };
}
