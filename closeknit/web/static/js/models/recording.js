// A voice note on its way: what a recorder may do in which state, and how long it has been at it.

export const IDLE = "idle";
export const ASKING = "asking";
export const RECORDING = "recording";
export const PAUSED = "paused";
export const DONE = "done";

const TYPES = ["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
const ENDINGS = { "audio/mp4": "m4a", "audio/webm": "webm", "audio/ogg": "ogg" };

/** The first kind that this browser can record: MP4 plays everywhere, so it comes first. */
export const typeFor = (supports) => TYPES.find(supports) ?? "";

/** A neutral name for what was recorded. */
export const nameFor = (type) => `voice.${ENDINGS[type.split(";")[0]] ?? "webm"}`;

/** What to press in each state, in the order of the page. */
export const buttonsIn = (state) =>
  ({
    [IDLE]: ["record"],
    [ASKING]: [],
    [RECORDING]: ["pause", "finish"],
    [PAUSED]: ["go-on", "finish"],
    [DONE]: ["again", "drop"],
  })[state] ?? [];

const SENTENCES = {
  NotAllowedError: "The microphone was not allowed. You can allow it for this page in the browser, or choose a recording below.",
  NotFoundError: "There is no microphone here. You can choose a recording below.",
  NotReadableError: "Something else is using the microphone just now. Try again, or choose a recording below.",
};

/** What to say when recording did not begin, by the name of the browser's error. */
export const sentenceFor = (name) => SENTENCES[name] ?? "Recording did not begin. Try again, or choose a recording below.";

export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** Counts only what is recorded: a pause takes no time. Times are milliseconds. */
export class Recording {
  constructor(most) {
    this.most = most;
    this.state = IDLE;
    this.before = 0;
    this.since = 0;
    this.peaks = [];
  }

  begin(now) {
    this.before = 0;
    this.peaks = [];
    this.since = now;
    this.state = RECORDING;
  }

  pause(now) {
    this.before = this.milliseconds(now);
    this.state = PAUSED;
  }

  goOn(now) {
    this.since = now;
    this.state = RECORDING;
  }

  finish(now) {
    this.before = this.milliseconds(now);
    this.state = DONE;
  }

  drop() {
    this.before = 0;
    this.peaks = [];
    this.state = IDLE;
  }

  milliseconds(now) {
    return this.before + (this.state === RECORDING ? now - this.since : 0);
  }

  seconds(now) {
    return Math.min(this.most, Math.floor(this.milliseconds(now) / 1000));
  }

  isFull(now) {
    return this.milliseconds(now) >= this.most * 1000;
  }

  hear(loudness) {
    if (this.state === RECORDING) this.peaks.push(Math.max(0, Math.min(1, loudness)));
  }

  /** The loudness as `count` bars, the whole recording from end to end. */
  bars(count) {
    const { peaks } = this;
    if (peaks.length <= count) return peaks;
    return Array.from({ length: count }, (_, at) => {
      const [from, to] = [at, at + 1].map((edge) => Math.floor((edge * peaks.length) / count));
      return Math.max(...peaks.slice(from, to));
    });
  }
}
