import { safeParse } from 'valibot';
import { accept, type Refusal, type Result, refuse } from '../model/result.ts';
import { numberField } from './fields.ts';
import { migrate } from './migrations.ts';
import { copyPlain, type Json, printable } from './plain.ts';
import { refusalOf } from './refusals.ts';
import { readSeats } from './seats.ts';
import { SHAPE, type Shaped } from './shape.ts';
import { type Scenario, type Words } from './types.ts';

function outOfRange(path: string, given: number, min: number, max: number): Refusal {
  return { code: 'scenario.out-of-range', path, given, allowed: { min, max } };
}

/** What fields say about each other. */
function misfitOf({ spread, leverage, seats, holders, makers }: Shaped): Refusal | null {
  if (spread.tight > spread.wide) return outOfRange('spread.tight', spread.tight, 0, spread.wide);
  if (leverage.max < leverage.min) {
    const { max } = numberField('leverage.max');
    return outOfRange('leverage.max', leverage.max, leverage.min, max);
  }
  const { role, seat } = seats.you;
  const count = role === 'holder' ? holders : makers;
  if (count === 0) return { code: 'scenario.no-such-seat', path: 'seats.you.role', given: role };
  if (seat >= count) return outOfRange('seats.you.seat', seat, 0, count - 1);
  return null;
}

/** Empty texts are no texts: they are left out, so that one scenario has one form. */
function withoutEmpty(words: Words | undefined): Words | undefined {
  const kept = Object.entries(words ?? {}).filter(([, text]) => text !== '');
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function tidyTexts({ title, story, events, ...rest }: Shaped) {
  const [ownTitle, ownStory] = [withoutEmpty(title), withoutEmpty(story)];
  return {
    ...rest,
    ...(ownTitle && { title: ownTitle }),
    ...(ownStory && { story: ownStory }),
    events: events.map(({ news, ...event }) => {
      const kept = typeof news === 'string' ? news : withoutEmpty(news);
      return kept === undefined ? event : { ...event, news: kept };
    }),
  };
}

function seatScenario(shaped: Shaped): Result<Scenario> {
  const { you, holders, makers } = shaped.seats;
  // Strategies are read from plain JSON: the shape leaves them as they came.
  const holderSeats = readSeats('holder', shaped.holders, (holders as Json[] | undefined) ?? null);
  if (!holderSeats.ok) return holderSeats;
  const makerSeats = readSeats('maker', shaped.makers, (makers as Json[] | undefined) ?? null);
  if (!makerSeats.ok) return makerSeats;
  return accept({
    ...tidyTexts(shaped),
    v: 1,
    seats: { you, holders: holderSeats.value, makers: makerSeats.value },
  });
}

/**
 * Read a scenario from anything: older versions are migrated, defaults filled in, one strategy put on
 * every seat with all its parameters. Never throws for plain data and looks at a bounded part of it.
 *
 * Refusals, with the path, what was given and what is allowed: `scenario.not-a-scenario`, `.unknown-field`,
 * `.missing`, `.needs-number` (`-text`, `-yes-or-no`, `-list`, `-object`, `-strategy`), `.out-of-range`,
 * `.not-whole`, `.unknown-choice`, `.too-long`, `.control-character`, `.too-many`, `.empty-list`,
 * `.no-such-seat`, `.too-large`, `.newer-version`.
 */
export function readScenario(input: unknown): Result<Scenario> {
  const plain = copyPlain(input);
  if (!plain.ok) return plain;
  const tree = plain.value;
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) {
    return refuse({ code: 'scenario.not-a-scenario', given: printable(tree) });
  }
  const present = migrate(tree);
  if (!present.ok) return present;
  const parsed = safeParse(SHAPE, present.value, { abortEarly: true });
  if (!parsed.success) return refuse(refusalOf(parsed.issues[0]));
  const misfit = misfitOf(parsed.output);
  return misfit ? refuse(misfit) : seatScenario(parsed.output);
}
