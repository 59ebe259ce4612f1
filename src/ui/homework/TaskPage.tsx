import { useMemo, useState } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useLanguage, useTexts } from '../../i18n/useTexts.ts';
import {
  forgetPlayed,
  openTask,
  type Played,
  recallPlayed,
  resultCode,
  sitDownToTask,
  type Task,
} from '../../store/homework.ts';
import { type Sitting } from '../../store/types.ts';
import { useApp, useStore } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { RefusedPage } from '../common/RefusedPage.tsx';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { PlayTable } from '../play/PlayTable.tsx';
import '../play/play.css';
import '../play/dock.css';
import '../play/dock-small.css';
import '../play/analysis.css';
import { NameForm } from './NameForm.tsx';
import { ResultCard } from './ResultCard.tsx';
import './homework.css';

interface SeatedProps {
  task: Task;
  name: string;
  store: StoreApi<Sitting>;
  forgetful: boolean;
  onElse(): void;
}

/** The game under one's own name, and at its end the code. */
function Seated({ task, name, store, forgetful, onElse }: SeatedProps) {
  const t = useTexts('homework');
  const language = useLanguage();
  const { game } = useStore(store);
  const [done, setDone] = useState(game.phase === 'over');
  if (!done) return <PlayTable store={store} place={task.label} onOver={() => setDone(true)} />;
  return (
    <PageFrame title={t('student.done', { name })}>
      <ResultCard
        code={resultCode(task, name, language, game)}
        name={name}
        game={game}
        forgetful={forgetful}
        onElse={onElse}
      />
    </PageFrame>
  );
}

/** A game under a name was left on this device: go on with it, or be somebody else. */
function GoOn({ played, onGo, onElse }: { played: Played; onGo(): void; onElse(): void }) {
  const t = useTexts('homework');
  const { number } = useNumbers();
  const { name, moves } = played;
  return (
    <section class="card task-card">
      <p>{t('student.found', { name, round: number(moves.length) })}</p>
      <div class="ways">
        <button type="button" class="button primary" onClick={onGo}>
          {t('student.go-on', { name })}
        </button>
        <button type="button" class="button" onClick={onElse}>
          {t('student.else')}
        </button>
      </div>
    </section>
  );
}

interface Seat {
  name: string;
  store: StoreApi<Sitting>;
}

function OpenTask({ task }: { task: Task }) {
  const { device } = useApp();
  const t = useTexts('homework');
  const title = useScenarioTitle(task.scenario);
  const [kept, setKept] = useState(() => recallPlayed(device, task));
  const [forgetful, setForgetful] = useState(false);
  const seatOf = (played: Played): Seat => ({
    name: played.name,
    store: sitDownToTask(device, task, played, (remembers) => setForgetful(!remembers)),
  });
  const [seat, setSeat] = useState<Seat | null>(() => {
    const last = kept && seatOf(kept);
    return last?.store.getState().game.phase === 'over' ? last : null; // its code, at once
  });
  const sit = (played: Played) => setSeat(seatOf(played));
  const leave = () => {
    forgetPlayed(device, task);
    setKept(null);
    setSeat(null);
  };
  if (seat !== null) {
    return <Seated {...seat} task={task} forgetful={forgetful} onElse={leave} />;
  }
  return (
    <PageFrame title={title}>
      <p class="lead">{t('student.class', { label: task.label })}</p>
      {kept === null || kept.moves.length === 0 ? (
        <NameForm onName={(name) => sit({ name, moves: [] })} />
      ) : (
        <GoOn played={kept} onGo={() => sit(kept)} onElse={leave} />
      )}
    </PageFrame>
  );
}

/** A student's homework: name, game, result code. */
export function TaskPage({ code, label }: { code: string; label: string }) {
  const opened = useMemo(() => openTask(code, label), [code, label]);
  if (!opened.ok) {
    const isLabel = opened.refusal.path === 'label'; // cut off the link, or never in it
    return <RefusedPage refusal={isLabel ? { code: 'link.truncated' } : opened.refusal} />;
  }
  return <OpenTask task={opened.value} />;
}
