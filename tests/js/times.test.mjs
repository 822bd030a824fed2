import assert from "node:assert/strict";
import { test } from "node:test";
import { breathAt, IN, leftAt, MINUTES, OUT } from "../../closeknit/web/static/js/models/breath.js";
import { Idle } from "../../closeknit/web/static/js/models/idle.js";
import { roomLeft } from "../../closeknit/web/static/js/models/length.js";
import { SeenMinutes } from "../../closeknit/web/static/js/models/minute.js";

test("a page is due after the minutes in which nobody touched it", () => {
  const idle = new Idle(15, 0);
  assert.ok(!idle.isDue(15 * 60000 - 1));
  assert.ok(idle.isDue(15 * 60000));
  idle.touch(10 * 60000);
  assert.ok(!idle.isDue(15 * 60000));
  assert.equal(idle.wait(10 * 60000), 15 * 60000);
  assert.equal(idle.wait(26 * 60000), 1000);
});

test("without minutes it never locks by itself, and its timer stays within what browsers can hold", () => {
  const idle = new Idle(Number(null), 0);
  assert.ok(!idle.isDue(1e15));
  assert.equal(idle.wait(0), 2 ** 31 - 1);
});

test("a minute counts once, and only what was in sight", () => {
  const minutes = new SeenMinutes(0, true);
  assert.ok(!minutes.passed(59999));
  assert.ok(minutes.passed(60000));
  assert.ok(!minutes.passed(60001));
  minutes.hide(90000);
  assert.ok(!minutes.passed(1e9));
  minutes.show(2e9);
  assert.ok(!minutes.passed(2e9 + 29000));
  assert.ok(minutes.passed(2e9 + 30001));
});

test("after a long sleep it is one minute, not many", () => {
  const minutes = new SeenMinutes(0, true);
  assert.ok(minutes.passed(3600000));
  assert.ok(!minutes.passed(3600001));
});

test("a page that began out of sight counts from when it was shown", () => {
  const minutes = new SeenMinutes(0, false);
  assert.ok(!minutes.passed(120000));
  minutes.show(120000);
  minutes.show(130000);
  assert.ok(minutes.passed(180000));
});

test("breathing out takes longer than breathing in", () => {
  assert.ok(OUT > IN);
  assert.equal(breathAt(0), "Breathe in");
  assert.equal(breathAt(IN - 0.01), "Breathe in");
  assert.equal(breathAt(IN), "Breathe out");
  assert.equal(breathAt(IN + OUT), "Breathe in");
  assert.equal(breathAt(MINUTES * 60), "");
});

test("what is left is said without numbers, and ends", () => {
  const said = [0, 6, 13, 19, 20].map((minute) => leftAt(minute * 60));
  assert.equal(new Set(said).size, 5);
  assert.equal(said.at(-1), "That was twenty minutes.");
  assert.ok(said.every((words) => !/\d/.test(words)));
});

test("nothing is said about length while there is room", () => {
  assert.equal(roomLeft(0, 8000), "");
  assert.equal(roomLeft(7499, 8000), "");
  assert.equal(roomLeft(100, -1), "");
  assert.equal(roomLeft(7501, 8000), "Room for a few lines more.");
  assert.equal(roomLeft(7850, 8000), "Room for a line or two more.");
  assert.equal(roomLeft(7960, 8000), "Room for a few words more.");
  assert.equal(roomLeft(8000, 8000), "The page is full.");
});
