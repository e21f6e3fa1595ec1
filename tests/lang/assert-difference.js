// How values made at random differ: by the shortest edit script since Node 22,
// before by comparing the lines with the same number.  Messages are summed up,
// the first ones are printed as well.
const assert = require('assert');
let seed = 7;
const random = n => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
};
const times = (n, f) => Array.from({ length: n }, f);
const leaf = () => [1, 2, 'a', 'bb', null, true, undefined,
  'long string value', 12345678, -0, NaN, 10n][random(12)];
const make = depth => {
  const kind = random(depth > 2 ? 1 : 6);
  if (kind < 2) return leaf();
  if (kind === 2)
    return times(random(12), () => random(3) ? random(4) : make(depth + 1));
  if (kind === 3)
    return Object.fromEntries(times(random(6), () =>
      ['abcdefgh'[random(8)], make(depth + 1)]));
  if (kind === 4)
    return new Map(times(random(3), () => [leaf(), make(depth + 1)]));
  return new Set(times(random(3), leaf));
};
const change = v => {
  if (Array.isArray(v)) {
    const made = v.map(change);
    if (made.length && random(2))
      made.splice(random(made.length), random(2),
        ...times(random(3), () => random(5)));
    return made;
  }
  if (v instanceof Map) return new Map([...v].map(([k, x]) => [k, change(x)]));
  if (v instanceof Set) return new Set([...v, random(3)]);
  if (!v || typeof v !== 'object') return random(4) ? v : leaf();
  const made = {};
  for (const k of Object.keys(v)) if (random(6)) made[k] = change(v[k]);
  if (!random(4)) made.z = 1;
  return made;
};
const text = () => times(1 + random(5), () =>
  ['line', 'other', 'third one', '', 'x'][random(5)])
  .join(random(3) ? '\n' : ' ');
let count = 0, sum = 0;
const tell = (name, a, b) => {
  try {
    assert[name](a, b);
  } catch ({ message }) {
    if (count++ < 25) console.log(`${name}: ${message}\n.`);
    for (let i = 0; i < message.length; i++)
      sum = (sum * 31 + message.charCodeAt(i)) % 4294967296;
  }
};
for (let i = 0; i < 220; i++) {
  const a = random(4) ? make(0) : text();
  const b = !random(5) ? make(0) : typeof a === 'string' ? text() : change(a);
  for (const name of ['strictEqual', 'deepStrictEqual', 'deepEqual'])
    tell(name, a, b);
  if (i % 20 === 19) console.log(i, count, sum);
}
const row = n => times(n, (_, i) => i);
for (const [a, b] of [
  [row(60), row(61)],
  [row(80), row(80).map(x => x % 9 ? x : -x)],
  [row(30), [...row(15), 'new', ...row(30).slice(15)]],
  [row(200).map(String), row(200)],
  [{ l: row(70) }, { l: row(70) }],
]) {
  tell('strictEqual', a, b);
  tell('deepStrictEqual', a, b);
  tell('notDeepStrictEqual', a, a);
  console.log(count, sum);
}

// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'x line'
// expect: - Map(2) {
// expect: -   'a' => {
// expect: -     h: 'a'
// expect: -   },
// expect: -   'long string value' => Set(2) {
// expect: -     10n,
// expect: -     NaN
// expect: -   }
// expect: - }
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'x line'
// expect: - Map(2) {
// expect: -   'a' => {
// expect: -     h: 'a'
// expect: -   },
// expect: -   'long string value' => Set(2) {
// expect: -     10n,
// expect: -     NaN
// expect: -   }
// expect: - }
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'x line'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: Map(2) {
// expect:   'a' => {
// expect:     h: 'a'
// expect:   },
// expect:   'long string value' => Set(2) {
// expect:     10n,
// expect:     NaN
// expect:   }
// expect: }
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nx\nother\nother'
// expect: - 'line\nother\nthird one\n'
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nx\nother\nother'
// expect: - 'line\nother\nthird one\n'
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'third one\nx\nother\nother'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'line\nother\nthird one\n'
// expect: .
// expect: strictEqual: Expected "actual" to be reference-equal to "expected":
// expect: + actual - expected
// expect:
// expect: + Set(0) {}
// expect: - Set(1) {
// expect: -   2
// expect: - }
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + Set(0) {}
// expect: - Set(1) {
// expect: -   2
// expect: - }
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: Set(0) {}
// expect:
// expect: should loosely deep-equal
// expect:
// expect: Set(1) {
// expect:   2
// expect: }
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nother\nthird one\nthird one\n'
// expect: - 'line\nthird one\nline\n\nother'
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nother\nthird one\nthird one\n'
// expect: - 'line\nthird one\nline\n\nother'
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'third one\nother\nthird one\nthird one\n'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'line\nthird one\nline\n\nother'
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nline\n\n\nthird one'
// expect: - 'third one\nx\nline\nx\nline'
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nline\n\n\nthird one'
// expect: - 'third one\nx\nline\nx\nline'
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'line\nline\n\n\nthird one'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'third one\nx\nline\nx\nline'
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect:
// expect: '\n' !== '\nline'
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect:
// expect: '\n' !== '\nline'
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: '\n'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: '\nline'
// expect: .
// expect: strictEqual: Expected "actual" to be reference-equal to "expected":
// expect: + actual - expected
// expect:
// expect: + [
// expect: +   Map(1) {
// expect: +     0 => 1
// expect: +   },
// expect: +   3,
// expect: +   1,
// expect: +   3,
// expect: +   1,
// expect: +   0,
// expect: +   2
// expect: + ]
// expect: - Map(0) {}
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + [
// expect: +   Map(1) {
// expect: +     0 => 1
// expect: +   },
// expect: +   3,
// expect: +   1,
// expect: +   3,
// expect: +   1,
// expect: +   0,
// expect: +   2
// expect: + ]
// expect: - Map(0) {}
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: [
// expect:   Map(1) {
// expect:     0 => 1
// expect:   },
// expect:   3,
// expect:   1,
// expect:   3,
// expect:   1,
// expect:   0,
// expect:   2
// expect: ]
// expect:
// expect: should loosely deep-equal
// expect:
// expect: Map(0) {}
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nother\nx\nother'
// expect: - 'third one line line line other'
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nother\nx\nother'
// expect: - 'third one line line line other'
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'line\nother\nx\nother'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'third one line line line other'
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + '\nline\nthird one\nthird one\n'
// expect: - 'other\n\nthird one\nother'
// expect:
// expect: .
// expect: 19 51 3561956898
// expect: 39 98 781836129
// expect: 59 143 1196568156
// expect: 79 187 27157219
// expect: 99 240 1704318064
// expect: 119 287 3438036237
// expect: 139 330 128746710
// expect: 159 382 727600621
// expect: 179 431 1556169071
// expect: 199 474 719569243
// expect: 219 527 943109163
// expect: 530 1744628867
// expect: 533 2488440075
// expect: 536 1890369205
// expect: 539 2902327715
// expect: 541 2172144351
// as: node12
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'x line'
// expect: - Map {
// expect: -   'a' => {
// expect: -     h: 'a'
// expect: -   },
// expect: -   'long string value' => Set {
// expect: -     10n,
// expect: -     NaN
// expect: -   }
// expect: - }
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'x line'
// expect: - Map {
// expect: -   'a' => {
// expect: -     h: 'a'
// expect: -   },
// expect: -   'long string value' => Set {
// expect: -     10n,
// expect: -     NaN
// expect: -   }
// expect: - }
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'x line'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: Map {
// expect:   'a' => {
// expect:     h: 'a'
// expect:   },
// expect:   'long string value' => Set {
// expect:     10n,
// expect:     NaN
// expect:   }
// expect: }
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nx\nother\nother'
// expect: - 'line\nother\nthird one\n'
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nx\nother\nother'
// expect: - 'line\nother\nthird one\n'
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'third one\nx\nother\nother'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'line\nother\nthird one\n'
// expect: .
// expect: strictEqual: Expected "actual" to be reference-equal to "expected":
// expect: + actual - expected
// expect:
// expect: + Set {}
// expect: - Set {
// expect: -   2
// expect: - }
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + Set {}
// expect: - Set {
// expect: -   2
// expect: - }
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: Set {}
// expect:
// expect: should loosely deep-equal
// expect:
// expect: Set {
// expect:   2
// expect: }
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nother\nthird one\nthird one\n'
// expect: - 'line\nthird one\nline\n\nother'
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'third one\nother\nthird one\nthird one\n'
// expect: - 'line\nthird one\nline\n\nother'
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'third one\nother\nthird one\nthird one\n'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'line\nthird one\nline\n\nother'
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nline\n\n\nthird one'
// expect: - 'third one\nx\nline\nx\nline'
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nline\n\n\nthird one'
// expect: - 'third one\nx\nline\nx\nline'
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'line\nline\n\n\nthird one'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'third one\nx\nline\nx\nline'
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect:
// expect: '\n' !== '\nline'
// expect:
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect:
// expect: '\n' !== '\nline'
// expect:
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: '\n'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: '\nline'
// expect: .
// expect: strictEqual: Expected "actual" to be reference-equal to "expected":
// expect: + actual - expected
// expect:
// expect: + [
// expect: +   Map {
// expect: +     0 => 1
// expect: +   },
// expect: +   3,
// expect: +   1,
// expect: +   3,
// expect: +   1,
// expect: +   0,
// expect: +   2
// expect: + ]
// expect: - Map {}
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + [
// expect: +   Map {
// expect: +     0 => 1
// expect: +   },
// expect: +   3,
// expect: +   1,
// expect: +   3,
// expect: +   1,
// expect: +   0,
// expect: +   2
// expect: + ]
// expect: - Map {}
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: [
// expect:   Map {
// expect:     0 => 1
// expect:   },
// expect:   3,
// expect:   1,
// expect:   3,
// expect:   1,
// expect:   0,
// expect:   2
// expect: ]
// expect:
// expect: should loosely deep-equal
// expect:
// expect: Map {}
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nother\nx\nother'
// expect: - 'third one line line line other'
// expect: .
// expect: deepStrictEqual: Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 'line\nother\nx\nother'
// expect: - 'third one line line line other'
// expect: .
// expect: deepEqual: Expected values to be loosely deep-equal:
// expect:
// expect: 'line\nother\nx\nother'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'third one line line line other'
// expect: .
// expect: strictEqual: Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + '\nline\nthird one\nthird one\n'
// expect: - 'other\n\nthird one\nother'
// expect: .
// expect: 19 51 3839930228
// expect: 39 99 2980687480
// expect: 59 144 2609577317
// expect: 79 188 1292363018
// expect: 99 241 4161254107
// expect: 119 289 2003392854
// expect: 139 332 2449657234
// expect: 159 384 2199829858
// expect: 179 434 2634890167
// expect: 199 477 2753072437
// expect: 219 530 3815813733
// expect: 533 1521997801
// expect: 536 4227829829
// expect: 539 523113357
// expect: 542 4177910389
// expect: 544 2859301079
