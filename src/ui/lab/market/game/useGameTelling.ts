import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Look, planePointOf } from '../../../../store/lab/market-look.ts';
import { type GameClass } from '../../../../store/types.ts';

/** Nearer to nobody or to all than this, a share would read as 0% or 100%. */
const EDGE = 0.005;

/** How many decimals a share of those who stay needs: 0, or 1 close to nobody and to all. */
export function decimalsOf(share: number): 0 | 1 {
  return share < EDGE || share > 1 - EDGE ? 1 : 0;
}

/** The corner of the plane in which a game lies. */
function quadrantOf({ across, up }: { across: number; up: number }) {
  if (across < 0) return up > 0 ? 'chicken' : 'dilemma';
  return up > 0 ? 'harmony' : 'stag';
}

/** What the diagrams show, in sentences with their numbers. */
export function useGameTelling(look: Look) {
  const t = useTexts('lab-market');
  const names = useTexts('analysis');
  const debrief = useTexts('debrief');
  const numbers = useNumbers();
  const { game, now } = look;
  const { corners, equilibria } = game;
  const n = now.hold.length - 1;
  const inWords = (found: GameClass) => names(`class.${found}`);
  const finding = () => {
    if (now.dominant === 'sell') return t('gains.never');
    if (now.dominant === 'hold') return t('gains.always');
    if (now.criticalMass === null || game.crossings.length > 1) return t('gains.mixed');
    return t('gains.from', { k: numbers.number(now.criticalMass), n: numbers.number(n) });
  };
  const shareOf = (q: number) => numbers.percent(q, decimalsOf(q));
  const drift = () => {
    const tipping = equilibria.mixed?.find(({ stable }) => !stable);
    if (tipping) return t('drift.tips', { share: shareOf(tipping.q) });
    const resting = equilibria.mixed?.find(({ stable }) => stable);
    if (resting) return t('drift.mixed', { share: shareOf(resting.q) });
    if (now.dominant !== null) return t(`drift.${now.dominant}`);
    return t('drift.other');
  };
  if (corners === null)
    return {
      finding: '',
      drift: '',
      plane: '',
      quadrants: { chicken: '', harmony: '', dilemma: '', stag: '' },
    };
  const point = planePointOf(corners);
  const quadrants = {
    chicken: t('short.chicken'),
    harmony: t('short.harmony'),
    dilemma: t(corners.P > corners.R ? 'short.deadlock' : 'short.prisoners-dilemma'),
    stag: t('short.stag-hunt'),
  };
  if (now.class !== null && now.class !== 'tie')
    quadrants[quadrantOf(point)] = t(`short.${now.class}`);
  return {
    finding: finding(),
    drift: drift(),
    quadrants,
    plane: debrief('plane.alt', {
      across: numbers.signedMoney(point.across),
      up: numbers.signedMoney(point.up),
      class: now.class === null ? '' : inWords(now.class),
    }),
  };
}
