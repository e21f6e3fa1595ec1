// A hole in an array pattern: the value it skips is read up to V8 9.4.
const it = {
	[Symbol.iterator]() {
		return {
			i: 0,
			next() {
				const i = this.i++;
				return {
					get done() {
						console.log('done', i);
						return i > 3;
					},
					get value() {
						console.log('value', i);
						return i;
					},
				};
			},
			return() {
				console.log('return');
				return {};
			},
		};
	},
};
let [, a] = it;
console.log(a);
[, , a] = it;
console.log(a);
[a, ,] = it;
console.log(a);
((...[, b]) => console.log(b))(1, 2);
const [, ...r] = it;
console.log(r);
const mk = r => ({
	[Symbol.iterator]() {
		return {
			next() {
				return r;
			},
			return() {
				console.log('return');
				return {};
			},
		};
	},
});
for (const r of [
	5,
	null,
	{ done: true },
	{
		get done() {
			throw new Error('d');
		},
	},
]) {
	try {
		let [, a] = mk(r);
		console.log(a);
	} catch (e) {
		console.log(e.message, e.stack.split('\n')[1]);
	}
	try {
		let a;
		[a, ,] = mk(r);
		console.log(a);
	} catch (e) {
		console.log(e.message, e.stack.split('\n')[1]);
	}
}
try {
	let o = {
		set x(v) {
			throw 1;
		},
	};
	[, o.x] = mk({ done: false });
} catch (e) {
	console.log(e);
}
const [, q, , z = 3] = [1, 2, 3];
console.log(q, z);
const [, ,] = [];

// expect: done 0
// expect: done 1
// expect: value 1
// expect: return
// expect: 1
// expect: done 0
// expect: done 1
// expect: done 2
// expect: value 2
// expect: return
// expect: 2
// expect: done 0
// expect: value 0
// expect: done 1
// expect: return
// expect: 0
// expect: 2
// expect: done 0
// expect: done 1
// expect: value 1
// expect: done 2
// expect: value 2
// expect: done 3
// expect: value 3
// expect: done 4
// expect: [ 1, 2, 3 ]
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: undefined
// expect: undefined
// expect: d     at get done (DIR/pattern-holes.js:54:10)
// expect: d     at get done (DIR/pattern-holes.js:54:10)
// expect: return
// expect: 1
// expect: 2 3
// as: node16
// expect: done 0
// expect: value 0
// expect: done 1
// expect: value 1
// expect: return
// expect: 1
// expect: done 0
// expect: value 0
// expect: done 1
// expect: value 1
// expect: done 2
// expect: value 2
// expect: return
// expect: 2
// expect: done 0
// expect: value 0
// expect: done 1
// expect: value 1
// expect: return
// expect: 0
// expect: 2
// expect: done 0
// expect: value 0
// expect: done 1
// expect: value 1
// expect: done 2
// expect: value 2
// expect: done 3
// expect: value 3
// expect: done 4
// expect: [ 1, 2, 3 ]
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: undefined
// expect: undefined
// expect: d     at Object.get done [as done] (DIR/pattern-holes.js:54:10)
// expect: d     at Object.get done [as done] (DIR/pattern-holes.js:54:10)
// expect: return
// expect: 1
// expect: 2 3
// as: node18
// expect: done 0
// expect: done 1
// expect: value 1
// expect: return
// expect: 1
// expect: done 0
// expect: done 1
// expect: done 2
// expect: value 2
// expect: return
// expect: 2
// expect: done 0
// expect: value 0
// expect: done 1
// expect: return
// expect: 0
// expect: 2
// expect: done 0
// expect: done 1
// expect: value 1
// expect: done 2
// expect: value 2
// expect: done 3
// expect: value 3
// expect: done 4
// expect: [ 1, 2, 3 ]
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: undefined
// expect: undefined
// expect: d     at get done [as done] (DIR/pattern-holes.js:54:10)
// expect: d     at get done [as done] (DIR/pattern-holes.js:54:10)
// expect: return
// expect: 1
// expect: 2 3
// as: node26
// expect: done 0
// expect: done 1
// expect: value 1
// expect: return
// expect: 1
// expect: done 0
// expect: done 1
// expect: done 2
// expect: value 2
// expect: return
// expect: 2
// expect: done 0
// expect: value 0
// expect: done 1
// expect: return
// expect: 0
// expect: 2
// expect: done 0
// expect: done 1
// expect: value 1
// expect: done 2
// expect: value 2
// expect: done 3
// expect: value 3
// expect: done 4
// expect: [ 1, 2, 3 ]
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result 5 is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:59:15)
// expect: Iterator result null is not an object     at Object.<anonymous> (DIR/pattern-holes.js:66:4)
// expect: undefined
// expect: undefined
// expect: d     at get done (DIR/pattern-holes.js:54:10)
// expect: d     at get done (DIR/pattern-holes.js:54:10)
// expect: return
// expect: 1
// expect: 2 3
