import type { StudentEnd, StudentView } from '../../store/classroom/types.ts';
import { Afloat } from './Afloat.tsx';
import { Dots } from './Dots.tsx';
import { Foot } from './Foot.tsx';
import { TopLine } from './TopLine.tsx';
import { useNumbers, useTexts } from './texts.ts';

/** What I have in the end, beside what I began with and what the others have. */
function Sums({ end, role }: { end: StudentEnd; role: 'holder' | 'maker' }) {
  const t = useTexts();
  const numbers = useNumbers();
  const lines = [
    end.start > 0 && [t('end.start'), numbers.money(end.start)], // tokens that come round by round are no start
    end.mean !== null && [t(`end.mean.${role}`), numbers.money(end.mean)],
    end.of > 1 && [t('end.rank'), t('end.rank-of', { rank: end.rank, of: end.of })],
  ].filter((line) => line !== false);
  return (
    <section class="sums">
      <p>{t('end.wealth')}</p>
      <p class="wealth">{numbers.money(end.wealth)}</p>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A game is over: what it came to, what I had guessed, and what comes next. */
export function End({ view }: { view: StudentView }) {
  const t = useTexts();
  const numbers = useNumbers();
  const { room, end, play, past } = view;
  const { game, games } = room;
  const [first, last] = [past.find(({ round }) => round === 1), past.at(-1)];
  const guess = (share: number) => numbers.percent(share, 0);
  return (
    <main class="screen end">
      <TopLine title={games > 1 ? t('end.title-many', { game, games }) : t('end.title')} />
      <Afloat role={play?.seat.role ?? 'holder'} />
      {end !== null && (
        <>
          <Sums end={end} role={play?.seat.role ?? 'holder'} />
          <div class="sentence">
            {end.held !== null && (
              <p>
                {end.predicted === null
                  ? t('end.held', { held: guess(end.held) })
                  : t('end.predicted', {
                      predicted: guess(end.predicted),
                      held: guess(end.held),
                    })}
              </p>
            )}
            {first !== undefined && last !== undefined && (
              <p>
                {t('end.course', {
                  from: numbers.price(first.before),
                  to: numbers.price(last.price),
                })}
              </p>
            )}
            {end.real !== null && <p>{t(end.real ? 'end.real' : 'end.hollow')}</p>}
          </div>
        </>
      )}
      <div class="onward">
        <p>{t('end.look')}</p>
        {game < games && <p>{t('end.next')}</p>}
        <Dots past={past} rounds={past.length} />
      </div>
      <Foot />
    </main>
  );
}
