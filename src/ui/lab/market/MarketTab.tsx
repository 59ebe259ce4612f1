import { useTexts } from '../../../i18n/useTexts.ts';
import { useRefusal } from '../../common/useRefusal.ts';
import { type LabTabProps } from '../common/types.ts';
import { Bar } from './Bar.tsx';
import { Compare } from './Compare.tsx';
import { Finder } from './Finder.tsx';
import { GameFigures, GamePanel } from './game/GamePanel.tsx';
import { Levers } from './levers/Levers.tsx';
import { Runs } from './runs/Runs.tsx';
import { useMarket } from './useMarket.ts';
import { Ways } from './Ways.tsx';
import '../../play/analysis.css';
import './market.css';

/** The market of the lab: every rule as a lever, and what game it makes. */
export function MarketTab({ settings }: LabTabProps) {
  const t = useTexts('lab-market');
  const tell = useRefusal();
  const { bench, refusal } = useMarket(settings);
  return (
    <div class="market">
      <p class="lead">{t('lead')}</p>
      {refusal && (
        <p class="notice" role="alert">
          {tell(refusal)} {t('refused.address')}
        </p>
      )}
      <Bar bench={bench} />
      <div class="market-bench">
        <div class="market-hands">
          <Levers bench={bench} />
          <Finder bench={bench} />
        </div>
        <div class="market-game">
          <GamePanel bench={bench} />
        </div>
      </div>
      <GameFigures bench={bench} />
      <Ways bench={bench} />
      <Compare bench={bench} />
      <Runs bench={bench} />
    </div>
  );
}
