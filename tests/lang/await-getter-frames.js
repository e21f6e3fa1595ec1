// What stands below the getter of a then that an await, a yield or return() of
// an async generator comes to.
const L = s => console.log(s, new Error(s).stack.split("\n").slice(2, 5)
	.map((l) => l.trim().split(" (")[0].split(" /")[0]).join(", "));
const th = s => ({ get then() { L(s) } });
async function* a7() { yield 1 }
const o = { async *m() {} }, x = { f: async function* () { yield 2 } };
class C { async *m() {} static async *s() {} }
(async function* () {})().return(th('1'));
x.f().return(th('2'));
o.m().return(th('3'));
new C().m().return(th('4'));
C.s().return(th('5'));
const g = a7(); g.next(); g.next(); g.next().then(() => g.return(th('6')));
const h = a7(); h.return(1); h.return(th('7')); h.return(th('8'));
(async function* () { await th('9'); yield th('10'); return th('11'); })().next().then(() => 0);
(async function* () { yield th('12'); return th('13'); })().next().then(() => 0);
(async function* () { return th('14'); })().next().then(() => 0);
(async function* q() { yield* [th('15')]; })().next().then(() => 0);
(async function* q() { yield* { [Symbol.asyncIterator]() { return { next() { return { value: th('16'), done: false } }} } } })().next().then(() => 0);
(async function q() { await th('17'); return th('18') })();
(async () => { await th('19'); return th('20') })();
(async function q() { for await (const x of [th('21')]); })();
(async function q() { for await (const x of { [Symbol.asyncIterator]() { let n = 0; return { next() { return n++ ? { done: true } : th('22') }} } }) ; })();
(async function* () { await 1; await th('23'); yield th('24'); return th('25'); })().next().then(() => 0);
(async function* () { await 1; yield th('26'); return th('27'); })().next().then(() => 0);
(async function* () { await 1; return th('28'); })().next().then(() => 0);

