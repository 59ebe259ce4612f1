import { describe, expect, it } from 'vitest';
import { encodeScenario } from '../../../src/scenario/link.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type Scenario } from '../../../src/scenario/types.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { parseRoute } from '../../../src/store/routes.ts';
import { readShelf } from '../../../src/store/shelf.ts';
import { addEvent } from '../../../src/store/workshop/changes.ts';
import {
  addressOf,
  type Bench,
  isSaved,
  keepUnfinished,
  openBench,
  openEditor,
  workshopHref,
} from '../../../src/store/workshop/editor.ts';
import { copyOf, fileOf, scenarioFrom } from '../../../src/store/workshop/making.ts';
import { blocked, shelfOf } from '../shelves.ts';

const toll = presetScenario('the-toll');

function onBench(shelves = { device: shelfOf(), tab: shelfOf() }, id: string | null = null) {
  const memories = { device: memoryOn(() => shelves.device), tab: memoryOn(() => shelves.tab) };
  return { ...shelves, memories, store: openEditor(memories, benchOf(toll, id), false) };
}

function benchOf(scenario: Scenario, id: string | null = null): Bench {
  return benchAt(workshopHref(scenario, id));
}

function benchAt(href: string) {
  const route = parseRoute(href);
  if (route.page !== 'workshop' || route.code === null) throw new Error(route.page);
  const bench = openBench(route.code);
  if (!bench.ok) throw new Error(bench.refusal.code);
  return bench.value;
}

describe('a scenario on the bench', () => {
  it('stands whole in its address, with its id once it is saved', () => {
    const { store, memories } = onBench();
    store.getState().type('capture', '33');
    expect(benchAt(addressOf(store.getState()))).toMatchObject({
      scenario: { capture: 0.33 },
      id: null,
    });
    expect(store.getState().save(5)).toBe(true);
    const { id } = readShelf(memories.device).own[0]!;
    expect(benchAt(addressOf(store.getState())).id).toBe(id);
  });

  it('is saved in one place however often, and knows whether it is', () => {
    const { store, memories } = onBench();
    expect(isSaved(store.getState())).toBe(false);
    store.getState().save(1);
    expect(isSaved(store.getState())).toBe(true);
    store.getState().type('price', '20');
    expect(isSaved(store.getState())).toBe(false);
    store.getState().save(2);
    expect(readShelf(memories.device).own).toMatchObject([{ scenario: { price: 20 } }]);
  });

  it('goes on after a reload in the place it had', () => {
    const first = onBench();
    first.store.getState().save(1);
    const again = openEditor(first.memories, benchAt(addressOf(first.store.getState())), false);
    expect(isSaved(again.getState())).toBe(true);
    again.getState().save(2);
    expect(readShelf(first.memories.device).own).toHaveLength(1);
  });

  it('of an address with an id that is not here is saved as a new one', () => {
    const { store, memories } = onBench(undefined, 'somebody-elses');
    store.getState().save(1);
    expect(readShelf(memories.device).own[0]?.id).not.toBe('somebody-elses');
  });

  it('says when it cannot be kept, and keeps on the bench what there is', () => {
    const store = openEditor(
      { device: memoryOn(blocked), tab: memoryOn(blocked) },
      benchOf(toll),
      false,
    );
    store.getState().type('price', '20');
    expect(store.getState().save(1)).toBe(false);
    expect(store.getState()).toMatchObject({
      refusal: { code: 'shelf.unkept' },
      draft: { scenario: { price: 20 } },
    });
  });

  it('is undone a field at a time and redone, what could not be taken too', () => {
    const { store } = onBench();
    const { type, edit, undo, redo } = store.getState();
    for (const text of ['2', '25', '25x']) type('price', text);
    edit(addEvent);
    type('rounds', '3');
    undo();
    undo();
    expect(store.getState().draft).toMatchObject({
      scenario: { price: 25, events: [] },
      typed: { price: '25x' },
    });
    undo();
    expect(store.getState().draft.scenario).toEqual(toll);
    redo();
    redo();
    redo();
    expect(store.getState().draft.scenario).toMatchObject({ price: 25, rounds: 3 });
    expect(store.getState().future).toEqual([]);
  });

  it('stands after a reload of the tab as it was, what could not be taken and what was typed last too', () => {
    const { store, memories } = onBench();
    const { address } = benchOf(toll);
    store.getState().type('rounds', '7');
    store.getState().type('price', 'ten');
    keepUnfinished(memories.tab, address, store.getState().draft);
    const again = openEditor(memories, benchOf(toll), false).getState();
    expect(again.draft).toMatchObject({ scenario: { rounds: 7 }, typed: { price: 'ten' } });
    const elsewhere = openEditor(memories, benchOf(presetScenario('the-whale')), false).getState();
    expect(elsewhere.draft).toMatchObject({ scenario: { rounds: 10 }, typed: {} });
  });

  it('is as its address has it where the tab has nothing more', () => {
    const { store, memories } = onBench();
    keepUnfinished(memories.tab, benchOf(toll).address, store.getState().draft);
    const again = openEditor(memories, benchOf(toll), false).getState();
    expect(again.draft.scenario).toEqual(toll);
    memories.tab.keep('workshop/unfinished', { address: benchOf(toll).address, code: 7 });
    expect(openEditor(memories, benchOf(toll), false).getState().draft.scenario).toEqual(toll);
  });

  it.each(['nonsense', 's1zz', `${encodeScenario(toll).slice(0, -3)}/id`])(
    'is refused where its address is damaged: %s',
    (address) => expect(openBench(address).ok).toBe(false),
  );
});

describe('own scenarios', () => {
  const own = { ...toll, title: { vi: 'Mưa: <to>', en: 'x'.repeat(80) } };

  it('are copied under a title of their own that fits', () => {
    const { title } = copyOf(own);
    expect(title?.vi).toBe('Mưa: <to> (2)');
    expect(title?.en).toHaveLength(80);
    expect(copyOf(toll)).toEqual(toll);
  });

  it('go into a file by their title and come back from it, from a link and from a bare code', () => {
    const { name, text } = fileOf(own, 'vi');
    expect(name).toBe('hold-or-sell-Mưa-to.json');
    expect(scenarioFrom({ file: text })).toEqual({ ok: true, value: own });
    const code = encodeScenario(own);
    for (const link of [code, `https://example.org/#/s/${code}`, ` #/play/${code} `]) {
      expect(scenarioFrom({ link })).toEqual({ ok: true, value: own });
    }
    expect(scenarioFrom({ link: '<script>' }).ok).toBe(false);
    expect(scenarioFrom({ file: '[]' }).ok).toBe(false);
  });
});
