import { useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  addEvent,
  choose,
  dropEvent,
  MOST_EVENTS,
  NEWS_KEYS,
  setNews,
  sortEvents,
} from '../../../store/workshop/changes.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useEditor } from './context.ts';

const HIT = [{ value: 'price' }, { value: 'value' }] as const;
const NONE = 'none';
const OWN = 'own';

/** What is read when it happens: nothing, one of ours, or own words. */
function News({ at }: { at: number }) {
  const t = useTexts('workshop');
  const fields = useKeyedTexts('fields');
  const ours = useKeyedTexts('scenarios');
  const { draft, edit } = useEditor();
  const { news } = draft.scenario.events[at]!;
  const typing = Object.keys(draft.typed).some((path) => path.startsWith(`events[${at}].news.`));
  const [writing, setWriting] = useState(false);
  const own = typeof news === 'object' || typing || (writing && news === undefined);
  const id = `field-events[${at}].news`;
  return (
    <div class="ws-news">
      <div class="ws-field">
        <label class="ws-name" for={id}>
          {fields('field.events-news.name')}
        </label>
        <select
          id={id}
          class="select"
          value={own ? OWN : ((news as string | undefined) ?? NONE)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setWriting(value === OWN);
            edit((now) => setNews(now, at, value === OWN || value === NONE ? undefined : value));
          }}
        >
          <option value={NONE}>{t('news.none')}</option>
          <option value={OWN}>{t('news.own')}</option>
          {NEWS_KEYS.map((key) => (
            <option key={key} value={key}>
              {ours(`news.${key}`)}
            </option>
          ))}
        </select>
      </div>
      {own && <TextField path={`events[${at}].news`} />}
    </div>
  );
}

function EventRow({ at }: { at: number }) {
  const t = useTexts('workshop');
  const { number, signedPercent } = useNumbers();
  const { draft, edit } = useEditor();
  const event = draft.scenario.events[at]!;
  const row = number(at + 1);
  return (
    <li class="ws-event card">
      <div class="ws-event-head">
        <h3>{t('event.row', { row })}</h3>
        <button
          type="button"
          class="button quiet"
          aria-label={t('event.drop-of', { row })}
          onClick={() => edit((now) => dropEvent(now, at))}
        >
          {t('event.drop')}
        </button>
      </div>
      <div class="ws-fields">
        <NumberField path={`events[${at}].round`} />
        <NumberField
          path={`events[${at}].size`}
          note={t('event.change', { change: signedPercent(Math.expm1(event.size)) })}
        />
      </div>
      {event.round > draft.scenario.rounds && (
        <p class="ws-warning">{t('event.late', { rounds: number(draft.scenario.rounds) })}</p>
      )}
      <ChoiceField
        path={`events[${at}].kind`}
        kind="kind"
        value={event.kind}
        options={HIT}
        onChoose={(kind) => edit((now) => choose(now, `events[${at}].kind`, kind))}
      />
      <News at={at} />
    </li>
  );
}

/** What happens in which round, and what is told of it. */
export function Events() {
  const t = useTexts('workshop');
  const { number } = useNumbers();
  const { draft, edit } = useEditor();
  const { events } = draft.scenario;
  const sorted = events.every(({ round }, at) => at === 0 || events[at - 1]!.round <= round);
  const full = events.length >= MOST_EVENTS;
  return (
    <>
      {events.length === 0 && <p class="ws-means">{t('event.none')}</p>}
      <ol class="ws-events">
        {events.map((_, at) => (
          <EventRow key={at} at={at} />
        ))}
      </ol>
      <div class="tool-row">
        <button type="button" class="button" disabled={full} onClick={() => edit(addEvent)}>
          {t('event.add')}
        </button>
        {!sorted && (
          <button type="button" class="button" onClick={() => edit(sortEvents)}>
            {t('event.sort')}
          </button>
        )}
      </div>
      {full && <p class="ws-means">{t('event.full', { most: number(MOST_EVENTS) })}</p>}
    </>
  );
}
