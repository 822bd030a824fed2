import assert from "node:assert/strict";
import { test } from "node:test";
import { LONG_SIDE, fitted, isWorthShrinking, taken } from "../../closeknit/web/static/js/models/pictures.js";

test("a large picture is sent no larger than it is kept, in its own shape", () => {
  assert.deepEqual(fitted(4000, 3000), [2048, 1536]);
  assert.deepEqual(fitted(3000, 4000), [1536, 2048]);
  assert.deepEqual(fitted(640, 480), [640, 480]);
  assert.deepEqual(fitted(10000, 1), [LONG_SIDE, 1]);
});

test("a small one goes as it is", () => {
  assert.equal(isWorthShrinking(200_000, 1600, 1200), false);
  assert.equal(isWorthShrinking(200_000, 4000, 300), true);
  assert.equal(isWorthShrinking(5_000_000, 1600, 1200), true);
});

test("no more are taken than there is room for, and that is said", () => {
  assert.deepEqual(taken(0, ["a", "b"], 10), { files: ["a", "b"], sentence: "" });
  const found = taken(9, ["a", "b", "c"], 10);
  assert.deepEqual(found.files, ["a"]);
  assert.match(found.sentence, /room for 10 pictures/);
  assert.deepEqual(taken(12, ["a"], 10).files, []);
  assert.match(taken(1, ["a"], 1).sentence, /one picture/);
});
