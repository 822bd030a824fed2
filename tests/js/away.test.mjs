import assert from "node:assert/strict";
import { test } from "node:test";
import {
  begin, choose, endWords, fresh, LaidDown, leftOf, liesFaceDown, ranOut, restored, settle, stop,
} from "../../closeknit/web/static/js/models/away.js";
import { breathAt, leftAt } from "../../closeknit/web/static/js/models/breath.js";
import { lasting } from "../../closeknit/web/static/js/models/ending.js";
import { Kept } from "../../closeknit/web/static/js/models/kept.js";
import { agoWords, clockText, leftWords, numberWord } from "../../closeknit/web/static/js/models/spans.js";
import { chances, pick, Storage, stored, unseen } from "./clocks.mjs";

const LENGTHS = [30, 120, 240];
const NOON = 1764072000000;
const MINUTE = 60000;
const away = (length = 120) => begin(choose(fresh(LENGTHS), length), NOON);

test("the first length is the usual one", () => {
  assert.equal(fresh(LENGTHS).length, 30);
  assert.equal(leftOf(begin(fresh(LENGTHS), NOON), NOON), 30000);
});

test("a reload at any moment gives the same state", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const chance = chances(seed);
    let [state, now] = [fresh(LENGTHS), NOON];
    for (let step = 0; step < 40; step += 1) {
      now += pick(chance, [0, 1, 5000, 29999, 30000, 200000, 4000000]);
      assert.deepEqual(settle(restored(stored(state), LENGTHS), now), settle(state, now));
      const acts = [(it) => begin(it, now), stop, (it) => choose(it, pick(chance, LENGTHS)), (it) => it];
      state = pick(chance, acts)(settle(state, now));
      assert.ok(leftOf(state, now) >= 0 && leftOf(state, now) <= state.length * 1000);
    }
  }
});

test("looking more often changes nothing but when it was looked at", () => {
  const watched = [1000, 1500, 60000, 119000].reduce((state, after) => settle(state, NOON + after), away());
  assert.deepEqual(unseen(watched), unseen(away()));
  assert.equal(lasting(watched), lasting(away()));
});

test("it ends with its time, once", () => {
  assert.equal(settle(away(), NOON + 119999).phase, "away");
  const over = settle(away(), NOON + 120000);
  assert.ok(ranOut(away(), over));
  assert.ok(!ranOut(over, settle(over, NOON + 130000)));
  assert.equal(endWords(over, NOON + 120000), "That was it.");
});

test("who looks later at an end that was noticed in time is not told how late it is", () => {
  const over = settle(away(), NOON + 120400);
  assert.equal(endWords(restored(stored(over), LENGTHS), NOON + 30 * MINUTE), "That was it.");
});

test("an end that was slept through is told, with when it was, as long as one looks", () => {
  const over = settle(restored(stored(away()), LENGTHS), NOON + 120000 + 3 * MINUTE);
  assert.ok(ranOut(away(), over));
  assert.equal(endWords(over, NOON + 120000 + 3 * MINUTE), "It ended about three minutes ago, while this page slept.");
  assert.equal(endWords(over, NOON + 120000 + 20 * MINUTE), "It ended about twenty minutes ago, while this page slept.");
});

test("stopping leaves nothing but the length that was chosen", () => {
  const stopped = stop(away(240));
  assert.deepEqual(stopped, { ...fresh(LENGTHS), length: 240 });
  assert.ok(!ranOut(away(), stopped));
  assert.equal(endWords(stopped, NOON), "");
  assert.deepEqual(stop(fresh(LENGTHS)), fresh(LENGTHS));
});

test("while it runs, neither its length nor its beginning can be changed", () => {
  assert.deepEqual(choose(away(), 240), away());
  assert.deepEqual(begin(away(), NOON + 5000), away());
});

test("after the end it can be done once more, in another length", () => {
  const again = begin(choose(settle(away(), NOON + 900000), 30), NOON + 950000);
  assert.deepEqual([again.phase, leftOf(again, NOON + 950000), again.found], ["away", 30000, null]);
});

test("a clock that goes back takes nothing and adds nothing", () => {
  const seen = settle(away(), NOON + 50000);
  for (const back of [1, 37000, 86400000]) {
    const after = settle(seen, NOON + 50000 - back);
    assert.equal(leftOf(after, NOON + 50000 - back), 70000);
    assert.equal(settle(after, NOON + 120000 - back).phase, "over");
    assert.equal(leftOf(settle(restored(stored(away()), LENGTHS), NOON - back), NOON - back), 120000);
  }
});

test("what was kept of other lengths, or is damaged, is left", () => {
  const good = stored(away());
  assert.deepEqual(restored(good, LENGTHS), away());
  assert.deepEqual(restored(good, [60]), fresh([60]));
  const damage = [{ phase: "flying" }, { phase: undefined }, { phase: "constructor" }, { length: "120" }, { endsAt: null }, { endsAt: "soon" }, { seen: null }, { phase: "over" }];
  for (const part of damage) assert.deepEqual(restored({ ...good, ...part }, LENGTHS), fresh(LENGTHS), JSON.stringify(part));
  for (const kept of [null, "words", 7, true, []]) assert.deepEqual(restored(kept, LENGTHS), fresh(LENGTHS));
});

