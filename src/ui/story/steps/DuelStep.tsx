import { useEffect, useRef, useState } from 'preact/hooks';
import { type DuelStep } from '../../../chapters/duel.ts';
import { scenarioOf } from '../../../chapters/scenario.ts';
import { figuresIn, saidIn } from '../../../chapters/steps.ts';

import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type DuelRound, duelRounds } from '../../../store/duel.ts';
import { useSettings } from '../../common/app.ts';
import { createSound, type Sound } from '../../common/sound/sound.ts';
import { useArrival } from '../../common/useArrival.ts';
import { ChoiceButtons } from '../../play/ChoiceButtons.tsx';
import { useChoiceKeys } from '../../play/useChoiceKeys.ts';
import '../../play/dock.css';
import '../../play/dock-small.css';
import { DuelLedger } from '../duel/DuelLedger.tsx';
import { DuelPool } from '../duel/DuelPool.tsx';
import { duelLine } from '../duel/duelLine.ts';
import { type StepProps } from '../stepProps.ts';
import '../duel/duel.css';
import { goTo, placeOf } from '../places.ts';
import { useTelling } from '../useTelling.ts';
import { StepNav } from './StepNav.tsx';

const ignore = () => {};

/** Wood for holding, a bucket for selling, and the glide of the level. */
function useDuelSound(rounds: readonly DuelRound[], muted: boolean): void {
  const sound = useRef<Sound | null>(null);
  const heard = useRef(rounds.length);
  useEffect(() => {
    sound.current = createSound(muted);
    return () => sound.current?.close();
  }, []);
  useEffect(() => sound.current?.setMuted(muted), [muted]);
  useEffect(() => {
    const round = rounds.at(-1);
    if (round && rounds.length === heard.current + 1) {
      sound.current?.play(round.mine ? 'hold' : 'sell');
      sound.current?.play('reveal');
      if (round.drop > 0) sound.current?.play('level', { amount: -round.drop });
    }
    heard.current = rounds.length;
  }, [rounds]);
}

interface OpponentProps extends StepProps<DuelStep> {
  index: number;
  onOn(): void;
}

/** The rounds against one of them. */
function Opponent({ reading, step, index, onOn }: OpponentProps) {
  const t = useKeyedTexts('duel');
  const story = useTexts('story');
  const cast = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const telling = useTelling(reading.chapter.id);
  const { keys, muted } = useSettings();
  const on = useRef<HTMLButtonElement>(null);
  const scenario = scenarioOf(step.scenario);
  const opponent = step.opponents[index]!;
  const kept = reading.progress.games[step.id]?.[index] ?? [];
  const moves = kept.slice(0, step.rounds).map(({ hold }) => hold);
  const rounds = duelRounds(step, opponent, moves);
  const round = rounds.at(-1) ?? null;
  const over = rounds.length === step.rounds;
  const last = index === step.opponents.length - 1;
  const unknown = step.hidden === true && !over;
  const name = unknown ? t('stranger') : cast(`${opponent}.name`);
  const line = unknown ? null : duelLine(opponent, step.hidden ? rounds.slice(-1) : rounds);
  const [fresh, setFresh] = useState(false);
  const title = telling.text(`steps.${step.id}.title`);
  const heading = useArrival(`${title} · ${telling.text('title')}`);
  useDuelSound(rounds, muted);
  useEffect(() => {
    if (over && fresh) on.current?.focus({ preventScroll: true });
  }, [over]);
  const choose = (hold: boolean) => {
    if (over) return;
    setFresh(true);
    const made = [...moves, hold].map((one) => ({ hold: one, pledge: null, vote: null }));
    reading.record(step.id, index, made);
  };
  useChoiceKeys({ choose, skip: ignore, help: ignore }, keys);
  return (
    <>
      <div class="staging">
        <DuelPool
          opponent={unknown ? null : opponent}
          round={round}
          count={rounds.length}
          price={scenario.price}
          line={line && (line.from === 'duel' ? t(line.key) : cast(line.key))}
        />
      </div>
      <section class="panel card duel-panel">
        {step.opponents.length > 1 && (
          <p class="eyebrow">
            {story('play.which', {
              game: numbers.number(index + 1),
              games: numbers.number(step.opponents.length),
            })}
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {t('against', { name })}
        </h1>
        <DuelLedger name={name} rounds={rounds} of={step.rounds} />
        <div class="duel-told" role="status">
          {round === null ? (
            saidIn(step, reading.told).map((said) => (
              <p key={typeof said === 'string' ? said : said.key}>
                {telling.say(step.id, said, figuresIn(step, reading.told))}
              </p>
            ))
          ) : (
            <p>
              {t(`outcome.${round.mine ? 'held' : 'sold'}-${round.theirs ? 'held' : 'sold'}`, {
                mine: numbers.signedMoney(round.gain.mine),
                theirs: numbers.signedMoney(round.gain.theirs),
              })}
            </p>
          )}
          {round && <p class="hidden-text">{t('level', { price: numbers.price(round.price) })}</p>}
          {over && <p class="duel-rule">{t('rule', { name, rule: t(`rules.${opponent}`) })}</p>}
        </div>
        {over ? (
          <div class="ways">
            <button
              ref={on}
              type="button"
              class="button primary"
              data-next={last || undefined}
              onClick={onOn}
            >
              {last
                ? story('play.on')
                : t('next', { name: cast(`${step.opponents[index + 1]!}.name`) })}
            </button>
          </div>
        ) : (
          <ChoiceButtons
            role={scenario.seats.you.role}
            chosen={null}
            keys={keys}
            onChoose={choose}
          />
        )}
      </section>
    </>
  );
}

/** The first opponent whom the learner has not met to the end; the last when all are met. */
function firstOpen({ progress }: StepProps['reading'], step: DuelStep): number {
  const kept = progress.games[step.id] ?? [];
  const open = step.opponents.findIndex((_, index) => (kept[index]?.length ?? 0) < step.rounds);
  return open === -1 ? step.opponents.length - 1 : open;
}

/** The two-holder game against one character after the other. */
export function DuelStepView({ reading, step }: StepProps<DuelStep>) {
  const [index, setIndex] = useState(() => firstOpen(reading, step));
  const { next } = placeOf(reading, step);
  const onOn = () => {
    if (index < step.opponents.length - 1) setIndex(index + 1);
    else if (next !== null) goTo(next);
  };
  return (
    <main class="step duel" data-step={step.id} data-kind="duel">
      <Opponent key={index} reading={reading} step={step} index={index} onOn={onOn} />
      <footer class="step-foot">
        <StepNav reading={reading} step={step}>
          {reading.told.played(step.id) ? <span /> : undefined}
        </StepNav>
      </footer>
    </main>
  );
}
