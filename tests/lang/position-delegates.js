// V8's positions while yield* calls on.
let seen = [];
const at = (t) => seen.push(t + ' ' + new Error('x').stack.split('\n').filter(l => l.includes('delegates.js')).slice(2).map(l => l.trim().split(':').slice(-2).join(':').split(')')[0]).filter(l => Number(l.split(':')[0]) > 10).map(l => l.split(':')[1]).join(','));
const result = (d) => ({ get done() { at('done'); return d; }, get value() { at('value'); return 1; }, get then() { at('then'); return undefined; } });
const iterator = (k) => ({ get next() { at('get next'); return () => { at('next'); return result(false); }; }, get throw() { at('get throw'); return k & 1 ? () => { at('throw'); return result(true); } : undefined; }, get return() { at('get return'); return k & 2 ? () => { at('return'); return result(true); } : undefined; } });
const I = (k) => ({ get [Symbol.iterator]() { at('iter'); return () => iterator(k); }, get [Symbol.asyncIterator || 'x']() { at('iter'); return () => iterator(k); } });
const x = [undefined];
const F = x => x;
const all = [
//
	function* (x) { F(1, yield* x); },
	function* () { F(1); try { yield* I(this); } catch (e) { throw e; } },
	function* () { try { yield* [...x, I(this)][1]; } finally { F(1); } },
	function* () { for (const q of [1]) { yield* { m() { }, q: I(this) }.q; } },
	function* () { yield* [undefined, 1]; },
	function* () { yield* [{ then(o, n) { } }, undefined]; },
	function* () { yield* (yield* [yield 1]); }
];
(async () => {
	for (let i = 0; i < 28; i++) {
		for (const how of ['throw', 'return']) {
			seen = [];
			try {
				const g = all[i >> 2].call(i & 3, I(i & 3));
				g.next();
				g[how](new Error('x'));
			} catch (e) { seen.push(e.message + ' ' + e.stack.split('\n')[1].split(':').slice(-1)); }
			console.log(i, how, seen.join('; '));
		}
	}
})();

// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 25)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 25)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 25)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 25)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 45)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 45)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 45)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 45)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
// as: node8
// expect: 0 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; The iterator does not provide a \'throw\' method. 34)'
// expect: 0 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3'
// expect: 1 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 34,11,3'
// expect: 1 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3'
// expect: 2 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; return 34,11,3; The iterator does not provide a \'throw\' method. 34)'
// expect: 2 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 34,11,3'
// expect: 3 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 34,11,3'
// expect: 3 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 34,11,3'
// expect: 4 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; The iterator does not provide a \'throw\' method. 70)'
// expect: 4 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3'
// expect: 5 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 70,11,3'
// expect: 5 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3'
// expect: 6 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; return 70,11,3; The iterator does not provide a \'throw\' method. 70)'
// expect: 6 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 70,11,3'
// expect: 7 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 70,11,3'
// expect: 7 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 70,11,3'
// expect: 8 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a \'throw\' method. 45)'
// expect: 8 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3'
// expect: 9 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 70,11,3'
// expect: 9 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3'
// expect: 10 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a \'throw\' method. 45)'
// expect: 10 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 70,11,3'
// expect: 11 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 70,11,3'
// expect: 11 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 70,11,3'
// expect: 12 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a \'throw\' method. 71)'
// expect: 12 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3'
// expect: 13 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 76,11,3'
// expect: 13 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3'
// expect: 14 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a \'throw\' method. 71)'
// expect: 14 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 76,11,3'
// expect: 15 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 76,11,3'
// expect: 15 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 76,11,3'
// expect: 16 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 16 'return' ''
// expect: 17 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 17 'return' ''
// expect: 18 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 18 'return' ''
// expect: 19 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 19 'return' ''
// expect: 20 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 20 'return' ''
// expect: 21 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 21 'return' ''
// expect: 22 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 22 'return' ''
// expect: 23 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 23 'return' ''
// expect: 24 'throw' 'x 12'
// expect: 24 'return' ''
// expect: 25 'throw' 'x 12'
// expect: 25 'return' ''
// expect: 26 'throw' 'x 12'
// expect: 26 'return' ''
// expect: 27 'throw' 'x 12'
// expect: 27 'return' ''
// as: node10
// expect: 0 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; The iterator does not provide a \'throw\' method. 34)'
// expect: 0 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3'
// expect: 1 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3'
// expect: 1 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3'
// expect: 2 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; return 34,11,3; The iterator does not provide a \'throw\' method. 34)'
// expect: 2 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3'
// expect: 3 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3'
// expect: 3 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3'
// expect: 4 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; The iterator does not provide a \'throw\' method. 70)'
// expect: 4 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3'
// expect: 5 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3'
// expect: 5 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3'
// expect: 6 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; return 70,11,3; The iterator does not provide a \'throw\' method. 70)'
// expect: 6 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3'
// expect: 7 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3'
// expect: 7 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3'
// expect: 8 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a \'throw\' method. 45)'
// expect: 8 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3'
// expect: 9 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3'
// expect: 9 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3'
// expect: 10 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a \'throw\' method. 45)'
// expect: 10 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3'
// expect: 11 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3'
// expect: 11 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3'
// expect: 12 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a \'throw\' method. 71)'
// expect: 12 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3'
// expect: 13 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3'
// expect: 13 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3'
// expect: 14 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a \'throw\' method. 71)'
// expect: 14 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3'
// expect: 15 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3'
// expect: 15 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3'
// expect: 16 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 16 'return' ''
// expect: 17 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 17 'return' ''
// expect: 18 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 18 'return' ''
// expect: 19 'throw' 'The iterator does not provide a \'throw\' method. 40)'
// expect: 19 'return' ''
// expect: 20 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 20 'return' ''
// expect: 21 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 21 'return' ''
// expect: 22 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 22 'return' ''
// expect: 23 'throw' 'The iterator does not provide a \'throw\' method. 57)'
// expect: 23 'return' ''
// expect: 24 'throw' 'x 12'
// expect: 24 'return' ''
// expect: 25 'throw' 'x 12'
// expect: 25 'return' ''
// expect: 26 'throw' 'x 12'
// expect: 26 'return' ''
// expect: 27 'throw' 'x 12'
// expect: 27 'return' ''
// as: node11
// expect: 0 'throw' "iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; The iterator does not provide a 'throw' method. 34)"
// expect: 0 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3'
// expect: 1 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3'
// expect: 1 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3'
// expect: 2 'throw' "iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; return 34,11,3; The iterator does not provide a 'throw' method. 34)"
// expect: 2 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3'
// expect: 3 'throw' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3'
// expect: 3 'return' 'iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3'
// expect: 4 'throw' "iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; The iterator does not provide a 'throw' method. 70)"
// expect: 4 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3'
// expect: 5 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3'
// expect: 5 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3'
// expect: 6 'throw' "iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; return 70,11,3; The iterator does not provide a 'throw' method. 70)"
// expect: 6 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3'
// expect: 7 'throw' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3'
// expect: 7 'return' 'iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3'
// expect: 8 'throw' "iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)"
// expect: 8 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3'
// expect: 9 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3'
// expect: 9 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3'
// expect: 10 'throw' "iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)"
// expect: 10 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3'
// expect: 11 'throw' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3'
// expect: 11 'return' 'iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3'
// expect: 12 'throw' "iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)"
// expect: 12 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3'
// expect: 13 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3'
// expect: 13 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3'
// expect: 14 'throw' "iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)"
// expect: 14 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3'
// expect: 15 'throw' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3'
// expect: 15 'return' 'iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3'
// expect: 16 'throw' "The iterator does not provide a 'throw' method. 40)"
// expect: 16 'return' ''
// expect: 17 'throw' "The iterator does not provide a 'throw' method. 40)"
// expect: 17 'return' ''
// expect: 18 'throw' "The iterator does not provide a 'throw' method. 40)"
// expect: 18 'return' ''
// expect: 19 'throw' "The iterator does not provide a 'throw' method. 40)"
// expect: 19 'return' ''
// expect: 20 'throw' "The iterator does not provide a 'throw' method. 57)"
// expect: 20 'return' ''
// expect: 21 'throw' "The iterator does not provide a 'throw' method. 57)"
// expect: 21 'return' ''
// expect: 22 'throw' "The iterator does not provide a 'throw' method. 57)"
// expect: 22 'return' ''
// expect: 23 'throw' "The iterator does not provide a 'throw' method. 57)"
// expect: 23 'return' ''
// expect: 24 'throw' 'x 12'
// expect: 24 'return' ''
// expect: 25 'throw' 'x 12'
// expect: 25 'return' ''
// expect: 26 'throw' 'x 12'
// expect: 26 'return' ''
// expect: 27 'throw' 'x 12'
// expect: 27 'return' ''
// as: node12
// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; The iterator does not provide a 'throw' method. 34)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; return 34,11,3; The iterator does not provide a 'throw' method. 34)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; The iterator does not provide a 'throw' method. 70)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; return 70,11,3; The iterator does not provide a 'throw' method. 70)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 40)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 40)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 40)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 40)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 57)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 57)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 57)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 57)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
// as: node14
// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; The iterator does not provide a 'throw' method. 34)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; get return 34,11,3; return 34,11,3; The iterator does not provide a 'throw' method. 34)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get throw 34,11,3; throw 34,11,3; done 34,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 34,7,3; get return 30,11,3; return 30,11,3; done 34,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; The iterator does not provide a 'throw' method. 70)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; get return 70,11,3; return 70,11,3; The iterator does not provide a 'throw' method. 70)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get throw 70,11,3; throw 70,11,3; done 70,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 70,7,3; get return 36,11,3; return 36,11,3; done 70,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 40)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 40)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 40)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 40)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 57)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 57)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 57)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 57)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
// as: node16
// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 25)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 25)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 25)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 25)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 45)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 45)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 45)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 45)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
// as: node18
// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 25)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 25)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 25)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 25)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 45)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 45)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 45)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 45)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
// as: node20
// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 25)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 25)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 25)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 25)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 45)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 45)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 45)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 45)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
// as: node24
// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 25)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 25)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 25)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 25)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 45)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 45)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 45)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 45)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
// as: node26
// expect: 0 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 0 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 1 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 1 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3
// expect: 2 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; get return 30,11,3; return 30,11,3; The iterator does not provide a 'throw' method. 30)
// expect: 2 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 throw iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get throw 30,11,3; throw 30,11,3; done 30,11,3; value 23,11,3
// expect: 3 return iter 30,7,3; get next 30,7,3; next 30,7,3; done 30,7,3; get return 30,11,3; return 30,11,3; done 30,11,3; value 23,11,3
// expect: 4 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 4 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 5 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 5 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3
// expect: 6 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; get return 36,11,3; return 36,11,3; The iterator does not provide a 'throw' method. 36)
// expect: 6 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 throw iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get throw 36,11,3; throw 36,11,3; done 36,11,3; value 29,11,3
// expect: 7 return iter 36,7,3; get next 36,7,3; next 36,7,3; done 36,7,3; get return 36,11,3; return 36,11,3; done 36,11,3; value 29,11,3
// expect: 8 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 8 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 9 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 9 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3
// expect: 10 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; get return 45,11,3; return 45,11,3; The iterator does not provide a 'throw' method. 45)
// expect: 10 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 throw iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get throw 45,11,3; throw 45,11,3; done 45,11,3; value 23,11,3
// expect: 11 return iter 45,7,3; get next 45,7,3; next 45,7,3; done 45,7,3; get return 45,11,3; return 45,11,3; done 45,11,3; value 23,11,3
// expect: 12 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 12 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 13 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 13 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3
// expect: 14 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; get return 71,11,3; return 71,11,3; The iterator does not provide a 'throw' method. 71)
// expect: 14 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 throw iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get throw 71,11,3; throw 71,11,3; done 71,11,3; value 40,11,3
// expect: 15 return iter 71,7,3; get next 71,7,3; next 71,7,3; done 71,7,3; get return 71,11,3; return 71,11,3; done 71,11,3; value 40,11,3
// expect: 16 throw The iterator does not provide a 'throw' method. 25)
// expect: 16 return 
// expect: 17 throw The iterator does not provide a 'throw' method. 25)
// expect: 17 return 
// expect: 18 throw The iterator does not provide a 'throw' method. 25)
// expect: 18 return 
// expect: 19 throw The iterator does not provide a 'throw' method. 25)
// expect: 19 return 
// expect: 20 throw The iterator does not provide a 'throw' method. 45)
// expect: 20 return 
// expect: 21 throw The iterator does not provide a 'throw' method. 45)
// expect: 21 return 
// expect: 22 throw The iterator does not provide a 'throw' method. 45)
// expect: 22 return 
// expect: 23 throw The iterator does not provide a 'throw' method. 45)
// expect: 23 return 
// expect: 24 throw x 12
// expect: 24 return 
// expect: 25 throw x 12
// expect: 25 return 
// expect: 26 throw x 12
// expect: 26 return 
// expect: 27 throw x 12
// expect: 27 return 
