import type { SeatPlay, StudentRound, StudentView } from '../../store/classroom/types.ts';
import { BucketMark, RingMark } from '../common/marks.tsx';
import { Dots } from './Dots.tsx';
import { Foot } from './Foot.tsx';
import { Strip } from './Strip.tsx';
import { TopLine, useRoundTitle } from './TopLine.tsx';
import { changeOf, gainWay, priceWay, tellRound } from './tellRound.ts';
import { useKeyedTexts, useNumbers, useTexts } from './texts.ts';
import { useNews } from './useNews.ts';

interface RoundProps {
  round: StudentRound;
  play: SeatPlay;
}

const MOVED = { up: 'outcome.rose', down: 'outcome.fell', flat: 'outcome.flat' } as const;

/** The price before and after, and by how much it moved. */
function PriceMove({ round }: { round: StudentRound }) {
  const t = useTexts();
  const numbers = useNumbers();
  const change = numbers.percent(Math.abs(changeOf(round)));
  return (
    <p class="price-move">
      <strong class="from-to">
        {numbers.price(round.before)} → {numbers.price(round.price)}
      </strong>
      <span>{t(MOVED[priceWay(round)], { change })}</span>
    </p>
  );
}

/** How many held and sold in my role, bots included; nothing where the game does not tell. */
function Counts({ round, play }: RoundProps) {
  const t = useTexts();
  const numbers = useNumbers();
  const { role } = play.seat;
  const counts = role === 'holder' ? round.holders : round.makers;
  if (counts === null) return null;
  const [held, sold] =
    role === 'holder' ? (['held', 'sold'] as const) : (['stayed', 'pulled'] as const);
  return (
    <div class="counts">
      <p class="tally hold">
        <RingMark />
        <strong>{numbers.number(counts.hold)}</strong>
        <span>{t(`outcome.${held}`)}</span>
      </p>
      <p class="tally sell">
        <svg class="shape" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0,0 H100 L92,100 H8 Z" />
        </svg>
        <BucketMark />
        <strong>{numbers.number(counts.sell)}</strong>
        <span>{t(`outcome.${sold}`)}</span>
      </p>
    </div>
  );
}

/** What I did, what was played for me, and what it brought me and the others. */
function Mine({ round, play }: RoundProps) {
  const t = useTexts();
  const numbers = useNumbers();
  const { role } = play.seat;
  const { mine } = round;
  const did = t(`outcome.mine.${role}.${mine.held ? 'hold' : 'sell'}`);
  const others = mine.held
    ? ([round.sellersGain, 'sellers'] as const)
    : ([round.holdersGain, 'holders'] as const);
  return (
    <section class="gained">
      {mine.by !== 'self' && <p class="by">{t(`outcome.by.${mine.by}`)}</p>}
      {mine.slipped && <p class="by">{t('outcome.slipped')}</p>}
      <p>{did}</p>
      <h2 class="gain">
        {t(`outcome.gain.${gainWay(round)}`, { money: numbers.money(Math.abs(mine.gain)) })}
      </h2>
      {mine.seized > 0 && <p>{t('outcome.seized', { tokens: numbers.number(mine.seized, 1) })}</p>}
      {others[0] !== null && (
        <p class="others">
          {t(`outcome.others.${others[1]}.${role}`, { money: numbers.signedMoney(others[0]) })}
        </p>
      )}
    </section>
  );
}

/** What became of a round: the level, the counts, my gain, and one plain sentence. */
export function Outcome({ view, play }: { view: StudentView; play: SeatPlay }) {
  const t = useTexts();
  const keyed = useKeyedTexts('join');
  const title = useRoundTitle(true);
  const news = useNews(view);
  const round = view.past.at(-1);
  if (round === undefined) return null;
  const { rounds } = view.room;
  const told = tellRound(round, play.seat.role);
  const isLast = rounds !== null && round.round >= rounds;
  return (
    <main class="screen outcome">
      <TopLine title={title} />
      <Strip play={play} last={round} falls chosen={round.mine.held} />
      <PriceMove round={round} />
      <Counts round={round} play={play} />
      <Mine round={round} play={play} />
      <div class="sentence">
        <p>{keyed(told.key, { count: told.count })}</p>
        {news.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="onward">
        <p>{isLast ? t('outcome.wait-end') : t('outcome.wait', { round: round.round + 1 })}</p>
        <Dots past={view.past} rounds={rounds} />
      </div>
      <Foot />
    </main>
  );
}
