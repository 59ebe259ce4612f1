import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type GameNow, type Role } from '../../../store/types.ts';

const ROWS = [
  { mine: 'hold', letters: ['R', 'S'] },
  { mine: 'sell', letters: ['T', 'P'] },
] as const;

/** My gain by what I do and what all others do, with the letters of the literature. */
export function CornersGrid({ now, role }: { now: GameNow; role: Role }) {
  const t = useTexts('workshop');
  const analysis = useTexts('analysis');
  const numbers = useNumbers();
  const { corners } = now;
  if (corners === null) return null;
  return (
    <table class="corners-grid">
      <caption>{t('corners.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t(`corners.${role}.hold`)}</th>
          <th scope="col">{t(`corners.${role}.sell`)}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ mine, letters }) => (
          <tr key={mine}>
            <th scope="row">{analysis(`choice.${role}.${mine}`)}</th>
            {letters.map((letter) => (
              <td key={letter}>
                <strong>{numbers.signedMoney(corners[letter])}</strong>
                <span>{t(`corners.letter.${letter}`)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