test("a phone lies on its face only when it does", () => {
  for (const [beta, gamma] of [[180, 0], [-180, 0], [178, -4], [-170, 12]]) assert.ok(liesFaceDown({ beta, gamma }), `${beta} ${gamma}`);
  for (const [beta, gamma] of [[0, 0], [90, 0], [45, 0], [130, 0], [180, 60], [0, 90], [null, null], [undefined, 0]]) {
    assert.ok(!liesFaceDown({ beta, gamma }), `${beta} ${gamma}`);
  }
});

test("laying it down counts after a moment of lying still, turning it over in the hand does not", () => {
  const laid = new LaidDown(0);
  laid.read({ beta: 40, gamma: 3 }, 100);
  laid.read({ beta: 178, gamma: 1 }, 1000);
  assert.ok(!laid.isDown(1699));
  laid.read({ beta: 120, gamma: 1 }, 1690);
  assert.ok(!laid.isDown(1701));
  laid.read({ beta: -179, gamma: 0 }, 2000);
  assert.ok(laid.isDown(2700));
});

test("a device that does not tell how it lies is not waited for", () => {
  const mute = new LaidDown(0);
  mute.read({ beta: null, gamma: null }, 10);
  assert.ok(!mute.isMute(2999));
  assert.ok(mute.isMute(3000));
  const tells = new LaidDown(0);
  tells.read({ beta: 10, gamma: 0 }, 10);
  assert.ok(!tells.isMute(60000));
});

test("a shorter breath is paced like the long one, and says when it was it", () => {
  assert.equal(breathAt(59.9, 1), "Breathe out");
  assert.equal(breathAt(60, 1), "");
  assert.equal(breathAt(60), breathAt(60, 20));
  const said = [0, 60, 80, 115, 120].map((second) => leftAt(second, 2));
  assert.deepEqual(said, ["There is time.", "About half of it is left.", "A little more.", "Nearly there.", "That was it."]);
});

test("what is left is said in ever smaller words, without a digit", () => {
  const said = [7200, 3600, 720, 150, 120, 100, 60, 40, 10].map((seconds) => leftWords(seconds * 1000));
  assert.deepEqual(said, [
    "about two hours", "about an hour", "about twelve minutes", "about three minutes", "about two minutes",
    "a minute and a half", "about a minute", "half a minute", "a few breaths",
  ]);
});

test("the words for what is left never jump upwards as time goes by", () => {
  const words = [];
  for (let seconds = 7200; seconds >= 0; seconds -= 1) {
    const now = leftWords(seconds * 1000);
    if (now !== words.at(-1)) words.push(now);
  }
  assert.equal(new Set(words).size, words.length);
  assert.ok(words.every((each) => !/\d/.test(each)));
});

test("a kitchen clock shows its last second, and no less than nothing", () => {
  assert.deepEqual([120000, 119001, 64000, 1, 0, -5, 3600000].map(clockText), ["2:00", "2:00", "1:04", "0:01", "0:00", "0:00", "60:00"]);
});

test("how long ago is said kindly, and not to the minute for ever", () => {
  const said = [1, 2, 12, 37, 60, 300].map((minutes) => agoWords(minutes * MINUTE));
  assert.deepEqual(said, ["a minute ago", "about two minutes ago", "about twelve minutes ago", "about thirty-five minutes ago", "about an hour ago", "a while ago"]);
  assert.deepEqual([0, 7, 12, 13, 15, 50, 55].map(numberWord), ["no", "seven", "twelve", "13", "fifteen", "fifty", "55"]);
});

test("what was kept comes back under its own name only", () => {
  const storage = new Storage();
  assert.ok(new Kept(storage, "a").keep(away(), NOON));
  assert.deepEqual(new Kept(storage, "a").find(NOON + 1), away());
  assert.equal(new Kept(storage, "b").find(NOON + 1), null);
});

test("what is older than six hours is left; a clock that went back a little does not count as old", () => {
  const kept = new Kept(new Storage(), "a");
  kept.keep(away(), NOON);
  const hours = (number) => NOON + number * 3600000;
  assert.deepEqual([hours(6), hours(-1), hours(6) + 1, hours(-7)].map((now) => kept.find(now) !== null), [true, true, false, false]);
});

test("a damaged entry counts as nothing, and a full storage is said, not thrown", () => {
  const storage = new Storage();
  for (const entry of ["{not json", "null", "7", '{"state":{}}', '{"at":"noon","state":{}}']) {
    storage.setItem("clock:a", entry);
    assert.equal(new Kept(storage, "a").find(NOON), null, entry);
  }
  storage.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  assert.equal(new Kept(storage, "a").keep(away(), NOON), false);
});
