import { simulateByRound } from '../../game/simulate.ts';
import { type Game, type RoundRecord } from '../../game/types.ts';
import { priceOf } from '../../model/price.ts';
import { type Scenario } from '../../scenario/types.ts';
import { BANDS } from '../manyRuns.ts';
import { quantilesOf } from '../quantiles.ts';
import { seedOf } from '../runs.ts';
import { isRun } from '../turn.ts';
import { type MarketRuns, type MarketRunsRequest, type RoundOfRuns } from './types.ts';
import { wealthKeeper } from './wealth.ts';

/** Keeps price and value at every mark of every run. */
function courseKeeper({ rounds }: Scenario, runs: number) {
  const marks = () => Array.from({ length: rounds + 1 }, () => new Float64Array(runs));
  const [price, value] = [marks(), marks()];
  return {
    keep(run: number, { opening, rounds: played }: Game): void {
      for (let mark = 0; mark <= rounds; mark++) {
        const last = played[Math.min(mark, played.length) - 1];
        price[mark]![run] = last?.price ?? priceOf(opening);
        value[mark]![run] = (last?.after ?? opening).value;
      }
    },
    told(): Pick<MarketRuns, 'price' | 'value'> {
      const bands = (figures: Float64Array[]) => figures.map((mark) => quantilesOf(mark, BANDS));
      return { price: bands(price), value: bands(value) };
    },
  };
}

function isForced({ report }: RoundRecord): boolean {
  return report.waves.length > 0;
}

/** Counts the runs in which holders ran, and those in which they were sold out, by round. */
function flightCounter({ rounds, holders }: Scenario, runs: number) {
  const counts = Array.from(
    { length: rounds },
    (_, i): RoundOfRuns => ({
      round: i + 1,
      played: 0,
      ran: 0,
      firstRan: 0,
      endedRunning: 0,
      forced: 0,
    }),
  );
  let forced = 0;
  return {
    keep({ rounds: played }: Game): void {
      let hasRun = false;
      played.forEach((record, i) => {
        const count = counts[i]!;
        const ran = isRun(holders - record.held.holder, holders);
        count.played++;
        if (isForced(record)) count.forced++;
        if (!ran) return;
        count.ran++;
        if (!hasRun) count.firstRan++;
        if (i === played.length - 1) count.endedRunning++;
        hasRun = true;
      });
      if (played.some(isForced)) forced++;
    },
    told(): Pick<MarketRuns, 'ran' | 'endedRunning' | 'forced' | 'rounds'> {
      const shareOf = (key: 'firstRan' | 'endedRunning') =>
        counts.reduce((sum, count) => sum + count[key], 0) / runs;
      return {
        ran: shareOf('firstRan'),
        endedRunning: shareOf('endedRunning'),
        forced: forced / runs,
        rounds: counts,
      };
    },
  };
}

/**
 * Plays one market under many seeds and says how price, value and wealth lie and how often holders ran. A
 * generator, so that whoever runs it can show progress and stop: it yields the share of the rounds done, in
 * [0, 1], after every round.
 */
export function* marketRuns({ scenario, runs }: MarketRunsRequest): Generator<number, MarketRuns> {
  const course = courseKeeper(scenario, runs);
  const wealth = wealthKeeper(scenario, runs);
  const flight = flightCounter(scenario, runs);
  for (let run = 0; run < runs; run++) {
    const rounds = simulateByRound(scenario, seedOf(scenario, run));
    let step = rounds.next();
    while (step.done !== true) {
      yield (run + step.value / scenario.rounds) / runs;
      step = rounds.next();
    }
    course.keep(run, step.value);
    wealth.keep(run, step.value);
    flight.keep(step.value);
  }
  const { seed, settle } = scenario;
  return {
    seed,
    runs,
    settle,
    at: BANDS,
    ...course.told(),
    ...flight.told(),
    ...wealth.told(),
  };
}
