import { type ComponentChildren } from 'preact';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { isStandard } from '../../../store/workshop/changes.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Course } from './Course.tsx';
import { useDraft } from './context.ts';
import { Events } from './Events.tsx';
import { Extensions } from './Extensions.tsx';
import { Players } from './Players.tsx';

const NUMBERS = {
  time: ['rounds', 'continuation'],
  tokens: ['price', 'supply', 'unlock', 'stock', 'cash', 'treasury', 'sellShare', 'emission'],
  use: ['growth', 'capture', 'optionality'],
  liquidity: [
    ...['recovery', 'depth.base', 'depth.perMaker', 'spread.tight', 'spread.wide'],
    ...['turnover', 'inventory', 'exitFee'],
  ],
  outside: ['outside.equity', 'outside.reserve', 'outside.mix'],
  leverage: ['leverage.min', 'leverage.max', 'leverage.maintenance'],
} as const;

interface GroupProps {
  name: string;
  note?: string | false; // what is special about it, seen while it is folded
  open?: boolean;
  children: ComponentChildren;
}

function Group({ name, note, open = false, children }: GroupProps) {
  const t = useKeyedTexts('fields');
  return (
    <details class="ws-group" open={open}>
      <summary>
        <h2>{t(`group.${name}`)}</h2>
        {note && <span class="ws-group-note">{note}</span>}
      </summary>
      <div class="ws-body">{children}</div>
    </details>
  );
}

function NumberGroup({ name }: { name: keyof typeof NUMBERS }) {
  const t = useTexts('workshop');
  const draft = useDraft();
  const changed = NUMBERS[name].filter((path) => !isStandard(draft, path)).length;
  return (
    <Group name={name} note={changed > 0 && t('changed', { count: changed })}>
      <div class="ws-fields">
        {NUMBERS[name].map((path) => (
          <NumberField key={path} path={path} />
        ))}
      </div>
    </Group>
  );
}

/** Every field of the schema, in groups that fold. */
export function Groups() {
  const t = useTexts('workshop');
  const { scenario } = useDraft();
  const special = [scenario.quality, scenario.coordinator, scenario.siblings].filter(Boolean);
  const { events } = scenario;
  return (
    <>
      <Group name="words" open>
        <TextField path="title" />
        <TextField path="story" long />
      </Group>
      <Group name="players" open>
        <Players />
      </Group>
      <NumberGroup name="time" />
      <NumberGroup name="tokens" />
      <NumberGroup name="use" />
      <NumberGroup name="liquidity" />
      <NumberGroup name="outside" />
      <NumberGroup name="leverage" />
      <Group name="events" note={events.length > 0 && t('event.count', { count: events.length })}>
        <Events />
      </Group>
      <Group
        name="extensions"
        note={special.length > 0 && t('switched-on', { count: special.length })}
      >
        <Extensions />
      </Group>
      <Group name="course">
        <Course />
      </Group>
    </>
  );
}
