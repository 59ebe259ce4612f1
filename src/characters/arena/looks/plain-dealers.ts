import { INKS, SKINS } from '../../inks.ts';
import { ARMS, COLLAR, STRIDE } from '../../kit.ts';
import { box, cut, disc, moved, ring, shape, stroke } from '../../marks.ts';
import { type ArenaLook } from '../look.ts';
import { held } from '../props.ts';

const flower = (x: number, y: number, colour: string) => [
  disc(x, y, 6, colour, 2),
  disc(x, y, 1.8, INKS.ink, 0),
];

/** Garland: flowers in the hair, open arms. */
export const cooperator: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.rose,
  mood: 'smile',
  dress: [COLLAR],
  hair: [
    shape('M-15,-52Q-22,-34 -18,-24Q-10,-26 -8,-36H8Q10,-26 18,-24Q22,-34 15,-52Z', INKS.ink, 2),
  ],
  hat: [
    shape('M-14,-50Q-17,-65 0,-65Q17,-65 14,-50Q8,-58 0,-58Q-8,-58 -14,-50Z', INKS.ink, 2),
    shape(
      'M-14,-63Q-26,-66 -26,-75Q-15,-74 -14,-63ZM14,-63Q26,-66 26,-75Q15,-74 14,-63Z',
      INKS.moss,
      2,
    ),
    ...flower(-16, -57, INKS.straw),
    ...flower(16, -57, INKS.straw),
    ...flower(-9, -66, INKS.card),
    ...flower(9, -66, INKS.card),
    ...flower(0, -69, INKS.rose),
  ],
  arms: { left: 'M-12,-27Q-28,-20 -43,-35', right: 'M12,-27Q28,-20 43,-35' },
};

/** Half-Mask: a hood, a mask over the eyes, a hand behind the back. */
export const defector: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.soot,
  mood: 'sly',
  gaze: [2, 0],
  behind: [shape('M-10,-44Q-28,-24 -27,6Q-16,0 -9,6Q0,0 9,6Q16,0 27,6Q28,-24 10,-44Z', INKS.clay)],
  beard: [
    shape(
      'M-15,-53Q0,-56 15,-53Q15,-43 7,-43Q2,-44 0,-47Q-2,-44 -7,-43Q-15,-43 -15,-53Z',
      INKS.ink,
      1.5,
    ),
    cut(ring(-5, -48.5, 2.8) + ring(7, -48.5, 2.8), INKS.card, 0),
    disc(-4, -48.5, 1.4, INKS.ink, 0),
    disc(8, -48.5, 1.4, INKS.ink, 0),
  ],
  hat: [
    shape(
      'M-17,-38Q-22,-66 -2,-70Q-14,-76 -27,-74Q-12,-92 6,-76Q22,-64 17,-38Q18,-56 2,-60Q-14,-58 -17,-38Z',
      INKS.soot,
    ),
  ],
  arms: { left: 'M-12,-27Q-36,-18 -8,-12', right: ARMS.down.right },
  hidden: true,
};

const plank = [
  shape(box(-58, -3.5, 116, 7, 2), INKS.straw),
  shape(box(-58, -9, 15, 6, 2), INKS.clay, 2),
  shape(box(43, -9, 15, 6, 2), INKS.clay, 2),
  stroke('M-38,-4v-9M38,-4v-9', 3),
];

/** Seesaw: in stripes, a plank on the shoulder. */
export const alternator: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.card,
  mood: 'smile',
  dress: [stroke('M-13.5,-27H13.5M-15.5,-18.5H15.5M-15.5,-10H15.5', 4.6, INKS.ink)],
  behind: [moved('translate(-6,-33) rotate(15)', ...plank)],
  hat: [
    shape('M-15,-51Q-16,-69 0,-69Q16,-69 15,-51Q0,-57 -15,-51Z', INKS.card),
    stroke('M-13.5,-60Q0,-66 13.5,-60', 4.6),
    disc(0, -72, 4.4, INKS.rose, 2),
  ],
  arms: { left: 'M-12,-26Q-28,-20 -27,-36', right: ARMS.down.right },
};

/** Topsy-Turvy: on the head, feet in the air. */
export const antiTitForTat: ArenaLook = {
  role: 'holder',
  skin: SKINS.brown,
  coat: INKS.straw,
  mood: 'smile',
  dress: [stroke('M-14,-14Q0,-9 14,-14', 4, INKS.rose)],
  hat: [
    shape('M-14,-52Q-16,-66 0,-66Q16,-66 14,-52Q0,-58 -14,-52Z', INKS.ink, 2),
    stroke('M-14,-54Q0,-60 14,-54', 4, INKS.rose),
  ],
  legs: STRIDE,
  arms: { left: 'M-13,-26Q-31,-36 -27,-62', right: 'M13,-26Q31,-36 27,-62' },
  upended: true,
};

const lens = [
  stroke('M0,6V-9', 7, INKS.pole),
  cut(ring(0, -25, 15), INKS.card, 4),
  stroke('M-8,-27Q-6,-34 1,-35', 2, INKS.sky),
];

/** Sleuth: a deerstalker, a caped coat, a magnifying glass. */
export const detective: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.clay,
  mood: 'flat',
  gaze: [3, 1],
  dress: [
    shape('M-23,-14Q-20,-37 0,-37Q20,-37 23,-14Q12,-8 0,-12Q-12,-8 -23,-14Z', INKS.straw),
    stroke('M0,-36V-13M-9,-35L-13,-12M9,-35L13,-12', 1.5),
  ],
  hat: [
    shape('M-12,-60Q-28,-60 -36,-48Q-22,-47 -12,-50Z', INKS.straw),
    shape('M12,-60Q28,-60 36,-48Q22,-47 12,-50Z', INKS.straw),
    shape('M-15,-53Q-17,-71 0,-71Q17,-71 15,-53Q0,-58 -15,-53Z', INKS.straw),
    stroke('M0,-71V-56M-13,-62Q0,-67 13,-62', 1.5),
    disc(0, -72, 3, INKS.clay, 2),
  ],
  arms: { left: 'M-13,-26Q-28,-22 -33,-33', right: ARMS.down.right },
  prop: [held(-33, -33, -16, lens)],
};
