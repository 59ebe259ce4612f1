import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../../i18n/useTexts.ts';
import {
  addressOf,
  type Bench,
  keepTyped,
  openBench,
  openEditor,
} from '../../../store/workshop/editor.ts';
import { useApp } from '../../common/app.ts';
import { RefusedPage } from '../../common/RefusedPage.tsx';
import { BenchPage } from './BenchPage.tsx';
import { EditorContext } from './context.ts';

const STILL = 300; // ms without a change before the address follows

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

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let there = window.location.hash;
    const follow = () => {
      clearTimeout(timer);
      timer = undefined;
      const href = addressOf(editor.getState());
      // Who has gone elsewhere is not called back.
      if (href === there || window.location.hash !== there) return;
      there = href;
      onAddress(href.slice('#/workshop/'.length));
      app.replaceAddress(href);
    };
    const followNow = () => {
      if (timer !== undefined) follow();
    };
    const stop = editor.subscribe(({ draft, own }, before) => {
      if (draft.typed !== before.draft.typed) keepTyped(app.tab, draft);
      if (draft === before.draft && own === before.own) return;
      clearTimeout(timer);
      if (own === before.own) timer = setTimeout(follow, STILL);
      else follow();
    });
    // Before anything is pressed or left, the address has what was typed.
    window.addEventListener('focusout', followNow);
    window.addEventListener('pagehide', followNow);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('focusout', followNow);
      window.removeEventListener('pagehide', followNow);
    };
  }, []);

  return (
    <EditorContext.Provider value={editor}>
      <BenchPage />
    </EditorContext.Provider>
  );
}
