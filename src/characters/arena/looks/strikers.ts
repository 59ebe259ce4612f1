import { INKS, SKINS } from '../../inks.ts';
import { ARMS, COLLAR } from '../../kit.ts';
import { box, disc, shape, stroke } from '../../marks.ts';
import { type ArenaLook } from '../look.ts';
import { held } from '../props.ts';

const stick = [stroke('M0,8V-28', 4, INKS.pole), disc(0, -30, 5, INKS.rose, 2)];

/** Drumsticks: a drum at the belt, two sticks in the air. */
export const twoTitsForTat: ArenaLook = {
  role: 'holder',
  skin: SKINS.brown,
  coat: INKS.moss,
  mood: 'stern',
  dress: [
    shape(box(-23, -24, 46, 21, 4), INKS.rose),
    stroke('M-15,-24V-3M15,-24V-3', 2),
    stroke('M-15,-22L-7.5,-5L0,-22L7.5,-5L15,-22', 1.6),
  ],
  hat: [
    disc(0, -68, 6, INKS.ink, 0),
    shape('M-14,-50Q-16,-65 0,-65Q16,-65 14,-50Q0,-57 -14,-50Z', INKS.ink, 2),
    stroke('M-14,-54Q0,-60 14,-54', 4.4, INKS.straw),
    shape('M13,-55L28,-60L22,-52L28,-46L13,-51Z', INKS.straw, 2),
  ],
  arms: { left: 'M-13,-27Q-29,-26 -31,-43', right: 'M13,-27Q29,-26 31,-43' },
  prop: [held(-31, -43, -24, stick), held(31, -43, 24, stick)],
  carried: [held(-31, -43, -34, stick), held(-31, -43, 4, stick)],
};

const shield = [
  disc(0, 0, 20, INKS.sky, 3.4),
  disc(0, 0, 13.5, INKS.card, 2),
  stroke('M-6,-7V7M0,-7V7M6,-7V7', 3),
];

/** Three-Notch: a spiked helmet, behind a shield with three notches. */
export const hardTitForTat: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.clay,
  mood: 'stern',
  gaze: [2, 0],
  dress: [stroke('M-13,-28H13M-15,-19H15M-15,-11H15', 1.8)],
  hat: [
    stroke('M0,-70V-88', 4),
    shape('M-16,-52Q-17,-72 0,-72Q17,-72 16,-52Z', INKS.sky),
    shape('M-23,-51Q0,-60 23,-51Q0,-47 -23,-51Z', INKS.sky),
    disc(0, -88, 3.6, INKS.straw, 2),
  ],
  beard: [shape('M-9,-42Q0,-46 9,-42Q5,-38 0,-40Q-5,-38 -9,-42Z', INKS.ink, 1)],
  arms: { left: 'M-13,-25Q-24,-22 -26,-20', right: 'M12,-27Q34,-19 15,-11' },
  prop: [held(-27, -20, 0, shield)],
};

const HORN = 'M12,-64Q30,-62 30,-88Q42,-66 28,-54Q20,-50 13,-54Z';

/** Big Horns: two horns, sleeves rolled up, a plaster on the nose. */
export const bully: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.rose,
  sleeves: SKINS.pale.face,
  mood: 'stern',
  dress: [
    disc(-15, -29, 7.5, INKS.rose),
    disc(15, -29, 7.5, INKS.rose),
    stroke('M-15,-12H15', 4.6),
    shape('M-4,-15.5h8v7h-8Z', INKS.straw, 2),
  ],
  beard: [stroke('M-4,-44.5L4,-46.5', 3.6, INKS.card)],
  hat: [
    shape(HORN, INKS.card),
    shape(
      HORN.replace(/(-?\d+),/g, (_, x: string) => `${-Number(x)},`),
      INKS.card,
    ),
    shape('M-16,-51Q-18,-70 0,-70Q18,-70 16,-51Q0,-56 -16,-51Z', INKS.clay),
    stroke('M0,-70V-55', 2),
  ],
  arms: { left: 'M-14,-28Q-42,-18 -29,-42', right: 'M14,-28Q36,-19 15,-11' },
};

const rod = [
  stroke('M9,16Q-6,-34 -32,-72', 3.2, INKS.pole),
  stroke('M-32,-72V6q0,6 4,5q3,-1 2,-5', 1.8),
  disc(-32, -24, 4, INKS.rose, 2),
];

/** Angler: a fishing hat, a long rod, a grey beard. */
export const prober: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.moss,
  mood: 'sly',
  dress: [stroke('M0,-33V-4M-11,-17h7v7h-7ZM4,-17h7v7h-7Z', 1.8)],
  beard: [shape('M-12,-42Q-11,-26 0,-24Q11,-26 12,-42Q6,-38 0,-39Q-6,-38 -12,-42Z', INKS.card, 2)],
  hat: [
    shape('M-13,-54L-11,-71Q0,-75 11,-71L13,-54Z', INKS.straw),
    shape('M-13,-59Q0,-63 13,-59L27,-46Q0,-57 -27,-46Z', INKS.straw),
  ],
  arms: { left: 'M-13,-26Q-24,-14 -29,-22', right: ARMS.down.right },
  prop: [held(-29, -22, 0, rod)],
};

/** Beg-Pardon: a tuft of hair, bowing, a hand on the heart and a broom. */
export const contriteTitForTat: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.sky,
  mood: 'worry',
  lean: 10,
  gaze: [2, 3],
  dress: [COLLAR],
  hat: [
    stroke('M0,-64Q-2,-72 -8,-76M1,-64Q2,-74 8,-78', 3.4),
    shape('M-15,-46Q-18,-66 0,-66Q18,-66 15,-46L11,-54H-11Z', INKS.ink, 2),
  ],
  arms: { left: 'M-13,-26Q-24,-18 -28,-26', right: 'M13,-25Q26,-10 4,-17' },
  grounded: true,
  prop: [
    held(-28, -26, 4, [
      stroke('M0,-44V26', 4, INKS.pole),
      shape('M-4,20H4L13,44Q0,40 -13,44Z', INKS.straw),
      stroke('M-5,25H5M-3,30L-6,40M3,30L6,40', 1.6),
    ]),
  ],
};
