import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../../i18n/useTexts.ts';
import { type Bench, openBench, openEditor } from '../../../store/workshop/editor.ts';
import { useApp } from '../../common/app.ts';
import { RefusedPage } from '../../common/RefusedPage.tsx';
import { BenchPage } from './BenchPage.tsx';
import { EditorContext } from './context.ts';
import { followWith } from './followWith.ts';

/** The workshop's bench. The address follows the scenario; another address brings another scenario. */
export function EditorPage({ address }: { address: string }) {
  const [at, goTo] = useState(address);
  const written = useRef(address);
  useEffect(() => {
    if (address === written.current) return;
    written.current = address;
    goTo(address);
  }, [address]);
  const opened = useMemo(() => openBench(at), [at]);
  if (!opened.ok) return <RefusedPage refusal={opened.refusal} />;
  return <OpenBench key={at} bench={opened.value} onAddress={(next) => (written.current = next)} />;
}

interface OpenBenchProps {
  bench: Bench;
  onAddress(address: string): void; // what now stands there, from behind the page's name on
}

function OpenBench({ bench, onAddress }: OpenBenchProps) {
  const app = useApp();
  const comma = useLanguage() === 'vi';
  const [editor] = useState(() => openEditor(app, bench, comma));
  useEffect(() => editor.getState().speak(comma), [comma]);

  useEffect(() => followWith(editor, app, onAddress), []);

  return (
    <EditorContext.Provider value={editor}>
      <BenchPage />
    </EditorContext.Provider>
  );
}
