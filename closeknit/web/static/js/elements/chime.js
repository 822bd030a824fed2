const SILENT = "clock-silent";
// Two soft notes for a turn, lower ones for the very end; each is a tone with a fainter one above.
const TURN = [523.25, 659.25];
const END = [392, 261.63];
const OVERTONES = [[1, 1, 3.2], [2.01, 0.22, 1.6], [3.02, 0.07, 0.9]];
const APART = 0.55;
const LOUD = 0.22;
const HUM = { turn: [180], end: [180, 240, 260] };

let touched = false;
let context = null;

/** To be called from a tap: browsers let only a page that was touched make a sound. */
export function wake() {
  touched = true;
  const Context = globalThis.AudioContext ?? globalThis.webkitAudioContext;
  if (Context) context ??= new Context();
  context?.resume().catch(() => {});
}

/** Whether this page was touched since it was loaded, and so may be heard. */
export const mayBeHeard = () => touched;

export const isSilent = () => sessionStorage.getItem(SILENT) === "yes";

/** Silence is kept in this tab. It is for the ears; where a device can hum, it still does. */
export function setSilent(silent) {
  sessionStorage.setItem(SILENT, silent ? "yes" : "no");
}

/** Two soft notes. */
export async function chime({ last = false } = {}) {
  if (!touched) return;
  navigator.vibrate?.(last ? HUM.end : HUM.turn);
  if (isSilent() || !context) return;
  await context.resume().catch(() => {});
  (last ? END : TURN).forEach((pitch, index) => note(pitch, context.currentTime + 0.05 + index * APART));
}

function note(pitch, at) {
  for (const [times, part, seconds] of OVERTONES) {
    const tone = new OscillatorNode(context, { frequency: pitch * times });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(LOUD * part, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + seconds);
  }
}
