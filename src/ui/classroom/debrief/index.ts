import { type ComponentType } from 'preact';
import { needTexts } from '../../../i18n/start.ts';
import { later } from '../../common/later.ts';
import { MissingPart } from '../../common/MissingPart.tsx';

/** A part of the debrief with its texts, fetched when it is first shown. */
function withTexts<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return later(
    () => Promise.all([load(), needTexts('class-debrief')]).then(([part]) => part),
    MissingPart,
  );
}

/** The debrief of a session from its record. */
export const ClassDebrief = withTexts(() =>
  import('./ClassDebrief.tsx').then((m) => m.ClassDebrief),
);
/** The debrief of a class that was rebuilt elsewhere, as homework is. */
export const RecordedDebrief = withTexts(() =>
  import('./RecordedDebrief.tsx').then((m) => m.RecordedDebrief),
);
/** A place to open a saved session. */
export const OpenRecord = withTexts(() => import('./OpenRecord.tsx').then((m) => m.OpenRecord));
/** A page for a session that was opened from a file. */
export const RecordPage = withTexts(() => import('./RecordPage.tsx').then((m) => m.RecordPage));
