import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from 'zustand';
import { type App } from '../../store/app.ts';
import { type SettingsStore } from '../../store/settings.ts';

export { useStore };

export const AppContext = createContext<App | null>(null);

/** The page's stores. Only inside the page. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside of the page');
  return app;
}

/** The settings of this device, followed. */
export function useSettings(): SettingsStore {
  return useStore(useApp().settings);
}
