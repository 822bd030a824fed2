import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts, isEmpty, outcome, sentence, triesAgain, worthKeeping } from "../../closeknit/web/static/js/models/draft.js";

class Storage {
  constructor() {
    this.items = new Map();
  }

  get length() {
    return this.items.size;
  }

  key(index) {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key) {
    return this.items.get(key) ?? null;
  }

  setItem(key, value) {
    this.items.set(key, String(value));
  }

  removeItem(key) {
    this.items.delete(key);
  }
}

const field = (name, value, more = {}) => ({ name, value, type: "textarea", checked: false, original: "", ...more });

test("words, choices and the key are kept; secrets, tokens and buttons never", () => {
  const kept = worthKeeping([
    field("words", "hello\nyou"),
    field("need", "ear", { type: "checkbox", checked: true }),
    field("need", "hand", { type: "checkbox" }),
    field("once", "key-1", { type: "hidden" }),
    field("csrfmiddlewaretoken", "token", { type: "hidden" }),
    field("revision", "3", { type: "hidden" }),
    field("_pin", "123456", { type: "password" }),
    field("passphrase", "six words", { type: "password" }),
    field("act", "seal", { type: "submit" }),
    field("", "nameless"),
  ]);
  assert.deepEqual(kept, [["words", "hello\nyou"], ["need", "ear"], ["once", "key-1"]]);
});

test("only what a person did makes a draft", () => {
  assert.ok(isEmpty([field("once", "key", { type: "hidden" }), field("words", "  \n")]));
  assert.ok(isEmpty([field("words", "as it was", { original: "as it was" })]));
  assert.ok(isEmpty([field("need", "ear", { type: "checkbox", checked: true, original: true })]));
  assert.ok(isEmpty([field("act", "seal", { type: "submit" })]));
  assert.ok(!isEmpty([field("words", "x")]));
  assert.ok(!isEmpty([field("need", "ear", { type: "checkbox", checked: true, original: false })]));
});

test("what was kept comes back, with the button that was pressed", () => {
  const drafts = new Drafts(new Storage());
  const waiting = { name: "act", value: "seal" };
  assert.ok(drafts.keep("sitting-1", [["words", "שלום\u0000🙂"]], waiting));
  assert.deepEqual(drafts.find("sitting-1"), { pairs: [["words", "שלום\u0000🙂"]], waiting });
  assert.equal(drafts.find("sitting-2"), null);
});

test("forgetting one leaves the others; forgetting all leaves what is not a draft", () => {
  const storage = new Storage();
  const drafts = new Drafts(storage);
  for (const name of ["a", "b", "c", "d"]) drafts.keep(name, [["words", name]]);
  storage.setItem("of somebody else", "1");
  drafts.forget("a");
  assert.equal(drafts.find("a"), null);
  assert.deepEqual(drafts.find("b").pairs, [["words", "b"]]);
  drafts.forgetAll();
  assert.deepEqual([...storage.items.keys()], ["of somebody else"]);
});

test("a damaged entry counts as nothing", () => {
  const storage = new Storage();
  storage.setItem("draft:a", "{not json");
  storage.setItem("draft:b", "null");
  storage.setItem("draft:c", '{"pairs":"no list"}');
  const drafts = new Drafts(storage);
  assert.deepEqual(["a", "b", "c"].map((name) => drafts.find(name)), [null, null, null]);
});

test("a full storage is said, not thrown", () => {
  const full = new Storage();
  full.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  assert.equal(new Drafts(full).keep("a", [["words", "x"]]), false);
});

test("no network keeps the words and tries again", () => {
  assert.equal(outcome(null), "offline");
  assert.equal(sentence("offline"), "Not sent yet. It is kept here, and goes out when the network is back.");
  assert.ok(triesAgain("offline"));
});

test("an answer counts as sent only where it is no refusal and no question", () => {
  assert.equal(outcome({ status: 200 }), "sent");
  assert.equal(outcome({ status: 200, sameForm: true }), "show");
  assert.equal(outcome({ status: 422, sameForm: true }), "show");
  assert.equal(outcome({ status: 200, locked: true }), "show");
  assert.equal(outcome({ status: 401 }), "show");
  assert.equal(outcome({ status: 403 }), "show");
  assert.equal(outcome({ status: 409 }), "show");
});

test("what cannot be taken is not sent over and over", () => {
  for (const status of [404, 410, 413]) {
    const result = outcome({ status });
    assert.ok(!triesAgain(result), String(status));
    assert.match(sentence(result), /What you wrote/);
  }
});

test("what failed on the other side is tried again", () => {
  for (const status of [429, 500, 502, 503]) {
    const result = outcome({ status, sameForm: false });
    assert.ok(triesAgain(result), String(status));
    assert.match(sentence(result), /kept/);
  }
  assert.equal(outcome({ status: 500, sameForm: true }), "broken");
});

test("a form with a file in it stays where it is when a page asks for the PIN", () => {
  const asking = { status: 200, locked: true };
  assert.equal(outcome({ ...asking, holdsFiles: false }), "show");
  assert.equal(outcome({ ...asking, holdsFiles: true }), "closed");
  assert.equal(outcome({ status: 401, holdsFiles: true }), "closed");
  assert.equal(outcome({ status: 422, sameForm: true, holdsFiles: true }), "show");
  assert.match(sentence("closed"), /another tab/);
  assert.equal(triesAgain("closed"), false);
});
