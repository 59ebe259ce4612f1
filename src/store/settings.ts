import { createStore, type StoreApi } from 'zustand/vanilla';
import { LANGUAGES, type Language } from '../scenario/types.ts';
import { type Memory } from './memory.ts';

export const SPEEDS = [1, 2, 4] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** What the page may have to say about the device. */
export type Notice = 'forgetful' | 'language-missing';

/** How this device wants the game. */
export interface Settings {
  language: Language | null; // null: as the browser asks
  muted: boolean;
  keys: boolean; // H, S and arrows choose
  motion: (typeof MOTIONS)[number];
  speed: (typeof SPEEDS)[number];
  theme: (typeof THEMES)[number];
}

export interface SettingsStore extends Settings {
  notice: Notice | null; // to be said now
  change(part: Partial<Settings>): void;
  /** Say something about the device; that it cannot remember is said once only. */
  note(notice: Notice | null): void;
}

const DEFAULTS: Settings = {
  language: null,
  muted: false,
  keys: true,
  motion: 'system',
  speed: 1,
  theme: 'system',
};

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

/** Settings from whatever was kept; fields that are missing or wrong take their defaults. */
function readSettings(kept: unknown): Settings {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Settings>;
  return {
    language: oneOf<Language | null>(LANGUAGES, given.language, DEFAULTS.language),
    muted: given.muted === true,
    keys: given.keys !== false,
    motion: oneOf(MOTIONS, given.motion, DEFAULTS.motion),
    speed: oneOf(SPEEDS, given.speed, DEFAULTS.speed),
    theme: oneOf(THEMES, given.theme, DEFAULTS.theme),
  };
}

/** The settings, kept in `memory` whenever they change. */
export function createSettings(memory: Memory): StoreApi<SettingsStore> {
  let saidForgetful = false;
  return createStore<SettingsStore>()((set, get) => ({
    ...(memory.recall('settings', readSettings) ?? DEFAULTS),
    notice: null,
    change(part) {
      set(part);
      if (!memory.keep('settings', readSettings(get()))) get().note('forgetful');
    },
    note(notice) {
      if (notice === 'forgetful' && saidForgetful) return;
      saidForgetful ||= notice === 'forgetful';
      set({ notice });
    },
  }));
}
