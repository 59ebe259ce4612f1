import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAME_KEYS } from '../../src/session/name-keys.ts';
import { suggestNames } from '../../src/session/names.ts';
import { MOST_PLAYERS } from '../../src/session/settings.ts';
import { Room } from './room.ts';

const LANGUAGES = ['en', 'zh', 'vi'] as const;

function readNames(language: string): Record<string, string> {
  return JSON.parse(readFileSync(`locales/${language}/class/names.json`, 'utf8'));
}

describe('the made-up names', () => {
  it('are at least 150 keys in kebab case, each once', () => {
    expect(NAME_KEYS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(NAME_KEYS).size).toBe(NAME_KEYS.length);
    expect(NAME_KEYS.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });

  it.each(LANGUAGES)('have each its own short name: %s', (language) => {
    const names = readNames(language);
    expect(Object.keys(names)).toEqual([...NAME_KEYS]);
    const all = Object.values(names);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
    const isShort = { en: /^.{3,16}$/u, zh: /^\p{Script=Han}{2,3}$/u, vi: /^\S+( \S+){0,2}$/u };
    expect(all.filter((name) => !isShort[language].test(name))).toEqual([]);
    if (language !== 'zh') {
      const words = all.flatMap((name) => name.split(/[ -]/)).filter((word) => word !== 'of');
      expect(words.filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
    }
  });
});

describe('a name', () => {
  it('is a number where the class has none', () => {
    expect(new Room({ names: 'off' }).join(2).player(2).name).toEqual({ number: 2 });
  });

  it('is the made-up one that was asked for; its twins are numbered', () => {
    const room = new Room();
    const kite = { type: 'join', name: { key: 'kite' }, language: 'zh' } as const;
    room.do(kite, kite, kite);
    expect(room.session.players.map(({ name }) => name)).toEqual(
      [1, 2, 3].map((twin) => ({ made: { key: 'kite', twin } })),
    );
    expect(room.refusal({ ...kite, name: { key: 'no-such-thing' } })).toBe('class.bad-message');
  });

  it('is drawn for who did not ask, nobody’s twice while there are free ones', () => {
    const { players } = new Room().join(NAME_KEYS.length).session;
    const keys = players.map(({ name }) => ('made' in name ? name.made.key : ''));
    expect(new Set(keys).size).toBe(NAME_KEYS.length);
    const { players: others } = new Room({}, 2).join(3).session;
    expect(others.map(({ name }) => name)).not.toEqual(players.slice(0, 3).map(({ name }) => name));
  });

  it('is offered in three that are free, others for another seed', () => {
    const room = new Room().join(100);
    const borne = room.session.players.map(({ name }) => ('made' in name ? name.made.key : ''));
    const offered = suggestNames(room.session, 5);
    expect(new Set(offered).size).toBe(3);
    expect(offered.filter((key) => borne.includes(key))).toEqual([]);
    expect(suggestNames(room.session, 6)).not.toEqual(offered);
    expect(suggestNames(new Room().join(600).session, 5)).toHaveLength(3);
  });

  it('is not one’s own unless the teacher allows it', () => {
    const own = { type: 'join', name: { own: 'Lan' }, language: 'vi' } as const;
    expect(new Room({ names: 'made' }).refusal(own)).toBe('class.names-given');
    expect(new Room({ names: 'off' }).do(own).player(1).name).toEqual({ number: 1 });
    expect(new Room({ names: 'own' }).do(own).player(1).name).toEqual({ own: 'Lan' });
  });
});

describe('an own name', () => {
  const named = (own: string) => {
    const room = new Room({ names: 'own' });
    const refusal = room.refusal({ type: 'join', name: { own }, language: 'en' });
    if (refusal !== null) return refusal;
    const { name } = room.do({ type: 'join', name: { own }, language: 'en' }).player(1);
    return 'own' in name ? name.own : '';
  };

  it.each([
    ['  Lan \n Anh\t', 'Lan Anh'],
    ['Tie\u0302\u0301n', 'Tiến'],
    ['小明', '小明'],
    ['<b>Bo</b>', '<b>Bo</b>'],
    ['=1+1', '=1+1'],
    ['🐃🎈', '🐃🎈'],
    ['\u202eevil\u202c', 'evil'],
    ['a\u0000b\u0007', 'ab'],
    ['\ud800x', 'x'],
    [`z${'\u0315'.repeat(20)}`, 'z\u0315\u0315'],
    ['a\u200bb', 'ab'],
    ['a'.repeat(24), 'a'.repeat(24)],
    ['🎈'.repeat(24), '🎈'.repeat(24)],
  ])('%j is shown as %j', (typed, shown) => {
    expect(named(typed)).toBe(shown);
  });

  it.each(['', '   ', '\u200b\u200e\u2066', '\u3164', '\u0301', '\n'])('%j is empty', (typed) => {
    expect(named(typed)).toBe('class.name-empty');
  });

  it.each(['a'.repeat(25), '🎈'.repeat(25), 'ab '.repeat(3_000)])('is at most 24 long', (typed) => {
    expect(named(typed)).toBe('class.name-too-long');
  });

  it('is not another’s, however it is written', () => {
    const room = new Room({ names: 'own' });
    room.do({ type: 'join', name: { own: 'Lan Anh' }, language: 'vi' }).join(1);
    const again = (own: string) => room.refusal({ type: 'join', name: { own }, language: 'vi' });
    expect([again('lan  anh'), again('LAN ANH'), again('Ｌan Anh')]).toEqual(
      new Array(3).fill('class.name-taken'),
    );
    expect(room.refusal({ type: 'rename', player: 2, name: 'lan anh' })).toBe('class.name-taken');
    expect(room.refusal({ type: 'rename', player: 1, name: 'LAN ANH' })).toBeNull();
  });

  it('is given by the teacher in any class', () => {
    const room = new Room({ names: 'off' })
      .join(2)
      .do({ type: 'rename', player: 2, name: ' Minh ' });
    expect(room.player(2).name).toEqual({ own: 'Minh' });
    expect(room.refusal({ type: 'rename', player: 2, name: ' ' })).toBe('class.name-empty');
  });
});

describe('a class', () => {
  it('takes a thousand players and no more, the removed ones counted', () => {
    const room = new Room().join(MOST_PLAYERS).do({ type: 'remove', player: 3 });
    expect(room.session.players.map(({ id }) => id)).toEqual(
      Array.from({ length: MOST_PLAYERS }, (_, at) => at + 1),
    );
    expect(room.refusal({ type: 'join', name: null, language: 'en' })).toBe('class.full');
  });
});
