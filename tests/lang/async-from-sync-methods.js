// A sync iterator's next and throw that are missing, throw, or give the wrong
// things, seen through for await and yield*: level in microtasks, outcome.
let n = 0, out;
const step = () => { if (n++ < 40) Promise.resolve().then(step); };
const bad = m => { throw new Error(m); };
const methods = [
	{ get() { bad('getter'); } }, { value: 5 }, { value: null },
	{ value: undefined }, { value() { return 5; } },
	{ value() { bad('thrown'); } }, { value() { return { done: true }; } },
	{ value() { return Promise.reject(new Error('rejected')); } },
	{ value() { return { value: Promise.reject(new Error('value')),
		done: true }; } },
	{ value() { return { get value() { bad('get value'); } }; } },
	{ value() { return { get done() { bad('get done'); } }; } },
];
const make = (name, d) => ({ [Symbol.iterator]() {
	let i = 0;
	return Object.defineProperty({
		next: () => ({ value: 1, done: i++ > 1 }),
		return() { out += 'return '; return {}; },
	}, name, d);
} });
const star = async function* (i) {
	try {
		yield* i;
	} catch (e) {
		yield `caught ${e.message}`;
	}
};
const say = p => p.then(v => { out += `${n} ${v && v.value}; `; },
	e => { out += `${n} ${e.message}; `; });
const uses = [
	i => {
		const g = star(i);

		say(g.next());
		say(g.throw(new Error('sent')));
		return say(g.return(4));
	},
	i => say((async () => {
		let left = 3;

		for await (const x of i)
			if ((out += `${x} `) && --left === 0)
				break;
	})()),
];

(async () => {
	for (const name of ['throw', 'next'])
		for (const d of methods) {
			out = '';
			for (const use of uses) {
				n = 0;
				step();
				await use(make(name, d));
				await new Promise(o => setTimeout(o, 1));
			}
			console.log(out);
		}
})();

process.on('unhandledRejection', () => {});

