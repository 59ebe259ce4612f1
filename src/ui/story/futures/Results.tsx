import { type FuturesStep } from '../../../chapters/futures.ts';
import { figuresIn } from '../../../chapters/steps.ts';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type ManyRuns, outcomeOf, splitOutcomeOf } from '../../../store/futures.ts';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';
import { Fan } from './Fan.tsx';
import { rangeOf } from './fan.ts';
import { type Split, Splits } from './Splits.tsx';

interface ResultsProps extends StepProps<FuturesStep> {
  runs: readonly ManyRuns[]; // by lane
  parts: readonly number[] | null; // the learner's split, where there are stakes
}

/** Share of the runs between the ends of a fan. */
const WITHIN = 0.9;

function useNames({ reading, step }: StepProps<FuturesStep>): string[] {
  const telling = useTelling(reading.chapter.id);
  const figures = figuresIn(step, reading.told);
  return step.lanes.map(({ id }) => telling.say(step.id, `lanes.${id}`, figures));
}

/** A fan for every lane, on one scale, each with its finding. */
function Fans({ reading, step, runs }: ResultsProps) {
  const t = useTexts('futures');
  const numbers = useNumbers();
  const { sentences } = useLists();
  const names = useNames({ reading, step });
  const wealth = step.of === 'wealth';
  const range = rangeOf(
    runs.flatMap((lane) => [...lane[step.of], ...lane.lines.map((line) => line[step.of])].flat()),
  );
  const anyRan = runs.some(({ ends }) => ends.some(({ ran }) => ran));
  return (
    <div class={`fans of-${runs.length}`}>
      {runs.map((lane, i) => {
        const bands = lane[step.of];
        const outcome = outcomeOf(lane);
        const write = wealth ? numbers.money : numbers.price;
        const { low, median, high } = wealth ? outcome.wealth : outcome.price;
        const finding = sentences(
          t(`${step.of}`, {
            share: numbers.percent(WITHIN, 0),
            median: write(median),
            low: write(low),
            high: write(high),
          }),
          wealth && t('mean', { mean: numbers.money(outcome.mean) }),
          anyRan &&
            t(outcome.ran === 0 ? 'no-run' : 'ran', {
              share: numbers.percent(outcome.ran, 0),
            }),
          outcome.forced > 0 && t('forced', { share: numbers.percent(outcome.forced, 0) }),
        );
        return (
          <figure key={names[i]} class="fan-lane">
            <h2>{names[i]}</h2>
            <Fan
              bands={bands}
              lines={lane.lines.map((line) => line[step.of])}
              range={range}
              start={bands[0]![2]!}
              write={write}
              alt={`${names[i]}: ${finding}`}
            />
            <figcaption data-lines>{finding}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}

/** The learner's split beside the same for everybody, and all on one lane each. */
function Comparison({ reading, step, runs, parts }: ResultsProps & { parts: readonly number[] }) {
  const t = useTexts('futures');
  const numbers = useNumbers();
  const names = useNames({ reading, step });
  const outcomes = runs.map(outcomeOf);
  const write = (multiple: number) => `×${numbers.number(multiple, 2)}`;
  const splitOf = (name: string, split: readonly number[], mine: boolean): Split => {
    const outcome = splitOutcomeOf(split, outcomes);
    const finding = t('split-finding', {
      median: write(outcome.median),
      mean: write(outcome.mean),
      below: numbers.percent(outcome.below, 0),
    });
    return { name, mine, outcome, finding };
  };
  const whole = parts.some((part) => part > 0);
  const splits = [
    ...(whole ? [splitOf(t('mine'), parts, true)] : []),
    splitOf(
      t('even'),
      step.lanes.map(() => 1),
      false,
    ),
    ...step.lanes.map((lane, at) =>
      splitOf(
        t('all-on', { lane: names[at] }),
        step.lanes.map((one) => (one === lane ? 1 : 0)),
        false,
      ),
    ),
  ];
  return (
    <section class="comparison">
      <h2>{t('compare')}</h2>
      <p class="hint">{t('key', { share: numbers.percent(WITHIN, 0) })}</p>
      <Splits splits={splits} write={write} />
    </section>
  );
}

/** What the futures came to. */
export function Results({ reading, step, runs, parts }: ResultsProps) {
  const telling = useTelling(reading.chapter.id);
  const lanes = Object.fromEntries(
    step.lanes.map(({ id }, lane) => [id, outcomeOf(runs[lane]!)] as const),
  );
  return (
    <div class="futures-found">
      {step.live && (
        <p class="live">
          <strong>
            {telling.say(step.id, 'live', {
              ...figuresIn(step, reading.told),
              ...step.live(lanes),
            })}
          </strong>
        </p>
      )}
      {parts !== null && <Comparison reading={reading} step={step} runs={runs} parts={parts} />}
      <Fans reading={reading} step={step} runs={runs} parts={parts} />
    </div>
  );
}
