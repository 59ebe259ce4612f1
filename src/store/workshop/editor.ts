import { createStore, type StoreApi } from 'zustand/vanilla';
import { accept, type Refusal, type Result } from '../../model/result.ts';
import { decodeScenario, encodeScenario } from '../../scenario/link.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type Memory } from '../memory.ts';
import { hrefOf } from '../routes.ts';
import { findOwn, keepOwn, type Own } from '../shelf.ts';
import { type Draft, openDraft, typeInto } from './draft.ts';

/** A scenario on the bench: the draft, the way back, and what the shelf has of it. */
export interface Editor {
  draft: Draft;
  past: Draft[]; // oldest first
  future: Draft[]; // next first
  own: Own | null; // as it stands on the shelf
  refusal: Refusal | null; // why it could not be put there last time
  /** Do something to the draft. Deeds of one name in a row are undone as one. */
  edit(deed: (draft: Draft) => Draft, name?: string): void;
  type(path: string, text: string): void;
  /** What comes next is undone by itself. */
  pause(): void;
  undo(): void;
  redo(): void;
  /** Put it on the shelf, in its own place; at `now`, ms since 1970. False where that is refused. */
  save(now: number): boolean;
  /** Numbers are typed as the language writes them: 0,5 or 0.5. */
  speak(comma: boolean): void;
}

const MOST_STEPS = 200;
const UNFINISHED = 'workshop/unfinished';

/** What stands in the address of the workshop: the scenario, and its id on the shelf. */
export interface Bench {
  address: string; // as it stood there
  scenario: Scenario;
  id: string | null;
}

/** The scenario and the id in `<code>` or `<code>/<id>`; refused as its code is. */
export function openBench(address: string): Result<Bench> {
  const [code = '', id] = address.split('/');
  const read = decodeScenario(code);
  return read.ok ? accept({ address, scenario: read.value, id: id || null }) : read;
}

/** Where a scenario is worked on, from `#` on. */
export function workshopHref(scenario: Scenario, id: string | null = null): string {
  const code = encodeScenario(scenario);
  return hrefOf({ page: 'workshop', code: id === null ? code : `${code}/${id}` });
}

/** The address of what is on the bench now. */
export function addressOf({ draft, own }: Pick<Editor, 'draft' | 'own'>): string {
  return workshopHref(draft.scenario, own?.id ?? null);
}

/** Whether the shelf has the scenario as it is now. */
export function isSaved({ draft, own }: Pick<Editor, 'draft' | 'own'>): boolean {
  return own !== null && own.code === encodeScenario(draft.scenario);
}

/** What a tab had when its address was last heard of: a scenario that had gone further, texts not taken. */
interface Unfinished {
  address: string;
  code: string;
  typed: Record<string, string>;
}

function readUnfinished(kept: unknown): Unfinished | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { address, code, typed } = kept as Partial<Unfinished>;
  if (typeof address !== 'string' || typeof code !== 'string') return null;
  if (typeof typed !== 'object' || typed === null) return null;
  const isWhole = Object.values(typed).every((text) => typeof text === 'string');
  return isWhole ? { address, code, typed } : null;
}

/** The draft as this tab left it under this address, else as the address has it. */
function recallDraft(tab: Memory, { address, scenario }: Bench, comma: boolean): Draft {
  const kept = tab.recall(UNFINISHED, readUnfinished);
  if (kept === null || kept.address !== address) return openDraft(scenario, comma);
  const further = decodeScenario(kept.code);
  const draft = openDraft(further.ok ? further.value : scenario, comma);
  return Object.entries(kept.typed).reduce((next, [path, text]) => {
    try {
      return typeInto(next, path, text);
    } catch {
      return next; // a field that is not there
    }
  }, draft);
}

/** Keep for a reload of this tab what its address does not have: what cannot be taken, and what was typed just now. */
export function keepUnfinished(tab: Memory, address: string, { scenario, typed }: Draft): void {
  const code = encodeScenario(scenario);
  const isThere = address.split('/')[0] === code;
  if (isThere && Object.keys(typed).length === 0) tab.forget(UNFINISHED);
  else tab.keep(UNFINISHED, { address, code, typed } satisfies Unfinished);
}

/** Work on a scenario; `device` has the shelf, `tab` what it had before a reload. */
export function openEditor(
  { device, tab }: { device: Memory; tab: Memory },
  bench: Bench,
  comma: boolean,
): StoreApi<Editor> {
  let last: string | null = null;
  return createStore<Editor>()((set, get) => ({
    draft: recallDraft(tab, bench, comma),
    past: [],
    future: [],
    own: bench.id === null ? null : findOwn(device, bench.id),
    refusal: null,
    edit(deed, name) {
      const { draft, past } = get();
      const next = deed(draft);
      if (next === draft) return;
      const isSame = name !== undefined && name === last;
      last = name ?? null;
      set({
        draft: next,
        past: isSame ? past : [...past, draft].slice(-MOST_STEPS),
        future: [],
        refusal: null,
      });
    },
    type: (path, text) => get().edit((draft) => typeInto(draft, path, text), path),
    pause() {
      last = null;
    },
    undo() {
      const { draft, past, future } = get();
      const before = past.at(-1);
      last = null;
      if (before) set({ draft: before, past: past.slice(0, -1), future: [draft, ...future] });
    },
    redo() {
      const { draft, past, future } = get();
      const [next, ...rest] = future;
      last = null;
      if (next) set({ draft: next, past: [...past, draft], future: rest });
    },
    save(now) {
      const { draft, own } = get();
      const kept = keepOwn(device, { id: own?.id ?? null, scenario: draft.scenario, now });
      set(kept.ok ? { own: kept.value, refusal: null } : { refusal: kept.refusal });
      return kept.ok;
    },
    speak(comma) {
      const { draft } = get();
      if (draft.comma !== comma) set({ draft: { ...draft, comma } });
    },
  }));
}
