// V8 before 7.3 calls return() at the end of a loop whose last round ended by
// continue, and where next() throws after such a round.
const log = console.log;
const steps = (n, l) => ({
	[Symbol.iterator]() {
		let i = 0;
		return {
			next() {
				log(l, 'next');
				return { value: i, done: i++ >= n };
			},
			return() { log(l, 'return'); return {}; },
		};
	},
});
a: for (const x of steps(2, 'a')) { continue a; }
b: for (const x of steps(2, 'b')) { if (x === 1) continue b; log('body') }
c: for (const x of steps(2, 'c')) { log('body') }
d: for (const x of steps(2, 'd')) { continue; }
e: f: for (const x of steps(2, 'e')) { continue e; }
g: for (const x of steps(2, 'g')) {
	for (const y of steps(1, 'inner')) continue g;
}
h: for (const x of steps(2, 'h')) {
	for (const y of [1]) { continue h; } log('x')
}
i: for (const x of steps(2, 'i')) { break i; }
j: for (const x of [1,2]) {
	for (let y = 0; y < 2; y++) { continue j; } log('x')
}
k: for (const x of steps(2, 'k')) {
	for (let y = 0; y < 2; y++) { continue k; } log('x')
}
l: for (const x of steps(2, 'l')) { try { continue l; } finally { log('f') } }
(function () {
	m: for (const x of steps(2, 'm')) { try { return; } finally { continue m; } }
})();
n: for (const x of steps(2, 'n')) { do { continue n; } while (0) }
o: for (const x of steps(2, 'o')) { { continue o; } }
p: for (const x of steps(2, 'p')) { switch (1) { case 1: continue p; } }
const bad = (n, l, how) => ({
	[Symbol.iterator]() {
		let i = 0;
		return {
			next() {
				log(l, 'next');
				if (i++ >= n) return how();
				return { value: i, done: false };
			},
			return() { log(l, 'return'); return {}; },
		};
	},
	[Symbol.asyncIterator]() {
		let i = 0;
		return {
			next() {
				log(l, 'next');
				if (i++ >= n) return how();
				return { value: i, done: false };
			},
			return() { log(l, 'return'); return {}; },
		};
	},
});
const t = f => { try { f() } catch (e) { log('caught', e.message || e) } };
t(() => { for (const x of bad(1, 'a', () => { throw 'x' })) { continue; } });
t(() => { for (const x of bad(1, 'b', () => { throw 'x' })) { } });
t(() => { for (const x of bad(1, 'c', () => 5)) { continue } });
t(() => {
	for (const x of bad(1, 'd', () => ({ get done() { throw 'y' } }))) { continue }
});
t(() => {
	for (const x of bad(1, 'e', () => ({ get value() { throw 'y' } }))) { continue }
});
t(() => {
	for (const x of bad(1, 'e2', () => ({ get value() { throw 'y' } }))) { }
});
t(() => {
	for (const x of bad(0, 'e3', () => ({ get value() { throw 'y' } }))) { }
});
t(() => { for (const [x] of bad(0, 'e4', () => ({ value: null }))) { } });
t(() => {
	var i = 0; for (const x of bad(2, 'f', () => ({ done: true }))) { if (i++ == 0) continue; }
});
t(() => {
	var i = 0; for (const x of bad(2, 'g', () => ({ done: true }))) { if (i++ == 1) continue; }
});

