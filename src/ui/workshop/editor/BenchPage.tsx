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
  const { scenario } = useDraft();
  return (
    <PageFrame title={useScenarioTitle(scenario)}>
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
