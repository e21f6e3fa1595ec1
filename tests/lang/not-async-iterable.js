// What V8 calls a value that for await or yield* cannot iterate.
const f = () => 5, o = { f, p: 5 };
const t = async (n, g) => { try { await g(); } catch (e) { console.log(n, e.message); } };
(async () => {
await t('a', async () => { for await (const x of f()) ; });
await t('b', async () => { for await (const x of o.f()) ; });
await t('c', async () => { for await (const x of o.p) ; });
await t('e', async () => { for await (const x of f()()) ; });
await t('f', async () => { for await (const x of f().x) ; });
await t('g', async () => { for await (const x of await f()) ; });
await t('j', async () => { for await (const x of f(1, 2)) ; });
await t('k', async () => { for await (const x of Promise.resolve(1)) ; });
await t('l', async () => { for await (const x of (async () => 1)()) ; });
await t('m', async () => { for await (const x of {}) ; });
await t('n', async () => { for (const x of f()) ; });
await t('o', async () => { for (const x of Promise.resolve()) ; });
await t('p', async () => { await (async function* () { yield* f(); })().next() });
await t('q', async () => { await (async function* () { yield* Promise.resolve(5); })().next() });
await t('r', async () => { await (async function* () { yield* 5; })().next() });
await t('s', async () => { await (async function* () { yield* undefined; })().next() });
await t('t', async () => { for await (const x of undefined) ; });
await t('u', async () => { for await (const x of f) ; });
await t('v', async () => { for await (const x of [f()][0]) ; });
})();
setTimeout(async () => {
const und = undefined, nul = null, num = 5, obj = {};
await t('1', async () => { for await (const x of und) ; });
await t('2', async () => { for await (const x of nul) ; });
await t('3', async () => { for await (const x of null) ; });
await t('4', async () => { for await (const x of num) ; });
await t('5', async () => { for await (const x of obj) ; });
await t('6', async () => { for await (const x of 5) ; });
await t('7', async () => { await (async function* () { yield* und; })().next() });
await t('8', async () => { await (async function* () { yield* num; })().next() });
await t('9', async () => { await (async function* () { yield* {}; })().next() });
await t('11', async () => { await (async function* () { yield* obj.x; })().next() });
await t('12', async () => { await (async function* () { yield* o.p; })().next() });
await t('13', async () => { await (async function* () { const x = yield* num; })().next() });
await t('14', async () => { await (async function* () { const x = yield* f(); })().next() });
await t('16', async () => { await (async function* () { yield* new Set; yield* new Map().get(1) })().next() });
await t('17', async () => { (function* () { yield* f(); })().next() });
await t('18', async () => { (function* () { yield* num; })().next() });
await t('19', async () => { (function* () { const x = yield* f(); })().next() });
await t('21', async () => { (function* () { yield* o.p; })().next() });
await t('22', async () => { await (async function* () { console.log(1, yield* 5); })().next() });
await t('23', async () => { await (async function* () { console.log(1, yield* num); })().next() });
await t('24', async () => { await (async function* () { console.log(1, yield* f()); })().next() });
await t('25', async () => { await (async function* () { console.log(1, yield* o.p); })().next() });
await t('26', async () => { await (async function* () { console.log(1, yield* {}); })().next() });
await t('27', async () => { await (async function* () { console.log(1, yield* (() => 1)); })().next() });
}, 10);
setTimeout(async () => {
const log = () => {}, o = { log };
await t('ka', async () => { (function* () { log(1, yield* 5); })().next(); });
await t('kb', async () => { (function* () { o.log(1, yield* 5); })().next(); });
await t('kc', async () => { (function* () { console.log(1, yield* {}); })().next(); });
await t('ke', async () => { await (async function* () { log(1, yield* 5); })().next(); });
await t('kf', async () => { await (async function* () { o.log(1, yield* {}); })().next(); });
await t('kg', async () => { await (async function* () { o.log(1, yield* undefined); })().next(); });
await t('ki', async () => { await (async function* () { o.log(1, log(), yield* {}); })().next(); });
await t('kj', async () => { await (async function* () { log(); yield* {}; })().next(); });
await t('kk', async () => { await (async function* () { log(); const x = yield* {}; })().next(); });
}, 20);

