import { useState } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { marketHref } from '../../../store/lab/market-ways.ts';
import { hrefOf } from '../../../store/routes.ts';
import { classHref, playHref } from '../../../store/setUp.ts';
import { isSaved } from '../../../store/workshop/editor.ts';
import { fileOf } from '../../../store/workshop/making.ts';
import { ShareDialog } from '../../share/ShareDialog.tsx';
import { saveText } from '../../share/save.ts';
import { useShelfRefusal } from '../useShelfRefusal.ts';
import { useEditor } from './context.ts';

/** Keep, take back, play and hand on what is on the bench. */
export function ToolBar() {
  const t = useTexts('workshop');
  const language = useLanguage();
  const tell = useShelfRefusal();
  const { sentences } = useLists();
  const editor = useEditor();
  const [sharing, setSharing] = useState(false);
  const { draft, past, future, own, refusal } = editor;
  const { scenario } = draft;
  const wrong = Object.keys(draft.refusals).length > 0;
  const saved = isSaved(editor);
  const state = saved ? 'saved' : own === null ? 'new' : 'changed';
  const exportFile = () => {
    const file = fileOf(scenario, language);
    saveText(file.text, file.name, 'application/json');
  };
  return (
    <div class="tool-bar">
      <div class="tool-row">
        <button type="button" class="button primary" onClick={() => editor.save(Date.now())}>
          {t('do.save')}
        </button>
        <button type="button" class="button" disabled={past.length === 0} onClick={editor.undo}>
          {t('do.undo')}
        </button>
        <button type="button" class="button" disabled={future.length === 0} onClick={editor.redo}>
          {t('do.redo')}
        </button>
        <a class="button quiet to-shelf" href={hrefOf({ page: 'workshop', code: null })}>
          {t('to-shelf')}
        </a>
      </div>
      <p class="tool-state" role="status">
        {sentences(t(`state.${state}`), wrong && t('state.wrong'))}
      </p>
      {refusal && (
        <div class="notice tool-refusal" role="alert">
          <p>{tell(refusal)}</p>
          <button type="button" class="button" onClick={exportFile}>
            {t('do.export')}
          </button>
        </div>
      )}
      <div class="tool-row tool-ways">
        <a class="button" href={playHref(scenario)}>
          {t('do.play')}
        </a>
        <a class="button" href={marketHref(scenario)}>
          {t('do.lab')}
        </a>
        <a class="button" href={classHref(scenario)}>
          {t('do.class')}
        </a>
        <button type="button" class="button" onClick={() => setSharing(true)}>
          {t('do.share')}
        </button>
        <button type="button" class="button" onClick={exportFile}>
          {t('do.export')}
        </button>
      </div>
      {sharing && <ShareDialog scenario={scenario} onClose={() => setSharing(false)} />}
    </div>
  );
}
