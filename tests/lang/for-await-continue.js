// The same as for-of-continue.js with for await.
const log = console.log;
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
const u = async () => {
const t = async f => {
	try { await f() } catch (e) { log('caught', e.message || e) }
};
await t(async () => {
	for await (const x of bad(1, 'ka', () => { throw 'x' })) { continue; }
});
await t(async () => {
	for await (const x of bad(1, 'kb', () => { throw 'x' })) { }
});
await t(async () => {
	for await (const x of bad(1, 'kc', () => 5)) { continue }
});
await t(async () => {
	for await (const x of bad(1, 'kr', () => Promise.reject(5))) { continue }
});
await t(async () => {
	for await (const x of bad(1, 'kr2', () => Promise.reject(5))) { }
});
await t(async () => {
	for await (const x of bad(1, 'kd', () => ({ get done() { throw 'y' } }))) { continue }
});
await t(async () => {
	for await (const x of bad(1, 'ke', () => ({ done: true }))) { continue }
});
};
u();

// expect: ka next
// expect: ka next
// expect: caught x
// expect: kb next
// expect: kb next
// expect: caught x
// expect: kc next
// expect: kc next
// expect: caught Iterator result 5 is not an object
// expect: kr next
// expect: kr next
// expect: caught 5
// expect: kr2 next
// expect: kr2 next
// expect: caught 5
// expect: kd next
// expect: kd next
// expect: caught y
// expect: ke next
// expect: ke next
// as: node10
// expect: ka next
// expect: ka next
// expect: ka return
// expect: caught x
// expect: kb next
// expect: kb next
// expect: caught x
// expect: kc next
// expect: kc next
// expect: kc return
// expect: caught Iterator result 5 is not an object
// expect: kr next
// expect: kr next
// expect: kr return
// expect: caught 5
// expect: kr2 next
// expect: kr2 next
// expect: caught 5
// expect: kd next
// expect: kd next
// expect: kd return
// expect: caught y
// expect: ke next
// expect: ke next
// expect: ke return
// as: node11
// expect: ka next
// expect: ka next
// expect: ka return
// expect: caught x
// expect: kb next
// expect: kb next
// expect: caught x
// expect: kc next
// expect: kc next
// expect: kc return
// expect: caught Iterator result 5 is not an object
// expect: kr next
// expect: kr next
// expect: kr return
// expect: caught 5
// expect: kr2 next
// expect: kr2 next
// expect: caught 5
// expect: kd next
// expect: kd next
// expect: kd return
// expect: caught y
// expect: ke next
// expect: ke next
// expect: ke return
// as: node12
// expect: ka next
// expect: ka next
// expect: caught x
// expect: kb next
// expect: kb next
// expect: caught x
// expect: kc next
// expect: kc next
// expect: caught Iterator result 5 is not an object
// expect: kr next
// expect: kr next
// expect: caught 5
// expect: kr2 next
// expect: kr2 next
// expect: caught 5
// expect: kd next
// expect: kd next
// expect: caught y
// expect: ke next
// expect: ke next
