import { type Replay, type Scenario } from '../../store/types.ts';

interface ShareDialogProps {
  scenario: Scenario;
  replay?: Replay;
  onClose(): void;
}

/** Share a scenario, or a finished game: link, copy, QR code, file. Open while it is rendered. */
export function ShareDialog(_props: ShareDialogProps) {
  return null;
}
