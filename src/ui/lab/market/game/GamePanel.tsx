import { useEffect, useMemo, useState } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Bench } from '../../../../store/lab/market.ts';
import { type Look, lookAt, lookClosely } from '../../../../store/lab/market-look.ts';
import { type GameClass } from '../../../../store/types.ts';
import { useStore } from '../../../common/app.ts';
import { useSettled } from '../../../common/useSettled.ts';
import { tellRule } from '../../../play/tellGame.ts';
import { Corners } from './Corners.tsx';
import { DriftLine } from './DriftLine.tsx';
import { Figures } from './Figures.tsx';
import { GainsDiagram } from './GainsDiagram.tsx';
import { PlaneDiagram } from './PlaneDiagram.tsx';
import { TakeGains, TakePlane } from './TakeGame.tsx';
import { useGameTelling } from './useGameTelling.ts';
import '../../../charts/charts.css';
import '../../../common/games/games.css';
import './game.css';

const SAID = 350; // ms that a game must last before it is said

/** The game with every figure, once the market has stood still; until then as it is seen at once. */
function useCloserLook(bench: Bench): Look {
  const look = useStore(bench, (state) => state.look);
  const still = useSettled(look);
  const [close, setClose] = useState<{ of: Look; is: Look } | null>(null);
  useEffect(() => {
    if (still.rough) setClose({ of: still, is: lookClosely(bench.getState().scenario) });
  }, [still]);
  return close?.of === look ? close.is : look;
}

/** What game the market is: its name, its diagrams and figures. They follow every lever at once. */
export function GamePanel({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const look = useCloserLook(bench);
  const trail = useStore(bench, (state) => state.trail);
  const { finding, drift, plane, quadrants } = useGameTelling(look);
  if (look.now.class === null)
    return (
      <section class="game-panel" aria-label={t('game')}>
        <ClassSays found={null} />
        <p class="card game-alone">{t('alone')}</p>
      </section>
    );
  return (
    <section class="game-panel" aria-label={t('game')}>
      <Plate look={look} bench={bench} />
      <ClassSays found={look.now.class} />
      <div class="game-pair">
        <figure>
          <figcaption>{finding}</figcaption>
          <GainsDiagram look={look} finding={finding} />
          <TakeGains bench={bench} finding={finding} />
        </figure>
        <figure>
          <figcaption>{t('plane.caption')}</figcaption>
          <PlaneDiagram trail={trail} names={quadrants} finding={plane} />
          <TakePlane bench={bench} finding={plane} />
        </figure>
      </div>
      <figure class="game-drift">
        <figcaption>{drift}</figcaption>
        <DriftLine look={look} finding={drift} />
      </figure>
    </section>
  );
}

/** The numbers behind the diagrams. */
export function GameFigures({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const look = useCloserLook(bench);
  if (look.now.class === null) return null;
  return (
    <section class="game-numbers" aria-label={t('figures')}>
      <Corners look={look} />
      <Figures look={look} />
    </section>
  );
}

/** The name of the game, large, with what it means. */
function Plate({ look, bench }: { look: Look; bench: Bench }) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  const { now, seat } = look;
  if (now.class === null) return null;
  return (
    <div class="game-plate card">
      <strong class={`plate-name ${now.class}`}>{t(`class.${now.class}`)}</strong>
      <p class="game-gloss">{t(`gloss.${seat.role}.${now.class}`)}</p>
      <p class="game-rule">{tellRule(t, numbers, now, seat.role)}</p>
      <PutAside bench={bench} />
    </div>
  );
}

/** While two settings are compared: what game the one is that was put aside. */
function PutAside({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const names = useTexts('analysis');
  const pinned = useStore(bench, (state) => state.pinned);
  const found = useMemo(() => pinned && lookAt(pinned).now.class, [pinned]);
  if (pinned === null) return null;
  return (
    <p class="game-aside">
      <span class="compare-letter" aria-hidden="true">
        {t('letter.A')}
      </span>
      <span class="hidden-text">{t('compare.side', { letter: t('letter.A') })}</span>
      <strong>{found ? names(`class.${found}`) : names('alone-short')}</strong>
    </p>
  );
}

/** Says to a screen reader what game it has become, once it stays that. */
function ClassSays({ found }: { found: GameClass | null }) {
  const t = useTexts('lab-market');
  const names = useTexts('analysis');
  const lasting = useSettled(found, SAID);
  const [first] = useState(found);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (lasting !== first) setChanged(true);
  }, [lasting]);
  const name = lasting === null ? names('alone-short') : names(`class.${lasting}`);
  return (
    <p class="hidden-text" role="status" data-says="class">
      {(changed || lasting !== first) && t('now', { name })}
    </p>
  );
}
