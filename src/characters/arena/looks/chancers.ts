import { INKS, SKINS } from '../../inks.ts';
import { ARMS, COLLAR } from '../../kit.ts';
import { box, disc, type Mark, shape, stroke } from '../../marks.ts';
import { type ArenaLook } from '../look.ts';
import { held, PEACH } from '../props.ts';

/** Pinsmile: a boater, all smiles, a long pin behind the back. */
export const joss: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.lilac,
  mood: 'smile',
  behind: [stroke('M-37,-46L27,-1', 3.2), disc(-37, -46, 6.5, INKS.rose)],
  dress: [shape('M0,-29L-9,-33V-25ZM0,-29L9,-33V-25Z', INKS.card, 1.8), stroke('M0,-26V-4', 1.8)],
  beard: [
    shape('M-10.5,-45Q0,-41.5 10.5,-45Q9,-35.5 0,-35.5Q-9,-35.5 -10.5,-45Z', INKS.card, 1.8),
    stroke('M-9,-40.5Q0,-37.5 9,-40.5', 1),
  ],
  hat: [
    shape(box(-13, -71, 26, 15), INKS.straw),
    stroke('M-13,-61.5H13', 5),
    shape(box(-26, -58, 52, 5.5, 2.7), INKS.straw),
  ],
  arms: { left: 'M-12,-27Q-34,-16 -8,-12', right: 'M12,-26Q30,-26 33,-47' },
  hidden: true,
};

/** Pillow: a long nightcap, a pillow under the arm. */
export const softJoss: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.sky,
  mood: 'smile',
  dress: [stroke('M-7,-35V-4M7,-35V-4', 1.6), stroke('M0,-27h0M0,-18h0M0,-9h0', 3.4)],
  hat: [
    shape(
      'M16,-52Q17,-76 -7,-79Q-34,-80 -37,-52Q-29,-65 -16,-60L-15,-52Q0,-59 16,-52Z',
      INKS.lilac,
    ),
    stroke('M-5,-78Q-12,-70 -12,-57', 1.6),
    stroke('M-14,-53Q0,-60 15,-53', 5.4),
    stroke('M-14,-53Q0,-60 15,-53', 2.4, INKS.card),
    disc(-37, -49, 6, INKS.card),
  ],
  arms: { left: 'M-13,-26Q-44,-20 -25,-11', right: ARMS.down.right },
  crossed: true,
  prop: [
    shape('M-44,-35Q-28,-29 -10,-33Q-14,-18 -10,-1Q-28,-6 -44,0Q-39,-18 -44,-35Z', INKS.card),
    stroke('M-33,-27V-7M-21,-27V-7', 1.6, INKS.rose),
  ],
};

const curl = (x: number, y: number): Mark => disc(x, y, 6, INKS.card, 2);
const SIDES = [-17, 17].flatMap((x) => [curl(x, -31), curl(x, -40), curl(x, -49)]);

const gavel = [
  stroke('M0,8V-22', 4.6, INKS.pole),
  shape(box(-15, -37, 30, 16, 3), INKS.clay),
  stroke('M-9,-37v16M9,-37v16', 2),
];

/** Gavel: a judge's curled wig, a mallet. */
export const firmButFair: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.rose,
  mood: 'flat',
  dress: [shape('M0,-34L-7,-16H-1L0,-22L1,-16H7Z', INKS.card, 1.8)],
  hair: SIDES,
  hat: [
    shape('M-18,-50Q-20,-72 0,-72Q20,-72 18,-50Q10,-60 0,-56Q-10,-60 -18,-50Z', INKS.card),
    stroke('M-11,-63q3,-4 6,0M-2,-65q3,-4 6,0M7,-63q3,-4 6,0', 1.5),
  ],
  arms: { left: 'M-13,-26Q-27,-22 -32,-36', right: ARMS.down.right },
  prop: [held(-32, -36, -26, gavel)],
};

const peach = (x: number, y: number): Mark => ({
  move: `translate(${x},${y}) scale(.62)`,
  marks: PEACH,
});

const scales: readonly Mark[] = [
  stroke('M-26,4L13,-6', 3.6),
  stroke('M-26,4L-36,22M-26,4L-16,22M13,-6L6,11M13,-6L20,11', 1.6),
  peach(-31, 17),
  peach(-21, 17),
  peach(13, 6),
  shape('M-38,21H-14Q-17,30 -26,30Q-35,30 -38,21Z', INKS.straw),
  shape('M4,10H22Q20,17 13,17Q6,17 4,10Z', INKS.straw),
];

/** Two-for-Me: a crown, scales with one arm twice as long as the other. */
export const zdExtort2: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.lilac,
  mood: 'sly',
  gaze: [2, 0],
  dress: [
    shape('M-16,-26Q-14,-38 0,-38Q14,-38 16,-26Q0,-18 -16,-26Z', INKS.card),
    stroke('M-8,-28h0M0,-25h0M8,-28h0', 3),
  ],
  beard: [stroke('M-2,-42Q-7,-39 -12,-43M2,-42Q7,-39 12,-43', 2.4)],
  hat: [
    shape('M-16,-54L-22,-82L-10,-69L0,-88L10,-69L22,-82L16,-54Q0,-60 -16,-54Z', INKS.straw),
    disc(0, -64, 3, INKS.rose, 1.8),
  ],
  arms: { left: 'M-13,-27Q-30,-24 -36,-44', right: 'M12,-27Q34,-19 15,-11' },
  prop: [held(-36, -44, 0, scales)],
};

const ladle = [
  stroke('M0,16V-28', 4, INKS.clay),
  shape('M-16,-42H12Q11,-25 -2,-25Q-15,-25 -16,-42Z', INKS.sky),
  stroke('M-9,-48q-3,-4 0,-8M-1,-48q-3,-4 0,-8M7,-48q-3,-4 0,-8', 2),
];

/** Big Ladle: a cook's tall hat, a full ladle. */
export const zdGtft2: ArenaLook = {
  role: 'holder',
  skin: SKINS.brown,
  coat: INKS.card,
  mood: 'smile',
  dress: [COLLAR, shape('M-12,-18Q0,-14 12,-18L14,-4H-14Z', INKS.moss, 2)],
  hat: [
    shape(
      'M-14,-64Q-29,-68 -24,-82Q-18,-93 -8,-88Q0,-97 8,-88Q18,-93 24,-82Q29,-68 14,-64Z',
      INKS.card,
    ),
    shape('M-14,-53V-66H14V-53Q0,-58 -14,-53Z', INKS.card),
  ],
  arms: { left: 'M-13,-26Q-28,-22 -34,-32', right: ARMS.down.right },
  prop: [held(-34, -32, -16, ladle)],
};
