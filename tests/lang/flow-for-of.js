// for-of over arrays, strings, maps, sets, generators and holes.
for (const v of [1, , 'x']) console.log(v);
for (const c of 'añ𝒳') console.log(c, c.length);
for (const [k, v] of new Map([['a', 1], ['b', 2]])) console.log(k, v);
for (const v of new Set([3, 3, 4])) console.log(v);
for (const v of (function* () { yield* [7, 8]; })()) console.log(v);
const list = [1, 2];
for (const v of list) {
  console.log('list', v);
  if (list.length < 4) list.push(v * 10);
}
for (let v of [1, 2]) { v *= 2; console.log(v); }

// expect: 1
// expect: undefined
// expect: x
// expect: a 1
// expect: ñ 1
// expect: 𝒳 2
// expect: a 1
// expect: b 2
// expect: 3
// expect: 4
// expect: 7
// expect: 8
// expect: list 1
// expect: list 2
// expect: list 10
// expect: list 20
// expect: 2
// expect: 4
