import { type Result, refuse } from '../../model/result.ts';
import { decodeScenario } from '../../scenario/link.ts';
import { type Scenario } from '../../scenario/types.ts';
import { parseRoute } from '../routes.ts';

/** The code in an address of ours, else the text as it is. */
function codeIn(text: string): string {
  const hash = text.indexOf('#');
  if (hash === -1) return text;
  const route = parseRoute(text.slice(hash));
  return 'code' in route && route.code !== null ? route.code : text;
}

/**
 * The scenario of a pasted link (to open, to play, to set a class up) or of a bare code. Refused as
 * `decodeScenario` refuses; `link.foreign` for nothing at all.
 */
export function scenarioOfText(text: string): Result<Scenario> {
  const trimmed = text.trim();
  return trimmed === '' ? refuse({ code: 'link.foreign' }) : decodeScenario(codeIn(trimmed));
}
