// Which ways out of loops and patterns close an iterator, and what wins.
const log = (...a) => console.log(...a);
const make = (more = {}) => ({ [Symbol.iterator]() { let i = 0; return { next() { log('next', i); return { value: i++, done: i > 3 }; }, return() { log('return'); return {}; }, ...more }; } });
const attempt = f => { try { log('=', f()); } catch (e) { log('!', e.message || e); } };
attempt(() => { for (const x of make()) return x; });
attempt(() => { a: for (const y of [1]) for (const x of make()) { const c = () => x; if (c()) continue a; } });
attempt(() => { for (const x of make()) throw new Error('body'); });
attempt(() => { for (const x of make({ return() { throw new Error('return'); } })) throw new Error('body'); });
attempt(() => { for (const x of make({ return() { throw new Error('return'); } })) break; });
attempt(() => { for (const x of make({ return: () => 1 })) break; });
attempt(() => { for (const x of make({ return: undefined })) break; return 'no return'; });
attempt(() => { for (const x of make({ next() { throw new Error('next'); } })) break; });
attempt(() => { const [a, b] = make(); return [a, b]; });
attempt(() => { const [] = make(); });
attempt(() => { const [a, ...b] = make(); return [a, b]; });
attempt(() => { const [a, b, c, d, e = 'default'] = make(); return [a, b, c, d, e]; });
attempt(() => { const [a = (() => { throw new Error('default'); })()] = make({ next: () => ({}) }); });
attempt(() => { const [{ x }] = make({ next: () => ({ value: null }) }); });
attempt(() => { let o = {}; [o.a, o[log('key') ?? 'b'], , ...o.c] = make(); return o; });
attempt(() => { [null.x] = make(); });
attempt(() => { [(() => { log('target'); return {}; })().x = log('default')] = make({ next: () => ({}) }); });
function* g() { const [a = yield 'first'] = make({ next: () => ({}) }); for (const x of make()) yield x; }
{ const it = g(); log(it.next(), it.return('out')); }
{ const it = g(); it.next(); log(it.next()); attempt(() => it.throw(new Error('thrown'))); }

// expect: next 0
// expect: return
// expect: = 0
// expect: next 0
// expect: next 1
// expect: return
// expect: = undefined
// expect: next 0
// expect: return
// expect: ! body
// expect: next 0
// expect: ! body
// expect: next 0
// expect: ! return
// expect: next 0
// expect: ! Iterator result 1 is not an object
// expect: next 0
// expect: = no return
// expect: ! next
// expect: next 0
// expect: next 1
// expect: return
// expect: = [ 0, 1 ]
// expect: return
// expect: = undefined
// expect: next 0
// expect: next 1
// expect: next 2
// expect: next 3
// expect: = [ 0, [ 1, 2 ] ]
// expect: next 0
// expect: next 1
// expect: next 2
// expect: next 3
// expect: = [ 0, 1, 2, undefined, 'default' ]
// expect: return
// expect: ! default
// expect: return
// expect: ! Cannot read properties of null (reading 'x')
// expect: next 0
// expect: key
// expect: next 1
// expect: next 2
// expect: next 3
// expect: = { a: 0, b: 1, c: [] }
// expect: next 0
// expect: return
// expect: ! Cannot set properties of null (setting 'x')
// expect: target
// expect: default
// expect: return
// expect: = undefined
// expect: return
// expect: { value: 'first', done: false } { value: 'out', done: true }
// expect: return
// expect: next 0
// expect: { value: 0, done: false }
// expect: return
// expect: ! thrown
