import { useId, useMemo, useState } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type Bench, type Step } from '../../../store/lab/market.ts';
import { DEFAULT_MARKET, isDefaults, PRESET_IDS } from '../../../store/lab/market-ways.ts';
import { presetOfScenario } from '../../../store/naming.ts';
import { findPreset } from '../../../store/setUp.ts';
import { type Scenario } from '../../../store/types.ts';
import { useStore } from '../../common/app.ts';
import { BackArrow } from './BackArrow.tsx';
import { useLeverWords } from './levers/useLeverWords.ts';
import { useStill } from './useStill.ts';
import { useUndoKeys } from './useUndoKeys.ts';

const OWN = '';
const DEFAULTS = 'defaults';

/** The market this is: the defaults, one of the library, or one's own. */
function startOf(scenario: Scenario): string {
  if (isDefaults(scenario)) return DEFAULTS;
  return presetOfScenario(scenario) ?? OWN;
}

function StartFrom({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const presets = useKeyedTexts('scenarios');
  const id = useId();
  const still = useStill(bench);
  const start = useMemo(() => startOf(still), [still]);
  const open = (chosen: string) => {
    const scenario = chosen === DEFAULTS ? DEFAULT_MARKET : findPreset(chosen);
    if (scenario) bench.getState().open(scenario);
  };
  return (
    <div class="field">
      <label for={id}>{t('start')}</label>
      <select
        id={id}
        class="select"
        value={start}
        onChange={(event) => open(event.currentTarget.value)}
      >
        {start === OWN && <option value={OWN}>{t('start-own')}</option>}
        <option value={DEFAULTS}>{t('start-defaults')}</option>
        {PRESET_IDS.map((preset) => (
          <option key={preset} value={preset}>
            {presets(`${preset}.title`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function RoleSwitch({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const role = useStore(bench, (state) => state.look.seat.role);
  const makers = useStore(bench, (state) => state.scenario.makers);
  const id = useId();
  if (makers === 0) return null;
  return (
    <fieldset class="segments">
      <legend>{t('role')}</legend>
      {(['holder', 'maker'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={id}
            checked={role === one}
            onChange={() => bench.getState().playAs(one)}
          />
          {words.option('role', one)}
        </label>
      ))}
    </fieldset>
  );
}

/** What the hands of the bench can take back, and where they can start. */
export function Bar({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const past = useStore(bench, (state) => state.past);
  const future = useStore(bench, (state) => state.future);
  const [said, say] = useState('');
  const what = ({ deed }: Step) =>
    deed.is === 'lever' ? words.name(deed.path) : t(`deed.${deed.is}`);
  const undo = () => {
    const step = past.at(-1);
    if (!step) return;
    bench.getState().undo();
    say(t('undone', { what: what(step) }));
  };
  const redo = () => {
    const step = future.at(-1);
    if (!step) return;
    bench.getState().redo();
    say(t('redone', { what: what(step) }));
  };
  useUndoKeys(undo, redo);
  return (
    <div class="market-bar">
      <StartFrom bench={bench} />
      <RoleSwitch bench={bench} />
      <div class="market-history">
        <button type="button" class="button" disabled={past.length === 0} onClick={undo}>
          <BackArrow /> {t('undo')}
        </button>
        <button type="button" class="button" disabled={future.length === 0} onClick={redo}>
          <BackArrow forward /> {t('redo')}
        </button>
        <button type="button" class="button" onClick={() => bench.getState().resetAll()}>
          {t('reset-all')}
        </button>
      </div>
      <p class="hidden-text" role="status" data-says="history">
        {said}
      </p>
    </div>
  );
}
