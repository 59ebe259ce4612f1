import { stepOf } from '../../../chapters/steps.ts';
import { FIVE, roundsAgainst, totalsOf } from '../../../chapters/two-holders-figures.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { gainsBy, WAYS } from '../../../store/duel.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import '../duel/board.css';
import { type PieceProps } from './props.ts';

/** What three plain ways bring against the same five, beside what the learner gained. */
export function DuelWays({ chapter, told, step }: PieceProps) {
  const t = useKeyedTexts('duel');
  const cast = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const duel = stepOf(chapter, step!);
  if (duel?.kind !== 'duel') return null;
  const mine = FIVE.map((_, i) => totalsOf(roundsAgainst(told, i)).mine);
  const columns = [
    ...WAYS.map((way) => ({ way, gains: gainsBy(duel, way) })),
    ...(told.played(duel.id) ? [{ way: 'you', gains: mine }] : []),
  ];
  return (
    <table class="duel-board ways-board card">
      <caption>{t('ways.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ways.who')}</th>
          {columns.map(({ way }) => (
            <th key={way} scope="col">
              {t(`ways.${way}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FIVE.map((id, i) => (
          <tr key={id}>
            <th scope="row">
              <span class="duel-who">
                <Face strategy={id} />
                <span class="duel-name">{cast(`${id}.name`)}</span>
              </span>
            </th>
            {columns.map(({ way, gains }) => (
              <td key={way}>{numbers.signedMoney(gains[i]!)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('ways.total')}</th>
          {columns.map(({ way, gains }) => (
            <td key={way}>
              <strong>{numbers.signedMoney(gains.reduce((sum, gain) => sum + gain, 0))}</strong>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
