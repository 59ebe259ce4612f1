import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { moved, shape, stroke } from '../marks.ts';
import { APRON, BOOTS, CAP } from '../uniform.ts';

const spyglass = [
  shape('M0,-4H17V4H0Z', INKS.straw),
  shape('M17,-6H35V6H17Z', INKS.clay),
  shape('M35,-8.5H52V8.5H35Z', INKS.straw),
  stroke('M52,-10.5V10.5', 4),
];

/** Spyglass: a long spyglass on the other board. */
export const makerMajority: Look = {
  role: 'maker',
  skin: SKINS.brown,
  coat: INKS.jade,
  mood: 'flat',
  gaze: [3, 0],
  dress: APRON,
  hat: CAP,
  legs: BOOTS,
  arms: { left: 'M-12,-26Q4,-18 24,-43', right: 'M13,-26Q32,-28 40,-45' },
  crossed: true,
  prop: [moved('translate(7,-47) rotate(-10)', ...spyglass)],
  stowed: [moved('translate(-10,0) rotate(-112)', ...spyglass)],
};
