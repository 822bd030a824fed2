// A time at which something ends, on a device's clock, which can be set back. States carry `endsAt`
// and `seen`, the last time at which somebody looked; both in milliseconds.

/** The same state seen at `now`. A clock that was set back takes the end along: none waits longer. */
export function steady(state, now) {
  const back = Math.max(0, state.seen - now);
  return { ...state, endsAt: state.endsAt - back, seen: now };
}

/** What lasts of a state: all but the moment at which it was looked at. */
export function lasting({ seen, ...rest }) {
  return JSON.stringify(rest);
}

export const isTime = (value) => Number.isFinite(value) && value >= 0;
