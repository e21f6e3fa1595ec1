// Instead of test262's, which uses a regular expression: structural equality
// of what the tests compare, which is plain values, arrays, maps, sets, dates,
// errors' names and messages, and objects' enumerable own properties.
assert.deepEqual = function (actual, expected, message) {
  const pairs = new Map();

  function entries(value) {
    if (value instanceof Map || value instanceof Set)
      return [...value.entries()];
    return Reflect.ownKeys(value)
      .filter((key) =>
        Object.getOwnPropertyDescriptor(value, key).enumerable)
      .map((key) => [key, value[key]]);
  }

  function boxed(value) {
    if (value instanceof Number || value instanceof String ||
        value instanceof Boolean || value instanceof Symbol ||
        value instanceof BigInt) return value.valueOf();
    return value;
  }

  function sameContents(a, b) {
    if (Object.prototype.toString.call(a) !==
        Object.prototype.toString.call(b)) return false;
    if (typeof a === 'function' || a instanceof Promise) return false;
    if (a instanceof Date) return equal(a.getTime(), b.getTime());
    if (a instanceof Error)
      if (a.name !== b.name || a.message !== b.message) return false;
    if (Array.isArray(a) && a.length !== b.length) return false;
    const left = entries(a), right = entries(b);
    return left.length === right.length &&
      left.every((one, i) => equal(one[0], right[i][0]) &&
        equal(one[1], right[i][1]));
  }

  function equal(x, y) {
    const a = boxed(x), b = boxed(y);
    if (assert._isSameValue(a, b) || a === b) return true;
    if (isPrimitive(a) || isPrimitive(b)) return false;
    if (pairs.get(a) === b) return true;
    pairs.set(a, b);
    return sameContents(a, b);
  }

  assert(equal(actual, expected),
    'Expected to be structurally equal. ' + (message || ''));
};
