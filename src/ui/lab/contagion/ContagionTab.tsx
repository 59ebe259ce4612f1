import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import {
  begunAnew,
  CONTAGION_START,
  type ContagionSetUp,
  contagionOrigin,
  fitsAddress,
  readContagion,
  rulesAt,
} from '../../../store/lab/contagion.ts';
import { type Experiment } from '../../../store/lab/contagion-findings.ts';
import { type Refusal } from '../../../store/types.ts';
import { useMotion } from '../../common/useMotion.ts';
import { type LabTabProps } from '../common/types.ts';
import { BatchCard } from './BatchCard.tsx';
import { BrushChoice, Controls, type Pace, PaceChoice } from './Controls.tsx';
import { Experiments } from './Experiments.tsx';
import { KINDS } from './inks.ts';
import { Picture } from './Picture.tsx';
import { type Brush } from './planting.ts';
import { Settings } from './Settings.tsx';
import { SharesCard } from './SharesCard.tsx';
import { savePicture } from './savePicture.ts';
import { useAddress } from './useAddress.ts';
import { useContagion } from './useContagion.ts';
import { useContagionRefusal } from './useContagionRefusal.ts';
import { useFinding } from './useFinding.ts';
import './contagion.css';

/** Which ink is what, as plates beneath the picture. */
function Inks() {
  const t = useTexts('lab-contagion');
  return (
    <ul class="contagion-inks">
      {KINDS.map((kind) => (
        <li key={kind} class={`contagion-ink ${kind}`}>
          {t(`inks.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

const LOOKED_AT = 30; // steps a second of an experiment

/** A square of holders who copy their best neighbour: how selling spreads, stops, or never ends. */
export function ContagionTab({ settings }: LabTabProps) {
  const t = useTexts('lab-contagion');
  const first = useMemo(() => readContagion(settings), []);
  const bench = useContagion(first.ok ? first.value : CONTAGION_START);
  const [refusal, setRefusal] = useState<Refusal | null>(first.ok ? null : first.refusal);
  const [brush, setBrush] = useState<Brush>({ width: 1, sells: true });
  const [pace, setPace] = useState<Pace>(8);
  const [planted, sayPlanted] = useState('');
  const [saved, saySaved] = useState('');
  const canvas = useRef<HTMLCanvasElement>(null);
  const calm = useMotion() === 'reduced';
  const tellRefusal = useContagionRefusal();
  const { setUp, now, counted } = bench;
  const begin = (next: ContagionSetUp) => {
    setRefusal(null);
    bench.open(next);
  };
  useAddress(settings, setUp, (arrived, refused) => {
    begin(arrived ?? CONTAGION_START);
    setRefusal(refused);
  });
  const anew = (change: Partial<ContagionSetUp> = {}) => {
    const next = { ...begunAnew(setUp, now.step), ...change };
    begin(next.size === setUp.size ? next : { ...next, deeds: [] });
  };
  const rules = (change: Partial<ContagionSetUp>) => {
    if (now.step === 0 && !now.playing) return anew(change);
    const { payoffs, noise } = { ...begunAnew(setUp, now.step), ...change };
    bench.act([{ kind: 'rules', payoffs, noise }]);
  };
  const inForce = rulesAt(setUp, now.step);
  const onRules = useStable(rules);
  const onNew = useStable(anew);
  const look = ({ steps }: Experiment) => {
    canvas.current?.scrollIntoView({ block: 'nearest' });
    if (calm) bench.take(steps);
    else bench.takeAt(LOOKED_AT, steps);
  };
  const save = async () => {
    const name = 'contagion.png';
    const done = await savePicture(canvas.current!, contagionOrigin(setUp, now.step), name);
    saySaved(t(done ? 'picture.saved' : 'picture.failed', { name }));
  };
  const finding = useFinding(counted.cells, counted.sellers, now.still);
  const sentence = now.broken ? t('broken') : finding.whole;
  const spoken = useSpoken(sentence, now.playing);
  return (
    <div class="contagion">
      <p class="lead">{t('lead')}</p>
      {refusal !== null && (
        <p class="notice" role="alert">
          {tellRefusal(refusal)} {t('shown-instead')}
        </p>
      )}
      <Experiments bench={bench} onTry={({ setUp: next }) => begin(next)} onLook={look} />
      <div class="contagion-bench">
        <section class="contagion-left" aria-labelledby="contagion-picture">
          <h2 id="contagion-picture" class="hidden-text">
            {t('picture.title')}
          </h2>
          <Picture
            bench={bench}
            brush={brush}
            canvas={canvas}
            label={t('picture.label')}
            onPlanted={sayPlanted}
          />
          <Controls bench={bench} calm={calm} onAnew={() => anew()} pace={pace} />
          <p class="contagion-sentence">
            <span class="contagion-step">{t('step', { step: now.step })}</span>
            {sentence}
          </p>
          <Inks />
          <p role="status" class="hidden-text">
            {spoken}
          </p>
          <p role="status" class="hidden-text">
            {planted}
          </p>
          {!calm && <PaceChoice bench={bench} pace={pace} onPace={setPace} />}
          <BrushChoice brush={brush} onChange={setBrush} />
          <p class="contagion-says">{t('picture.help')}</p>
          {!fitsAddress(setUp) && <p class="notice">{t('too-much-planted')}</p>}
          <div class="contagion-row">
            <button type="button" class="button" onClick={save}>
              {t('picture.save')}
            </button>
            <span role="status">{saved}</span>
          </div>
          <SharesCard name="contagion" setUp={setUp} counted={counted} still={now.still} />
        </section>
        <Settings
          setUp={setUp}
          payoffs={inForce.payoffs}
          noise={inForce.noise}
          onRules={onRules}
          onNew={onNew}
        />
      </div>
      <BatchCard setUp={setUp} />
    </div>
  );
}

const SPOKEN_MS = 4000;

/** The sentence for ears: at once when the picture rests, now and then while it runs. */
function useSpoken(sentence: string, playing: boolean): string {
  const [spoken, say] = useState('');
  const newest = useRef(sentence);
  newest.current = sentence;
  useEffect(() => {
    if (!playing) return say(sentence);
  }, [sentence, playing]);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => say(newest.current), SPOKEN_MS);
    return () => clearInterval(timer);
  }, [playing]);
  return spoken;
}

/** One and the same function over all drawings, which does what the newest would. */
function useStable<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((argument) => newest.current(argument), []);
}
