import assert from "node:assert/strict";
import { test } from "node:test";
import { Reading, placed, units } from "../../closeknit/web/static/js/models/coach.js";
import { sentence, withWord } from "../../closeknit/web/static/js/models/sentence.js";

const along = () => new Reading({ along: true });
const TEXT = "You never call.";

test("it reads in a pause of no less than 700 milliseconds, and only where it reads along", () => {
  assert.ok(along().typed(TEXT) >= 700);
  assert.equal(new Reading().typed(TEXT), null);
  assert.equal(along().typed("  \n"), null);
});

test("no text is read twice for a pause, and each text when the button asks", () => {
  const reading = along();
  reading.typed(TEXT);
  assert.equal(reading.pause(), TEXT);
  assert.deepEqual(reading.answered(true), { show: true, press: false, wait: null });
  reading.typed(`${TEXT} `);
  reading.typed(TEXT);
  assert.equal(reading.pause(), null);
  assert.equal(reading.press(TEXT), TEXT);
});

test("at most one is under way", () => {
  const reading = along();
  reading.typed(TEXT);
  reading.pause();
  reading.typed("Something else.");
  assert.equal(reading.pause(), null);
  assert.equal(reading.press("Something else."), null);
});

test("what comes back about a text that has changed is dropped, and the new one read in a pause", () => {
  const reading = along();
  reading.typed(TEXT);
  reading.pause();
  reading.typed("Something else.");
  const { show, press, wait } = reading.answered(true);
  assert.deepEqual([show, press], [false, false]);
  assert.ok(wait >= 700);
  assert.equal(reading.pause(), "Something else.");
});

test("a press while one is under way is answered after it", () => {
  const reading = along();
  reading.typed(TEXT);
  reading.pause();
  reading.press(TEXT);
  assert.deepEqual(reading.answered(true), { show: false, press: true, wait: null });
  assert.equal(reading.press(TEXT), TEXT);
  assert.equal(reading.answered(true).show, true);
});

test("who pressed the button and typed on gets an answer about what stands there", () => {
  const reading = new Reading();
  reading.press(TEXT);
  reading.typed(`${TEXT} Ever.`);
  assert.deepEqual(reading.answered(true), { show: false, press: true, wait: null });
});

test("without a network a pause is silent, and the text is read once there is one", () => {
  const reading = along();
  reading.typed(TEXT);
  assert.equal(reading.pause({ online: false }), null);
  assert.equal(reading.pause(), TEXT);
  assert.deepEqual(reading.answered(false), { show: false, press: false, wait: null });
  assert.equal(reading.pause(), TEXT);
});

test("places are counted as JavaScript counts", () => {
  assert.equal(units("🙂 You", 2), 3);
  assert.equal(units("You", 9), 3);
});

test("a place is found again after more was typed, and not where its words are gone or there twice", () => {
  assert.deepEqual(placed("You never call.", "You never call.", [0, 15]), [0, 15]);
  assert.deepEqual(placed("You never call.", "Hi. You never call.", [0, 15]), [4, 19]);
  assert.equal(placed("You never call.", "You call.", [0, 15]), null);
  assert.equal(placed("Oh.", "Oh. Oh.", [0, 3]), null);
});

const LINES = [
  { label: "When", end: "," },
  { label: "I feel", end: "" },
  { label: "because I need", end: "." },
  { label: "Would you", end: "?" },
];
const said = (...values) => sentence(LINES.map((line, at) => ({ ...line, value: values[at] ?? "" })));

test("several lines say one sentence, with blanks where nothing stands yet", () => {
  assert.equal(said(), "When ____, I feel ____ because I need ____. Would you ____?");
  assert.equal(said("the plan\nchanged", "uneasy."), "When the plan changed, I feel uneasy because I need ____. Would you ____?");
  assert.equal(said("", "", "rest", "wait?"), "When ____, I feel ____ because I need rest. Would you wait?");
});

test("a tapped word stands by itself", () => {
  assert.deepEqual(withWord("", [0, 0], "sad"), { text: "sad", caret: 3 });
  assert.deepEqual(withWord("a bit", [5, 5], "sad"), { text: " sad", caret: 9 });
  assert.deepEqual(withWord("so ", [3, 3], "sad"), { text: "sad", caret: 6 });
  assert.deepEqual(withWord("so , then", [3, 3], "sad"), { text: "sad", caret: 6 });
  assert.deepEqual(withWord("ab", [1, 1], "sad"), { text: " sad ", caret: 5 });
});

test("a second word is joined to the first", () => {
  assert.equal(withWord("ignored", [7, 7], "lonely").text, " and lonely");
  assert.equal(withWord("ignored ", [8, 8], "lonely").text, "and lonely");
  assert.equal(withWord("tired,", [6, 6], "lonely").text, " lonely");
  assert.equal(withWord("tired and", [9, 9], "lonely").text, " lonely");
});
