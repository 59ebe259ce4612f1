import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type GameNow, type Seat } from '../../../store/types.ts';
import { BlindMark, BucketMark, RingMark } from '../../common/marks.tsx';

interface CornersTableProps {
  now: GameNow & Seat;
  unnamed: boolean; // the letters have not been told yet
}

/** My gain by what I do and what the others do: four amounts of money, the letters beside them. */
export function CornersTable({ now, unnamed }: CornersTableProps) {
  const t = useTexts('story');
  const numbers = useNumbers();
  if (now.corners === null) return null;
  const { T, R, P, S } = now.corners;
  const rows = [
    {
      mine: 'hold',
      cells: [
        { letter: 'R', value: R },
        { letter: 'S', value: S },
      ],
    },
    {
      mine: 'sell',
      cells: [
        { letter: 'T', value: T },
        { letter: 'P', value: P },
      ],
    },
  ] as const;
  const { role } = now;
  const others = now.hold.length > 2 ? 'many' : 'one';
  const LeaveMark = role === 'maker' ? BlindMark : BucketMark;
  return (
    <table class="corners card">
      <caption>{t('corners.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <RingMark />
            {t(`corners.${role}.${others}.hold`)}
          </th>
          <th scope="col">
            <LeaveMark />
            {t(`corners.${role}.${others}.sell`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ mine, cells }) => (
          <tr key={mine}>
            <th scope="row">
              {mine === 'hold' ? <RingMark /> : <LeaveMark />}
              {t(`corners.${role}.mine.${mine}`)}
            </th>
            {cells.map(({ letter, value }) => (
              <td key={letter}>
                <strong>{numbers.signedMoney(value)}</strong>
                {!unnamed && <span class="letter">{t(`corners.letters.${letter}`)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
