import { useTexts } from '../../i18n/useTexts.ts';
import { BlindMark, BucketMark, RingMark } from '../common/marks.tsx';

interface Stretch {
  from: number;
  to: number;
  hold: boolean;
}

function stretchesOf(choices: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = [];
  choices.forEach((hold, i) => {
    const last = stretches.at(-1);
    if (last?.hold === hold) last.to = i + 1;
    else stretches.push({ from: i + 1, to: i + 1, hold });
  });
  return stretches;
}

/** A sequence of choices as rings and buckets, one a round; a long one by stretches. */
export function BestPath({ choices, maker }: { choices: readonly boolean[]; maker: boolean }) {
  const t = useTexts('debrief');
  const Leave = maker ? BlindMark : BucketMark;
  const words = (hold: boolean) =>
    t(hold ? (maker ? 'words.stand' : 'words.hold') : maker ? 'words.pull' : 'words.sell');
  const stretches = stretchesOf(choices);
  return (
    <div class="best-path">
      <p class="key">{t('hindsight.best-path')}</p>
      <ol>
        {stretches.map(({ from, to, hold }) => (
          <li key={from} class={hold ? 'held' : 'left'} style={{ '--rounds': to - from + 1 }}>
            <span class="rounds">{from === to ? from : `${from}–${to}`}</span>
            {hold ? <RingMark /> : <Leave />}
            <span>{words(hold)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
