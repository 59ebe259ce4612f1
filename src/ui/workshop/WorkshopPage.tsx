import { needTexts } from '../../i18n/start.ts';
import { later } from '../common/later.ts';
import { ShelfPage } from './shelf/ShelfPage.tsx';

// The words of the fields are the lab's.
const EditorPage = later(() =>
  Promise.all([import('./editor/EditorPage.tsx'), needTexts('lab')]).then(([m]) => m.EditorPage),
);

/** Own scenarios, and the editor of one. `code`: of a scenario, with its id on the shelf behind a slash. */
export function WorkshopPage({ code }: { code: string | null }) {
  return code === null ? <ShelfPage /> : <EditorPage address={code} />;
}
