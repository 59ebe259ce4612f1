import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../src/store/routes.ts';

const ROUTES: Route[] = [
  { page: 'home' },
  { page: 'library' },
  { page: 'preset', id: 'the-whale' },
  { page: 'shared', code: 's1abc_-' },
  { page: 'play', code: 's1abc' },
  { page: 'replay', code: 'r1abc' },
  { page: 'debrief', code: 'r1abc' },
  { page: 'story' },
  { page: 'chapter', number: '7', step: null },
  { page: 'chapter', number: '7', step: 'scene' },
  { page: 'class' },
  { page: 'class-new', code: null },
  { page: 'class-new', code: 's1abc_-' },
  { page: 'class-run', id: 'k3v9', secret: null },
  { page: 'class-run', id: 'k3v9', secret: 'a_b-c' },
  { page: 'wall', id: 'k3v9', secret: null },
  { page: 'wall', id: 'k3v9', secret: 'a_b-c' },
  { page: 'homework' },
  { page: 'offline' },
  { page: 'admin', secret: null },
  { page: 'admin', secret: 'a_b-c/d+e==' },
  { page: 'task', code: 's1abc', label: '10A3 · thứ Năm / 2' },
];

describe('an address', () => {
  it.each(ROUTES)('is read back as the route it was made from: $page', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('is home when nothing stands after the hash', () => {
    for (const hash of ['', '#', '#/', '/']) expect(parseRoute(hash)).toEqual({ page: 'home' });
  });

  it('is unknown, and no more than that, when the grammar has no such page', () => {
    for (const hash of ['#/nowhere', '#/play', '#/play/', '#/s', '#/toString/x', '#/__proto__/x']) {
      expect(parseRoute(hash)).toEqual({ page: 'unknown' });
    }
  });

  it('keeps the code as it came, slashes included', () => {
    expect(parseRoute('#/s/a/b#c')).toEqual({ page: 'shared', code: 'a/b#c' });
  });

  it('of a chapter keeps number and step as they came, known or not', () => {
    const chapter = (number: string, step: string | null) => ({ page: 'chapter', number, step });
    expect(parseRoute('#/story/99')).toEqual(chapter('99', null));
    expect(parseRoute('#/story/abc/')).toEqual(chapter('abc', null));
    expect(parseRoute('#/story/-1/no-such-step')).toEqual(chapter('-1', 'no-such-step'));
    expect(parseRoute('#/story/1/scene/more')).toEqual(chapter('1', 'scene'));
    expect(parseRoute('#/story//scene')).toEqual(chapter('', 'scene'));
    expect(parseRoute('#/story/<b>1</b>')).toEqual(chapter('<b>1<', 'b>'));
  });

  it('of the story alone is its map', () => {
    for (const hash of ['#/story', '#/story/']) expect(parseRoute(hash)).toEqual({ page: 'story' });
  });

  it('of the lab is its first tab unless one is named, with its settings as they came', () => {
    const lab = (tab: string, settings: string | null) => ({ page: 'lab', tab, settings });
    expect(parseRoute('#/lab')).toEqual(lab('market', null));
    expect(parseRoute('#/lab/arena')).toEqual(lab('arena', null));
    expect(parseRoute('#/lab/market/s1/x')).toEqual(lab('market', 's1/x'));
    expect(parseRoute('#/lab/kitchen')).toEqual({ page: 'unknown' });
  });

  it('of several games keeps their order', () => {
    expect(parseRoute('#/beat/a.b')).toEqual({ page: 'beat', code: 'a', answer: 'b' });
    expect(parseRoute('#/beat/a')).toEqual({ page: 'beat', code: 'a', answer: null });
    expect(parseRoute('#/beat/')).toEqual({ page: 'unknown' });
    expect(hrefOf({ page: 'beat', code: 'a', answer: null })).toBe('#/beat/a');
    expect(hrefOf({ page: 'beat', code: 'a', answer: 'b' })).toBe('#/beat/a.b');
    expect(parseRoute('#/compare/a.b.c')).toEqual({ page: 'compare', codes: ['a', 'b', 'c'] });
    expect(parseRoute('#/compare')).toEqual({ page: 'compare', codes: [] });
    expect(hrefOf({ page: 'compare', codes: ['a', 'b'] })).toBe('#/compare/a.b');
  });

  it('never fails, whatever is written there', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(hrefOf(parseRoute(hash))).toMatch(/^#\//);
      }),
    );
  });
});
