// V8's positions while yield* of async generators calls on.
let seen = [];
const at = (t) => seen.push(t + ' ' + new Error('x').stack.split('\n').filter(l => l.includes('delegates-async.js')).slice(2).map(l => l.trim().split(':').slice(-2).join(':').split(')')[0]).filter(l => Number(l.split(':')[0]) > 10).map(l => l.split(':')[1]).join(','));
const result = (d) => ({ get done() { at('done'); return d; }, get value() { at('value'); return 1; }, get then() { at('then'); return undefined; } });
const iterator = (k) => ({ get next() { at('get next'); return () => { at('next'); return result(false); }; }, get throw() { at('get throw'); return k & 1 ? () => { at('throw'); return result(true); } : undefined; }, get return() { at('get return'); return k & 2 ? () => { at('return'); return result(true); } : undefined; } });
const I = (k) => ({ get [Symbol.iterator]() { at('iter'); return () => iterator(k); }, get [Symbol.asyncIterator || 'x']() { at('iter'); return () => iterator(k); } });
const x = [undefined];
const F = x => x;
const all = [
//
	async function* (x) { F(1, yield* x); },
	async function* () { F(1); try { yield* I(this); } catch (e) { throw e; } },
	async function* () { try { yield* [...x, I(this)][1]; } finally { F(1); } },
	async function* () { for (const q of [1]) { yield* { m() { }, q: I(this) }.q; } },
	async function* () { yield* [undefined, 1]; },
	async function* () { yield* [{ then(o, n) { } }, undefined]; },
	async function* () { yield* (yield* [yield 1]); }
];
(async () => {
	for (let i = 0; i < 28; i++) {
		for (const how of ['throw', 'return']) {
			seen = [];
			try {
				const g = all[i >> 2].call(i & 3, I(i & 3));
				await g.next();
				await g[how](new Error('x'));
			} catch (e) { seen.push(e.message + ' ' + e.stack.split('\n')[1].split(':').slice(-1)); }
			console.log(i, how, seen.join('; '));
		}
	}
})();

// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw x 18
// expect: 16 return 
// expect: 17 throw x 18
// expect: 17 return 
// expect: 18 throw x 18
// expect: 18 return 
// expect: 19 throw x 18
// expect: 19 return 
// as: node10
// expect: 0 'throw' 'iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29; value 29; get throw 36,17; get return 36,17; The iterator does not provide a \'throw\' method. 29)'
// expect: 0 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36'
// expect: 1 'throw' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get throw 36,17; throw 36,17; then 29,17; done 29; value 29'
// expect: 1 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36'
// expect: 2 'throw' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get throw 36,17; get return 36,17; return 36,17; then 36,17; The iterator does not provide a \'throw\' method. 29)'
// expect: 2 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36; return 36; then 29; done 29; value 29'
// expect: 3 'throw' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get throw 36,17; throw 36,17; then 29,17; done 29; value 29'
// expect: 3 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36; return 36; then 29; done 29; value 29'
// expect: 4 'throw' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; get return 42,17; The iterator does not provide a \'throw\' method. 35)'
// expect: 4 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42'
// expect: 5 'throw' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; throw 42,17; then 35,17; done 35; value 35'
// expect: 5 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42'
// expect: 6 'throw' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; get return 42,17; return 42,17; then 42,17; The iterator does not provide a \'throw\' method. 35)'
// expect: 6 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42; return 42; then 35; done 35; value 35'
// expect: 7 'throw' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; throw 42,17; then 35,17; done 35; value 35'
// expect: 7 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42; return 42; then 35; done 35; value 35'
// expect: 8 'throw' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; get return 51,17; The iterator does not provide a \'throw\' method. 29)'
// expect: 8 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51'
// expect: 9 'throw' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; throw 51,17; then 29,17; done 29; value 29'
// expect: 9 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51'
// expect: 10 'throw' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; get return 51,17; return 51,17; then 51,17; The iterator does not provide a \'throw\' method. 29)'
// expect: 10 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51; return 51; then 29; done 29; value 29'
// expect: 11 'throw' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; throw 51,17; then 29,17; done 29; value 29'
// expect: 11 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51; return 51; then 29; done 29; value 29'
// expect: 12 'throw' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; get return 77,17; The iterator does not provide a \'throw\' method. 46)'
// expect: 12 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77'
// expect: 13 'throw' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; throw 77,17; then 46,17; done 46; value 46'
// expect: 13 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77'
// expect: 14 'throw' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; get return 77,17; return 77,17; then 77,17; The iterator does not provide a \'throw\' method. 46)'
// expect: 14 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77; return 77; then 46; done 46; value 46'
// expect: 15 'throw' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; throw 77,17; then 46,17; done 46; value 46'
// expect: 15 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77; return 77; then 46; done 46; value 46'
// expect: 16 'throw' 'x 18'
// expect: 16 'return' ''
// expect: 17 'throw' 'x 18'
// expect: 17 'return' ''
// expect: 18 'throw' 'x 18'
// expect: 18 'return' ''
// expect: 19 'throw' 'x 18'
// expect: 19 'return' ''
// as: node11
// expect: 0 'throw' "iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29; value 29; get throw 36,17; get return 36,17; The iterator does not provide a 'throw' method. 29)"
// expect: 0 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36'
// expect: 1 'throw' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get throw 36,17; throw 36,17; then 29,17; done 29; value 29'
// expect: 1 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36'
// expect: 2 'throw' "iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get throw 36,17; get return 36,17; return 36,17; then 36,17; The iterator does not provide a 'throw' method. 29)"
// expect: 2 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36; return 36; then 29; done 29; value 29'
// expect: 3 'throw' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get throw 36,17; throw 36,17; then 29,17; done 29; value 29'
// expect: 3 'return' 'iter 36,13; get next 36,13; next 36,13; then 29,13; done 29; value 29; get return 36; return 36; then 29; done 29; value 29'
// expect: 4 'throw' "iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; get return 42,17; The iterator does not provide a 'throw' method. 35)"
// expect: 4 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42'
// expect: 5 'throw' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; throw 42,17; then 35,17; done 35; value 35'
// expect: 5 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42'
// expect: 6 'throw' "iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; get return 42,17; return 42,17; then 42,17; The iterator does not provide a 'throw' method. 35)"
// expect: 6 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42; return 42; then 35; done 35; value 35'
// expect: 7 'throw' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get throw 42,17; throw 42,17; then 35,17; done 35; value 35'
// expect: 7 'return' 'iter 42,13; get next 42,13; next 42,13; then 35,13; done 35; value 35; get return 42; return 42; then 35; done 35; value 35'
// expect: 8 'throw' "iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; get return 51,17; The iterator does not provide a 'throw' method. 29)"
// expect: 8 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51'
// expect: 9 'throw' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; throw 51,17; then 29,17; done 29; value 29'
// expect: 9 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51'
// expect: 10 'throw' "iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; get return 51,17; return 51,17; then 51,17; The iterator does not provide a 'throw' method. 29)"
// expect: 10 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51; return 51; then 29; done 29; value 29'
// expect: 11 'throw' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get throw 51,17; throw 51,17; then 29,17; done 29; value 29'
// expect: 11 'return' 'iter 51,13; get next 51,13; next 51,13; then 29,13; done 29; value 29; get return 51; return 51; then 29; done 29; value 29'
// expect: 12 'throw' "iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; get return 77,17; The iterator does not provide a 'throw' method. 46)"
// expect: 12 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77'
// expect: 13 'throw' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; throw 77,17; then 46,17; done 46; value 46'
// expect: 13 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77'
// expect: 14 'throw' "iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; get return 77,17; return 77,17; then 77,17; The iterator does not provide a 'throw' method. 46)"
// expect: 14 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77; return 77; then 46; done 46; value 46'
// expect: 15 'throw' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get throw 77,17; throw 77,17; then 46,17; done 46; value 46'
// expect: 15 'return' 'iter 77,13; get next 77,13; next 77,13; then 46,13; done 46; value 46; get return 77; return 77; then 46; done 46; value 46'
// expect: 16 'throw' 'x 18'
// expect: 16 'return' ''
// expect: 17 'throw' 'x 18'
// expect: 17 'return' ''
// expect: 18 'throw' 'x 18'
// expect: 18 'return' ''
// expect: 19 'throw' 'x 18'
// expect: 19 'return' ''
// as: node12
// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5; x 18
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5; x 18
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5; x 18
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5; x 18
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5; x 18
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5; x 18
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5; x 18
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5; x 18
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw x 18
// expect: 16 return 
// expect: 17 throw x 18
// expect: 17 return 
// expect: 18 throw x 18
// expect: 18 return 
// expect: 19 throw x 18
// expect: 19 return 
// as: node14
// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw x 18
// expect: 16 return 
// expect: 17 throw x 18
// expect: 17 return 
// expect: 18 throw x 18
// expect: 18 return 
// expect: 19 throw x 18
// expect: 19 return 
// as: node16
// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw x 18
// expect: 16 return 
// expect: 17 throw x 18
// expect: 17 return 
// expect: 18 throw x 18
// expect: 18 return 
// expect: 19 throw x 18
// expect: 19 return 
// as: node18
// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw x 18
// expect: 16 return 
// expect: 17 throw x 18
// expect: 17 return 
// expect: 18 throw x 18
// expect: 18 return 
// expect: 19 throw x 18
// expect: 19 return 
// as: node20
// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw x 18
// expect: 16 return 
// expect: 17 throw x 18
// expect: 17 return 
// expect: 18 throw x 18
// expect: 18 return 
// expect: 19 throw x 18
// expect: 19 return 
// as: node24
// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 19 return 
// as: node26
// expect: 0 throw iter 36,13,3; get next 36,13,3; next 36,13,3; then 29,13,3; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 0 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 1 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 1 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36
// expect: 2 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 2 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 3 throw iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 3 return iter 36,13; get next 36,13; next 36,13; then 29,13; done 29,5; value 29,5; get return 36; return 36; then 29; done 29,5; value 29,5
// expect: 4 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 4 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 5 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 5 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42
// expect: 6 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; get return 35,17; return 35,17; then 35,17; The iterator does not provide a 'throw' method. 35)
// expect: 6 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 7 throw iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get throw 35,17; throw 35,17; then 35,17; done 35,5; value 35,5
// expect: 7 return iter 42,13; get next 42,13; next 42,13; then 35,13; done 35,5; value 35,5; get return 42; return 42; then 35; done 35,5; value 35,5
// expect: 8 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 8 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 9 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 9 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51
// expect: 10 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; get return 29,17; return 29,17; then 29,17; The iterator does not provide a 'throw' method. 29)
// expect: 10 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 11 throw iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get throw 29,17; throw 29,17; then 29,17; done 29,5; value 29,5
// expect: 11 return iter 51,13; get next 51,13; next 51,13; then 29,13; done 29,5; value 29,5; get return 51; return 51; then 29; done 29,5; value 29,5
// expect: 12 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 12 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 13 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 13 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77
// expect: 14 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; get return 46,17; return 46,17; then 46,17; The iterator does not provide a 'throw' method. 46)
// expect: 14 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 15 throw iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get throw 46,17; throw 46,17; then 46,17; done 46,5; value 46,5
// expect: 15 return iter 77,13; get next 77,13; next 77,13; then 46,13; done 46,5; value 46,5; get return 77; return 77; then 46; done 46,5; value 46,5
// expect: 16 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method.     at Async-from-Sync Iterator.throw (<anonymous>)
// expect: 19 return 
