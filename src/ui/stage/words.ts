import { type Numbers } from '../../i18n/numbers.ts';
import { type useTexts } from '../../i18n/useTexts.ts';
import { type Picture } from '../../picture/types.ts';
import { type Scenario, type SeatView } from '../../store/types.ts';

type Texts = ReturnType<typeof useTexts<'stage'>>;

function rateOf({ outside: { equity, reserve, mix } }: Scenario, numbers: Numbers): string {
  return numbers.signedPercent(mix * equity + (1 - mix) * reserve, 2);
}

function outsideOf(scenario: Scenario, t: Texts, numbers: Numbers): string {
  const { mix } = scenario.outside;
  const rate = rateOf(scenario, numbers);
  if (mix === 1) return t('outside.machines', { rate });
  return mix === 0 ? t('outside.savings', { rate }) : t('outside.both', { rate });
}

/** A price on the gauge: no more figures than it needs. */
function markOf(price: number, numbers: Numbers): string {
  return numbers.price(price).replace(/[.,]00(?=\D|$)/, '');
}

/** What is said on the stage: the same phrases as on the buttons that say them. */
export function speechIn(t: ReturnType<typeof useTexts<'play'>>) {
  return (role: 'holder' | 'maker', pledge: string) => t(`pledge.${role}.${pledge as 'watching'}`);
}

/** All texts of the stage in the language shown, but what is said. */
export function wordsOf(
  t: Texts,
  numbers: Numbers,
  scenario: Scenario,
  view: SeatView,
  picture: Picture,
  font: string,
) {
  const depth = (tokens: number) => numbers.number(tokens);
  const price = (log: number) => numbers.price(Math.exp(log));
  return {
    font,
    you: t('you'),
    price,
    value: (log: number) => (picture.wide ? t('valueAt', { price: price(log) }) : price(log)),
    valueName: t('value'),
    priceName: t('price'),
    mark: (dollars: number) => markOf(dollars, numbers),
    captured: picture.wide
      ? t('captured', { share: numbers.percent(scenario.capture, 0) })
      : numbers.percent(scenario.capture, 0),
    lost: t(picture.wide ? 'lost' : 'lostShort', {
      share: numbers.percent(1 - scenario.capture, 0),
    }),
    base: t('base', { depth: depth(picture.base.depth) }),
    bay(index: number) {
      const bay = picture.bays[index]!;
      const values = { depth: depth(bay.depth) };
      return bay.side < 0 ? t('bayLeft', values) : t('bayRight', values);
    },
    bucket: t('bucket', { drop: numbers.signedPercent(Math.expm1(-view.myDrop)) }),
    outside: picture.wide ? outsideOf(scenario, t, numbers) : rateOf(scenario, numbers),
    ashore: (n: number) => t(picture.wide ? 'ashore' : 'ashoreShort', { n: numbers.number(n) }),
    slip: t('slip'),
    each: picture.each > 1 ? t('each', { n: numbers.number(picture.each) }) : null,
    redLine: t('redLine'),
    forced: t('forced'),
    wave: (number: number, more: number) =>
      more > 0 ? t('waves', { from: number, to: number + more }) : t('wave', { n: number }),
  };
}
