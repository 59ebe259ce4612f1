import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { shape, stroke } from '../marks.ts';

/** The Ledger: all in black, a top hat with a quill, a white beard, arms crossed. */
export const grim: Look = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.ink,
  sleeves: INKS.soot,
  mood: 'stern',
  beard: [
    shape('M-12,-43Q-14,-20 0,-12Q14,-20 12,-43Q0,-34 -12,-43Z', INKS.card, 2),
    stroke('M-5,-39.5h10M-4,-34L-2,-20M4,-34L2,-20', 1.6),
  ],
  hat: [
    shape('M9,-66Q17,-88 33,-100Q36,-82 14,-62Z', INKS.card, 2),
    stroke('M11,-64Q22,-82 32,-98', 1.6),
    shape('M-12,-58L-14,-92H14L12,-58Z', INKS.ink),
    shape('M-24,-57Q0,-64 24,-57Q0,-50 -24,-57Z', INKS.ink),
    stroke('M-12,-65H12', 4, INKS.straw),
  ],
  arms: { left: 'M-13,-25Q-28,-12 9,-14', right: 'M13,-25Q28,-12 -9,-11' },
  crossed: true,
};
