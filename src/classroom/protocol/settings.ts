import { accept, type Result } from '../../model/result.ts';
import { decodeScenario, encodeScenario } from '../../scenario/link.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type SessionSettings } from '../../session/settings.ts';
import { type SettingsMessage } from './messages.ts';

/** Settings as they are sent: each treatment as the code that its link has. */
export function writeSettings(settings: SessionSettings): SettingsMessage {
  return { ...settings, treatments: settings.treatments.map(encodeScenario) };
}

/** Settings as they were sent, ranges not yet looked at. Refusals: those of `decodeScenario`. */
export function decodeSettings(message: SettingsMessage): Result<SessionSettings> {
  const treatments: Scenario[] = [];
  for (const code of message.treatments) {
    const scenario = decodeScenario(code);
    if (!scenario.ok) return scenario;
    treatments.push(scenario.value);
  }
  return accept({ ...message, treatments });
}
