// A spread that is the last argument is walked where the call is.
const L = () => {
	const line = new Error().stack.split('\n')[3].trim();
	console.log(line.split(' (')[0],
		line.slice(0, -1).split(':').slice(-2).join(':'));
};
const it = (n) => ({ [Symbol.iterator]: () => {
	L();
	return { next() {
		L();
		return { done: n-- <= 0 };
	} };
}, z() {} });
function last(x) { Math.max(...x); }
function lastOfTwo(x) { Math.max(1, ...x); }
function notLast(x) { Math.max(1, ...x, 2); }
function constructs(x) { new Array(...x); }
function method(x) { x.z(...x); }
function inArray(x) { [1, ...x, 2]; }
for (const f of [last, lastOfTwo, notLast, constructs, method, inArray])
	f(it(1));

// expect: at last 14:25
// expect: at last 14:25
// expect: at last 14:25
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at method 18:24
// expect: at method 18:24
// expect: at method 18:24
// expect: at inArray 19:30
// expect: at inArray 19:30
// expect: at inArray 19:30
// as: node8
// expect: at last 14:25
// expect: at last 14:25
// expect: at last 14:25
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at method 18:24
// expect: at method 18:24
// expect: at method 18:24
// expect: at inArray 19:30
// expect: at inArray 19:30
// expect: at inArray 19:30
// as: node10
// expect: at last 14:25
// expect: at last 14:25
// expect: at last 14:25
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at method 18:24
// expect: at method 18:24
// expect: at method 18:24
// expect: at inArray 19:30
// expect: at inArray 19:30
// expect: at inArray 19:30
// as: node12
// expect: at last 14:25
// expect: at last 14:25
// expect: at last 14:25
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at method 18:24
// expect: at method 18:24
// expect: at method 18:24
// expect: at inArray 19:30
// expect: at inArray 19:30
// expect: at inArray 19:30
// as: node26
// expect: at last 14:25
// expect: at last 14:25
// expect: at last 14:25
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at lastOfTwo 15:30
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at notLast 16:38
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at constructs 17:26
// expect: at method 18:24
// expect: at method 18:24
// expect: at method 18:24
// expect: at inArray 19:30
// expect: at inArray 19:30
// expect: at inArray 19:30
