import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type StoreApi } from 'zustand';
import { type Draft } from '../../../store/workshop/draft.ts';
import { type Editor } from '../../../store/workshop/editor.ts';
import { useStore } from '../../common/app.ts';

export const EditorContext = createContext<StoreApi<Editor> | null>(null);

function useEditorStore(): StoreApi<Editor> {
  const store = useContext(EditorContext);
  if (store === null) throw new Error('useEditor outside of the editor');
  return store;
}

/** The editor as it is now, followed. Only inside of it. */
export function useEditor(): Editor {
  return useStore(useEditorStore());
}

/** The draft on the bench, followed. */
export function useDraft(): Draft {
  return useStore(useEditorStore(), (state) => state.draft);
}
