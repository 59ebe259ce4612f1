import { useMemo } from 'preact/hooks';
import { watch } from '../../store/watching.ts';
import { RefusedPage } from '../common/RefusedPage.tsx';
import { Viewer } from './Viewer.tsx';

/** Watch a finished game round by round, from its replay code. */
export function ReplayPage({ code }: { code: string }) {
  const opened = useMemo(() => watch(code), [code]);
  if (!opened.ok) return <RefusedPage refusal={opened.refusal} />;
  return <Viewer watched={opened.value} code={code} />;
}