// expect: a next
// expect: a next
// expect: a next
// expect: b next
// expect: body
// expect: b next
// expect: b next
// expect: c next
// expect: body
// expect: c next
// expect: body
// expect: c next
// expect: d next
// expect: d next
// expect: d next
// expect: e next
// expect: e next
// expect: e next
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: h next
// expect: h next
// expect: h next
// expect: i next
// expect: i return
// expect: k next
// expect: k next
// expect: k next
// expect: l next
// expect: f
// expect: l next
// expect: f
// expect: l next
// expect: m next
// expect: m next
// expect: m next
// expect: n next
// expect: n next
// expect: n next
// expect: o next
// expect: o next
// expect: o next
// expect: p next
// expect: p next
// expect: p next
// expect: a next
// expect: a next
// expect: caught x
// expect: b next
// expect: b next
// expect: caught x
// expect: c next
// expect: c next
// expect: caught Iterator result 5 is not an object
// expect: d next
// expect: d next
// expect: caught y
// expect: e next
// expect: e next
// expect: caught y
// expect: e2 next
// expect: e2 next
// expect: caught y
// expect: e3 next
// expect: caught y
// expect: e4 next
// expect: e4 return
// expect: caught .for is not iterable
// expect: f next
// expect: f next
// expect: f next
// expect: g next
// expect: g next
// expect: g next
// as: node8
// expect: a next
// expect: a next
// expect: a next
// expect: a return
// expect: b next
// expect: body
// expect: b next
// expect: b next
// expect: b return
// expect: c next
// expect: body
// expect: c next
// expect: body
// expect: c next
// expect: d next
// expect: d next
// expect: d next
// expect: d return
// expect: e next
// expect: e next
// expect: e next
// expect: e return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: g return
// expect: h next
// expect: h next
// expect: h next
// expect: h return
// expect: i next
// expect: i return
// expect: k next
// expect: k next
// expect: k next
// expect: k return
// expect: l next
// expect: f
// expect: l next
// expect: f
// expect: l next
// expect: l return
// expect: m next
// expect: m next
// expect: m next
// expect: m return
// expect: n next
// expect: n next
// expect: n next
// expect: n return
// expect: o next
// expect: o next
// expect: o next
// expect: o return
// expect: p next
// expect: p next
// expect: p next
// expect: p return
// expect: a next
// expect: a next
// expect: a return
// expect: caught x
// expect: b next
// expect: b next
// expect: caught x
// expect: c next
// expect: c next
// expect: c return
// expect: caught Iterator result 5 is not an object
// expect: d next
// expect: d next
// expect: d return
// expect: caught y
// expect: e next
// expect: e next
// expect: e return
// expect: caught y
// expect: e2 next
// expect: e2 next
// expect: caught y
// expect: e3 next
// expect: caught y
// expect: e4 next
// expect: e4 return
// expect: caught Cannot read property 'Symbol(Symbol.iterator)' of object
// expect: f next
// expect: f next
// expect: f next
// expect: g next
// expect: g next
// expect: g next
// expect: g return
// as: node10
// expect: a next
// expect: a next
// expect: a next
// expect: a return
// expect: b next
// expect: body
// expect: b next
// expect: b next
// expect: b return
// expect: c next
// expect: body
// expect: c next
// expect: body
// expect: c next
// expect: d next
// expect: d next
// expect: d next
// expect: d return
// expect: e next
// expect: e next
// expect: e next
// expect: e return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: g return
// expect: h next
// expect: h next
// expect: h next
// expect: h return
// expect: i next
// expect: i return
// expect: k next
// expect: k next
// expect: k next
// expect: k return
// expect: l next
// expect: f
// expect: l next
// expect: f
// expect: l next
// expect: l return
// expect: m next
// expect: m next
// expect: m next
// expect: m return
// expect: n next
// expect: n next
// expect: n next
// expect: n return
// expect: o next
// expect: o next
// expect: o next
// expect: o return
// expect: p next
// expect: p next
// expect: p next
// expect: p return
// expect: a next
// expect: a next
// expect: a return
// expect: caught x
// expect: b next
// expect: b next
// expect: caught x
// expect: c next
// expect: c next
// expect: c return
// expect: caught Iterator result 5 is not an object
// expect: d next
// expect: d next
// expect: d return
// expect: caught y
// expect: e next
// expect: e next
// expect: e return
// expect: caught y
// expect: e2 next
// expect: e2 next
// expect: caught y
// expect: e3 next
// expect: caught y
// expect: e4 next
// expect: e4 return
// expect: caught Cannot read property 'Symbol(Symbol.iterator)' of object
// expect: f next
// expect: f next
// expect: f next
// expect: g next
// expect: g next
// expect: g next
// expect: g return
// as: node11
// expect: a next
// expect: a next
// expect: a next
// expect: a return
// expect: b next
// expect: body
// expect: b next
// expect: b next
// expect: b return
// expect: c next
// expect: body
// expect: c next
// expect: body
// expect: c next
// expect: d next
// expect: d next
// expect: d next
// expect: d return
// expect: e next
// expect: e next
// expect: e next
// expect: e return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: g return
// expect: h next
// expect: h next
// expect: h next
// expect: h return
// expect: i next
// expect: i return
// expect: k next
// expect: k next
// expect: k next
// expect: k return
// expect: l next
// expect: f
// expect: l next
// expect: f
// expect: l next
// expect: l return
// expect: m next
// expect: m next
// expect: m next
// expect: m return
// expect: n next
// expect: n next
// expect: n next
// expect: n return
// expect: o next
// expect: o next
// expect: o next
// expect: o return
// expect: p next
// expect: p next
// expect: p next
// expect: p return
// expect: a next
// expect: a next
// expect: a return
// expect: caught x
// expect: b next
// expect: b next
// expect: caught x
// expect: c next
// expect: c next
// expect: c return
// expect: caught Iterator result 5 is not an object
// expect: d next
// expect: d next
// expect: d return
// expect: caught y
// expect: e next
// expect: e next
// expect: e return
// expect: caught y
// expect: e2 next
// expect: e2 next
// expect: caught y
// expect: e3 next
// expect: caught y
// expect: e4 next
// expect: e4 return
// expect: caught Cannot read property 'Symbol(Symbol.iterator)' of object
// expect: f next
// expect: f next
// expect: f next
// expect: g next
// expect: g next
// expect: g next
// expect: g return
// as: node12
// expect: a next
// expect: a next
// expect: a next
// expect: b next
// expect: body
// expect: b next
// expect: b next
// expect: c next
// expect: body
// expect: c next
// expect: body
// expect: c next
// expect: d next
// expect: d next
// expect: d next
// expect: e next
// expect: e next
// expect: e next
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: inner next
// expect: inner return
// expect: g next
// expect: h next
// expect: h next
// expect: h next
// expect: i next
// expect: i return
// expect: k next
// expect: k next
// expect: k next
// expect: l next
// expect: f
// expect: l next
// expect: f
// expect: l next
// expect: m next
// expect: m next
// expect: m next
// expect: n next
// expect: n next
// expect: n next
// expect: o next
// expect: o next
// expect: o next
// expect: p next
// expect: p next
// expect: p next
// expect: a next
// expect: a next
// expect: caught x
// expect: b next
// expect: b next
// expect: caught x
// expect: c next
// expect: c next
// expect: caught Iterator result 5 is not an object
// expect: d next
// expect: d next
// expect: caught y
// expect: e next
// expect: e next
// expect: caught y
// expect: e2 next
// expect: e2 next
// expect: caught y
// expect: e3 next
// expect: caught y
// expect: e4 next
// expect: e4 return
// expect: caught .for is not iterable
// expect: f next
// expect: f next
// expect: f next
// expect: g next
// expect: g next
// expect: g next
