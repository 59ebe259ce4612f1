import { INKS, SKINS } from '../inks.ts';
import { COLLAR } from '../kit.ts';
import { type Look } from '../look.ts';
import { moved, shape, stroke } from '../marks.ts';

const hand = [
  shape(
    'M21,-38L15,-45Q14,-49 18,-48L23,-46Q25,-52 21,-58L14,-65Q13,-70 18,-69L22,-67Q22,-71 26,-69Q30,-70 31,-66Q36,-66 36,-61Q39,-59 37,-54Q38,-44 33,-36Z',
    SKINS.pale.face,
    2.2,
  ),
  stroke('M25,-60L20,-66M29,-58L26,-66M32,-55L31,-63', 1.4),
];

/** Lend-an-Ear: a knotted headscarf, a hand cupped behind the ear. */
export const majority: Look = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.moss,
  mood: 'flat',
  lean: 9,
  gaze: [3, 1],
  dress: [COLLAR],
  hat: [
    shape('M-15,-46L-33,-37L-28,-47L-36,-55L-15,-52Z', INKS.rose),
    shape('M-16,-43Q-18,-67 0,-67Q17,-67 16,-47Q10,-58 0,-58Q-11,-58 -16,-43Z', INKS.rose),
    stroke('M-9,-63h0M0,-62.5h0M9,-62h0', 3, INKS.shell),
  ],
  arms: { left: 'M-13,-24Q-25,-17 -22,-5', right: 'M12,-25Q40,-18 33,-36' },
  prop: [moved('translate(4,2)', ...hand)],
};
