import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { SETTING_RANGES, type TeacherView } from '../../../store/classroom/types.ts';
import { useClassRefusal } from '../common/useClassRefusal.ts';
import { countPresent, gamesLeft, nextStepOf, roundsOf, type Step } from './nextStep.ts';
import { RoundOutcome } from './RoundOutcome.tsx';
import { TimeLeft } from './TimeLeft.tsx';

export const MORE_SECONDS = 30;

interface ActionProps {
  store: TeacherStore;
  view: TeacherView;
  wallHref: string | null;
  onStep(step: Step): void;
}

/** What the primary button adds to its name. */
function useStepNote(view: TeacherView): string | null {
  const t = useTexts('class');
  const { number } = useNumbers();
  const { phase, seats, answered, game, games } = view.room;
  const counted = { answered: number(answered), seats: number(seats) };
  if (phase === 'choosing') return t('step.chosen', counted);
  if (phase === 'predicting' || phase === 'voting') return t('step.answered', counted);
  if (phase === 'over' && gamesLeft(view) > 0)
    return t('step.game', { game: number(game + 1), games: number(games) });
  if (phase !== 'lobby') return null;
  if (games > 1) return t('step.game', { game: number(game), games: number(games) });
  const count = countPresent(view);
  return count === 0 ? null : t('step.with', { count, number: number(count) });
}

/** While the line is down nothing can be told to the class. */
function isLost({ line }: TeacherStore): boolean {
  return line.state === 'lost';
}

/** The next thing to do, on one large button. */
function PrimaryStep({ store, view, wallHref, onStep }: ActionProps) {
  const t = useKeyedTexts('class');
  const { number } = useNumbers();
  const note = useStepNote(view);
  const step = nextStepOf(view);
  const { phase, round } = view.room;
  if (step === null) return null;
  if (step === 'project') {
    if (wallHref === null) return null;
    return (
      <a class="button primary step" href={wallHref} target="_blank" rel="noopener">
        <strong>{t('step.project')}</strong>
      </a>
    );
  }
  const next = phase === 'revealed' ? round + 1 : 1;
  const isStill = isLost(store) || store.running !== null;
  return (
    <button
      type="button"
      class={step === 'close' ? 'button step' : 'button primary step'} // the debrief comes first
      aria-disabled={isLost(store)}
      onClick={() => !isStill && onStep(step)}
    >
      <strong>{t(`step.${step}`, { round: number(next) })}</strong>
      {note !== null && step !== 'resume' && <span>{note}</span>}
    </button>
  );
}

/** Pause and more time, where time runs; while paused the step that waits stands here. */
function SideSteps({ store, view, onStep }: ActionProps) {
  const t = useKeyedTexts('class');
  const { number } = useNumbers();
  const { phase, paused, left, round } = view.room;
  if (!['predicting', 'voting', 'choosing', 'revealed'].includes(phase)) return null;
  const waiting = paused ? nextStepOf({ ...view, room: { ...view.room, paused: false } }) : null;
  if (left === null && !paused) return null;
  return (
    <div class="side-steps">
      {waiting !== null ? (
        <button
          type="button"
          class="button"
          disabled={isLost(store)}
          onClick={() => onStep(waiting)}
        >
          {t(`step.${waiting}`, { round: number(phase === 'revealed' ? round + 1 : 1) })}
        </button>
      ) : (
        <button type="button" class="button" disabled={isLost(store)} onClick={() => store.pause()}>
          {t('pause')}
        </button>
      )}
      {left !== null && (
        <button
          type="button"
          class="button"
          disabled={isLost(store)}
          onClick={() => store.extend(MORE_SECONDS)}
        >
          {t('more-time', { seconds: number(MORE_SECONDS) })}
        </button>
      )}
    </div>
  );
}

/** After the last game that was planned: one more, with the same people and settings. */
function OneMore({ store, view }: ActionProps) {
  const t = useTexts('class');
  const { settings, room } = view;
  const games = room.games + 1;
  if (room.phase !== 'over' || gamesLeft(view) > 0 || games > SETTING_RANGES.games.max) return null;
  const play = async () => {
    const changed = await store.change({ ...settings, games });
    if (changed.ok) store.start();
  };
  return (
    <button
      type="button"
      class="button"
      aria-disabled={isLost(store)}
      onClick={() => !isLost(store) && store.running === null && void play()}
    >
      {t('step.again')}
    </button>
  );
}

/** What happens if nobody presses anything, or why nothing does. */
function useOutlook(view: TeacherView, code: string | null): string | null {
  const t = useKeyedTexts('class');
  const { phase, left, paused, seats, round } = view.room;
  const { absent } = view.settings;
  const played = absent === 'repeat' && round === 1 ? 'hold' : absent; // nothing to repeat yet
  if (phase === 'lobby') return t(countPresent(view) === 0 ? 'outlook.empty' : 'outlook.lobby');
  if (phase === 'closed') return t('outlook.closed');
  if (phase === 'over')
    return gamesLeft(view) > 0 ? t('outlook.between', { code }) : t('outlook.over');
  if (paused) return t('outlook.paused');
  if (phase === 'revealed') return left === null ? null : t('outlook.by-itself');
  if (phase !== 'choosing') return t('outlook.early');
  if (seats === 0) return t('outlook.bots');
  return left === null ? t('outlook.untimed') : t(`outlook.absent.${played}`);
}

function useHeading({ room, settings }: TeacherView): string {
  const t = useKeyedTexts('class');
  const { number } = useNumbers();
  const { phase, paused, round, left } = room;
  const rounds = roundsOf({ room, settings } as TeacherView);
  if (paused) return t('now.paused');
  if (phase === 'choosing' && left !== null) return t('now.left');
  return t(`now.${phase}`, { round: number(round), rounds: number(rounds) });
}

/** The card one leads the class from: what is going on, what is left of it, the next thing to do. */
export function ActionCard(props: ActionProps) {
  const { store, view } = props;
  const t = useTexts('class');
  const tell = useClassRefusal();
  const heading = useHeading(view);
  const outlook = useOutlook(view, store.code);
  return (
    <section class="card action-card" aria-labelledby="now-title">
      <h2 id="now-title">{heading}</h2>
      <TimeLeft room={view.room} seconds={store.secondsLeft} />
      <RoundOutcome view={view} />
      <PrimaryStep {...props} />
      <SideSteps {...props} />
      <OneMore {...props} />
      <div role="alert" class="refused">
        {store.refused !== null && (
          <p>
            {tell(store.refused.refusal)}{' '}
            <button type="button" class="button quiet" onClick={() => store.dismiss()}>
              {t('understood')}
            </button>
          </p>
        )}
      </div>
      {outlook !== null && <p class="outlook">{outlook}</p>}
    </section>
  );
}
