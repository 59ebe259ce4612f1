import { useMemo } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Table } from '../../store/debrief.ts';
import {
  criticalMassOf,
  dominantChoice,
  type Schedule,
  scheduleBefore,
} from '../../store/moments.ts';
import { Chart } from '../charts/Chart.tsx';
import { useAxisMoney } from './words.ts';

function tableOf({ hold, sell }: Schedule): Table {
  return {
    columns: [
      { name: 'others_hold', unit: 'count' },
      { name: 'hold', unit: 'dollars' },
      { name: 'sell', unit: 'dollars' },
    ],
    rows: hold.map((gain, k) => [k, gain, sell[k]!]),
  };
}

/** My Schelling diagram before the last round, with where that round was on it. */
export function ScheduleFinding({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const { signedMoney, money } = useNumbers();
  const axisMoney = useAxisMoney();
  const round = debrief.course.rounds.length;
  const schedule = useMemo(() => scheduleBefore(debrief, round), [debrief, round]);
  const { hold, sell, at } = schedule;
  const n = hold.length - 1;
  if (n < 1) return null;
  const dominant = dominantChoice(schedule);
  const mass = criticalMassOf(hold.map((gain, k) => gain - sell[k]!));
  const title =
    dominant === 'sell'
      ? t('schedule.never')
      : dominant === 'hold'
        ? t('schedule.always')
        : mass !== null && mass > 0
          ? t('schedule.from', { k: mass, n })
          : t('schedule.mixed');
  const maker = debrief.you.role === 'maker';
  return (
    <Chart
      name="schelling"
      title={title}
      alt={t('schedule.alt', {
        S: signedMoney(hold[0]!),
        P: signedMoney(sell[0]!),
        R: signedMoney(hold[n]!),
        T: signedMoney(sell[n]!),
        round,
        at,
        n,
      })}
      table={tableOf(schedule)}
      draw={(charts, width) =>
        charts.scheduleChart(
          { hold, sell, at, maker },
          {
            hold: t(maker ? 'words.stand' : 'words.hold'),
            sell: t(maker ? 'words.pull' : 'words.sell'),
            difference:
              at === null
                ? ''
                : t('schedule.difference', { money: money(Math.abs(hold[at]! - sell[at]!)) }),
            others: t('schedule.others'),
            money: axisMoney,
          },
          width,
        )
      }
    />
  );
}
