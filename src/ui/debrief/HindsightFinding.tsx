import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Table } from '../../store/debrief.ts';
import { type Hindsight } from '../../store/hindsight.ts';
import { type Bar } from '../charts/barsChart.ts';
import { Chart } from '../charts/Chart.tsx';
import { BestPath } from './BestPath.tsx';
import { useJoin } from './words.ts';

/** Differences below a cent are none. */
const CENT = 0.005;

interface FoundProps {
  debrief: Debrief;
  found: Hindsight;
}

function tableOf({ debrief, found }: FoundProps): Table {
  const { played, alwaysHold, alwaysSell, best } = found;
  return {
    columns: [
      { name: 'path', unit: 'text' },
      { name: 'wealth', unit: 'dollars' },
    ],
    rows: [
      ['played', played.wealth],
      ['always-hold', alwaysHold.wealth],
      ['always-sell', alwaysSell.wealth],
      ['best', best.wealth],
      ['all-hold', debrief.allHeld],
    ],
  };
}

/** My path beside always holding, always selling, the best there was, and what all could have had. */
export function HindsightFinding({ debrief, found }: FoundProps) {
  const t = useTexts('debrief');
  const { money } = useNumbers();
  const join = useJoin();
  const maker = debrief.you.role === 'maker';
  const { played, alwaysHold, alwaysSell, best, exact } = found;
  const bar = (name: string, value: number, look: Bar['look']): Bar => ({
    name,
    value,
    number: money(value),
    look,
  });
  const bars = [
    bar(t('hindsight.mine'), played.wealth, 'mine'),
    bar(t(maker ? 'hindsight.stand' : 'hindsight.hold'), alwaysHold.wealth, 'hold'),
    bar(t(maker ? 'hindsight.pull' : 'hindsight.sell'), alwaysSell.wealth, 'sell'),
    bar(t(exact ? 'hindsight.best' : 'hindsight.best-found'), best.wealth, 'best'),
    bar(t('hindsight.all'), debrief.allHeld, 'reference'),
  ];
  const mine = best.wealth - played.wealth < CENT;
  const numbers = {
    mine: money(played.wealth),
    hold: money(alwaysHold.wealth),
    sell: money(alwaysSell.wealth),
    best: money(best.wealth),
    all: money(debrief.allHeld),
  };
  return (
    <Chart
      name="hindsight"
      span="wide"
      title={mine ? t('hindsight.title-mine') : t('hindsight.title', numbers)}
      alt={t(maker ? 'hindsight.alt-maker' : 'hindsight.alt', numbers)}
      table={tableOf({ debrief, found })}
      draw={(charts, width) => charts.barsChart(bars, width)}
    >
      {!mine && <BestPath choices={best.choices} maker={maker} />}
      <p class="key" data-lines>
        {join(t('hindsight.note'), !exact && t('hindsight.inexact'))}
      </p>
    </Chart>
  );
}
