const LOUDNESS = 0.25; // −12 dB
const PITCH = 1_320; // Hz
const APART = 0.11; // s between the two ticks
const LENGTH = 0.05; // s

let context: AudioContext | null = null;

/** Two soft ticks (VISUAL.md §7); silence where the browser makes no sound before a tap, or none at all. */
export function tickTwice(): void {
  if (typeof AudioContext === 'undefined') return;
  try {
    context ??= new AudioContext();
  } catch {
    return; // no sound device
  }
  context.resume().catch(() => {});
  for (const later of [0, APART]) {
    const at = context.currentTime + 0.02 + later;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(LOUDNESS, at + 0.003);
    gain.gain.linearRampToValueAtTime(0, at + LENGTH);
    const source = context.createOscillator();
    source.type = 'triangle';
    source.frequency.value = PITCH;
    source.connect(gain).connect(context.destination);
    source.start(at);
    source.stop(at + LENGTH);
  }
}
