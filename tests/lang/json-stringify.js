// JSON.stringify.
console.log(JSON.stringify({ a: 1, b: [1, 'x', null, true], c: { d: undefined, e: () => 1, f: Symbol('s') } }));
console.log(JSON.stringify([undefined, () => 1, NaN, Infinity, -0]), JSON.stringify(undefined), JSON.stringify(null), JSON.stringify('q"\\'));
console.log(JSON.stringify({ a: [1, { b: 2 }], e: [], o: {} }, null, 2));
console.log(JSON.stringify([1, [2]], null, '--'), JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ['a', 'c']));
console.log(JSON.stringify({ a: 1, b: 'x' }, (k, v) => typeof v === 'number' ? v * 10 : v));
console.log(JSON.stringify({ toJSON() { return { custom: true }; } }), JSON.stringify({ d: { toJSON: k => 'key ' + k } }));
console.log(JSON.stringify(new Map([['a', 1]])), JSON.stringify(Object(5)), JSON.stringify([Object('s')]), JSON.stringify({ 2: 'b', 1: 'a', z: 0 }));

// expect: {"a":1,"b":[1,"x",null,true],"c":{}}
// expect: [null,null,null,null,0] undefined null "q\"\\"
// expect: {
// expect:   "a": [
// expect:     1,
// expect:     {
// expect:       "b": 2
// expect:     }
// expect:   ],
// expect:   "e": [],
// expect:   "o": {}
// expect: }
// expect: [
// expect: --1,
// expect: --[
// expect: ----2
// expect: --]
// expect: ] {"a":1,"c":{"a":3}}
// expect: {"a":10,"b":"x"}
// expect: {"custom":true} {"d":"key d"}
// expect: {} 5 ["s"] {"1":"a","2":"b","z":0}
