/**
 * How long to wait before the next try, in milliseconds: doubling from `first`, at most `most`, and
 * spread by up to a third, so that many pages do not come back in the same instant.
 */
export function backoff(failures, { first = 1000, most = 60000, random = Math.random } = {}) {
  const wait = Math.min(most, first * 2 ** Math.max(0, failures - 1));
  return Math.round(wait * (1 - random() / 3));
}
