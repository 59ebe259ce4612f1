import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Spread } from '../../../store/contest.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';

interface MatrixProps {
  found: Spread;
  cast: readonly string[];
  turns: number;
}

/** What each earned from each in a turn, dollars: the more, the darker. */
export function ScoreMatrix({ found, cast, turns }: MatrixProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const all = found.scores.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const shade = (score: number) => `${Math.round(((score - least) / (most - least || 1)) * 100)}%`;
  return (
    <details class="matrix-card">
      <summary>{t('tournament.matrix')}</summary>
      <table class="matrix">
        <caption>{t('tournament.matrix-says')}</caption>
        <thead>
          <tr>
            <td />
            {cast.map((who) => (
              <th key={who} scope="col">
                <Face strategy={who} label={names(`${who}.name`)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cast.map((who, row) => (
            <tr key={who}>
              <th scope="row">
                <Face strategy={who} label={names(`${who}.name`)} />
              </th>
              {cast.map((other, column) => {
                const score = found.scores[row]![column]!;
                return (
                  <td key={other} style={{ '--shade': shade(score) }}>
                    {numbers.number(score / turns, 1)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
