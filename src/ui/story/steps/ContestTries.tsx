import { type InvasionContest } from '../../../chapters/contest.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import { keyOf, type Tries } from './useTries.ts';
import './contest-population.css';

interface TriesProps {
  contest: InvasionContest;
  tries: Tries;
  now: string; // the try that stands on the sliders
}

/** What has been tried so far: who ended with the pool, by length of a match and number of newcomers. */
export function TriesTable({ contest, tries, now }: TriesProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const counts = Array.from({ length: contest.most }, (_, at) => at + 1);
  return (
    <table class="tries">
      <caption>{t('invasion.tries')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('invasion.turns-column')}</th>
          {counts.map((count) => (
            <th key={count} scope="col">
              {numbers.number(count)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contest.turns.map((turns) => (
          <tr key={turns}>
            <th scope="row">{numbers.number(turns)}</th>
            {counts.map((count) => {
              const key = keyOf(turns, count);
              const share = tries[key];
              const winner =
                share === undefined ? null : share > 0.5 ? contest.newcomer : contest.settled;
              return (
                <td key={count} class={key === now ? 'now' : ''}>
                  {winner && <Face strategy={winner} label={names(`${winner}.name`)} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
