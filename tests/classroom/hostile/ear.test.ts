import { expect, it } from 'vitest';
import { openEar } from './ear.ts';

it('finds what is none of an attacker’s, also where it comes in two pieces', () => {
  const ear = openEar(['Quillfeather 7', 'a+b/secret']);
  const [one, two] = [ear.open(), ear.open()];
  one('42["student",{"name":"Quillf');
  two('eather 7');
  expect([...ear.leaks]).toEqual([]);
  one(Buffer.from('eather 7"}]'));
  two('{"journal":[]}');
  one('a+b/secret');
  expect(ear.leaks.size).toBe(3);
});
