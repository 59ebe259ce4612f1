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
const UNFINISHED = 'workshop/typed';

/** What stands in the address of the workshop: the scenario, and its id on the shelf. */
export interface Bench {
  scenario: Scenario;
  code: string;
  id: string | null;
}

/** The scenario and the id in `<code>` or `<code>/<id>`; refused as its code is. */
export function openBench(address: string): Result<Bench> {
  const [code = '', id] = address.split('/');
  const read = decodeScenario(code);
  return read.ok ? accept({ scenario: read.value, code, id: id || null }) : read;
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

interface Unfinished {
  code: string;
  typed: Record<string, string>;
}

function readUnfinished(kept: unknown): Unfinished | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { code, typed } = kept as Partial<Unfinished>;
  if (typeof code !== 'string' || typeof typed !== 'object' || typed === null) return null;
  return Object.values(typed).every((text) => typeof text === 'string') ? { code, typed } : null;
}

/** Texts that could not be taken come back after a reload; those of another scenario do not. */
function recallTyped(tab: Memory, draft: Draft): Draft {
  const kept = tab.recall(UNFINISHED, readUnfinished);
  if (kept?.code !== encodeScenario(draft.scenario)) return draft;
  return Object.entries(kept.typed).reduce((next, [path, text]) => {
    try {
      return typeInto(next, path, text);
    } catch {
      return next; // a field that is not there
    }
  }, draft);
}

/** Keep what has been typed and could not be taken, for a reload of this tab. */
export function keepTyped(tab: Memory, { scenario, typed }: Draft): void {
  if (Object.keys(typed).length === 0) tab.forget(UNFINISHED);
  else tab.keep(UNFINISHED, { code: encodeScenario(scenario), typed } satisfies Unfinished);
}

/** Work on a scenario; `device` has the shelf, `tab` what was typed before a reload. */
export function openEditor(
  { device, tab }: { device: Memory; tab: Memory },
  { scenario, id }: Pick<Bench, 'scenario' | 'id'>,
  comma: boolean,
): StoreApi<Editor> {
  let last: string | null = null;
  return createStore<Editor>()((set, get) => ({
    draft: recallTyped(tab, openDraft(scenario, comma)),
    past: [],
    future: [],
    own: id === null ? null : findOwn(device, id),
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