// expect: a f(...) is not a function or its return value is not async iterable
// expect: b o.f(...) is not a function or its return value is not async iterable
// expect: c o.p is not async iterable
// expect: e f(...)(...) is not a function or its return value is not async iterable
// expect: f Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: g (intermediate value) is not async iterable
// expect: j f(...) is not a function or its return value is not async iterable
// expect: k Promise.resolve(...) is not a function or its return value is not async iterable
// expect: l (intermediate value)(...) is not a function or its return value is not async iterable
// expect: m {} is not async iterable
// expect: n f is not a function or its return value is not iterable
// expect: o Promise.resolve is not a function or its return value is not iterable
// expect: p yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: q yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: r undefined is not a function
// expect: s Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: t Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: u f is not async iterable
// expect: v [f(...)][0] is not async iterable
// expect: 1 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 2 Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: 3 Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: 4 num is not async iterable
// expect: 5 obj is not async iterable
// expect: 6 5 is not async iterable
// expect: 7 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 8 undefined is not a function
// expect: 9 undefined is not a function
// expect: 11 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 12 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 13 undefined is not a function
// expect: 14 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 16 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 17 yield* (intermediate value) is not iterable
// expect: 18 number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: 19 yield* (intermediate value) is not iterable
// expect: 21 yield* (intermediate value) is not iterable
// expect: 22 console.log is not a function
// expect: 23 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 24 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 25 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 26 console.log is not a function
// expect: 27 console.log is not a function
// expect: ka log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: kb o.log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: kc console.log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: ke log is not a function
// expect: kf o.log is not a function
// expect: kg Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: ki log is not a function
// expect: kj undefined is not a function
// expect: kk undefined is not a function
// as: node12
// expect: a f(...) is not a function or its return value is not async iterable
// expect: b o.f(...) is not a function or its return value is not async iterable
// expect: c o.p is not async iterable
// expect: e f(...)(...) is not a function or its return value is not async iterable
// expect: f Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: g (intermediate value) is not async iterable
// expect: j f(...) is not a function or its return value is not async iterable
// expect: k Promise.resolve(...) is not a function or its return value is not async iterable
// expect: l (intermediate value)(...) is not a function or its return value is not async iterable
// expect: m {} is not async iterable
// expect: n f is not a function or its return value is not iterable
// expect: o Promise.resolve is not a function or its return value is not iterable
// expect: p yield* (intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: q yield* (intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: r undefined is not a function
// expect: s Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: t Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: u f is not async iterable
// expect: v [f(...)][0] is not async iterable
// expect: 1 Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: 2 Cannot read property 'Symbol(Symbol.asyncIterator)' of null
// expect: 3 Cannot read property 'Symbol(Symbol.asyncIterator)' of null
// expect: 4 num is not async iterable
// expect: 5 obj is not async iterable
// expect: 6 5 is not async iterable
// expect: 7 Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: 8 undefined is not a function
// expect: 9 undefined is not a function
// expect: 11 Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: 12 yield* (intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 13 undefined is not a function
// expect: 14 yield* (intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 16 Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: 17 yield* (intermediate value) is not iterable
// expect: 18 undefined is not a function
// expect: 19 yield* (intermediate value) is not iterable
// expect: 21 yield* (intermediate value) is not iterable
// expect: 22 console.log is not a function
// expect: 23 yield* (intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 24 yield* (intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 25 yield* (intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 26 console.log is not a function
// expect: 27 console.log is not a function
// expect: ka log is not a function
// expect: kb o.log is not a function
// expect: kc console.log is not a function
// expect: ke log is not a function
// expect: kf o.log is not a function
// expect: kg Cannot read property 'Symbol(Symbol.asyncIterator)' of undefined
// expect: ki log is not a function
// expect: kj undefined is not a function
// expect: kk undefined is not a function
// as: node16
// expect: a f(...) is not a function or its return value is not async iterable
// expect: b o.f(...) is not a function or its return value is not async iterable
// expect: c o.p is not async iterable
// expect: e f(...)(...) is not a function or its return value is not async iterable
// expect: f Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: g (intermediate value) is not async iterable
// expect: j f(...) is not a function or its return value is not async iterable
// expect: k Promise.resolve(...) is not a function or its return value is not async iterable
// expect: l (intermediate value)(...) is not a function or its return value is not async iterable
// expect: m {} is not async iterable
// expect: n f is not a function or its return value is not iterable
// expect: o Promise.resolve is not a function or its return value is not iterable
// expect: p yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: q yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: r undefined is not a function
// expect: s Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: t Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: u f is not async iterable
// expect: v [f(...)][0] is not async iterable
// expect: 1 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 2 Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: 3 Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: 4 num is not async iterable
// expect: 5 obj is not async iterable
// expect: 6 5 is not async iterable
// expect: 7 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 8 undefined is not a function
// expect: 9 undefined is not a function
// expect: 11 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 12 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 13 undefined is not a function
// expect: 14 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 16 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 17 yield* (intermediate value) is not iterable
// expect: 18 number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: 19 yield* (intermediate value) is not iterable
// expect: 21 yield* (intermediate value) is not iterable
// expect: 22 console.log is not a function
// expect: 23 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 24 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 25 yield* (intermediate value)(intermediate value)(intermediate value)(intermediate value) is not async iterable
// expect: 26 console.log is not a function
// expect: 27 console.log is not a function
// expect: ka log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: kb o.log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: kc console.log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: ke log is not a function
// expect: kf o.log is not a function
// expect: kg Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: ki log is not a function
// expect: kj undefined is not a function
// expect: kk undefined is not a function
// as: node26
// expect: a f(...) is not a function or its return value is not async iterable
// expect: b o.f(...) is not a function or its return value is not async iterable
// expect: c o.p is not async iterable
// expect: e f(...)(...) is not a function or its return value is not async iterable
// expect: f Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: g (intermediate value) is not async iterable
// expect: j f(...) is not a function or its return value is not async iterable
// expect: k Promise.resolve(...) is not a function or its return value is not async iterable
// expect: l (intermediate value)(...) is not a function or its return value is not async iterable
// expect: m {} is not async iterable
// expect: n f is not a function or its return value is not iterable
// expect: o Promise.resolve is not a function or its return value is not iterable
// expect: p yield* (intermediate value) is not async iterable
// expect: q yield* (intermediate value) is not async iterable
// expect: r undefined is not a function
// expect: s Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: t Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: u f is not async iterable
// expect: v [f(...)][0] is not async iterable
// expect: 1 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 2 Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: 3 Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: 4 num is not async iterable
// expect: 5 obj is not async iterable
// expect: 6 5 is not async iterable
// expect: 7 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 8 undefined is not a function
// expect: 9 undefined is not a function
// expect: 11 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 12 yield* (intermediate value) is not async iterable
// expect: 13 undefined is not a function
// expect: 14 yield* (intermediate value) is not async iterable
// expect: 16 Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: 17 yield* (intermediate value) is not iterable
// expect: 18 number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: 19 yield* (intermediate value) is not iterable
// expect: 21 yield* (intermediate value) is not iterable
// expect: 22 console.log is not a function
// expect: 23 yield* (intermediate value) is not async iterable
// expect: 24 yield* (intermediate value) is not async iterable
// expect: 25 yield* (intermediate value) is not async iterable
// expect: 26 console.log is not a function
// expect: 27 console.log is not a function
// expect: ka log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: kb o.log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: kc console.log is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: ke log is not a function
// expect: kf o.log is not a function
// expect: kg Cannot read properties of undefined (reading 'Symbol(Symbol.asyncIterator)')
// expect: ki log is not a function
// expect: kj undefined is not a function
// expect: kk undefined is not a function
