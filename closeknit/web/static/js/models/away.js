import { isTime, steady } from "./ending.js";
import { agoWords } from "./spans.js";

// The phone goes face down. A state is {phase, length, endsAt, found, seen}: `phase` is "ready",
// "away" or "over"; `length` in seconds; `found` the time at which the end was noticed, which is
// later than `endsAt` if the page slept.

const PHASES = ["ready", "away", "over"];
const LATE = 60000;
const STILL = 700;
const PATIENCE = 3000;

/** Before it begins; the first of the lengths is the usual one. */
export const fresh = (lengths) => ({ phase: "ready", length: lengths[0], endsAt: null, found: null, seen: null });

/** What was kept, if it is whole and of one of these lengths; else a fresh state. */
export function restored(kept, lengths) {
  return kept && isOf(kept, lengths) ? { ...kept } : fresh(lengths);
}

export function choose(state, length) {
  return state.phase === "away" ? state : { ...state, length };
}

export function begin(state, now) {
  if (state.phase === "away") return state;
  return { ...state, phase: "away", endsAt: now + state.length * 1000, found: null, seen: now };
}

/** Ends it early. That is no failure, so nothing of it is left. */
export function stop(state) {
  return state.phase === "away" ? fresh([state.length]) : state;
}

/** The state at `now`: one whose end has passed, awake or asleep, is over, and knows when it was found. */
export function settle(state, now) {
  if (state.phase !== "away") return state;
  const seen = steady(state, now);
  return now < seen.endsAt ? seen : { ...seen, phase: "over", found: now, seen: null };
}

export function leftOf(state, now) {
  if (state.phase !== "away") return 0;
  return Math.min(state.length * 1000, Math.max(0, state.endsAt - now));
}

/** Whether it came to its end between the two, which is when it chimes; stopping it does not. */
export const ranOut = (before, after) => before.phase === "away" && after.phase === "over";

/** What is said at the end; when that was, only if the page slept through it. */
export function endWords(state, now) {
  if (state.phase !== "over") return "";
  const late = state.found - state.endsAt >= LATE;
  const ago = agoWords(Math.max(LATE, now - state.endsAt));
  return late ? `It ended ${ago}, while this page slept.` : "That was it.";
}

/** Whether a phone with these angles (degrees, as the sensor gives them) lies on its face. */
export function liesFaceDown({ beta, gamma }) {
  if (!Number.isFinite(beta) || !Number.isFinite(gamma)) return false;
  return Math.cos(radians(beta)) * Math.cos(radians(gamma)) < -0.9;
}

/**
 * What a phone's sensor tells while somebody lays it down. It speaks only when something changes, so
 * the time in which it says nothing counts as lying still.
 */
export class LaidDown {
  constructor(now) {
    this.asked = now;
    this.told = false;
    this.since = null;
  }

  read(angles, now) {
    this.told ||= Number.isFinite(angles.beta);
    if (!liesFaceDown(angles)) this.since = null;
    else this.since ??= now;
  }

  /** Whether it has lain on its face for a moment; a turn in the hand is not that. */
  isDown(now) {
    return this.since !== null && now - this.since >= STILL;
  }

  /** Whether this device has been asked long enough to know that it does not tell. */
  isMute(now) {
    return !this.told && now - this.asked >= PATIENCE;
  }
}

const radians = (degrees) => (degrees * Math.PI) / 180;

function isOf({ phase, length, endsAt, found, seen }, lengths) {
  const times = { ready: [], away: [endsAt, seen], over: [endsAt, found] }[phase];
  return PHASES.includes(phase) && lengths.includes(length) && times.every(isTime);
}
