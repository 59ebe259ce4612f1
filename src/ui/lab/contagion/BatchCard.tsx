import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { CONTAGION_LIMITS, type ContagionSetUp } from '../../../store/lab/contagion.ts';
import { useApp } from '../../common/app.ts';
import { useJob } from '../../common/work/useJob.ts';
import { Working } from '../../common/work/Working.tsx';
import { NumberField } from './NumberField.tsx';
import { SharesCard } from './SharesCard.tsx';

const FIRST = 1000;

/** Many steps from the start at once, without the picture: for a file. */
export const BatchCard = memo(function BatchCard({ setUp }: { setUp: ContagionSetUp }) {
  const t = useTexts('lab-contagion');
  const job = useJob(useApp().work.contagion);
  const [steps, setSteps] = useState(FIRST);
  const [asked, ask] = useState(setUp);
  const { doing } = job;
  const start = () => {
    ask(setUp);
    job.start({ ...setUp, steps });
  };
  return (
    <details class="contagion-batch">
      <summary>{t('batch.title')}</summary>
      <div class="contagion-inside">
        <p>{t('batch.says')}</p>
        <div class="contagion-seed">
          <NumberField
            name="steps"
            value={steps}
            limit={{ ...CONTAGION_LIMITS.steps, min: 1 }}
            onChange={setSteps}
          />
          <button
            type="button"
            class="button"
            aria-disabled={doing.is === 'running'}
            onClick={() => doing.is !== 'running' && start()}
          >
            {t('batch.start')}
          </button>
        </div>
        <Working doing={doing} label={t('batch.title')} onStop={job.stop} onAgain={start} />
        {doing.is === 'done' && (
          <SharesCard
            name="contagion-steps"
            setUp={asked}
            counted={doing.value}
            still={doing.value.toSell.at(-1) === 0 && doing.value.toHold.at(-1) === 0}
          />
        )}
      </div>
    </details>
  );
});
