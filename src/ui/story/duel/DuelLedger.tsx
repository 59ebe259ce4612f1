import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type DuelRound } from '../../../store/duel.ts';
import { BucketMark, RingMark } from '../../common/marks.tsx';

interface DuelLedgerProps {
  name: string; // of the opponent
  rounds: readonly DuelRound[];
  of: number; // rounds in all
}

/** Who did what, round by round, and what each has gained so far. */
export function DuelLedger({ name, rounds, of }: DuelLedgerProps) {
  const t = useKeyedTexts('duel');
  const choice = useKeyedTexts('play');
  const numbers = useNumbers();
  const sides = ['mine', 'theirs'] as const;
  return (
    <table class="duel-ledger">
      <caption class="hidden-text">{t('ledger')}</caption>
      <tbody>
        {sides.map((side) => (
          <tr key={side}>
            <th scope="row">{side === 'mine' ? t('you') : name}</th>
            {Array.from({ length: of }, (_, i) => {
              const round = rounds[i];
              return (
                <td key={i} class={round ? (round[side] ? 'held' : 'sold') : 'open'}>
                  {round && (round[side] ? <RingMark /> : <BucketMark />)}
                  {round && (
                    <span class="hidden-text">
                      {choice(`choice.holder.${round[side] ? 'hold' : 'sell'}`)}
                    </span>
                  )}
                </td>
              );
            })}
            <td class="sum">
              {numbers.signedMoney(rounds.reduce((sum, { gain }) => sum + gain[side], 0))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
