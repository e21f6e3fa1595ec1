// Closing an iterator whose return is missing, throws, or is no function: a line
// for each, with what each use of it ends with (+: return was called).
let out;
const make = d => ({ [Symbol.iterator]: () => Object.defineProperty(
	{ next: () => ({ value: 1, done: false }) }, 'return', d) });
const bad = m => { throw new Error(m); };
const rets = [
	{ get() { bad('getter'); } }, { get() { out += 'got '; } },
	{ value: null }, { value: undefined },
	{ value() { out += '+'; bad('return'); } },
	{ value() { out += '+'; return {}; } },
];
const walk = function* (i) { for (const x of i) yield x; };
const star = function* (i) { yield* i; };
const started = g => (g.next(), g);
const uses = [
	i => { for (const x of i) bad('body'); },
	i => { for (const x of i) break; },
	i => { const [a] = i; },
	i => { [{ set x(v) { bad('body'); } }.x] = i; },
	i => { (([a]) => bad('body'))(i); },
	i => { new Map(i); },
	i => { Array.from(i, () => bad('body')); },
	i => started(star(i)).throw(new Error('body')),
	i => started(star(i)).return(2).value,
	i => started(walk(i)).throw(new Error('body')),
	i => started(walk(i)).return(3).value,
];

for (const r of rets) {
	out = '';
	for (const use of uses) {
		try {
			out += `${use(make(r))}; `;
		} catch (e) {
			out += `${e.message}; `;
		}
	}
	console.log(out);
}
for (const v of [5, {}])
	try {
		uses[0](make({ value: v }));
	} catch (e) {
		console.log(e.message);
	}

// expect: body; getter; getter; body; getter; Iterator value 1 is not an entry object; body; getter; getter; body; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
// as: node8
// expect: getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: The iterator's 'return' method is not callable
// expect: The iterator's 'return' method is not callable
// as: node10
// expect: getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: The iterator's 'return' method is not callable
// expect: The iterator's 'return' method is not callable
// as: node11
// expect: getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: The iterator's 'return' method is not callable
// expect: The iterator's 'return' method is not callable
// as: node12
// expect: getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
// as: node14
// expect: body; getter; getter; body; getter; Iterator value 1 is not an entry object; body; getter; getter; body; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
// as: node16
// expect: body; getter; getter; body; getter; Iterator value 1 is not an entry object; body; getter; getter; body; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
// as: node18
// expect: body; getter; getter; body; getter; Iterator value 1 is not an entry object; body; getter; getter; body; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
// as: node20
// expect: body; getter; getter; body; getter; Iterator value 1 is not an entry object; body; getter; getter; body; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
// as: node24
// expect: body; getter; getter; body; getter; Iterator value 1 is not an entry object; body; getter; getter; body; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
// as: node26
// expect: body; getter; getter; body; getter; Iterator value 1 is not an entry object; body; getter; getter; body; getter; 
// expect: got body; undefined; undefined; got body; got body; got Iterator value 1 is not an entry object; got body; got The iterator does not provide a 'throw' method.; 2; got body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: body; undefined; undefined; body; body; Iterator value 1 is not an entry object; body; The iterator does not provide a 'throw' method.; 2; body; 3; 
// expect: +body; +return; +return; +body; +return; +Iterator value 1 is not an entry object; +body; +return; +return; +body; +return; 
// expect: +body; undefined; undefined; +body; +body; +Iterator value 1 is not an entry object; +body; +The iterator does not provide a 'throw' method.; undefined; +body; 3; 
// expect: body
// expect: body
