import { stepOf } from '../../../chapters/steps.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import '../steps/contest.css';
import { type PieceProps } from './props.ts';
import '../steps/contest-tournament.css';

/** Everybody of a tournament, with the rule each follows. */
export function ContestCast({ chapter, step }: PieceProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const told = stepOf(chapter, step ?? '');
  if (told?.kind !== 'contest' || !('cast' in told.contest)) return null;
  return (
    <ul class="contest-box cast-list">
      {told.contest.cast.map((who) => (
        <li key={who}>
          <Face strategy={who} />
          <p>
            <strong>{names(`${who}.name`)}</strong>
            <span>{t(`rules.${who}`)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
