import assert from "node:assert/strict";
import { test } from "node:test";
import { Presence, showsTheSame } from "../../closeknit/web/static/js/models/live.js";

const still = () => new Presence({ random: () => 0 });

test("it connects at once, and fetches when it listens and on a message", () => {
  const presence = still();
  assert.deepEqual(presence.start(), { connect: 0 });
  assert.deepEqual(presence.opened(), { poll: null, fetch: true });
  assert.deepEqual(presence.message(), { fetch: true });
});

test("what happened while the socket was away is fetched when it is back", () => {
  const presence = still();
  presence.start();
  presence.opened();
  assert.deepEqual(presence.closed(), { connect: 1000 });
  assert.deepEqual(presence.opened(), { poll: null, fetch: true });
});

test("without sockets it polls every twenty seconds, and keeps trying to connect", () => {
  const presence = still();
  presence.start();
  assert.deepEqual(presence.closed(), { connect: 1000 });
  assert.deepEqual(presence.closed(), { connect: 2000, poll: 20000 });
  assert.deepEqual(presence.fetched(true), { poll: 20000 });
});

test("a server that does not answer is asked more and more rarely, and not for ever more rarely", () => {
  const presence = still();
  presence.start();
  presence.closed();
  presence.closed();
  const waits = Array.from({ length: 7 }, () => presence.fetched(false).poll);
  assert.deepEqual(waits, [20000, 40000, 80000, 160000, 300000, 300000, 300000]);
  assert.deepEqual(presence.fetched(true), { poll: 20000 });
});

test("with a socket nothing is polled", () => {
  const presence = still();
  presence.start();
  presence.opened();
  assert.deepEqual(presence.fetched(true), {});
});

test("out of sight nothing is polled", () => {
  const presence = still();
  presence.start();
  presence.closed();
  presence.closed();
  assert.deepEqual(presence.hidden(), { poll: null });
  assert.deepEqual(presence.fetched(true), {});
  assert.deepEqual(presence.closed(), { connect: 4000 });
});

test("back in sight it fetches, and reconnects at once where the socket is gone", () => {
  const presence = still();
  presence.start();
  presence.opened();
  assert.deepEqual(presence.returned(), { fetch: true });
  presence.closed();
  presence.hidden();
  assert.deepEqual(presence.returned(), { fetch: true, connect: 0, poll: 20000 });
});

test("two answers that differ only in their tokens show the same", () => {
  const form = (token) => `<form>\n <input type="hidden" name="csrfmiddlewaretoken" value="${token}"><p>Sealed.</p></form>`;
  assert.ok(showsTheSame(form("a"), form("b").replace(/\n/g, "  ")));
  assert.ok(!showsTheSame(form("a"), form("a").replace("Sealed", "Opened")));
  assert.ok(!showsTheSame('<input type="text" value="a">', '<input type="text" value="b">'));
});
