// Modules: strict, no this, microtasks before ticks.
console.log(this, typeof require, typeof module, typeof arguments);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
try { undeclared = 1; } catch (e) { console.log(e.name + ': ' + e.message); }
const v = await Promise.resolve('tla');
console.log(v);
for await (const x of [1, Promise.resolve(2)]) console.log(x);
const late = await new Promise(r => setTimeout(r, 5, 'late'));
console.log(late);
export const exported = 1;
export default function () {}

// expect: undefined undefined undefined undefined
// expect: ReferenceError: undeclared is not defined
// expect: micro
// expect: tla
// expect: 1
// expect: 2
// expect: tick
// expect: late
