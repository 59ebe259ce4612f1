import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { useTitles } from '../common/useTitles.ts';
import { type HeldRound, heldBy } from './held.ts';

const MOST_NUMBERED = 12; // bars that have room for their number
const LEAST_NUMBERED = 0.3; // share of a bar that has

function Bar({ round, hold, sell, numbered }: HeldRound & { numbered: boolean }) {
  const t = useTexts('class');
  const { number } = useNumbers();
  return (
    <li class="held-bar">
      <span class="hidden-text">
        {t('held.round', { round: number(round), hold: number(hold), sell: number(sell) })}
      </span>
      <span class="stack" aria-hidden="true">
        {sell > 0 && <span class="sold" style={{ flexGrow: sell }} />}
        {hold > 0 && (
          <span class="kept" style={{ flexGrow: hold }}>
            {numbered && hold >= LEAST_NUMBERED * (hold + sell) && number(hold)}
          </span>
        )}
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
  const numbered = rounds.length <= MOST_NUMBERED;
  return (
    <ol class={numbered ? 'held-bars' : 'held-bars many'}>
      {rounds.map((one) => (
        <Bar key={one.round} {...one} numbered={numbered} />
      ))}
      {isOpen && (
        <li class="held-bar open">
          <span class="hidden-text">{t('held.hidden')}</span>
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
      </p>
    </section>
  );
}
