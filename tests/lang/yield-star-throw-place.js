// yield* of an iterator without throw: where the TypeError stands.
const L = e => console.log(e.stack.split('\n')[1].split(':').slice(-2).join(':'));
function t(f) { try { f() } catch (e) { L(e) } }
const r = () => { const g = f(); g.next(); g.throw(5) };
let f;
f = function* () {
	yield* ["t"]; 
	foo(); };
t(r);
f = function* () {
	yield* ["t"]; 
	return 5;
	};
t(r);
f = function* () {
	try { 
	yield* ["t"]; 
	} finally { f; }
	f; };
t(r);
f = function* () {
	if (f) yield* ["t"]; 
	else 
	f; };
t(r);
f = function* () { { yield* ["t"]; } };
t(r);
f = function* () { yield* ["t"]
};
t(r);
f = function* () { yield* ["t"]; if (0) 5; f() };
t(r);
f = function* () { yield f(yield* ["t"]); yield 5 };
t(r);
f = function* () { yield* ["t"]; yield 5; };
t(r);

// expect: 7:2)
// expect: 11:2)
// expect: 17:2)
// expect: 22:9)
// expect: 26:22)
// expect: 28:20)
// expect: 31:20)
// expect: 33:20)
// expect: 35:20)
// as: node8
// expect: 8:9)
// expect: 13:2)
// expect: 17:2)
// expect: 24:5)
// expect: 26:38)
// expect: 29:1)
// expect: 31:48)
// expect: 33:51)
// expect: 35:43)
// as: node10
// expect: 8:9)
// expect: 13:2)
// expect: 17:2)
// expect: 24:5)
// expect: 26:38)
// expect: 29:1)
// expect: 31:48)
// expect: 33:51)
// expect: 35:43)
// as: node12
// expect: 8:9)
// expect: 13:2)
// expect: 17:2)
// expect: 24:5)
// expect: 26:38)
// expect: 29:1)
// expect: 31:48)
// expect: 33:51)
// expect: 35:43)
// as: node14
// expect: 8:9)
// expect: 13:2)
// expect: 17:2)
// expect: 24:5)
// expect: 26:38)
// expect: 29:1)
// expect: 31:48)
// expect: 33:51)
// expect: 35:43)
// as: node26
// expect: 7:2)
// expect: 11:2)
// expect: 17:2)
// expect: 22:9)
// expect: 26:22)
// expect: 28:20)
// expect: 31:20)
// expect: 33:20)
// expect: 35:20)
