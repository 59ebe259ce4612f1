import { type Numbers } from '../../i18n/numbers.ts';
import { type useTexts } from '../../i18n/useTexts.ts';
import { type Picture } from '../../picture/types.ts';

type Texts = ReturnType<typeof useTexts<'extensions'>>;

function gateOf({ extras, wide }: Picture, t: Texts, numbers: Numbers): string {
  const gate = extras?.gate;
  if (!gate) return '';
  const { state, left } = gate;
  const from = numbers.number(gate.from);
  if (wide) return t(`stage.wide.gate.${state}`, { from, count: left });
  return t(`stage.narrow.gate.${state}`, { from, left: numbers.number(left) });
}

/** All texts of the extras in the language shown. */
export function extraWordsOf(t: Texts, numbers: Numbers, picture: Picture) {
  const room = picture.wide ? 'wide' : 'narrow';
  return {
    overhang: (drop: number) =>
      t('stage.overhang', { drop: numbers.signedPercent(Math.expm1(-drop)) }),
    correlation: (figure: number) =>
      t(`stage.${room}.correlation`, { figure: numbers.number(figure, 2) }),
    sibling: (logPrice: number) => numbers.price(Math.exp(logPrice)),
    belief: (share: number) => t(`stage.${room}.belief`, { share: numbers.percent(share, 0) }),
    real: t('stage.real'),
    hollow: t('stage.hollow'),
    gate: gateOf(picture, t, numbers),
    seized: (tokens: number) => t(`stage.${room}.seized`, { tokens: numbers.number(tokens) }),
    votes: (agree: number, against: number, passed: boolean) =>
      t(passed ? 'stage.passed' : 'stage.refused', {
        agree: numbers.number(agree),
        against: numbers.number(against),
      }),
  };
}
