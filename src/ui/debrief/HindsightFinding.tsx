import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Table } from '../../store/debrief.ts';
import { type Hindsight } from '../../store/hindsight.ts';
import { type Analysis } from '../../store/types.ts';
import { type Bar } from '../charts/barsChart.ts';
import { Chart } from '../charts/Chart.tsx';
import { BestPath } from './BestPath.tsx';
import { dilemmaOf, shiftOf } from './shifts.ts';

/** Differences below a cent are none. */
const CENT = 0.005;

interface FoundProps {
  debrief: Debrief;
  analysis: Analysis | null; // null until it is worked out
  found: Hindsight;
}

function tableOf({ debrief, found }: Omit<FoundProps, 'analysis'>): Table {
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
      ['all-hold', debrief.alike.held],
      ['all-sell', debrief.alike.sold],
    ],
  };
}

/** My path beside always holding, always selling, the best there was, and what all alike could have had. */
export function HindsightFinding({ debrief, analysis, found }: FoundProps) {
  const t = useTexts('debrief');
  const { money } = useNumbers();
  const { sentences } = useLists();
  const { alike } = debrief;
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
    bar(t(maker ? 'hindsight.pull' : 'hindsight.sell'), alwaysSell.wealth, maker ? 'pull' : 'sell'),
    bar(t(exact ? 'hindsight.best' : 'hindsight.best-found'), best.wealth, 'best'),
    bar(t(maker ? 'hindsight.all-stand' : 'hindsight.all'), alike.held, 'reference'),
    bar(t(maker ? 'hindsight.all-pull' : 'hindsight.all-sell'), alike.sold, 'reference'),
  ];
  const mine = best.wealth - played.wealth < CENT;
  const numbers = {
    mine: money(played.wealth),
    hold: money(alwaysHold.wealth),
    sell: money(alwaysSell.wealth),
    best: money(best.wealth),
    all: money(alike.held),
    allSold: money(alike.sold),
  };
  const role = debrief.you.role;
  const dilemma = dilemmaOf(alike, alwaysHold.wealth, alwaysSell.wealth);
  const shift = shiftOf(analysis, alwaysHold.wealth, alwaysSell.wealth);
  return (
    <Chart
      name="hindsight"
      span="looking"
      title={mine ? t('hindsight.title-mine') : t('hindsight.title', numbers)}
      alt={t(maker ? 'hindsight.alt-maker' : 'hindsight.alt', numbers)}
      table={tableOf({ debrief, found })}
      draw={(charts, width) => charts.barsChart(bars, width)}
    >
      {(dilemma || shift) && (
        <p class="told" data-lines>
          {sentences(
            dilemma !== null && t(`alike.${role}-${dilemma}`),
            shift !== null && t(`shift.${role}-${shift}`),
          )}
        </p>
      )}
      {!mine && <BestPath choices={best.choices} maker={maker} />}
      <p class="key" data-lines>
        {sentences(t('hindsight.note'), !exact && t('hindsight.inexact'))}
      </p>
    </Chart>
  );
}
