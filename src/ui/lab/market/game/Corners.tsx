import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Look } from '../../../../store/lab/market-look.ts';
import { BlindMark, BucketMark, RingMark } from '../../../common/marks.tsx';

/** T, R, P and S: my gain by what I do and what all the others do. */
export function Corners({ look }: { look: Look }) {
  const t = useTexts('lab-market');
  const numbers = useNumbers();
  const { corners } = look.game;
  if (corners === null) return null;
  const { role } = look.seat;
  const Leave = role === 'maker' ? BlindMark : BucketMark;
  const cell = (letter: 'T' | 'R' | 'P' | 'S') => (
    <td>
      <span class="corner-letter">{t(`corner.${letter}`)}</span>{' '}
      <strong>{numbers.signedMoney(corners[letter])}</strong>
    </td>
  );
  return (
    <table class="game-corners">
      <caption>{t('corners.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t(`corners.${role}.others-hold`)}</th>
          <th scope="col">{t(`corners.${role}.others-sell`)}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <RingMark /> {t(`corners.${role}.hold`)}
          </th>
          {cell('R')}
          {cell('S')}
        </tr>
        <tr>
          <th scope="row">
            <Leave /> {t(`corners.${role}.sell`)}
          </th>
          {cell('T')}
          {cell('P')}
        </tr>
      </tbody>
    </table>
  );
}
