import assert from "node:assert/strict";
import { test } from "node:test";
import { ThreePresses } from "../../closeknit/web/static/js/models/presses.js";

const press = (presses, ...times) => times.map((time) => presses.press("Shift", time));

test("three within five seconds leave", () => {
  assert.deepEqual(press(new ThreePresses(), 0, 2500, 5000), [false, false, true]);
});

test("the third a moment too late does not, but counts with those that follow", () => {
  assert.deepEqual(press(new ThreePresses(), 0, 2500, 5001, 6000), [false, false, false, true]);
});

test("typing capital letters never leaves", () => {
  const presses = new ThreePresses();
  for (let time = 0; time < 2000; time += 100) {
    assert.equal(presses.press("Shift", time), false);
    assert.equal(presses.press("A", time + 50), false);
  }
});

test("a key held down is one press", () => {
  const presses = new ThreePresses();
  const held = [10, 20, 30, 40].map((time) => presses.press("Shift", time, true));
  assert.deepEqual([presses.press("Shift", 50), ...held, presses.press("Shift", 60)], Array(6).fill(false));
});

test("after leaving, the count begins anew", () => {
  const presses = new ThreePresses();
  press(presses, 0, 1, 2);
  assert.deepEqual(press(presses, 3, 4, 5), [false, false, true]);
});
