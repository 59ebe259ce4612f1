import { INKS, SKINS } from '../../inks.ts';
import { ARMS, COLLAR } from '../../kit.ts';
import { box, cut, disc, type Mark, shape, stroke } from '../../marks.ts';
import { type ArenaLook } from '../look.ts';
import { held } from '../props.ts';

const plate = (colour: string, length: number): readonly Mark[] => [
  stroke(`M0,6V${-length}`, 2.6, INKS.pole),
  shape(
    `M-17,${-length - 3}Q0,${-length - 8} 17,${-length - 3}Q10,${-length + 4} 0,${-length + 4}Q-10,${-length + 4} -17,${-length - 3}Z`,
    colour,
  ),
];

/** Plate-Spinner: half and half like the Juggler, plates on sticks. */
export const stochasticWsls: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.card,
  mood: 'oh',
  dress: [
    shape('M0,-36C-13,-36 -18,-22 -15,-3H0Z', INKS.ink),
    shape('M0,-26L5,-19L0,-12Z', INKS.ink, 0),
    shape('M0,-26L-5,-19L0,-12Z', INKS.card, 0),
  ],
  hair: [disc(-14, -42, 5, INKS.ink, 0), disc(14, -42, 5, INKS.ink, 0)],
  hat: [
    held(0, -66, 6, plate(INKS.sky, 26)),
    shape('M-15,-50Q-16,-66 0,-66Q16,-66 15,-50Q0,-57 -15,-50Z', INKS.card),
    shape('M0,-66Q-16,-66 -15,-50Q-8,-54 0,-54Z', INKS.ink),
  ],
  arms: { left: 'M-13,-26Q-29,-20 -36,-33', right: 'M13,-26Q29,-20 36,-33' },
  prop: [held(-36, -33, -10, plate(INKS.rose, 36)), held(36, -33, 12, plate(INKS.straw, 36))],
  carried: [held(-36, -33, -10, plate(INKS.rose, 36))],
};

const fan: readonly Mark[] = [
  shape('M0,2L-30,-13A33,33 0 0 1 14,-29Z', INKS.straw),
  stroke('M0,2L-25,-21M0,2L-17,-28M0,2L-7,-32M0,2L4,-32', 1.6),
  stroke('M-20,-9A22,22 0 0 1 9,-19', 3, INKS.rose),
];

/** Nod-Along: a button cap, a long moustache, a fan. */
export const appeaser: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.moss,
  mood: 'smile',
  lean: 7,
  gaze: [2, 2],
  dress: [COLLAR, stroke('M-15,-14Q0,-10 15,-14', 4, INKS.straw)],
  beard: [stroke('M-2,-42Q-9,-42 -11,-31M2,-42Q9,-42 11,-31', 2.4)],
  hat: [
    shape('M-13,-55Q-12,-68 0,-68Q12,-68 13,-55Q0,-60 -13,-55Z', INKS.ink),
    disc(0, -71, 4, INKS.rose, 2),
  ],
  arms: { left: 'M-13,-26Q-26,-20 -34,-30', right: 'M13,-25Q26,-10 4,-17' },
  prop: [held(-34, -30, -8, fan)],
};

const bead = (x: number, y: number): Mark => disc(x, y, 5.4, INKS.clay, 2);

/** Beads: a bun with two pins, abacus beads round the neck and down from the hand. */
export const gradual: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.rose,
  mood: 'flat',
  dress: [
    ...[-19, 19].map((x) => bead(x, -33)),
    ...[-15, 15].map((x) => bead(x, -24)),
    ...[-9, 9].map((x) => bead(x, -16)),
    bead(0, -12),
  ],
  hat: [
    stroke('M-20,-86L12,-66M20,-86L-12,-66', 3.4),
    disc(0, -72, 11, INKS.card),
    shape('M-15,-47Q-17,-65 0,-65Q17,-65 15,-47Q11,-56 0,-58Q-11,-56 -15,-47Z', INKS.card),
  ],
  arms: { left: 'M-13,-26Q-28,-24 -36,-38', right: ARMS.down.right },
  prop: [
    stroke('M-36,-38V8', 2),
    bead(-36, -28),
    bead(-36, -18),
    bead(-36, -8),
    bead(-36, 2),
    shape('M-36,6L-41,16H-31Z', INKS.straw, 2),
  ],
};

