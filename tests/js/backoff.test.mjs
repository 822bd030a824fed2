import assert from "node:assert/strict";
import { test } from "node:test";
import { backoff } from "../../closeknit/web/static/js/models/backoff.js";

const still = { random: () => 0 };

test("the wait doubles and then stays", () => {
  const waits = [1, 2, 3, 4, 20, 2000].map((failures) => backoff(failures, still));
  assert.deepEqual(waits, [1000, 2000, 4000, 8000, 60000, 60000]);
});

test("the first try after no failure waits no longer than after one", () => {
  assert.equal(backoff(0, still), 1000);
});

test("many pages are spread over a third of the wait, never beyond it", () => {
  assert.equal(backoff(3, { random: () => 1 }), 2667);
  for (let tries = 0; tries < 100; tries += 1) {
    const wait = backoff(3);
    assert.ok(wait > 2666 && wait <= 4000, String(wait));
  }
});
