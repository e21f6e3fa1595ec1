// Leaving for await loops and async functions: what is awaited on the way.
const log = (...a) => console.log(...a);
const later = v => new Promise(r => setImmediate(r, v));
const make = more => ({ [Symbol.asyncIterator]() { let i = 0; return { next() { return { value: i++, done: i > 3 }; }, return() { log('return'); return later({}); }, ...more }; } });
const attempt = async f => { try { log('=', await f()); } catch (e) { log('!', e.message || e); } };
(async () => {
	await attempt(async () => { for await (const x of make()) { const c = () => x; return later(c()); } });
	await attempt(async () => { a: for (const y of [1, 2]) for await (const x of make()) { try { if (x) continue a; } finally { await later(); log('finally', y, x); } } });
	await attempt(async () => { for await (const x of make()) throw new Error('body'); });
	await attempt(async () => { for await (const x of make({ return: () => Promise.reject(new Error('return')) })) throw new Error('body'); });
	await attempt(async () => { for await (const x of make({ return: () => Promise.reject(new Error('return')) })) break; });
	await attempt(async () => { for await (const x of make({ return: () => later(1) })) break; });
	await attempt(async () => { for await (const x of make({ return: undefined })) break; return 'no return'; });
	await attempt(async () => { for await (const x of make({ next: () => 1 })) ; });
	await attempt(async () => { for await (const x of [later(1), 2, { then(ok) { ok(3); } }]) log(x); });
	await attempt(async () => { try { return await later('value'); } finally { await later(); log('finally'); } });
	await attempt(async () => { try { await Promise.reject('no'); } catch (e) { return e; } finally { await later(); } });
	await attempt(async () => { for (let i = await later(0); i < await later(2); i += await later(1)) setImmediate(() => log('closure', i)); await later(); await later(); });
	async function* g() { try { yield 1; yield later(2); yield* h(); return later(9); } finally { await null; log('g finally'); } }
	async function* h() { try { log('sent', yield 'i1'); yield 'i2'; } finally { log('h finally'); } return 'x'; }
	for await (const x of g()) log(x);
	for await (const x of g()) if (x === 'i1') break;
	{ const it = g(); await it.next(); log(await it.return(later('R')), await it.next()); }
	{ const it = g(); await it.next(); await attempt(() => it.throw(new Error('T'))); }
	{ const it = g(); log(await Promise.all([it.next(), it.next(), it.next(), it.next('S'), it.next(), it.next()])); }
	async function* d() { log('result', yield* { [Symbol.asyncIterator]: () => ({ next: v => ({ value: v, done: false }), return: v => later({ value: 'r' + v, done: true }), throw: v => ({ value: 't' + v, done: true }) }) }); }
	{ const it = d(); await it.next(); log(await it.next(1), await it.return({ then(ok) { log('then'); ok(2); } }), await it.next()); }
	{ const it = d(); await it.next(); log(await it.throw(3)); }
})();

// expect: return
// expect: = 0
// expect: finally 1 0
// expect: finally 1 1
// expect: return
// expect: finally 2 0
// expect: finally 2 1
// expect: return
// expect: = undefined
// expect: return
// expect: ! body
// expect: ! body
// expect: ! return
// expect: ! Iterator result 1 is not an object
// expect: = no return
// expect: ! Iterator result 1 is not an object
// expect: 1
// expect: 2
// expect: 3
// expect: = undefined
// expect: finally
// expect: = value
// expect: = no
// expect: closure 0
// expect: closure 1
// expect: = undefined
// expect: 1
// expect: 2
// expect: i1
// expect: sent undefined
// expect: i2
// expect: h finally
// expect: g finally
// expect: h finally
// expect: g finally
// expect: g finally
// expect: { value: 'R', done: true } { value: undefined, done: true }
// expect: g finally
// expect: ! T
// expect: sent S
// expect: h finally
// expect: g finally
// expect: [
// expect:   { value: 1, done: false },
// expect:   { value: 2, done: false },
// expect:   { value: 'i1', done: false },
// expect:   { value: 'i2', done: false },
// expect:   { value: 9, done: true },
// expect:   { value: undefined, done: true }
// expect: ]
// expect: then
// expect: { value: 1, done: false } { value: 'r2', done: true } { value: undefined, done: true }
// expect: result t3
// expect: { value: undefined, done: true }
// as: node10
// expect: return
// expect: = 0
// expect: finally 1 0
// expect: finally 1 1
// expect: return
// expect: finally 2 0
// expect: finally 2 1
// expect: return
// expect: = undefined
// expect: return
// expect: ! body
// expect: ! body
// expect: ! return
// expect: ! Iterator result 1 is not an object
// expect: = no return
// expect: ! Iterator result 1 is not an object
// expect: 1
// expect: 2
// expect: 3
// expect: = undefined
// expect: finally
// expect: = value
// expect: = no
// expect: closure 0
// expect: closure 1
// expect: = undefined
// expect: 1
// expect: 2
// expect: i1
// expect: sent undefined
// expect: i2
// expect: h finally
// expect: g finally
// expect: h finally
// expect: g finally
// expect: g finally
// expect: { value: 'R', done: true } { value: undefined, done: true }
// expect: g finally
// expect: ! T
// expect: sent S
// expect: h finally
// expect: g finally
// expect: [ { value: 1, done: false },
// expect:   { value: 2, done: false },
// expect:   { value: 'i1', done: false },
// expect:   { value: 'i2', done: false },
// expect:   { value: 9, done: true },
// expect:   { value: undefined, done: true } ]
// expect: then
// expect: { value: 1, done: false } { value: 'r2', done: true } { value: undefined, done: true }
// expect: result t3
// expect: { value: undefined, done: true }
// as: node18
// expect: return
// expect: = 0
// expect: finally 1 0
// expect: finally 1 1
// expect: return
// expect: finally 2 0
// expect: finally 2 1
// expect: return
// expect: = undefined
// expect: return
// expect: ! body
// expect: ! body
// expect: ! return
// expect: ! Iterator result 1 is not an object
// expect: = no return
// expect: ! Iterator result 1 is not an object
// expect: 1
// expect: 2
// expect: 3
// expect: = undefined
// expect: finally
// expect: = value
// expect: = no
// expect: closure 0
// expect: closure 1
// expect: = undefined
// expect: 1
// expect: 2
// expect: i1
// expect: sent undefined
// expect: i2
// expect: h finally
// expect: g finally
// expect: h finally
// expect: g finally
// expect: g finally
// expect: { value: 'R', done: true } { value: undefined, done: true }
// expect: g finally
// expect: ! T
// expect: sent S
// expect: h finally
// expect: g finally
// expect: [
// expect:   { value: 1, done: false },
// expect:   { value: 2, done: false },
// expect:   { value: 'i1', done: false },
// expect:   { value: 'i2', done: false },
// expect:   { value: 9, done: true },
// expect:   { value: undefined, done: true }
// expect: ]
// expect: then
// expect: { value: 1, done: false } { value: 'r2', done: true } { value: undefined, done: true }
// expect: result t3
// expect: { value: undefined, done: true }
