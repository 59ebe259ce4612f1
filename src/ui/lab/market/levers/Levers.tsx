import { useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Bench, standardOf } from '../../../../store/lab/market.ts';
import {
  type AnyLever,
  LEVER_GROUPS,
  type LeverGroup,
} from '../../../../store/lab/market-levers.ts';
import { settingOf } from '../../../../store/lab/market-turn.ts';
import { type Scenario } from '../../../../store/types.ts';
import { useStore } from '../../../common/app.ts';
import { useStill } from '../useStill.ts';
import { NumberRow } from './NumberRow.tsx';
import { ChoiceRow, GrowRow, SwitchRow } from './OtherRows.tsx';
import { type Turning, useTurning } from './turning.ts';
import { type LeverWords, useLeverWords } from './useLeverWords.ts';
import './levers.css';

/** What is open before anybody opened anything: what changes the game most. */
const FIRST = 'use';

function isMeant(words: LeverWords, path: string, sought: string): boolean {
  return [words.name(path), words.means(path), path].some((text) =>
    text.toLocaleLowerCase().includes(sought),
  );
}

/** Every lever of the market in groups, and a way to find one by a word. */
export function Levers({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const still = useStill(bench);
  const turning = useTurning(bench);
  const sought = query.trim().toLocaleLowerCase();
  const groups = LEVER_GROUPS.map((group) => ({
    ...group,
    levers: group.levers.filter(({ path }) => sought === '' || isMeant(words, path, sought)),
  })).filter(({ levers }) => levers.length > 0);
  return (
    <section class="lab-levers" aria-labelledby={id}>
      <h2 id={id}>{t('levers')}</h2>
      <input
        class="input lever-search"
        type="search"
        value={query}
        aria-label={t('search')}
        placeholder={t('search')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {groups.length === 0 && <p role="status">{t('search-none')}</p>}
      {groups.map((group) => (
        <Group
          key={group.id}
          bench={bench}
          group={group}
          still={still}
          turning={turning}
          found={sought !== ''}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  bench: Bench;
  group: LeverGroup;
  still: Scenario;
  turning: Turning;
  found: boolean; // it was looked for, and is open
}

function Group({ bench, group, still, turning, found }: GroupProps) {
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const numbers = useNumbers();
  const [open, setOpen] = useState(group.id === FIRST);
  const changed = useStore(
    bench,
    ({ scenario }) =>
      group.levers.filter(({ path }) => settingOf(scenario, path) !== standardOf(path)).length,
  );
  const isOpen = open || found;
  return (
    <details
      class="lever-group"
      data-group={group.id}
      open={isOpen}
      onToggle={(event) => !found && setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="lever-group-name">{words.group(group.id)}</span>
        <span class="lever-group-note">
          {changed > 0
            ? t('changed', { count: changed, changed: numbers.number(changed) })
            : group.levers.map(({ path }) => words.name(path)).join(' · ')}
        </span>
      </summary>
      {isOpen && (
        <div class="lever-rows">
          {group.levers.map((lever) => (
            <Row key={lever.path} bench={bench} lever={lever} still={still} turning={turning} />
          ))}
          {group.id === 'players' && <Grow bench={bench} />}
        </div>
      )}
    </details>
  );
}

function Grow({ bench }: { bench: Bench }) {
  const growing = useStore(bench, (state) => state.growing);
  return <GrowRow growing={growing} onGrow={bench.getState().grow} />;
}

interface RowProps extends Pick<GroupProps, 'bench' | 'still' | 'turning'> {
  lever: AnyLever;
}

function Row({ bench, lever, still, turning }: RowProps) {
  const { path } = lever;
  const here = useStore(bench, (state) => state.look.now.class);
  const refused = useStore(bench, (state) => (state.refused?.path === path ? state.refused : null));
  const growing = useStore(
    bench,
    (state) => state.growing && (path === 'holders' || path === 'makers'),
  );
  const setting = useStore(bench, (state) => settingOf(state.scenario, path));
  if (lever.kind === 'choice')
    return <ChoiceRow lever={lever} value={String(setting)} turning={turning} />;
  if (lever.kind === 'switch')
    return <SwitchRow path={path} value={setting === true} turning={turning} />;
  return (
    <NumberRow
      lever={lever}
      value={setting as number | null}
      here={here}
      still={still}
      growing={growing}
      refused={refused}
      turning={turning}
    />
  );
}