/** Long Scroll: a scholar's cap, the whole story down to the ground. */
export const softGoByMajority: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.sky,
  mood: 'smile',
  gaze: [2, 0],
  dress: [COLLAR],
  hair: [shape('M-14,-50Q-19,-38 -15,-30L-9,-36H9L15,-30Q19,-38 14,-50Z', INKS.ink, 2)],
  hat: [
    shape('M-14,-51L-19,-74Q0,-80 19,-74L14,-51Q0,-57 -14,-51Z', INKS.ink),
    stroke('M-17,-66Q0,-72 17,-66', 2.4, INKS.straw),
  ],
  arms: { left: 'M-13,-27Q-28,-30 -37,-58', right: ARMS.down.right },
  crossed: true,
  grounded: true,
  prop: [
    cut('M-49,-60H-25V10Q-25,17 -33,17H-57Q-49,17 -49,10Z', INKS.card),
    stroke('M-53,-60H-21', 6, INKS.pole),
    disc(-57, 13, 4.4, INKS.card, 2.2),
    stroke(
      'M-43,-46a3,3 0 1 1 .1,0M-36,-49l6,6M-30,-49l-6,6M-43,-32a3,3 0 1 1 .1,0M-32,-32a3,3 0 1 1 .1,0M-46,-21l6,6M-40,-21l-6,6M-32,-15a3,3 0 1 1 .1,0M-43,0a3,3 0 1 1 .1,0M-32,0a3,3 0 1 1 .1,0',
      1.7,
    ),
  ],
};

const chisel: readonly Mark[] = [
  stroke('M0,8V-18', 4.4, INKS.pole),
  shape(box(-9, -30, 18, 13, 2), INKS.soot),
];

/** Stone Slab: a mason's paper hat, a slab with the count carved in. */
export const hardGoByMajority: ArenaLook = {
  role: 'holder',
  skin: SKINS.brown,
  coat: INKS.straw,
  mood: 'stern',
  dress: [shape('M-9,-30H9L12,-5H-12Z', INKS.clay, 2.2), stroke('M-9,-30L-6,-36M9,-30L6,-36', 2)],
  hat: [
    shape('M-15,-52L-25,-66L-10,-62L0,-83L10,-62L25,-66L15,-52Q0,-58 -15,-52Z', INKS.card),
    stroke('M0,-81V-57', 1.6),
  ],
  arms: { left: 'M-13,-26Q-26,-22 -25,-14', right: 'M13,-26Q28,-18 33,-33' },
  crossed: true,
  grounded: true,
  prop: [
    held(33, -33, 20, chisel),
    shape('M-60,20V-34Q-60,-52 -41,-52Q-22,-52 -22,-34V20Z', INKS.sky),
    stroke(
      'M-50,-32a3,3 0 1 1 .1,0M-36,-37l6,6M-30,-37l-6,6M-53,-21l6,6M-47,-21l-6,6M-33,-15a3,3 0 1 1 .1,0M-50,2a3,3 0 1 1 .1,0M-36,-4l6,6M-30,-4l-6,6',
      2,
    ),
  ],
  carried: [
    shape('M-60,20V-34Q-60,-52 -41,-52Q-22,-52 -22,-34V20Z', INKS.sky),
    stroke(
      'M-50,-32a3,3 0 1 1 .1,0M-36,-37l6,6M-30,-37l-6,6M-53,-21l6,6M-47,-21l-6,6M-33,-15a3,3 0 1 1 .1,0M-50,2a3,3 0 1 1 .1,0M-36,-4l6,6M-30,-4l-6,6',
      2,
    ),
  ],
};
