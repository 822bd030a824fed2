// What the tests of the clocks share: a storage, chance that repeats itself, and a reload.

export class Storage {
  constructor() {
    this.items = new Map();
  }

  getItem(key) {
    return this.items.get(key) ?? null;
  }

  setItem(key, value) {
    this.items.set(key, String(value));
  }
}

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (chance, list) => list[Math.floor(chance() * list.length)];
export const stored = (state) => JSON.parse(JSON.stringify(state));
export const unseen = ({ seen, ...rest }) => rest;
