import { useMemo, useState } from 'preact/hooks';
import { freshSeed } from '../../store/seed.ts';
import { decodeShared, findPreset } from '../../store/setUp.ts';
import { RefusedPage } from '../common/RefusedPage.tsx';
import { LibraryPage } from './LibraryPage.tsx';
import { SetUpForm } from './SetUpForm.tsx';
import './library.css';

function PresetSetUp({ id }: { id: string }) {
  const [scenario] = useState(() => {
    const preset = findPreset(id);
    return preset === null ? null : { ...preset, seed: freshSeed() };
  });
  return scenario === null ? <LibraryPage lost /> : <SetUpForm given={scenario} />;
}

function SharedSetUp({ code }: { code: string }) {
  const read = useMemo(() => decodeShared(code), [code]);
  return read.ok ? <SetUpForm given={read.value} shared /> : <RefusedPage refusal={read.refusal} />;
}

/** Before the game: who plays whom, under which seed. */
export function SetUpPage({ preset, code }: { preset?: string; code?: string }) {
  return preset === undefined ? <SharedSetUp code={code ?? ''} /> : <PresetSetUp id={preset} />;
}
