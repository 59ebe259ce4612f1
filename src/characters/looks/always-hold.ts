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
  dress: [COLLAR],
  hat: [
    shape('M-30,-49L0,-80L30,-49Q0,-43 -30,-49Z', INKS.straw),
    stroke('M-19,-60Q0,-55 19,-60M-10,-69.5Q0,-66.5 10,-69.5M-3,-77L-9,-47M3,-77L9,-47', 1.4),
  ],
  below: [
    stroke('M-26,1Q-37,3 -36,8', 2),
    stroke('M-36,14V33M-43,19h14M-49,24Q-47,34 -36,34Q-25,34 -23,24', 4.5),
    shape('M-40,11a4,4 0 1 1 8,0a4,4 0 1 1 -8,0Z', INKS.shell),
  ],
  arms: ARMS.onFloat,
};
