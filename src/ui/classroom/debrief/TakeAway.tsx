import { type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useKeyedTexts, useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import {
  classCodebook,
  classTable,
  type Recorded,
  safeCsvOf,
} from '../../../store/classroom/debrief.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { saveBlob } from '../../share/save.ts';
import { useNames } from '../common/useNames.ts';
import { archiveWithCharts } from './take.ts';

interface TakeAwayProps {
  recorded: Recorded;
  record: SessionRecord | null; // null: there is no journal, as of homework
  bots: boolean;
  names: boolean; // whether names are in the data
  board: RefObject<HTMLElement | null>; // where the charts stand
}

/** A file name that every system takes. */
function fileName(label: string, what: string): string {
  const safe = label.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'class';
  return `hold-or-sell-${safe}-${what}`;
}

/** The class as data with its codebook, as a session, and everything with its charts in one file. */
export function TakeAway({ recorded, record, bots, names, board }: TakeAwayProps) {
  const t = useTexts('class-debrief');
  const meaningOf = useKeyedTexts('codebook');
  const nameOf = useNames();
  const language = useLanguage();
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const data = {
    name: fileName(recorded.label, 'data.csv'),
    make: () =>
      safeCsvOf(classTable(recorded, bots, (name) => (names ? nameOf(name, language) : ''))),
  };
  const codebook = {
    name: fileName(recorded.label, 'codebook.csv'),
    make: () => safeCsvOf(classCodebook((column) => meaningOf(column))),
  };
  const session = {
    name: fileName(recorded.label, 'session.json'),
    make: () => JSON.stringify(record),
  };
  const save = ({ name, make }: typeof data, type: string) => {
    saveBlob(new Blob([make()], { type: `${type};charset=utf-8` }), name);
    say(t('take.saved', { name }));
  };
  const saveAll = async () => {
    if (!board.current) return;
    setBusy(true);
    say(t('take.charts'));
    const name = fileName(recorded.label, 'all.zip');
    const files = [data, codebook, ...(record && names ? [session] : [])];
    const bodies = files.map((file) => ({ name: file.name, body: file.make() }));
    try {
      saveBlob(await archiveWithCharts(bodies, board.current), name);
      say(t('take.saved', { name }));
    } catch {
      say(t('take.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="card finding take-away">
      <h2>{t('take.title')}</h2>
      <p>{t('take.says')}</p>
      <div class="take-row">
        <button type="button" class="button primary" disabled={busy} onClick={saveAll}>
          {t('take.all')}
        </button>
        <button type="button" class="button" onClick={() => save(data, 'text/csv')}>
          {t('take.data')}
        </button>
        <button type="button" class="button" onClick={() => save(codebook, 'text/csv')}>
          {t('take.codebook')}
        </button>
        {record && (
          <button type="button" class="button" onClick={() => save(session, 'application/json')}>
            {t('take.session')}
          </button>
        )}
      </div>
      {record && <p class="key">{t('take.session-says')}</p>}
      <p role="status" class="take-said">
        {said}
      </p>
    </section>
  );
}
