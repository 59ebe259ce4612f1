import { INKS, SKINS } from '../../inks.ts';
import { ARMS, COLLAR } from '../../kit.ts';
import { disc, type Mark, shape, stroke } from '../../marks.ts';
import { type ArenaLook } from '../look.ts';
import { FLOWER_MIRROR, held, MIRROR } from '../props.ts';

const RAISED_LEFT = 'M-13,-26Q-27,-24 -31,-35';

/** Looking-Glass: a kerchief knotted on top, a hand mirror. */
export const titForTat: ArenaLook = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.sky,
  mood: 'smile',
  dress: [COLLAR],
  hat: [
    shape('M-1,-64Q-18,-66 -19,-82Q-6,-80 0,-66Z', INKS.rose),
    shape('M1,-64Q18,-66 19,-82Q6,-80 0,-66Z', INKS.rose),
    shape('M-16,-47Q-18,-67 0,-67Q18,-67 16,-47Q10,-58 0,-58Q-10,-58 -16,-47Z', INKS.rose),
    stroke('M-9,-62h0M0,-62h0M9,-62h0', 3, INKS.shell),
    disc(0, -67, 3.6, INKS.rose, 2),
  ],
  arms: { left: RAISED_LEFT, right: ARMS.down.right },
  prop: [held(-31, -35, -14, MIRROR)],
};

const BUNS: readonly Mark[] = [
  disc(-15, -63, 7.5, INKS.ink, 0),
  disc(15, -63, 7.5, INKS.ink, 0),
  shape('M-15,-47Q-17,-65 0,-65Q17,-65 15,-47Q11,-56 0,-58Q-11,-56 -15,-47Z', INKS.ink, 2),
  stroke('M-11,-59L-19,-57M11,-59L19,-57', 2.6, INKS.rose),
];

/** Twice-Look: two buns, two mirrors, one in each hand. */
export const titFor2Tats: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.lilac,
  mood: 'flat',
  dress: [COLLAR],
  hat: BUNS,
  arms: { left: RAISED_LEFT, right: 'M13,-26Q27,-24 31,-35' },
  prop: [held(-31, -35, -14, MIRROR), held(31, -35, 14, MIRROR)],
  carried: [held(-31, -35, -46, MIRROR), held(-31, -35, 6, MIRROR)],
};

/** Arm's-Length: a hood held shut, leaning back, the mirror as far out as it goes. */
export const suspiciousTitForTat: ArenaLook = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.moss,
  mood: 'worry',
  lean: -10,
  gaze: [4, 0],
  dress: [stroke('M-2,-32Q2,-20 -2,-5', 1.8)],
  hat: [
    shape(
      'M-19,-33Q-25,-60 -10,-68Q-4,-71 2,-80Q6,-72 12,-67Q24,-58 19,-33L10,-31Q17,-55 0,-59Q-17,-55 -10,-31Z',
      INKS.moss,
    ),
  ],
  arms: { left: 'M-13,-25Q-24,-10 -1,-19', right: 'M12,-26Q32,-22 53,-29' },
  prop: [held(53, -29, 16, MIRROR)],
  far: 'M-13,-26Q-32,-22 -53,-29',
  carried: [held(-53, -29, -16, MIRROR)],
};

/** Bloomglass: a wide bonnet, the mirror framed with flowers. */
export const generousTitForTat: ArenaLook = {
  role: 'holder',
  skin: SKINS.brown,
  coat: INKS.straw,
  mood: 'smile',
  dress: [COLLAR, stroke('M-10,-12h0M-3,-19h0M8,-12h0M9,-21h0', 3, INKS.rose)],
  hat: [
    shape('M-14,-54Q-15,-73 0,-73Q15,-73 14,-54Z', INKS.card),
    shape(
      'M-32,-47Q-22,-62 0,-62Q22,-62 32,-47Q24,-52 17,-49Q8,-56 0,-55Q-8,-56 -17,-49Q-24,-52 -32,-47Z',
      INKS.card,
    ),
    stroke('M-14,-62Q0,-67 14,-62', 3.4, INKS.rose),
  ],
  arms: { left: RAISED_LEFT, right: ARMS.down.right },
  prop: [held(-31, -35, -16, FLOWER_MIRROR)],
};
