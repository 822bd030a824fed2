import { ASKING, DONE, IDLE, PAUSED, RECORDING, Recording, buttonsIn, clock, nameFor, sentenceFor, typeFor } from "../models/recording.js";
import { stay } from "./staying.js";

const BITS = 48000;
/** How long a sentence stays before the running time takes its place again, in milliseconds. */
const LONG_ENOUGH = 6000;
const EVERY = 80;
const LABELS = { record: "Record", pause: "Pause", "go-on": "Go on", finish: "Done", again: "Record it anew", drop: "Leave it out" };

/**
 * Records a voice into the file field inside it. What is recorded is in this page alone until its form
 * is sent: whoever closes the tab has left nothing anywhere.
 */
class Voice extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type='file']");
    this.length = this.querySelector("input[type='hidden']");
    if (this.parts || !this.input || !navigator.mediaDevices?.getUserMedia || !globalThis.MediaRecorder) return;
    this.recording = new Recording(Number(this.getAttribute("seconds")));
    this.build();
    this.input.addEventListener("change", () => this.brought());
    stay(this, () => this.recording.state === DONE);
    document.addEventListener("submit", (event) => this.sending(event), { capture: true });
    addEventListener("pagehide", () => this.letGo());
    this.show();
  }

  disconnectedCallback() {
    if (this.recording && ![IDLE, DONE].includes(this.recording.state)) this.letGo();
  }

  build() {
    const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
    this.box = make("div", { className: "recorder" });
    this.said = make("p", { className: "recorder-time" });
    this.said.setAttribute("role", "status");
    this.wave = make("canvas", { width: 640, height: 96, hidden: true });
    this.wave.setAttribute("aria-hidden", "true");
    this.sound = make("audio", { controls: true, hidden: true });
    this.sound.setAttribute("aria-label", "What you recorded");
    const actions = make("div", { className: "actions" });
    this.parts = Object.fromEntries(
      Object.entries(LABELS).map(([name, text]) => {
        const button = make("button", { type: "button", className: "button button-plain", textContent: text });
        button.addEventListener("click", () => this.act(name));
        return [name, button];
      }),
    );
    this.parts.drop.className = "button button-quiet";
    actions.append(...Object.values(this.parts));
    this.box.append(this.said, this.wave, this.sound, actions);
    this.prepend(this.box);
  }

  act(name) {
    const now = performance.now();
    if (name === "record" || name === "again") this.begin();
    else if (name === "pause") this.pause(now);
    else if (name === "go-on") this.goOn(now);
    else if (name === "finish") this.recorder.stop();
    else this.drop();
  }

  async begin() {
    this.drop();
    this.recording.state = ASKING;
    this.show("Asking for the microphone …");
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      this.recording.drop();
      this.show(sentenceFor(error.name));
      return;
    }
    if (!this.isConnected) return this.letGo();
    this.record();
  }

  record() {
    const mimeType = typeFor((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(this.stream, { audioBitsPerSecond: BITS, ...(mimeType && { mimeType }) });
    const heard = [];
    recorder.addEventListener("dataavailable", ({ data }) => data.size && heard.push(data));
    // One that was let go stops too, and nothing is kept of it.
    recorder.addEventListener("stop", () => recorder === this.recorder && this.finished(heard));
    this.recorder = recorder;
    recorder.start();
    this.recording.begin(performance.now());
    this.listen();
    this.show();
    this.focusOn("pause");
  }

  listen() {
    this.audio = new AudioContext();
    const ear = this.audio.createAnalyser();
    this.audio.createMediaStreamSource(this.stream).connect(ear);
    const heard = new Float32Array(ear.fftSize);
    this.timer = setInterval(() => {
      ear.getFloatTimeDomainData(heard);
      this.recording.hear(2 * heard.reduce((most, one) => Math.max(most, Math.abs(one)), 0));
      this.draw();
      this.tell();
      if (this.recording.isFull(performance.now())) this.recorder.stop();
    }, EVERY);
  }

  pause(now) {
    this.recorder.pause();
    this.recording.pause(now);
    this.show();
    this.focusOn("go-on");
  }

  goOn(now) {
    this.recorder.resume();
    this.recording.goOn(now);
    this.show();
    this.focusOn("pause");
  }

  finished(heard) {
    this.recording.finish(performance.now());
    this.silence();
    const type = this.recorder.mimeType.split(";")[0];
    this.put(new File(heard, nameFor(type), { type }), this.recording.seconds(0));
    this.draw();
    this.show();
    this.focusOn("again");
  }

  /** The recording stands in the field as if it had been chosen there. */
  put(file, seconds) {
    const files = new DataTransfer();
    if (file) files.items.add(file);
    this.input.files = files.files;
    this.length.value = file ? String(seconds) : "";
    URL.revokeObjectURL(this.sound.src);
    if (file) this.sound.src = URL.createObjectURL(file);
    else this.sound.removeAttribute("src");
  }

  /** Somebody chose a file themselves: its length is not known here, and what was recorded goes. */
  brought() {
    if (!this.input.files.length) return;
    const [file] = this.input.files;
    this.drop();
    this.put(file, 0);
    this.length.value = "";
    this.recording.state = DONE;
    this.show();
  }

  /** What is still being recorded is not in the field yet. */
  sending(event) {
    if (!event.target.contains(this) || ![RECORDING, PAUSED].includes(this.recording.state)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.said.textContent = "Your voice is still being recorded. Press “Done” first.";
    this.readUntil = performance.now() + LONG_ENOUGH;
    this.parts.finish.focus();
  }

  drop() {
    this.letGo();
    this.put(null, 0);
    this.recording.drop();
    this.show();
  }

  letGo() {
    const { recorder } = this;
    this.recorder = null;
    if (recorder && recorder.state !== "inactive") recorder.stop();
    this.silence();
  }

  silence() {
    clearInterval(this.timer);
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.audio?.close();
    this.stream = this.audio = null;
  }

  show(sentence = "") {
    const { state } = this.recording;
    const shown = buttonsIn(state);
    for (const [name, button] of Object.entries(this.parts)) button.hidden = !shown.includes(name);
    this.sound.hidden = state !== DONE;
    this.wave.hidden = state === IDLE || state === ASKING || !this.recording.peaks.length;
    this.said.hidden = state === IDLE && !sentence;
    this.readUntil = 0;
    if (sentence) this.said.textContent = sentence;
    else this.tell();
  }

  /** The time of every second would be read out: a screen reader hears of each new state alone. */
  tell() {
    const now = performance.now();
    if (now < this.readUntil) return;
    const length = clock(this.recording.seconds(now));
    const words = { recording: `Recording, ${length}`, paused: `Paused at ${length}`, done: this.length.value ? `Recorded, ${length}. Listen to it before you keep it.` : "Listen to it before you keep it." };
    const text = words[this.recording.state] ?? "";
    this.said.setAttribute("aria-live", this.recording.state === "recording" && this.said.textContent.startsWith("Recording") ? "off" : "polite");
    if (this.said.textContent !== text) this.said.textContent = text;
  }

  draw() {
    const { width, height } = this.wave;
    const pen = this.wave.getContext("2d");
    const bars = this.recording.bars(width / 4);
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = getComputedStyle(this.wave).color;
    bars.forEach((bar, at) => {
      const tall = Math.max(2, bar * height);
      pen.fillRect(at * 4, (height - tall) / 2, 2.5, tall);
    });
    this.wave.hidden = !bars.length;
  }

  focusOn(name) {
    if (this.contains(document.activeElement) || document.activeElement === document.body) this.parts[name].focus();
  }
}

customElements.define("ck-voice", Voice);
