import { backoff } from "./backoff.js";

const POLL = 20000;
const POLL_MOST = 300000;

/**
 * When a page connects, fetches and polls. It holds no timer and no socket: each event returns what
 * to do, as {connect: ms}, {poll: ms} and {fetch: true}; a `poll` of null ends the polling.
 */
export class Presence {
  constructor({ random = Math.random } = {}) {
    this.random = random;
    this.socket = "closed";
    this.failures = 0;
    this.misses = 0;
    this.visible = true;
  }

  start() {
    this.socket = "connecting";
    return { connect: 0 };
  }

  opened() {
    this.socket = "open";
    this.failures = 0;
    this.misses = 0;
    // Also the first time: the other may have acted between this page's making and its listening.
    return { poll: null, fetch: true };
  }

  message() {
    return { fetch: true };
  }

  closed() {
    this.socket = "connecting";
    this.failures += 1;
    const wait = backoff(this.failures, { random: this.random });
    return { connect: wait, ...(this.visible && this.failures >= 2 && { poll: this.pollWait() }) };
  }

  /** The page came back: into view, out of the browser's memory, or to a network. */
  returned() {
    this.visible = true;
    this.misses = 0;
    const reconnect = this.socket !== "open" && { connect: 0, poll: POLL };
    return { fetch: true, ...reconnect };
  }

  hidden() {
    this.visible = false;
    return { poll: null };
  }

  /** A fetch came to its end; polling goes on only where the socket does not. */
  fetched(well) {
    this.misses = well ? 0 : this.misses + 1;
    return this.socket === "open" || !this.visible ? {} : { poll: this.pollWait() };
  }

  pollWait() {
    return backoff(this.misses, { first: POLL, most: POLL_MOST, random: () => 0 });
  }
}

/** Whether two fragments show the same; the tokens of their forms differ in every answer. */
export function showsTheSame(one, other) {
  return withoutTokens(one) === withoutTokens(other);
}

function withoutTokens(html) {
  return html
    .replace(/<input\b[^>]*\btype="hidden"[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
