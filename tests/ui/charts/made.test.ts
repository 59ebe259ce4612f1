import { expect, it } from 'vitest';
import { metadataOf } from '../../../src/ui/charts/made.ts';

it('says inside an SVG what made it, with nothing read as markup', () => {
  const href = 'https://example.org/?a=1&b=<2>#/lab';
  const markup = metadataOf({ command: "simulate '#/s/abc'", href, seed: 7 });
  expect(markup).toBe(
    '<metadata><origin xmlns="urn:hold-or-sell">' +
      "<command>simulate '#/s/abc'</command>" +
      '<address>https://example.org/?a=1&amp;b=&lt;2&gt;#/lab</address>' +
      '<seed>7</seed></origin></metadata>',
  );
});
