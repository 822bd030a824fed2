import assert from "node:assert/strict";
import { test } from "node:test";
import {
  closedOf, fresh, isLast, leftOf, MORE, placeOf, press, ranOut, restored, settle, voicesOf,
} from "../../closeknit/web/static/js/models/turns.js";
import { chances, pick, stored, unseen } from "./clocks.mjs";

const PLAN = { turns: 6, seconds: 120 };
const TURN = 120000;
const NOON = 1764072000000;
const ACTS = ["begin", "pause", "resume", "next", "more", "again"];
const begun = (now = NOON) => press(fresh(PLAN), "begin", now);

/** Many sittings in which people press anything at any time; `look` sees each step of them. */
function evenings(look, { steps = 60, waits = [0, 1, 900, 20000, 119999, 120000, 400000, 4000000] } = {}) {
  for (let seed = 0; seed < 150; seed += 1) {
    const chance = chances(seed);
    let [state, now] = [fresh({ turns: 1 + (seed % 7), seconds: 30 + (seed % 4) * 45 }), NOON];
    for (let step = 0; step < steps; step += 1) {
      now += pick(chance, waits);
      const act = chance() < 0.4 ? null : pick(chance, ACTS);
      const next = act ? press(state, act, now) : settle(state, now);
      look({ before: state, after: next, act, now });
      state = next;
    }
  }
}

test("a reload at any moment gives the same state", () => {
  evenings(({ before, now }) => {
    const again = restored(stored(before), { turns: before.turns, seconds: before.seconds });
    assert.deepEqual(settle(again, now), settle(before, now));
  });
});

test("a page that looks every second and one that looks once come to the same", () => {
  const watched = Array.from({ length: 150 }, (_, second) => second * 1000).reduce((state, after) => settle(state, NOON + after), begun());
  assert.deepEqual(unseen(watched), unseen(settle(begun(), NOON + 149000)));
});

test("no turn begins by itself, however long the phone slept", () => {
  evenings(({ before, after, act }) => {
    if (act === null) assert.equal(after.turn, before.turn);
    else if (after.turn !== before.turn) assert.ok(act === "next" ? after.turn === before.turn + 1 : act === "again" && after.turn === 0);
  });
});

test("what is left is never more than was given, and never below nothing", () => {
  evenings(({ after, now }) => {
    assert.ok(leftOf(after, now) >= 0 && leftOf(after, now) <= after.whole);
    assert.ok(closedOf(after, now) >= 0 && closedOf(after, now) <= 1);
    assert.ok(after.turn >= 0 && after.turn < after.turns);
  });
});

test("it chimes once for a time that ran out, at once or after a sleep", () => {
  const asleep = settle(begun(), NOON + 3600000);
  assert.ok(ranOut(begun(), asleep));
  assert.equal(asleep.phase, "up");
  assert.ok(!ranOut(asleep, settle(asleep, NOON + 3700000)));
  assert.ok(!ranOut(restored(stored(asleep), PLAN), settle(asleep, NOON + 3700000)));
});

test("a turn that is cut short by hand does not chime", () => {
  evenings(({ before, after, act, now }) => {
    if (act === "next" && before.phase === "running" && now < before.endsAt) assert.ok(!ranOut(before, after) || isLast(before));
  });
  const next = press(begun(), "next", NOON + 1000);
  assert.deepEqual([next.turn, next.phase, leftOf(next, NOON + 1000)], [1, "running", TURN]);
});

test("a pause holds the time, and going on gives it back whole", () => {
  const paused = press(begun(), "pause", NOON + 45000);
  assert.equal(leftOf(paused, NOON + 9e9), TURN - 45000);
  assert.equal(closedOf(paused, NOON + 9e9), 45000 / TURN);
  const later = NOON + 3600000;
  const resumed = press(paused, "resume", later);
  assert.equal(leftOf(resumed, later), TURN - 45000);
  assert.equal(settle(resumed, later + 74999).phase, "running");
  assert.equal(settle(resumed, later + 75000).phase, "up");
});

test("a little more time is a minute, also when time was up, when paused and at the very end", () => {
  const running = press(begun(), "more", NOON + 20000);
  assert.equal(leftOf(running, NOON + 20000), TURN - 20000 + MORE);
  const paused = press(press(begun(), "pause", NOON + 20000), "more", NOON + 30000);
  assert.deepEqual([paused.phase, leftOf(paused, 0)], ["paused", TURN - 20000 + MORE]);
  const late = press(settle(begun(), NOON + TURN), "more", NOON + 500000);
  assert.deepEqual([late.phase, late.turn, leftOf(late, NOON + 500000)], ["running", 0, MORE]);
  const one = { turns: 1, seconds: 30 };
  const over = settle(press(fresh(one), "begin", NOON), NOON + 30000);
  assert.equal(over.phase, "over");
  assert.equal(press(over, "more", NOON + 40000).phase, "running");
});

test("more time opens the ring again, and it closes from there", () => {
  const late = press(settle(begun(), NOON + TURN), "more", NOON + 500000);
  assert.ok(Math.abs(closedOf(late, NOON + 500000) - 2 / 3) < 1e-9);
  assert.equal(closedOf(settle(late, NOON + 560000), NOON + 560000), 1);
});

