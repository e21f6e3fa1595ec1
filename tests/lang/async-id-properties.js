// Ids and stores are own properties of the promises made while a hook looks.
const { createHook, AsyncLocalStorage } = require('async_hooks');
const { inspect } = require('util');
const lines = [];
const show = (...all) => lines.push(all.map(v => inspect(v)).join(' '));
const early = Promise.resolve('early');
const hook = createHook({ init() {} }).enable();
show(early, Promise.resolve(1), { ...Promise.resolve(2) });
early.then(() => show(early));
class S extends Promise {}
show(S.resolve(3), Object.keys(S.resolve(4)));
(async () => {
  const p = Promise.resolve(5);
  await p;
  show(p);
})();
const one = new AsyncLocalStorage(), two = new AsyncLocalStorage();
one.run(7, () => {
  show(Promise.resolve(6));
  one.exit(() => show(Promise.resolve(7), one.getStore()));
  two.run({ a: 1 }, () => show(Promise.resolve(8)));
  setImmediate(() => show(Promise.resolve(9), one.getStore()));
});
process.on('unhandledRejection', (reason, p) => show('unhandled', p));
Promise.reject(10);
setTimeout(() => lines.forEach(line => console.log(line)), 10);

// expect: Promise { 'early' } Promise {
// expect:   1,
// expect:   [Symbol(async_id_symbol)]: 2,
// expect:   [Symbol(trigger_async_id_symbol)]: 1
// expect: } { [Symbol(async_id_symbol)]: 3, [Symbol(trigger_async_id_symbol)]: 1 }
// expect: S [Promise] {
// expect:   3,
// expect:   [Symbol(async_id_symbol)]: 6,
// expect:   [Symbol(trigger_async_id_symbol)]: 1
// expect: } []
// expect: Promise {
// expect:   6,
// expect:   [Symbol(async_id_symbol)]: 11,
// expect:   [Symbol(trigger_async_id_symbol)]: 1,
// expect:   [Symbol(kResourceStore)]: 7
// expect: }
// expect: Promise {
// expect:   7,
// expect:   [Symbol(async_id_symbol)]: 12,
// expect:   [Symbol(trigger_async_id_symbol)]: 1
// expect: } undefined
// expect: Promise {
// expect:   8,
// expect:   [Symbol(async_id_symbol)]: 13,
// expect:   [Symbol(trigger_async_id_symbol)]: 1,
// expect:   [Symbol(kResourceStore)]: 7,
// expect:   [Symbol(kResourceStore)]: { a: 1 }
// expect: }
// expect: Promise { 'early', [Symbol(async_id_symbol)]: 4 }
// expect: Promise {
// expect:   5,
// expect:   [Symbol(async_id_symbol)]: 9,
// expect:   [Symbol(trigger_async_id_symbol)]: 1
// expect: }
// expect: 'unhandled' Promise {
// expect:   <rejected> 10,
// expect:   [Symbol(async_id_symbol)]: 15,
// expect:   [Symbol(trigger_async_id_symbol)]: 1,
// expect:   [Symbol(kResourceStore)]: undefined,
// expect:   [Symbol(kResourceStore)]: undefined
// expect: }
// expect: Promise {
// expect:   9,
// expect:   [Symbol(async_id_symbol)]: 17,
// expect:   [Symbol(trigger_async_id_symbol)]: 14,
// expect:   [Symbol(kResourceStore)]: 7,
// expect:   [Symbol(kResourceStore)]: undefined
// expect: } 7
// as: node12
// expect: Promise { 'early' } Promise { 1 } {}
// expect: S [Promise] { 3 } []
// expect: Promise { 6 }
// expect: Promise { 7 } undefined
// expect: Promise { 8 }
// expect: Promise { 'early' }
// expect: Promise { 5 }
// expect: 'unhandled' Promise { <rejected> 10 }
// expect: Promise { 9 } 7
// as: node26
// expect: Promise { 'early' } Promise {
// expect:   1,
// expect:   Symbol(async_id_symbol): 2,
// expect:   Symbol(trigger_async_id_symbol): 1
// expect: } { Symbol(async_id_symbol): 3, Symbol(trigger_async_id_symbol): 1 }
// expect: S [Promise] {
// expect:   3,
// expect:   Symbol(async_id_symbol): 6,
// expect:   Symbol(trigger_async_id_symbol): 1
// expect: } []
// expect: Promise {
// expect:   6,
// expect:   Symbol(async_id_symbol): 11,
// expect:   Symbol(trigger_async_id_symbol): 1
// expect: }
// expect: Promise {
// expect:   7,
// expect:   Symbol(async_id_symbol): 12,
// expect:   Symbol(trigger_async_id_symbol): 1
// expect: } undefined
// expect: Promise {
// expect:   8,
// expect:   Symbol(async_id_symbol): 13,
// expect:   Symbol(trigger_async_id_symbol): 1
// expect: }
// expect: Promise { 'early', Symbol(async_id_symbol): 4 }
// expect: Promise {
// expect:   5,
// expect:   Symbol(async_id_symbol): 9,
// expect:   Symbol(trigger_async_id_symbol): 1
// expect: }
// expect: 'unhandled' Promise {
// expect:   <rejected> 10,
// expect:   Symbol(async_id_symbol): 15,
// expect:   Symbol(trigger_async_id_symbol): 1
// expect: }
// expect: Promise {
// expect:   9,
// expect:   Symbol(async_id_symbol): 17,
// expect:   Symbol(trigger_async_id_symbol): 14
// expect: } 7
