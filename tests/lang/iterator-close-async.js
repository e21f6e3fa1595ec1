// The same for await and yield*, over async and over sync iterators.
let out;
const make = (key, d) => ({ [key]() {
	let i = 0;
	return Object.defineProperty({ next: () => ({ value: 1, done: i++ > 2 }) },
		'return', d);
} });
const bad = m => { throw new Error(m); };
const rets = [
	{ get() { bad('getter'); } }, { get() { out += 'got '; } },
	{ value: null }, { value: undefined }, { value: 5 },
	{ value() { out += '+'; bad('return'); } },
	{ value() { out += '+'; return Promise.reject(new Error('reject')); } },
	{ value() { out += '+'; return { get then() { bad('then'); } }; } },
	{ value() { out += '+'; return 5; } },
	{ value() { out += '+'; return {}; } },
];
const walk = async function* (i) { for await (const x of i) yield x; };
const star = async function* (i) { yield* i; };
const started = async g => { await g.next(); return { g }; };
const uses = [
	async i => { for await (const x of i) bad('body'); },
	async i => { for await (const x of i) break; },
	async i => (await started(star(i))).g.return(2),
	async i => (await started(walk(i))).g.throw(new Error('body')),
	async i => (await started(walk(i))).g.return(3),
];

(async () => {
	for (const key of [Symbol.asyncIterator, Symbol.iterator])
		for (const r of rets) {
			out = '';
			for (const use of uses) {
				try {
					const v = await use(make(key, r));
					out += `${v && v.value}; `;
				} catch (e) {
					out += `${e.message}; `;
				}
			}
			console.log(out);
		}
})();

process.on('unhandledRejection', () => {});

// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node10
// expect: getter; getter; getter; getter; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: The iterator's 'return' method is not callable; number is not a function; number is not a function; The iterator's 'return' method is not callable; number is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; object is not a function; object is not a function; body; object is not a function; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number is not a function; number is not a function; body; number is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node11
// expect: getter; getter; getter; getter; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: The iterator's 'return' method is not callable; number is not a function; number is not a function; The iterator's 'return' method is not callable; number is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; object is not a function; object is not a function; body; object is not a function; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number is not a function; number is not a function; body; number is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node12
// expect: getter; getter; getter; getter; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; The iterator's 'return' method is not callable; number 5 is not a function; body; The iterator's 'return' method is not callable; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; object null is not a function; object null is not a function; body; object null is not a function; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node14
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; object null is not a function; object null is not a function; body; object null is not a function; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node16
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node18
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node20
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node24
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// as: node26
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +reject; +reject; +body; +reject; 
// expect: +body; +then; +then; +body; +then; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: body; getter; getter; body; getter; 
// expect: got body; got undefined; got 2; got body; got 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; undefined; 2; body; 3; 
// expect: body; number 5 is not a function; number 5 is not a function; body; number 5 is not a function; 
// expect: +body; +return; +return; +body; +return; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +undefined; +undefined; +body; +3; 
// expect: +body; +Iterator result 5 is not an object; +Iterator result 5 is not an object; +body; +Iterator result 5 is not an object; 
// expect: +body; +undefined; +undefined; +body; +3; 
