import { FIVE, roundsAgainst, totalsOf } from '../../../chapters/two-holders-figures.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import '../duel/board.css';
import { type PieceProps } from './props.ts';

/** What the learner and each of the five gained against each other. */
export function DuelBoard({ told, step }: PieceProps) {
  const t = useKeyedTexts('duel');
  const cast = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const all = totalsOf(told.games(step!));
  return (
    <table class="duel-board card">
      <caption>{t('board.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.who')}</th>
          <th scope="col">{t('board.mine')}</th>
          <th scope="col">{t('board.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {FIVE.map((id, i) => {
          const { mine, theirs } = totalsOf(roundsAgainst(told, i));
          return (
            <tr key={id}>
              <th scope="row">
                <span class="duel-who">
                  <Face strategy={id} />
                  {cast(`${id}.name`)}
                </span>
              </th>
              <td>
                <strong>{numbers.signedMoney(mine)}</strong>
              </td>
              <td>{numbers.signedMoney(theirs)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('board.total')}</th>
          <td>
            <strong>{numbers.signedMoney(all.mine)}</strong>
          </td>
          <td>{numbers.signedMoney(all.theirs)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
