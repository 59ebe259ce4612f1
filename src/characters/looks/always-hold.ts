import { INKS, SKINS } from '../inks.ts';
import { ARMS, COLLAR } from '../kit.ts';
import { type Look } from '../look.ts';
import { shape, stroke } from '../marks.ts';

/** Old Anchor: a cone hat, hands on the float, the anchor down. */
export const alwaysHold: Look = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.sky,
  mood: 'smile',
  dress: [
    COLLAR,
    stroke('M-11,-12q2.5,-3.5 5,0M6,-10q2.5,-3.5 5,0M6,-19q2,-3 4,0', 1.6, INKS.card),
  ],
  hat: [
    shape('M-30,-54L0,-85L30,-54Q0,-48 -30,-54Z', INKS.straw),
    stroke('M-19,-65Q0,-60 19,-65M-10,-74.5Q0,-71.5 10,-74.5M-3,-82L-9,-52M3,-82L9,-52', 1.4),
  ],
  below: [
    stroke('M-26,1Q-37,3 -36,8', 2),
    stroke('M-36,14V33M-43,19h14M-49,24Q-47,34 -36,34Q-25,34 -23,24', 4.5),
    shape('M-40,11a4,4 0 1 1 8,0a4,4 0 1 1 -8,0Z', INKS.shell),
  ],
  arms: ARMS.onFloat,
};
