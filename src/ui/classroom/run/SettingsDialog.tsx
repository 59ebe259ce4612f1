import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { type SessionSettings, type TeacherView } from '../../../store/classroom/types.ts';
import { Dialog } from '../../common/Dialog.tsx';
import { useClassRefusal } from '../common/useClassRefusal.ts';
import { type CountField, MoreSettings } from '../setup/MoreSettings.tsx';
import { Treatments } from '../setup/Treatments.tsx';
import '../setup/setup.css';

interface SettingsDialogProps {
  store: TeacherStore;
  view: TeacherView;
  onClose(): void;
}

/** Between games: what the next one is played with. */
export function SettingsDialog({ store, view, onClose }: SettingsDialogProps) {
  const t = useTexts('class');
  const tell = useClassRefusal();
  const [settings, setSettings] = useState<SessionSettings>(view.settings);
  const [wrong, setWrong] = useState<CountField[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const change = (part: Partial<SessionSettings>) => setSettings((now) => ({ ...now, ...part }));
  const save = async () => {
    const changed = await store.change(settings);
    if (changed.ok) onClose();
    else setTrouble(tell(changed.refusal));
  };
  return (
    <Dialog title={t('change')} onClose={onClose} wide>
      <Treatments
        treatments={settings.treatments}
        onChange={(treatments) => change({ treatments })}
      />
      <MoreSettings
        settings={settings}
        onChange={change}
        onWrong={(field, is) =>
          setWrong((now) => [...now.filter((one) => one !== field), ...(is ? [field] : [])])
        }
      />
      <p role="alert" class="field-trouble">
        {trouble}
      </p>
      <div class="class-ways">
        <button type="button" class="button primary" disabled={wrong.length > 0} onClick={save}>
          {t('change-save')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('no')}
        </button>
      </div>
    </Dialog>
  );
}
