// What a custom inspector gets, and Node's own classes below the depth shown.
const { inspect } = require('util');
const own = {
  [inspect.custom](depth, options, f) {
    return `<${depth} ${options.depth} ${f === inspect}>`;
  },
};
console.log(own, [own], [[[own]]], inspect([own], { depth: null }));
const controller = new AbortController(), target = new EventTarget();
for (const o of [controller, controller.signal, target]) {
  console.log(o, [o], [[[o]]], [[[[o]]]]);
  console.log(inspect([o], { depth: 0 }), inspect(o, { depth: 0 }));
}
console.log(new WeakRef({ a: 1 }));
console.log(inspect([{ i: 1 }, { i: 2 }, { i: 3 }, { i: 4 }, { i: 5 },
  { i: 6 }, { i: 7 }], { colors: true }));

// expect: <2 2 true> [ <1 2 true> ] [ [ [ <-1 2 true> ] ] ] [ <null null true> ]
// expect: AbortController { signal: AbortSignal { aborted: false } } [ AbortController { signal: AbortSignal { aborted: false } } ] [ [ [ AbortController {} ] ] ] [ [ [ [Array] ] ] ]
// expect: [ AbortController {} ] AbortController [Object]
// expect: AbortSignal { aborted: false } [ AbortSignal { aborted: false } ] [ [ [ [AbortSignal] ] ] ] [ [ [ [Array] ] ] ]
// expect: [ [AbortSignal] ] AbortSignal [Object]
// expect: EventTarget {} [ EventTarget {} ] [ [ [ EventTarget ] ] ] [ [ [ [Array] ] ] ]
// expect: [ EventTarget ] EventTarget {}
// expect: WeakRef {}
// expect: [
// expect:   { i: [33m1[39m }, { i: [33m2[39m },
// expect:   { i: [33m3[39m }, { i: [33m4[39m },
// expect:   { i: [33m5[39m }, { i: [33m6[39m },
// expect:   { i: [33m7[39m }
// expect: ]
// as: node18
// expect: <2 2 true> [ <1 2 true> ] [ [ [ <-1 2 true> ] ] ] [ <null null true> ]
// expect: AbortController { signal: AbortSignal { aborted: false } } [ AbortController { signal: AbortSignal { aborted: false } } ] [ [ [ [AbortController] ] ] ] [ [ [ [Array] ] ] ]
// expect: [ [AbortController] ] AbortController [Object]
// expect: AbortSignal { aborted: false } [ AbortSignal { aborted: false } ] [ [ [ [AbortSignal] ] ] ] [ [ [ [Array] ] ] ]
// expect: [ [AbortSignal] ] AbortSignal [Object]
// expect: EventTarget {} [ EventTarget {} ] [ [ [ EventTarget ] ] ] [ [ [ [Array] ] ] ]
// expect: [ EventTarget ] EventTarget {}
// expect: WeakRef {}
// expect: [
// expect:   { i: [33m1[39m }, { i: [33m2[39m },
// expect:   { i: [33m3[39m }, { i: [33m4[39m },
// expect:   { i: [33m5[39m }, { i: [33m6[39m },
// expect:   { i: [33m7[39m }
// expect: ]
// as: node26
// expect: <2 2 true> [ <1 2 true> ] [ [ [ <-1 2 true> ] ] ] [ <null null true> ]
// expect: AbortController { signal: AbortSignal { aborted: false } } [ AbortController { signal: AbortSignal { aborted: false } } ] [ [ [ AbortController {} ] ] ] [ [ [ [Array] ] ] ]
// expect: [ AbortController {} ] AbortController [Object]
// expect: AbortSignal { aborted: false } [ AbortSignal { aborted: false } ] [ [ [ [AbortSignal] ] ] ] [ [ [ [Array] ] ] ]
// expect: [ [AbortSignal] ] AbortSignal [Object]
// expect: EventTarget {} [ EventTarget {} ] [ [ [ EventTarget ] ] ] [ [ [ [Array] ] ] ]
// expect: [ EventTarget ] EventTarget {}
// expect: WeakRef {}
// expect: [
// expect:   { i: [33m1[39m }, { i: [33m2[39m },
// expect:   { i: [33m3[39m }, { i: [33m4[39m },
// expect:   { i: [33m5[39m }, { i: [33m6[39m },
// expect:   { i: [33m7[39m }
// expect: ]
