import { useEffect, useMemo, useState } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { useTexts } from '../../../i18n/useTexts.ts';
import { openDraft } from '../../../store/classroom/draft.ts';
import { type DraftStore } from '../../../store/classroom/teacher-types.ts';
import { keepTreatments, recallTreatments } from '../../../store/classroom/treatments.ts';
import { hrefOf } from '../../../store/routes.ts';
import { decodeShared } from '../../../store/setUp.ts';
import { type Scenario } from '../../../store/types.ts';
import { useApp, useStore } from '../../common/app.ts';
import { PageFrame } from '../../common/PageFrame.tsx';
import { RefusedPage } from '../../common/RefusedPage.tsx';
import { Unserved } from '../common/Unserved.tsx';
import { useClassRefusal } from '../common/useClassRefusal.ts';
import { useServed } from '../common/useServed.ts';
import { useSettingWords } from '../common/useSettingWords.ts';
import { type CountField, MoreSettings } from './MoreSettings.tsx';
import { Treatments } from './Treatments.tsx';
import '../common/class.css';
import './setup.css';

function SetUp({ draft }: { draft: StoreApi<DraftStore> }) {
  const t = useTexts('class');
  const tell = useClassRefusal();
  const words = useSettingWords();
  const app = useApp();
  const served = useServed();
  const { settings, creating, refusal, change, create } = useStore(draft);
  const [wrong, setWrong] = useState<CountField[]>([]);
  const open = async () => {
    const opened = await create();
    keepTreatments(app.device, settings.treatments);
    if (opened.ok)
      window.location.hash = hrefOf({ page: 'class-run', id: opened.value.id, secret: null });
  };
  return (
    <PageFrame title={t('new.title')}>
      <Treatments
        treatments={settings.treatments}
        onChange={(treatments) => change({ treatments })}
      />
      <ul class="in-words">
        {words(settings).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details class="class-more">
        <summary class="button">{t('new.more')}</summary>
        <MoreSettings
          settings={settings}
          onChange={change}
          onWrong={(field, is) =>
            setWrong((now) => [...now.filter((one) => one !== field), ...(is ? [field] : [])])
          }
        />
      </details>
      <div class="open-class">
        {served === false ? (
          <Unserved />
        ) : (
          <>
            <button
              type="button"
              class="button primary"
              disabled={wrong.length > 0}
              aria-disabled={creating}
              onClick={() => !creating && open()}
            >
              {t(creating ? 'new.opening' : 'new.open')}
            </button>
            <p>{t('new.then')}</p>
          </>
        )}
        <p role="alert" class="field-trouble">
          {refusal !== null && tell(refusal)}
        </p>
      </div>
    </PageFrame>
  );
}

function Draft({ treatment }: { treatment: Scenario | null }) {
  const app = useApp();
  const draft = useMemo(
    () => openDraft(app, treatment === null ? recallTreatments(app.device) : [treatment]),
    [treatment],
  );
  useEffect(() => () => draft.getState().stop(), [draft]);
  return <SetUp draft={draft} />;
}

/** Before a class: one tap opens it as it was last played, and all else is below. */
export function ClassSetUpPage({ code }: { code: string | null }) {
  const read = useMemo(() => (code === null ? null : decodeShared(code)), [code]);
  if (read !== null && !read.ok) return <RefusedPage refusal={read.refusal} />;
  return <Draft treatment={read === null ? null : read.value} />;
}
