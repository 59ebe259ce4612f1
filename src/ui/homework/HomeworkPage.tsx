import { Suspense } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import {
  collectHomework,
  emptySatchel,
  homeworkClass,
  keepSatchel,
  LONGEST_TEXT,
  openTask,
  recallSatchel,
  type Satchel,
  scenarioCode,
  scenarioIn,
} from '../../store/homework.ts';
import { useApp } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import '../classroom/common/class.css';
import '../classroom/setup/setup.css';
import { RecordedDebrief } from '../classroom/debrief/index.ts';
import '../library/open-file.css';
import '../share/share.css';
import { CollectCard } from './CollectCard.tsx';
import { FoundCard } from './FoundCard.tsx';
import { TaskCard } from './TaskCard.tsx';
import './homework.css';

/** What was given out and what came back, kept on the device. */
function useSatchel() {
  const { device } = useApp();
  const [satchel, setSatchel] = useState<Satchel>(() => recallSatchel(device) ?? emptySatchel());
  const [kept, setKept] = useState(true);
  const change = (part: Partial<Satchel>) => {
    const next = { ...satchel, ...part };
    setSatchel(next);
    setKept(keepSatchel(device, next));
  };
  return { satchel, kept, change };
}

/** A teacher's homework: give out a link, collect result codes, look at them together. */
export function HomeworkPage() {
  const t = useTexts('homework');
  const { satchel, kept, change } = useSatchel();
  const { code, label, text } = satchel;
  const scenario = useMemo(() => scenarioIn(satchel), [code]);
  const opened = useMemo(() => openTask(code, label), [code, label]);
  const task = opened.ok ? opened.value : null;
  const found = useMemo(
    () => (task && text !== '' ? collectHomework(text, task.scenario, task.label) : null),
    [task, text],
  );
  const recorded = useMemo(
    () =>
      task && found?.handed.length ? homeworkClass(task.label, task.scenario, found.handed) : null,
    [task, found],
  );
  const add = (more: string): boolean => {
    const all = text === '' ? more : `${text}\n${more}`;
    if (all.length > LONGEST_TEXT) return false;
    change({ text: all });
    return true;
  };
  return (
    <PageFrame title={t('title')}>
      <p class="lead">{t('lead')}</p>
      <div class="homework">
        <TaskCard
          scenario={scenario}
          label={label}
          task={task}
          onScenario={(picked) => change({ code: scenarioCode(picked) })}
          onLabel={(typed) => change({ label: typed })}
        />
        <CollectCard
          hasCodes={text !== ''}
          kept={kept}
          onText={add}
          onClear={() => change({ text: '' })}
        />
        {found !== null && <FoundCard found={found} />}
      </div>
      {recorded !== null && (
        <section class="homework-debrief">
          <h2>{t('look.title')}</h2>
          <Suspense fallback={null}>
            <RecordedDebrief recorded={recorded} />
          </Suspense>
        </section>
      )}
    </PageFrame>
  );
}
