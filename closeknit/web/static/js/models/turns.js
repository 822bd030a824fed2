import { isTime, steady } from "./ending.js";
import { numberWord } from "./spans.js";

// Turns on one phone. A state is {turns, seconds, turn, phase, endsAt, left, whole, seen}: `turn`
// counts from 0; `phase` is "ready", "running", "paused", "up" (its time is over, nobody has gone
// on) or "over"; `whole` is all the time that this turn was given, `left` what it has while it
// stands still. No turn ever begins by itself: whoever still speaks is not talked over by a clock.

export const MORE = 60000;
const PHASES = ["ready", "running", "paused", "up", "over"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "last"];

/** Before anybody has begun: `turns` in all, of `seconds` each. */
export function fresh({ turns, seconds }) {
  const whole = seconds * 1000;
  return { turns, seconds, turn: 0, phase: "ready", endsAt: null, left: whole, whole, seen: null };
}

/** What was kept, if it is of this plan and whole; else a fresh state. */
export function restored(kept, plan) {
  return kept && isOf(kept, plan) ? { ...kept } : fresh(plan);
}

/** The state at `now`: a turn whose end has passed, awake or asleep, stands at "up" or "over". */
export function settle(state, now) {
  if (state.phase !== "running") return state;
  const seen = steady(state, now);
  return now < seen.endsAt ? seen : { ...standing(seen, isLast(seen) ? "over" : "up"), left: 0 };
}

/** Does what somebody pressed; what makes no sense in this state changes nothing. */
export function press(state, act, now) {
  const settled = settle(state, now);
  return ACTS[act]?.[settled.phase]?.(settled, now) ?? settled;
}

export function leftOf(state, now) {
  if (state.phase !== "running") return state.left;
  return Math.min(state.whole, Math.max(0, state.endsAt - now));
}

/** How far the turn has come, from 0 to 1. */
export const closedOf = (state, now) => 1 - leftOf(state, now) / state.whole;

/** Whether the time ran out between the two, which is when it chimes; a tap on "next" does not. */
export const ranOut = (before, after) => before.phase === "running" && ["up", "over"].includes(after.phase);

export const isLast = ({ turn, turns }) => turn === turns - 1;

/** Each voice as {name, does, on}; `on` is the one whose turn it is, or comes next. */
export function voicesOf({ turn, phase }, voices = 2) {
  const at = (phase === "up" ? turn + 1 : turn) % voices;
  return Array.from({ length: voices }, (_, voice) => ({
    name: nameOf(voice, voices, phase),
    does: voice === at ? DOES[phase] : RESTS[phase],
    on: voice === at && phase !== "over",
  }));
}

/** "The third of six turns." */
export function placeOf({ turn, turns }) {
  const place = isLast({ turn, turns }) ? "last" : ORDINALS[turn];
  return `The ${place} of ${numberWord(turns)} turns.`;
}

const DOES = { ready: "speaks first", running: "speaks", paused: "speaks", up: "is next", over: "" };
const RESTS = { ready: "listens first", running: "listens", paused: "listens", up: "", over: "" };

function nameOf(voice, voices, phase) {
  if (voice === 0) return phase === "ready" ? "The one who begins" : "The one who began";
  return voices === 2 ? "The other" : `The ${ORDINALS[voice]}`;
}

const standing = (state, phase) => ({ ...state, phase, endsAt: null, seen: null });
const running = (state, left, now) => ({ ...state, phase: "running", left, endsAt: now + left, seen: now });
const goOn = (state, now) => running(state, state.left, now);
const pause = (state, now) => ({ ...standing(state, "paused"), left: leftOf(state, now) });

function next(state, now) {
  if (isLast(state)) return { ...standing(state, "over"), left: 0 };
  const whole = state.seconds * 1000;
  return running({ ...state, turn: state.turn + 1, whole }, whole, now);
}

function more(state, now) {
  const longer = { ...state, whole: state.whole + MORE };
  if (state.phase === "paused") return { ...longer, left: state.left + MORE };
  return running(longer, leftOf(state, now) + MORE, now);
}

const ACTS = {
  begin: { ready: goOn },
  pause: { running: pause },
  resume: { paused: goOn },
  next: { running: next, paused: next, up: next },
  more: { running: more, paused: more, up: more, over: more },
  again: { over: fresh },
};

function isOf(kept, { turns, seconds }) {
  const { turn, phase, endsAt, left, whole, seen } = kept;
  const same = kept.turns === turns && kept.seconds === seconds;
  const runs = phase !== "running" || (isTime(endsAt) && isTime(seen));
  return same && runs && PHASES.includes(phase) && Number.isInteger(turn) && turn >= 0 && turn < turns && isTime(left) && whole > 0;
}