// expect: 1 at get then, at AsyncGenerator.return, at Object.<anonymous>
// expect: 2 at get then, at f.return, at Object.<anonymous>
// expect: 3 at get then, at m.return, at Object.<anonymous>
// expect: 4 at get then, at m.return, at Object.<anonymous>
// expect: 5 at get then, at s.return, at Object.<anonymous>
// expect: 9 at get then, at, at AsyncGenerator.next
// expect: 12 at get then, at, at AsyncGenerator.next
// expect: 14 at get then, at, at AsyncGenerator.next
// expect: 15 at get then, at Async-from-Sync Iterator.next, at q
// expect: 17 at get then, at q, at Object.<anonymous>
// expect: 19 at get then, at, at Object.<anonymous>
// expect: 21 at get then, at Async-from-Sync Iterator.next, at q
// expect: 22 at get then, at q, at Object.<anonymous>
// expect: 7 at get then, at process.processTicksAndRejections
// expect: 10 at get then, at, at process.processTicksAndRejections
// expect: 18 at get then, at q, at process.processTicksAndRejections
// expect: 20 at get then, at, at process.processTicksAndRejections
// expect: 23 at get then, at, at process.processTicksAndRejections
// expect: 26 at get then, at, at process.processTicksAndRejections
// expect: 28 at get then, at, at process.processTicksAndRejections
// expect: 6 at get then, at a7.return, at
// expect: 8 at get then, at process.processTicksAndRejections
// expect: 24 at get then, at, at process.processTicksAndRejections
// as: node10
// expect: 1 at Object.get then [as then], at AsyncGenerator.return, at Object.<anonymous>
// expect: 2 at Object.get then [as then], at f.return, at Object.<anonymous>
// expect: 3 at Object.get then [as then], at m.return, at Object.<anonymous>
// expect: 4 at Object.get then [as then], at m.return, at Object.<anonymous>
// expect: 5 at Object.get then [as then], at s.return, at Object.<anonymous>
// expect: 9 at Object.get then [as then], at <anonymous>, at
// expect: 12 at Object.get then [as then], at, at AsyncGenerator.next
// expect: 14 at Object.get then [as then], at <anonymous>, at
// expect: 15 at Object.get then [as then], at Async-from-Sync Iterator.next, at q
// expect: 17 at Object.get then [as then], at <anonymous>, at q
// expect: 19 at Object.get then [as then], at <anonymous>, at
// expect: 21 at Object.get then [as then], at Async-from-Sync Iterator.next, at q
// expect: 22 at Object.get then [as then], at <anonymous>, at q
// expect: 7 at Object.get then [as then], at process._tickCallback, at Function.Module.runMain
// expect: 10 at Object.get then [as then], at, at process._tickCallback
// expect: 16 at Object.get then [as then], at q, at process._tickCallback
// expect: 18 at Object.get then [as then], at q, at process._tickCallback
// expect: 20 at Object.get then [as then], at, at process._tickCallback
// expect: 23 at Object.get then [as then], at <anonymous>, at
// expect: 26 at Object.get then [as then], at, at process._tickCallback
// expect: 28 at Object.get then [as then], at <anonymous>, at
// expect: 8 at Object.get then [as then], at process._tickCallback, at Function.Module.runMain
// expect: 24 at Object.get then [as then], at, at process._tickCallback
// expect: 6 at Object.get then [as then], at a7.return, at g.next.then
// expect: 15 at Object.get then [as then], at q, at process._tickCallback
// as: node12
// expect: 1 at Object.get then [as then], at AsyncGenerator.return, at Object.<anonymous>
// expect: 2 at Object.get then [as then], at f.return, at Object.<anonymous>
// expect: 3 at Object.get then [as then], at m.return, at Object.<anonymous>
// expect: 4 at Object.get then [as then], at m.return, at Object.<anonymous>
// expect: 5 at Object.get then [as then], at s.return, at Object.<anonymous>
// expect: 9 at Object.get then [as then], at, at AsyncGenerator.next
// expect: 12 at Object.get then [as then], at, at AsyncGenerator.next
// expect: 14 at Object.get then [as then], at, at AsyncGenerator.next
// expect: 15 at Object.get then [as then], at Async-from-Sync Iterator.next, at q
// expect: 17 at Object.get then [as then], at q, at Object.<anonymous>
// expect: 19 at Object.get then [as then], at, at Object.<anonymous>
// expect: 21 at Object.get then [as then], at Async-from-Sync Iterator.next, at q
// expect: 22 at Object.get then [as then], at q, at Object.<anonymous>
// expect: 7 at Object.get then [as then], at processTicksAndRejections
// expect: 10 at Object.get then [as then], at, at processTicksAndRejections
// expect: 16 at Object.get then [as then], at q, at processTicksAndRejections
// expect: 18 at Object.get then [as then], at q, at processTicksAndRejections
// expect: 20 at Object.get then [as then], at, at processTicksAndRejections
// expect: 23 at Object.get then [as then], at, at processTicksAndRejections
// expect: 26 at Object.get then [as then], at, at processTicksAndRejections
// expect: 28 at Object.get then [as then], at, at processTicksAndRejections
// expect: 6 at Object.get then [as then], at a7.return, at
// expect: 8 at Object.get then [as then], at processTicksAndRejections
// expect: 15 at Object.get then [as then], at q, at processTicksAndRejections
// expect: 24 at Object.get then [as then], at, at processTicksAndRejections
// as: node18
// expect: 1 at get then [as then], at AsyncGenerator.return, at Object.<anonymous>
// expect: 2 at get then [as then], at f.return, at Object.<anonymous>
// expect: 3 at get then [as then], at m.return, at Object.<anonymous>
// expect: 4 at get then [as then], at m.return, at Object.<anonymous>
// expect: 5 at get then [as then], at s.return, at Object.<anonymous>
// expect: 9 at get then [as then], at, at AsyncGenerator.next
// expect: 12 at get then [as then], at, at AsyncGenerator.next
// expect: 14 at get then [as then], at, at AsyncGenerator.next
// expect: 15 at get then [as then], at Async-from-Sync Iterator.next, at q
// expect: 17 at get then [as then], at q, at Object.<anonymous>
// expect: 19 at get then [as then], at, at Object.<anonymous>
// expect: 21 at get then [as then], at Async-from-Sync Iterator.next, at q
// expect: 22 at get then [as then], at q, at Object.<anonymous>
// expect: 7 at get then [as then], at process.processTicksAndRejections
// expect: 10 at get then [as then], at, at process.processTicksAndRejections
// expect: 16 at get then [as then], at q, at process.processTicksAndRejections
// expect: 18 at get then [as then], at q, at process.processTicksAndRejections
// expect: 20 at get then [as then], at, at process.processTicksAndRejections
// expect: 23 at get then [as then], at, at process.processTicksAndRejections
// expect: 26 at get then [as then], at, at process.processTicksAndRejections
// expect: 28 at get then [as then], at, at process.processTicksAndRejections
// expect: 6 at get then [as then], at a7.return, at
// expect: 8 at get then [as then], at process.processTicksAndRejections
// expect: 15 at get then [as then], at q, at process.processTicksAndRejections
// expect: 24 at get then [as then], at, at process.processTicksAndRejections
// as: node26
// expect: 1 at get then, at AsyncGenerator.return, at Object.<anonymous>
// expect: 2 at get then, at f.return, at Object.<anonymous>
// expect: 3 at get then, at m.return, at Object.<anonymous>
// expect: 4 at get then, at m.return, at Object.<anonymous>
// expect: 5 at get then, at s.return, at Object.<anonymous>
// expect: 9 at get then, at, at AsyncGenerator.next
// expect: 12 at get then, at, at AsyncGenerator.next
// expect: 14 at get then, at, at AsyncGenerator.next
// expect: 15 at get then, at Async-from-Sync Iterator.next, at q
// expect: 17 at get then, at q, at Object.<anonymous>
// expect: 19 at get then, at, at Object.<anonymous>
// expect: 21 at get then, at Async-from-Sync Iterator.next, at q
// expect: 22 at get then, at q, at Object.<anonymous>
// expect: 7 at get then, at process.processTicksAndRejections
// expect: 10 at get then, at, at process.processTicksAndRejections
// expect: 18 at get then, at q, at process.processTicksAndRejections
// expect: 20 at get then, at, at process.processTicksAndRejections
// expect: 23 at get then, at, at process.processTicksAndRejections
// expect: 26 at get then, at, at process.processTicksAndRejections
// expect: 28 at get then, at, at process.processTicksAndRejections
// expect: 6 at get then, at a7.return, at
// expect: 8 at get then, at process.processTicksAndRejections
// expect: 24 at get then, at, at process.processTicksAndRejections