// expect: 4 1; 5 caught getter; 6 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught number 5 is not a function; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught sent; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught sent; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught Iterator result 5 is not an object; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught thrown; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; return 9 undefined; 1 1 8 undefined; 
// expect: 4 1; 7 caught value; 8 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught get value; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught get done; 7 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 4 caught number 5 is not a function; 4 sent; 5 4; 3 number 5 is not a function; 
// expect: 4 caught object null is not a function; 4 sent; 5 4; 3 object null is not a function; 
// expect: 4 caught undefined is not a function; 4 sent; 5 4; 3 undefined is not a function; 
// expect: 4 caught Iterator result 5 is not an object; 4 sent; 5 4; 3 Iterator result 5 is not an object; 
// expect: 4 caught thrown; 4 sent; 5 4; 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: 4 undefined; 6 caught sent; 7 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: 4 caught get value; 4 sent; 5 4; 3 get value; 
// expect: 4 caught get done; 4 sent; 5 4; 3 get done; 
// as: node10
// expect: 6 1; 7 caught getter; 8 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught number is not a function; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught object is not a function; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught sent; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught Iterator result 5 is not an object; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught thrown; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 undefined; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 undefined; return 15 undefined; 1 1 11 undefined; 
// expect: 6 1; 12 caught value; 13 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught get value; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught get done; 11 4; 1 1 11 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 6 caught number is not a function; 6 sent; 7 4; 5 number is not a function; 
// expect: 6 caught object is not a function; 6 sent; 7 4; 5 object is not a function; 
// expect: 6 caught undefined is not a function; 6 sent; 7 4; 5 undefined is not a function; 
// expect: 6 caught Iterator result 5 is not an object; 6 sent; 7 4; 5 Iterator result 5 is not an object; 
// expect: 6 caught thrown; 6 sent; 7 4; 5 thrown; 
// expect: 6 undefined; 6 sent; 7 4; 5 undefined; 
// expect: 6 undefined; 10 caught sent; 11 4; undefined undefined undefined return 14 undefined; 
// expect: 8 caught value; 8 sent; 9 4; 7 value; 
// expect: 6 caught get value; 6 sent; 7 4; 5 get value; 
// expect: 6 caught get done; 6 sent; 7 4; 5 get done; 
// as: node11
// expect: 6 1; 7 caught getter; 8 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught number is not a function; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught object is not a function; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught sent; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught Iterator result 5 is not an object; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught thrown; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 undefined; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 undefined; return 15 undefined; 1 1 11 undefined; 
// expect: 6 1; 12 caught value; 13 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught get value; 11 4; 1 1 11 undefined; 
// expect: 6 1; 10 caught get done; 11 4; 1 1 11 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 6 caught number is not a function; 6 sent; 7 4; 5 number is not a function; 
// expect: 6 caught object is not a function; 6 sent; 7 4; 5 object is not a function; 
// expect: 6 caught undefined is not a function; 6 sent; 7 4; 5 undefined is not a function; 
// expect: 6 caught Iterator result 5 is not an object; 6 sent; 7 4; 5 Iterator result 5 is not an object; 
// expect: 6 caught thrown; 6 sent; 7 4; 5 thrown; 
// expect: 6 undefined; 6 sent; 7 4; 5 undefined; 
// expect: 6 undefined; 10 caught sent; 11 4; undefined undefined undefined return 14 undefined; 
// expect: 8 caught value; 8 sent; 9 4; 7 value; 
// expect: 6 caught get value; 6 sent; 7 4; 5 get value; 
// expect: 6 caught get done; 6 sent; 7 4; 5 get done; 
// as: node12
// expect: 5 1; 6 caught getter; 7 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught number 5 is not a function; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught object null is not a function; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught sent; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught Iterator result 5 is not an object; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught thrown; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 sent; 8 4; 1 1 8 undefined; 
// expect: 5 1; 8 undefined; return 12 undefined; 1 1 8 undefined; 
// expect: 5 1; 8 caught value; 9 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get value; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get done; 8 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 4 caught number 5 is not a function; 4 sent; 5 4; 3 number 5 is not a function; 
// expect: 4 caught object null is not a function; 4 sent; 5 4; 3 object null is not a function; 
// expect: 4 caught undefined is not a function; 4 sent; 5 4; 3 undefined is not a function; 
// expect: 4 caught Iterator result 5 is not an object; 4 sent; 5 4; 3 Iterator result 5 is not an object; 
// expect: 4 caught thrown; 4 sent; 5 4; 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: 5 undefined; 7 caught sent; 8 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: 4 caught get value; 4 sent; 5 4; 3 get value; 
// expect: 4 caught get done; 4 sent; 5 4; 3 get done; 
// as: node14
// expect: 5 1; 6 caught getter; 7 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught number 5 is not a function; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught object null is not a function; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught sent; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught Iterator result 5 is not an object; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught thrown; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 undefined; 8 4; 1 1 8 undefined; 
// expect: 5 1; 8 undefined; return 12 undefined; 1 1 8 undefined; 
// expect: 5 1; 8 caught value; 9 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get value; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get done; 8 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 4 caught number 5 is not a function; 4 sent; 5 4; 3 number 5 is not a function; 
// expect: 4 caught object null is not a function; 4 sent; 5 4; 3 object null is not a function; 
// expect: 4 caught undefined is not a function; 4 sent; 5 4; 3 undefined is not a function; 
// expect: 4 caught Iterator result 5 is not an object; 4 sent; 5 4; 3 Iterator result 5 is not an object; 
// expect: 4 caught thrown; 4 sent; 5 4; 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: 5 undefined; 7 caught sent; 8 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: 4 caught get value; 4 sent; 5 4; 3 get value; 
// expect: 4 caught get done; 4 sent; 5 4; 3 get done; 
// as: node16
// expect: 5 1; 6 caught getter; 7 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught number 5 is not a function; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught sent; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught sent; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught Iterator result 5 is not an object; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught thrown; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 undefined; 8 4; 1 1 8 undefined; 
// expect: 5 1; 8 undefined; return 12 undefined; 1 1 8 undefined; 
// expect: 5 1; 8 caught value; 9 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get value; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get done; 8 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 4 caught number 5 is not a function; 4 sent; 5 4; 3 number 5 is not a function; 
// expect: 4 caught object null is not a function; 4 sent; 5 4; 3 object null is not a function; 
// expect: 4 caught undefined is not a function; 4 sent; 5 4; 3 undefined is not a function; 
// expect: 4 caught Iterator result 5 is not an object; 4 sent; 5 4; 3 Iterator result 5 is not an object; 
// expect: 4 caught thrown; 4 sent; 5 4; 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: 5 undefined; 7 caught sent; 8 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: 4 caught get value; 4 sent; 5 4; 3 get value; 
// expect: 4 caught get done; 4 sent; 5 4; 3 get done; 
// as: node18
// expect: 5 1; 6 caught getter; 7 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught number 5 is not a function; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught sent; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught sent; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught Iterator result 5 is not an object; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught thrown; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 undefined; 8 4; 1 1 8 undefined; 
// expect: 5 1; 8 undefined; return 12 undefined; 1 1 8 undefined; 
// expect: 5 1; 8 caught value; 9 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get value; 8 4; 1 1 8 undefined; 
// expect: 5 1; 7 caught get done; 8 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 4 caught number 5 is not a function; 4 sent; 5 4; 3 number 5 is not a function; 
// expect: 4 caught object null is not a function; 4 sent; 5 4; 3 object null is not a function; 
// expect: 4 caught undefined is not a function; 4 sent; 5 4; 3 undefined is not a function; 
// expect: 4 caught Iterator result 5 is not an object; 4 sent; 5 4; 3 Iterator result 5 is not an object; 
// expect: 4 caught thrown; 4 sent; 5 4; 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: 5 undefined; 7 caught sent; 8 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: 4 caught get value; 4 sent; 5 4; 3 get value; 
// expect: 4 caught get done; 4 sent; 5 4; 3 get done; 
// as: node20
// expect: 4 1; 5 caught getter; 6 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught number 5 is not a function; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught sent; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught sent; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught Iterator result 5 is not an object; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught thrown; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; return 9 undefined; 1 1 8 undefined; 
// expect: 4 1; 7 caught value; 8 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught get value; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 caught get done; 7 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: 4 caught number 5 is not a function; 4 sent; 5 4; 3 number 5 is not a function; 
// expect: 4 caught object null is not a function; 4 sent; 5 4; 3 object null is not a function; 
// expect: 4 caught undefined is not a function; 4 sent; 5 4; 3 undefined is not a function; 
// expect: 4 caught Iterator result 5 is not an object; 4 sent; 5 4; 3 Iterator result 5 is not an object; 
// expect: 4 caught thrown; 4 sent; 5 4; 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: 4 undefined; 6 caught sent; 7 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: 4 caught get value; 4 sent; 5 4; 3 get value; 
// expect: 4 caught get done; 4 sent; 5 4; 3 get done; 
// as: node24
// expect: 4 1; 5 caught getter; 6 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught number 5 is not a function; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught The iterator does not provide a 'throw' method.; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught The iterator does not provide a 'throw' method.; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught Iterator result 5 is not an object; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught thrown; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; return 9 undefined; 1 1 8 undefined; 
// expect: 4 1; 7 caught value; 8 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught get value; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught get done; 7 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: return 4 caught number 5 is not a function; 4 sent; 5 4; return 3 number 5 is not a function; 
// expect: return 4 caught object null is not a function; 4 sent; 5 4; return 3 object null is not a function; 
// expect: return 4 caught undefined is not a function; 4 sent; 5 4; return 3 undefined is not a function; 
// expect: return 4 caught Iterator result 5 is not an object; 4 sent; 5 4; return 3 Iterator result 5 is not an object; 
// expect: return 4 caught thrown; 4 sent; 5 4; return 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: return 4 undefined; 6 caught The iterator does not provide a 'throw' method.; 7 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: return 4 caught get value; 4 sent; 5 4; return 3 get value; 
// expect: return 4 caught get done; 4 sent; 5 4; return 3 get done; 
// as: node26
// expect: 4 1; 5 caught getter; 6 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught number 5 is not a function; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught The iterator does not provide a 'throw' method.; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught The iterator does not provide a 'throw' method.; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught Iterator result 5 is not an object; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught thrown; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; 7 4; 1 1 8 undefined; 
// expect: 4 1; 6 undefined; return 9 undefined; 1 1 8 undefined; 
// expect: 4 1; 7 caught value; 8 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught get value; 7 4; 1 1 8 undefined; 
// expect: return 4 1; 6 caught get done; 7 4; 1 1 8 undefined; 
// expect: 3 caught getter; 3 sent; 4 4; 2 getter; 
// expect: return 4 caught number 5 is not a function; 4 sent; 5 4; return 3 number 5 is not a function; 
// expect: return 4 caught object null is not a function; 4 sent; 5 4; return 3 object null is not a function; 
// expect: return 4 caught undefined is not a function; 4 sent; 5 4; return 3 undefined is not a function; 
// expect: return 4 caught Iterator result 5 is not an object; 4 sent; 5 4; return 3 Iterator result 5 is not an object; 
// expect: return 4 caught thrown; 4 sent; 5 4; return 3 thrown; 
// expect: 4 undefined; 4 sent; 5 4; 4 undefined; 
// expect: return 4 undefined; 6 caught The iterator does not provide a 'throw' method.; 7 4; undefined undefined undefined return 10 undefined; 
// expect: 5 caught value; 5 sent; 6 4; 4 value; 
// expect: return 4 caught get value; 4 sent; 5 4; return 3 get value; 
// expect: return 4 caught get done; 4 sent; 5 4; return 3 get done; 
