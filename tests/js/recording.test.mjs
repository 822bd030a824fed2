import assert from "node:assert/strict";
import { test } from "node:test";
import { ASKING, DONE, IDLE, PAUSED, RECORDING, Recording, buttonsIn, clock, nameFor, sentenceFor, typeFor } from "../../closeknit/web/static/js/models/recording.js";

test("a pause takes no time of the recording", () => {
  const recording = new Recording(300);
  recording.begin(1000);
  assert.equal(recording.seconds(5400), 4);
  recording.pause(5400);
  assert.equal(recording.state, PAUSED);
  assert.equal(recording.seconds(99000), 4);
  recording.goOn(99000);
  recording.finish(100000);
  assert.equal(recording.state, DONE);
  assert.equal(recording.seconds(200000), 5);
});

test("after five minutes it is full, and says no more than that", () => {
  const recording = new Recording(300);
  recording.begin(0);
  assert.equal(recording.isFull(299999), false);
  assert.equal(recording.isFull(300000), true);
  assert.equal(recording.seconds(301500), 300);
});

test("what is dropped or begun anew leaves nothing of the one before", () => {
  const recording = new Recording(300);
  recording.begin(0);
  recording.hear(0.5);
  recording.drop();
  assert.deepEqual([recording.state, recording.peaks, recording.seconds(9000)], [IDLE, [], 0]);
  recording.begin(9000);
  recording.hear(0.25);
  recording.begin(12000);
  assert.deepEqual([recording.peaks, recording.seconds(13000)], [[], 1]);
});

test("only what is recorded is heard, and no louder than it can be", () => {
  const recording = new Recording(300);
  recording.hear(0.5);
  recording.begin(0);
  recording.hear(1.7);
  recording.hear(-1);
  recording.pause(100);
  recording.hear(0.5);
  assert.deepEqual(recording.peaks, [1, 0]);
});

test("a long recording is drawn from end to end, its loudest moments kept", () => {
  const recording = new Recording(300);
  recording.begin(0);
  for (let at = 0; at < 1000; at += 1) recording.hear(at === 777 ? 1 : 0.1);
  const bars = recording.bars(160);
  assert.equal(bars.length, 160);
  assert.equal(Math.max(...bars), 1);
  assert.equal(bars.filter((bar) => bar === 1).length, 1);
  assert.equal(new Recording(300).bars(160).length, 0);
});

test("each state offers what can be done in it", () => {
  assert.deepEqual(buttonsIn(IDLE), ["record"]);
  assert.deepEqual(buttonsIn(ASKING), []);
  assert.deepEqual(buttonsIn(RECORDING), ["pause", "finish"]);
  assert.deepEqual(buttonsIn(PAUSED), ["go-on", "finish"]);
  assert.deepEqual(buttonsIn(DONE), ["again", "drop"]);
  assert.deepEqual(buttonsIn("unheard of"), []);
});

test("what plays everywhere is recorded where a browser can, else what it can", () => {
  assert.equal(typeFor(() => true), "audio/mp4;codecs=mp4a.40.2");
  assert.equal(typeFor((type) => type.startsWith("audio/webm")), "audio/webm;codecs=opus");
  assert.equal(typeFor(() => false), "");
});

test("a recording goes by a neutral name", () => {
  assert.equal(nameFor("audio/mp4;codecs=mp4a.40.2"), "voice.m4a");
  assert.equal(nameFor("audio/webm"), "voice.webm");
  assert.equal(nameFor("audio/ogg"), "voice.ogg");
  assert.equal(nameFor(""), "voice.webm");
});

test("what went wrong is said in plain words, and what to do", () => {
  for (const name of ["NotAllowedError", "NotFoundError", "NotReadableError", "AbortError"]) {
    assert.match(sentenceFor(name), /choose a recording below/);
  }
  assert.match(sentenceFor("NotAllowedError"), /not allowed/);
  assert.match(sentenceFor("NotFoundError"), /no microphone/);
});

test("a clock shows minutes and seconds", () => {
  assert.deepEqual([0, 9, 61, 300].map(clock), ["0:00", "0:09", "1:01", "5:00"]);
});
