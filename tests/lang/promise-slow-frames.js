// then, catch, resolve and reject have frames of their own when what they
// look up or call is the program's.
const show = (name, f) => {
	try {
		f();
	} catch (e) {
		console.log(name, e.stack.split('\n').slice(1, 4)
			.map((l) => l.trim().split('/').pop()).join(', '));
	}
};
const fail = () => { throw new Error('x'); };
const p = Promise.resolve();
Object.defineProperty(p, 'constructor', { get: function ctor() {
	throw new Error('c');
} });
show('then', () => p.then());
show('catch', () => p.catch());
show('resolve', () => Promise.resolve(p));
const q = Promise.resolve();
q.then = fail;
show('replaced', () => q.catch());
class Sub extends Promise {
	constructor(f) {
		if (Sub.bad) throw new Error('s');
		super(f);
	}
}
Sub.bad = true;
show('Sub.resolve', () => Sub.resolve(1));
show('Sub.reject', () => Sub.reject(1));

// expect: then promise-slow-frames.js:14:8), at Promise.then (<anonymous>), promise-slow-frames.js:16:22
// expect: catch promise-slow-frames.js:14:8), at Promise.then (<anonymous>), at Promise.catch (<anonymous>)
// expect: resolve promise-slow-frames.js:14:8), at Function.resolve (<anonymous>), promise-slow-frames.js:18:31
// expect: replaced promise-slow-frames.js:11:28), at Promise.catch (<anonymous>), promise-slow-frames.js:21:31
// expect: Sub.resolve promise-slow-frames.js:24:22), at Sub.resolve (<anonymous>), promise-slow-frames.js:29:31
// expect: Sub.reject promise-slow-frames.js:24:22), at Sub.reject (<anonymous>), promise-slow-frames.js:30:30
// as: node8
// expect: then promise-slow-frames.js:14:8), at Promise.then (<anonymous>), promise-slow-frames.js:16:22)
// expect: catch promise-slow-frames.js:14:8), at Promise.then (<anonymous>), at Promise.catch (<anonymous>)
// expect: resolve promise-slow-frames.js:14:8), at Function.resolve (<anonymous>), promise-slow-frames.js:18:31)
// expect: replaced promise-slow-frames.js:11:28), at Promise.catch (<anonymous>), promise-slow-frames.js:21:31)
// expect: Sub.resolve promise-slow-frames.js:24:22), at Function.resolve (<anonymous>), promise-slow-frames.js:29:31)
// expect: Sub.reject promise-slow-frames.js:24:22), at Function.reject (<anonymous>), promise-slow-frames.js:30:30)
// as: node12
// expect: then promise-slow-frames.js:14:8), at Promise.then (<anonymous>), promise-slow-frames.js:16:22
// expect: catch promise-slow-frames.js:14:8), at Promise.then (<anonymous>), at Promise.catch (<anonymous>)
// expect: resolve promise-slow-frames.js:14:8), at Function.resolve (<anonymous>), promise-slow-frames.js:18:31
// expect: replaced promise-slow-frames.js:11:28), at Promise.catch (<anonymous>), promise-slow-frames.js:21:31
// expect: Sub.resolve promise-slow-frames.js:24:22), at Function.resolve (<anonymous>), promise-slow-frames.js:29:31
// expect: Sub.reject promise-slow-frames.js:24:22), at Function.reject (<anonymous>), promise-slow-frames.js:30:30
// as: node18
// expect: then promise-slow-frames.js:14:8), at Promise.then (<anonymous>), promise-slow-frames.js:16:22
// expect: catch promise-slow-frames.js:14:8), at Promise.then (<anonymous>), at Promise.catch (<anonymous>)
// expect: resolve promise-slow-frames.js:14:8), at Function.resolve (<anonymous>), promise-slow-frames.js:18:31
// expect: replaced promise-slow-frames.js:11:28), at Promise.catch (<anonymous>), promise-slow-frames.js:21:31
// expect: Sub.resolve promise-slow-frames.js:24:22), at Sub.resolve (<anonymous>), promise-slow-frames.js:29:31
// expect: Sub.reject promise-slow-frames.js:24:22), at Sub.reject (<anonymous>), promise-slow-frames.js:30:30
// as: node26
// expect: then promise-slow-frames.js:14:8), at Promise.then (<anonymous>), promise-slow-frames.js:16:22
// expect: catch promise-slow-frames.js:14:8), at Promise.then (<anonymous>), at Promise.catch (<anonymous>)
// expect: resolve promise-slow-frames.js:14:8), at Promise.resolve (<anonymous>), promise-slow-frames.js:18:31
// expect: replaced promise-slow-frames.js:11:28), at Promise.catch (<anonymous>), promise-slow-frames.js:21:31
// expect: Sub.resolve promise-slow-frames.js:24:22), at Sub.resolve (<anonymous>), promise-slow-frames.js:29:31
// expect: Sub.reject promise-slow-frames.js:24:22), at Sub.reject (<anonymous>), promise-slow-frames.js:30:30
