import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { useTitles } from '../common/useTitles.ts';
import { type HeldRound, heldBy } from './held.ts';

const WIDTH = 268; // px for all bars of a treatment
const GAP = 8; // px between two
const DIGIT = 8.5; // px

/** Whether each of so many bars has room for its number. */
function haveRoom(bars: number, most: number): boolean {
  return bars * (GAP + DIGIT * Math.max(2, String(most).length)) <= WIDTH + GAP;
}

function Bar({ round, hold, sell, numbered }: HeldRound & { numbered: boolean }) {
  const t = useTexts('class');
  const { number } = useNumbers();
  return (
    <li class="held-bar">
      <span class="hidden-text">
        {t('held.round', { round: number(round), hold: number(hold), sell: number(sell) })}
      </span>
      {numbered && (
        <span class="count-held" aria-hidden="true">
          {number(hold)}
        </span>
      )}
      <span class="stack" aria-hidden="true">
        {sell > 0 && <span class="sold" style={{ flexGrow: sell }} />}
        {hold > 0 && <span class="kept" style={{ flexGrow: hold }} />}
      </span>
      {numbered && (
        <span class="at" aria-hidden="true">
          {number(round)}
        </span>
      )}
    </li>
  );
}

interface BarsProps {
  view: TeacherView;
  treatment: number;
}

function Bars({ view, treatment }: BarsProps) {
  const t = useTexts('class');
  const { number } = useNumbers();
  const rounds = heldBy(view.pools, treatment);
  const { phase, round } = view.room;
  const isOpen = phase === 'choosing' || phase === 'voting';
  const most = Math.max(0, ...rounds.map(({ hold }) => hold));
  const numbered = haveRoom(rounds.length + (isOpen ? 1 : 0), most);
  return (
    <ol class={numbered ? 'held-bars' : 'held-bars many'}>
      {rounds.map((one) => (
        <Bar key={one.round} {...one} numbered={numbered} />
      ))}
      {isOpen && (
        <li class="held-bar open">
          <span class="hidden-text">{t('held.hidden')}</span>
          {numbered && <span class="count-held">{'\u00a0'}</span>}
          <span class="stack" aria-hidden="true">
            ?
          </span>
          {numbered && (
            <span class="at" aria-hidden="true">
              {number(round)}
            </span>
          )}
        </li>
      )}
    </ol>
  );
}

/** How many held and sold in each closed round, by treatment; of the open one nothing. */
export function HeldCard({ view }: { view: TeacherView }) {
  const t = useTexts('class');
  const titles = useTitles(view.settings.treatments);
  const hasBots = view.pools.some(({ seats }) => (seats.holder.bots ?? 0) > 0);
  return (
    <section class="card held-card" aria-labelledby="held-title">
      <h2 id="held-title">{t('held.title')}</h2>
      {titles.map((title, treatment) => (
        <div key={treatment} class="held-treatment">
          {titles.length > 1 && (
            <h3 class="letter">
              <span class="hidden-text">{title}</span> {t(treatment === 0 ? 'a' : 'b')}
            </h3>
          )}
          <Bars view={view} treatment={treatment} />
        </div>
      ))}
      <p class="held-key">
        <span class="key hold" aria-hidden="true" /> {t('held.hold')}
        <span class="key sell" aria-hidden="true" /> {t('held.sell')}
        {hasBots && <span class="with-bots">{t('held.bots')}</span>}
      </p>
    </section>
  );
}
