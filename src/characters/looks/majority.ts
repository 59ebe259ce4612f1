import { INKS, SKINS } from '../inks.ts';
import { COLLAR } from '../kit.ts';
import { type Look } from '../look.ts';
import { shape, stroke } from '../marks.ts';

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
  arms: { left: 'M-13,-24Q-25,-17 -22,-5', right: 'M12,-25Q36,-20 29,-38' },
  prop: [
    shape('M24,-37Q17,-42 19,-51Q20,-62 27,-64Q35,-64 36,-52Q36,-40 31,-36Z', SKINS.pale.face),
    stroke('M25,-44Q22,-50 26,-57', 1.8),
  ],
};