test("the next turn has its own time, not what the one before was given", () => {
  const longer = press(press(begun(), "more", NOON), "next", NOON + 10000);
  assert.equal(leftOf(longer, NOON + 10000), TURN);
  assert.equal(longer.whole, TURN);
});

test("a pause pressed after time was up stays at time is up", () => {
  const state = press(begun(), "pause", NOON + TURN + 100);
  assert.equal(state.phase, "up");
  assert.ok(ranOut(begun(), state));
});

test("the last turn ends in the end, and only from there it begins again", () => {
  let state = begun();
  for (let turn = 1; turn < 6; turn += 1) state = press(state, "next", NOON);
  assert.ok(isLast(state));
  assert.deepEqual(press(state, "again", NOON), settle(state, NOON));
  assert.equal(press(state, "next", NOON).phase, "over");
  const over = settle(state, NOON + TURN);
  assert.ok(ranOut(state, over));
  assert.deepEqual(press(over, "again", NOON + TURN), fresh(PLAN));
});

test("what makes no sense changes nothing", () => {
  for (const act of ["pause", "resume", "next", "more", "again", "nonsense", undefined]) {
    assert.deepEqual(press(fresh(PLAN), act, NOON), fresh(PLAN));
  }
});

test("a clock that goes back while somebody looks takes nothing and adds nothing", () => {
  const seen = settle(begun(), NOON + 50000);
  for (const back of [1, 37000, 3600000, 86400000]) {
    const after = settle(seen, NOON + 50000 - back);
    assert.equal(leftOf(after, NOON + 50000 - back), TURN - 50000);
    assert.equal(settle(after, NOON + 120000 - back).phase, "up");
  }
});

test("a clock that went back during a reload never makes anybody wait longer than the turn is", () => {
  const again = restored(stored(begun()), PLAN);
  for (const back of [1, 37000, 3600000, 86400000]) {
    const after = settle(again, NOON - back);
    assert.equal(leftOf(after, NOON - back), TURN);
    assert.equal(settle(after, NOON - back + TURN).phase, "up");
  }
});

test("however the clock jumps, what is left stays within what was given", () => {
  evenings(({ after, now }) => assert.ok(leftOf(after, now) >= 0 && leftOf(after, now) <= after.whole), {
    waits: [0, 1000, -1000, 50000, -50000, -3600000, 3600000],
  });
});

test("what was kept of another plan, or is damaged, is left", () => {
  const good = stored(begun());
  assert.deepEqual(restored(good, PLAN), begun());
  assert.deepEqual(restored(null, PLAN), fresh(PLAN));
  for (const plan of [{ turns: 4, seconds: 120 }, { turns: 6, seconds: 60 }]) assert.deepEqual(restored(good, plan), fresh(plan));
  const damage = [
    { turn: 6 }, { turn: -1 }, { turn: 1.5 }, { turn: "1" }, { phase: "flying" }, { phase: undefined }, { left: null },
    { left: -1 }, { endsAt: null }, { endsAt: "soon" }, { seen: null }, { whole: 0 }, { whole: null },
  ];
  for (const part of damage) assert.deepEqual(restored({ ...good, ...part }, PLAN), fresh(PLAN), JSON.stringify(part));
  for (const kept of ["words", 7, true, []]) assert.deepEqual(restored(kept, PLAN), fresh(PLAN));
});

test("whose turn it is, is said in words, one speaks and the others listen", () => {
  const said = (state, voices) => voicesOf(state, voices).map(({ name, does, on }) => `${name} ${does}${on ? " <" : ""}`);
  assert.deepEqual(said(fresh(PLAN)), ["The one who begins speaks first <", "The other listens first"]);
  assert.deepEqual(said(begun()), ["The one who began speaks <", "The other listens"]);
  assert.deepEqual(said(press(begun(), "next", NOON)), ["The one who began listens", "The other speaks <"]);
  assert.deepEqual(said(settle(begun(), NOON + TURN)), ["The one who began ", "The other is next <"]);
  assert.deepEqual(said(press(begun(), "next", NOON), 3), ["The one who began listens", "The second speaks <", "The third listens"]);
  const over = { ...fresh(PLAN), turn: 5, phase: "over" };
  assert.ok(voicesOf(over).every(({ on, does }) => !on && does === ""));
});

test("two voices take turns; with more, everybody comes before the first comes again", () => {
  for (const voices of [2, 3, 5, 8]) {
    const order = Array.from({ length: 12 }, (_, turn) => voicesOf({ turn, phase: "running" }, voices).findIndex(({ on }) => on));
    assert.deepEqual(order, order.map((_, turn) => turn % voices));
  }
});

test("the place among the turns is said without a digit", () => {
  const places = Array.from({ length: 12 }, (_, turn) => placeOf({ turn, turns: 12 }));
  assert.equal(new Set(places).size, 12);
  assert.equal(places[1], "The second of twelve turns.");
  assert.equal(places[11], "The last of twelve turns.");
  assert.ok(places.every((words) => !/\d|undefined/.test(words)));
});
