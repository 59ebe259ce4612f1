import { describe, expect, it } from 'vitest';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { memoryOn, type Shelf } from '../../src/store/memory.ts';
import {
  clearDamaged,
  dropOwn,
  findOwn,
  keepOwn,
  LONGEST_KEPT,
  readKept,
  readShelf,
  SHELF_MIGRATIONS,
  SHELF_PLACES,
  SHELF_VERSION,
  type ShelfMigration,
} from '../../src/store/shelf.ts';
import published from '../fixtures/shelf/v1.json' with { type: 'json' };
import { blocked, shelfOf } from './shelves.ts';

const toll = presetScenario('the-toll');
const whale = presetScenario('the-whale');

function keep(
  device: ReturnType<typeof memoryOn>,
  scenario: Scenario,
  now: number,
  id: string | null = null,
) {
  const kept = keepOwn(device, { id, scenario, now });
  if (!kept.ok) throw new Error(kept.refusal.code);
  return kept.value;
}

function opened(shelf: Shelf = shelfOf()) {
  return memoryOn(() => shelf);
}

describe('the shelf of own scenarios', () => {
  it('has what was put on it, last changed first, in every tab', () => {
    const shelf = shelfOf();
    const [one, other] = [opened(shelf), opened(shelf)];
    const first = keep(one, toll, 1);
    const second = keep(other, whale, 2);
    expect(readShelf(one)).toEqual({ own: [second, first], damaged: 0 });
    expect(readShelf(other)).toEqual(readShelf(one));
  });

  it('puts a scenario that is saved again in its own place', () => {
    const device = opened();
    const first = keep(device, toll, 1);
    keep(device, { ...toll, seed: 9 }, 2, first.id);
    expect(readShelf(device).own).toMatchObject([
      { id: first.id, changedAt: 2, scenario: { seed: 9 } },
    ]);
  });

  it('takes a scenario off and back on again', () => {
    const device = opened();
    const { id, scenario } = keep(device, toll, 1);
    dropOwn(device, id);
    expect(findOwn(device, id)).toBeNull();
    keep(device, scenario, 2, id);
    expect(findOwn(device, id)?.scenario).toEqual(toll);
  });

  it('shows the others where a place is damaged, and clears that away when asked', () => {
    const shelf = shelfOf();
    const device = opened(shelf);
    keep(device, toll, 1);
    for (const [at, text] of [
      '{',
      '7',
      '{"v":1}',
      '{"v":1,"id":"x","code":"s1zz","changedAt":1}',
    ].entries()) {
      shelf.setItem(`hold-or-sell/workshop/${50 + at}`, text);
    }
    expect(readShelf(device)).toMatchObject({ own: [{ scenario: toll }], damaged: 4 });
    keep(device, whale, 2);
    expect(readShelf(device)).toMatchObject({ own: [{}, {}], damaged: 4 });
    clearDamaged(device);
    expect(readShelf(device)).toMatchObject({ own: [{}, {}], damaged: 0 });
  });

  it('leaves alone what a later release has put there', () => {
    const shelf = shelfOf();
    const device = opened(shelf);
    const later = JSON.stringify({ v: SHELF_VERSION + 1, id: 'x', scenario: {} });
    shelf.setItem('hold-or-sell/workshop/0', later);
    keep(device, toll, 1);
    expect(shelf.getItem('hold-or-sell/workshop/0')).toBe(later);
    expect(readShelf(device)).toMatchObject({ own: [{}], damaged: 1 });
  });

  it('is full at its last place, and still replaces what is there', () => {
    const device = opened();
    const all = Array.from({ length: SHELF_PLACES }, (_, seed) =>
      keep(device, { ...toll, seed }, seed),
    );
    expect(keepOwn(device, { id: null, scenario: whale, now: 200 })).toMatchObject({
      refusal: { code: 'shelf.full', allowed: SHELF_PLACES },
    });
    expect(keep(device, whale, 201, all[3]!.id).id).toBe(all[3]!.id);
  });

  it('says so where nothing is kept, and loses nothing that was', () => {
    expect(keepOwn(memoryOn(blocked), { id: null, scenario: toll, now: 1 })).toMatchObject({
      refusal: { code: 'shelf.unkept' },
    });
    const shelf = shelfOf(200);
    const device = opened(shelf);
    const first = keep(device, toll, 1);
    const story = { en: noise(1) };
    const refused = keepOwn(device, { id: first.id, scenario: { ...toll, story }, now: 2 });
    expect(refused).toMatchObject({ refusal: { code: 'shelf.unkept' } });
    expect(findOwn(device, first.id)?.scenario).toEqual(toll);
  });

  it('refuses what is too long for one place', () => {
    const news = (at: number) => ({ zh: noise(at), vi: noise(at + 50), en: noise(at + 100) });
    const events = Array.from({ length: 50 }, (_, at) => ({
      ...{ round: at + 1, kind: 'price' as const, size: 0, news: news(at) },
    }));
    expect(keepOwn(opened(), { id: null, scenario: { ...toll, events }, now: 1 })).toMatchObject({
      refusal: { code: 'shelf.too-large', allowed: LONGEST_KEPT },
    });
  });
});

/** A text of 120 characters that nothing can say shorter. */
function noise(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 120 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return String.fromCodePoint(0x20000 + ((state >> 8) % 40000));
  }).join('');
}

describe('what older releases have kept', () => {
  it('opens as ever', () => {
    expect(published.length).toBeGreaterThan(2);
    const shelf = shelfOf();
    for (const { place, text } of published) shelf.setItem(place, text);
    expect(readShelf(opened(shelf))).toMatchObject({
      damaged: 0,
      own: published.map(({ id, code }) => ({ id, code })),
    });
  });

  it('comes through a named step for every older version', () => {
    const from = SHELF_MIGRATIONS.map((step) => step.from).sort((a, b) => a - b);
    expect(from).toEqual(Array.from({ length: SHELF_VERSION - 1 }, (_, at) => at + 1));
    expect(new Set(SHELF_MIGRATIONS.map(({ name }) => name)).size).toBe(SHELF_MIGRATIONS.length);
  });

  it('is brought to the present form step by step', () => {
    const steps: ShelfMigration[] = [
      {
        name: 'link is called code',
        from: 1,
        migrate: ({ link, ...rest }) => ({ ...rest, code: link }),
      },
    ];
    const old = { v: 1, id: 'a', link: 's1BAqvsg6j', changedAt: 5 };
    expect(readKept(old, steps, 2)).toMatchObject({ id: 'a', code: 's1BAqvsg6j', changedAt: 5 });
    expect(readKept({ ...old, v: 3 }, steps, 2)).toBeNull();
  });
});
