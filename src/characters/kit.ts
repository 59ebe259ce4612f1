import { INKS, type Skin } from './inks.ts';
import { box, disc, limb, type Mark, moved, ring, shape, stroke } from './marks.ts';

export const MOODS = ['smile', 'flat', 'worry', 'oh', 'stern', 'sly'] as const;
export type Mood = (typeof MOODS)[number];

/** Both arms, from the shoulder to the hand, as paths that end at the hand. */
export interface Arms {
  left: string;
  right: string;
}

export const ARMS = {
  onFloat: { left: 'M-13,-24Q-25,-17 -22,-5', right: 'M13,-24Q25,-17 22,-5' },
  withBucket: { left: 'M-12,-25Q-21,-19 -18,-9', right: 'M12,-26Q22,-32 33,-33' },
  flailing: { left: 'M-13,-26Q-27,-32 -29,-50', right: 'M13,-26Q28,-28 36,-43' },
  down: { left: 'M-12,-25Q-21,-19 -19,-8', right: 'M12,-25Q21,-19 19,-8' },
} as const satisfies Record<string, Arms>;

const BELL = 'M-15,-3C-18,-22 -13,-36 0,-36C13,-36 18,-22 15,-3Z';

export const body = (coat: string): Mark => shape(BELL, coat);

/** The crossed collar of a plain coat. */
export const COLLAR = stroke('M-7,-35L2,-24V-5M7,-35L2,-28', 1.8);

export const head = ({ face }: Skin): Mark => disc(0, -48, 14, face);

const MOUTHS: Record<Mood, Mark[]> = {
  smile: [stroke('M-5,-42Q0,-36.5 5,-42', 2)],
  flat: [stroke('M-4,-40.5h8', 2)],
  worry: [stroke('M-5,-39Q0,-43.5 5,-39M-9.5,-52L-3.5,-54.5M9.5,-52L3.5,-54.5', 2)],
  oh: [
    shape('M-3,-40a3,4 0 1 1 6,0a3,4 0 1 1 -6,0Z', INKS.ink, 0),
    stroke('M-8,-54q2.5,-2 5,-1M8,-54q-2.5,-2 -5,-1', 1.8),
  ],
  stern: [stroke('M-5,-40h10M-9.5,-54.5L-3,-51.5M9.5,-54.5L3,-51.5', 2)],
  sly: [stroke('M-4,-41Q3,-38.5 6.5,-43M-8.5,-51.5L-2.5,-51M8.5,-53.5L3,-51.5', 2)],
};

/** Two dots and a mouth, and a flat dot on each cheek. */
export function face(mood: Mood, { cheek }: Skin): Mark[] {
  const dots = [
    { d: ring(-8.6, -43.2, 2.6) + ring(8.6, -43.2, 2.6), fill: cheek, line: 0 },
    { d: ring(-5, -48, 1.9) + ring(5, -48, 1.9), fill: INKS.ink, line: 0 },
  ];
  return [...dots, ...MOUTHS[mood]];
}

/** An arm in the colour of its sleeve, with a hand at its end. */
export function arm(path: string, sleeve: string, { face: skin }: Skin): Mark[] {
  const [x, y] = endOf(path);
  return [limb(path, sleeve), disc(x, y, 3.7, skin, 2)];
}

/** Last point of a path whose last command takes absolute coordinates. */
export function endOf(path: string): [number, number] {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  return [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
}

/** The float, and the straps round it. */
export const FLOAT: readonly Mark[] = [
  shape(box(-29, -6, 58, 14, 7), INKS.reed),
  stroke('M-14,-6v14M14,-6v14M-24,-2.5h6M-9,-2.5h18', 2),
];

/** Standing legs under a raised body; the feet end at y = 8 less `lift`. */
export const legs = (lift: number): Mark[] => [
  moved(`translate(0,${-lift})`, stroke('M-6,-16V6h-5M6,-16V6h5', 5)),
];

export const STRIDE: readonly Mark[] = [stroke('M-4,-16L-14,-4L-17,6h-4M4,-16L11,-5L10,6h6', 5)];
export const APART: readonly Mark[] = [stroke('M-7,-16L-14,6h-6M7,-16L14,6h6', 5)];

/** A bucket hanging from a hand at (x, y). */
export const bucket = (x: number, y: number): Mark =>
  moved(
    `translate(${x},${y})`,
    stroke('M-9,13A9.5,13 0 0 1 9,13', 2),
    shape('M-11,13H11L8,31H-8Z', INKS.marigold),
    shape('M-10,13a10,2.8 0 1 0 20,0a10,2.8 0 1 0 -20,0Z', INKS.foam, 1.8),
  );

/** The black pennant that says: you. `x`, `y`: foot of its pole. */
export const pennant = (x: number, y: number): Mark[] => [
  stroke(`M${x},${y}V-99`),
  shape(`M${x + 1},-99L${x + 25},-91.5L${x + 1},-84Z`, INKS.ink),
];
