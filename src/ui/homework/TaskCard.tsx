import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { LONGEST_LABEL, type Task, taskHref, tidyLabel } from '../../store/homework.ts';
import { type Scenario } from '../../store/types.ts';
import { CopyLink } from '../classroom/common/CopyLink.tsx';
import { ScenarioDialog } from '../classroom/setup/ScenarioDialog.tsx';
import { useScenarioStory, useScenarioTitle } from '../common/useScenarioTitle.ts';
import { QrPanel } from '../share/QrPanel.tsx';
import { useHomeworkRefusal } from './useHomeworkRefusal.ts';

interface TaskCardProps {
  scenario: Scenario;
  label: string; // as typed
  task: Task | null; // once the label is one
  onScenario(scenario: Scenario): void;
  onLabel(label: string): void;
}

function isOwnComputer(): boolean {
  const { protocol, hostname } = window.location;
  return protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(hostname);
}

/** The link for students as text, to copy and to scan. */
function TaskLink({ task }: { task: Task }) {
  const t = useTexts('homework');
  const link = new URL(taskHref(task.scenario, task.label), window.location.href).href;
  return (
    <div class="task-link">
      <QrPanel link={link} />
      <div>
        <p class="label">{t('task.link')}</p>
        <CopyLink link={link} label={t('task.link')} />
        {isOwnComputer() && <p class="notice">{t('task.local')}</p>}
      </div>
    </div>
  );
}

/** What students play and for which class: makes the link. */
export function TaskCard({ scenario, label, task, onScenario, onLabel }: TaskCardProps) {
  const t = useTexts('homework');
  const tell = useHomeworkRefusal();
  const id = useId();
  const [picking, pick] = useState(false);
  const title = useScenarioTitle(scenario);
  const story = useScenarioStory(scenario);
  const tidy = tidyLabel(label, 'label');
  const trouble = label === '' || tidy.ok ? null : tell(tidy.refusal);
  return (
    <section class="card task-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('task.title')}</h2>
      <div class="task-scenario">
        <div>
          <p class="small">{t('task.scenario')}</p>
          <h3>{title}</h3>
          {story !== null && <p>{story}</p>}
        </div>
        <button type="button" class="button" onClick={() => pick(true)}>
          {t('task.other')}
        </button>
      </div>
      <div class="field">
        <label for={id}>{t('task.label')}</label>
        <input
          id={id}
          class="input"
          autocomplete="off"
          maxLength={2 * LONGEST_LABEL}
          value={label}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-note ${id}-trouble`}
          onInput={(event) => onLabel(event.currentTarget.value)}
        />
        <p id={`${id}-note`} class="small">
          {t('task.label-note')}
        </p>
        <p id={`${id}-trouble`} class="field-trouble" role="alert">
          {trouble}
        </p>
      </div>
      {task === null ? <p class="small">{t('task.none')}</p> : <TaskLink task={task} />}
      {picking && <ScenarioDialog onPick={onScenario} onClose={() => pick(false)} />}
    </section>
  );
}
