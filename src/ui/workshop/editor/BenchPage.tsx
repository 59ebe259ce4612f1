import { useTexts } from '../../../i18n/useTexts.ts';
import { hrefOf } from '../../../store/routes.ts';
import { PageFrame } from '../../common/PageFrame.tsx';
import { useScenarioTitle } from '../../common/useScenarioTitle.ts';
import { Live } from '../live/Live.tsx';
import { useDraft } from './context.ts';
import { Groups } from './Groups.tsx';
import { Problems } from './Problems.tsx';
import { ToolBar } from './ToolBar.tsx';
import './bench.css';

/** One scenario on the bench: all its fields, and what game they make. */
export function BenchPage() {
  const t = useTexts('workshop');
  const { scenario } = useDraft();
  return (
    <PageFrame
      title={useScenarioTitle(scenario)}
      tools={
        <a class="button quiet" href={hrefOf({ page: 'workshop', code: null })}>
          {t('to-shelf')}
        </a>
      }
    >
      <div class="bench">
        <div class="bench-form">
          <ToolBar />
          <Problems />
          <Groups />
        </div>
        <Live />
      </div>
    </PageFrame>
  );
}
