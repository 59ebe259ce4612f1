// The parts of the page that only games with extensions need, fetched as one.
import './extensions.css';

export { BeliefStrip } from './BeliefStrip.tsx';
export { ExtensionTable } from './ExtensionTable.tsx';
export { GateShut } from './GateShut.tsx';
export { OtherTokens } from './OtherTokens.tsx';
export { RuleSentences } from './RuleSentences.tsx';
export { tellExtensions, tellReveal, tellVotes } from './tellExtensions.ts';
export { VotePanel } from './VotePanel.tsx';
