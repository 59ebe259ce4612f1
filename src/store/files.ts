import { accept, type Result } from '../model/result.ts';
import { readReplayFile, readScenarioFile } from '../scenario/file.ts';
import { encodeReplay, encodeScenario } from '../scenario/link.ts';
import { hrefOf } from './routes.ts';

/**
 * Where a file opens, from `#` on: a scenario at its set-up, a finished game in the viewer. Refused as
 * `readScenarioFile` and `readReplayFile` refuse.
 */
export function hrefOfFile(text: string): Result<string> {
  const replay = readReplayFile(text);
  if (replay.ok) return accept(hrefOf({ page: 'replay', code: encodeReplay(replay.value) }));
  if (replay.refusal.code !== 'file.no-replay') return replay;
  const scenario = readScenarioFile(text);
  if (!scenario.ok) return scenario;
  return accept(hrefOf({ page: 'shared', code: encodeScenario(scenario.value) }));
}
