import { LaidDown } from "../models/away.js";

const SENSORS = ["accelerometer", "gyroscope"];

/** Whether, on a phone, the sensor may be read without a question by the browser. */
export async function mayFeel() {
  const Sensor = globalThis.DeviceOrientationEvent;
  if (!isSecureContext || !Sensor || !matchMedia("(pointer: coarse)").matches) return false;
  if (!Sensor.requestPermission) return true;
  // Chromium has the question too, and never puts it where the answer is "granted" from the start.
  const asked = SENSORS.map((name) => navigator.permissions.query({ name }));
  const answers = await Promise.all(asked).catch(() => [{ state: "prompt" }]);
  return answers.every(({ state }) => state === "granted");
}

/** Feels how the phone lies, from `start` to `stop` and not a moment longer. */
export class Lying extends LaidDown {
  start() {
    addEventListener("deviceorientation", this);
    return this;
  }

  stop() {
    removeEventListener("deviceorientation", this);
  }

  handleEvent(angles) {
    this.read(angles, Date.now());
  }
}
