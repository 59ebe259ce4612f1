import { type DialStep, type Goal, goalKey } from '../../../chapters/dial.ts';
import { type Figures } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Values } from '../../../store/dials.ts';
import { type Telling } from '../useTelling.ts';

interface GoalsProps {
  step: DialStep;
  costs: Values; // of the goals reached so far
  telling: Telling;
  figures: Figures;
}

function GoalCost({ cost, mine }: { cost: NonNullable<Goal['cost']>; mine: number }) {
  const t = useKeyedTexts('dials');
  const numbers = useNumbers();
  const written = (amount: number) =>
    cost.as === 'percent' ? numbers.percent(amount, 2) : numbers.number(amount, 2);
  return (
    <span class="goal-cost">
      {t('cost.mine', { cost: written(mine) })}
      {cost.best && <> {t('cost.best', { cost: written(cost.best()) })}</>}
    </span>
  );
}

/** What is to be reached, stamped once it was, with what it cost at the least. */
export function Goals({ step, costs, telling, figures }: GoalsProps) {
  const t = useKeyedTexts('dials');
  if (!step.goals || step.goals.length === 0) return null;
  return (
    <section aria-label={t('goals')}>
      <ul class="goals">
        {step.goals.map(({ id, cost }) => {
          const mine = costs[goalKey(id)];
          const done = mine !== undefined;
          return (
            <li key={id} class={done ? 'goal done' : 'goal'}>
              <span class="goal-stamp">
                <span class="hidden-text">{t(done ? 'reached' : 'open')}</span>
                {done && (
                  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    <path d="M4,13 l5.5,5.5 L20,6.5" />
                  </svg>
                )}
              </span>
              <span class="goal-says">
                {telling.say(step.id, `goals.${id}`, figures)}
                {done && cost && <GoalCost cost={cost} mine={mine} />}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="hidden-text" role="status">
        {step.goals
          .filter(({ id }) => costs[goalKey(id)] !== undefined)
          .map(({ id }) => `${t('reached')}: ${telling.say(step.id, `goals.${id}`, figures)}`)
          .at(-1)}
      </p>
    </section>
  );
}
