// Async functions of every kind give promises.
async function decl() { return 1; }
const expr = async function () { return 2; };
const arrow = async x => x;
const paren = async (a, b = 1) => a + b;
const o = { async m() { return this.v; }, v: 'method' };
class C { async m() { return 'class'; } static async s() { return 'static'; } #p = async () => 'private'; go() { return this.#p(); } }
const show = p => p.then(v => console.log(v));
for (const p of [decl(), expr(), arrow(3), paren(3), o.m(), new C().m(), C.s(), new C().go()]) show(p);
console.log(decl(), decl, arrow, decl instanceof Function, Object.getPrototypeOf(decl) === Object.getPrototypeOf(arrow));
try { new decl(); } catch (e) { console.log(e.message); }
const f = async ({ a }) => a;
f().catch(e => console.log(e.name + ': ' + e.message));
const async = 5;
console.log(async, typeof async);

// expect: Promise { 1 } [AsyncFunction: decl] [AsyncFunction: arrow] true true
// expect: decl is not a constructor
// expect: 5 number
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: method
// expect: class
// expect: static
// expect: private
// expect: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
