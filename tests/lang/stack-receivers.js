// What V8 calls the receiver of a method, and the method.
'use strict';
const line = e => e.stack.split('\n')[1].trim().split(' (')[0];
const h = { m() { return new Error(); }, Function() { return new Error(); } };
function t(k, o) {
	o.m = h.m;
	const first = line(o.m());
	o.m = 0;
	o.as = h.m;
	o.f = h.Function;
	console.log(k, first, line(o.as()), line(o.f()));
}
function named() {}
t(1, named);
Object.defineProperty(named, 'name', { value: 'renamed' });
t(2, named);
Object.setPrototypeOf(named, null);
t(3, named);
t(4, (0, function () {}));
t(5, async () => 1);
t(6, function* () {});
t(7, Object.assign(() => 1, { a() {} }));
class F { static get name() { return ''; } }
t(8, F);
t(9, (0, class {}));
t(10, h.m.bind(1));
t(11, parseInt);
t(12, new F());
t(13, new (class { })());
t(14, new (class P extends Promise { })(() => 1));
const o = {};
o.k = function () {};
t(15, new o.k());
t(16, new Map().keys());
t(17, (function () { return arguments; })());
t(18, { [Symbol.toStringTag]: 'T' });
o.g = function* () {};
t(19, o.g());
const p = Object.create(h);
p.m = h.m;
p.as = h.m;
console.log(line(p.as()));
const q = { n: (0, function () { return new Error(); }) };
const r = Object.create(q);
r.n = q.n;
console.log(line(r.n()));
(async () => { await Object.assign(() => 1, { then(y) { console.log(line(new Error())); y(); } }); })();

// expect: 1 at Function.m at Function.m [as as] at Function [as f]
// expect: 2 at Function.m at Function.m [as as] at Function [as f]
// expect: 3 at Function.m at Function.m [as as] at Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Function.m at Function.m [as as] at Function [as f]
// expect: 8 at F.m at F.m [as as] at F.Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at Function.m at Function.m [as as] at Function [as f]
// expect: 12 at F.m at F.m [as as] at F.Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at P.m at P.m [as as] at P.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at q.n
// expect: at Function.then
// as: node8
// expect: 1 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 2 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 3 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 4 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 5 'at AsyncFunction.m' 'at AsyncFunction.m [as as]' 'at AsyncFunction.Function [as f]'
// expect: 6 'at GeneratorFunction.m' 'at GeneratorFunction.m [as as]' 'at GeneratorFunction.Function [as f]'
// expect: 7 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 8 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 9 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 10 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 11 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 12 'at F.m' 'at F.m [as as]' 'at Function [as f]'
// expect: 13 'at Object.m' 'at Object.m [as as]' 'at Object.Function [as f]'
// expect: 14 'at Promise.m' 'at Promise.m [as as]' 'at Promise.Function [as f]'
// expect: 15 'at o.k.m' 'at o.k.m [as as]' 'at o.k.Function [as f]'
// expect: 16 'at MapIterator.m' 'at MapIterator.m [as as]' 'at MapIterator.Function [as f]'
// expect: 17 'at Arguments.m' 'at Arguments.m [as as]' 'at Arguments.Function [as f]'
// expect: 18 'at T.m' 'at T.m [as as]' 'at T.Function [as f]'
// expect: 19 'at o.g.m' 'at o.g.m [as as]' 'at o.g.Function [as f]'
// expect: at Object.m
// expect: at Object.q.n
// expect: at Function.then
// as: node10
// expect: 1 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 2 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 3 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 4 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 5 'at AsyncFunction.m' 'at AsyncFunction.m [as as]' 'at AsyncFunction.Function [as f]'
// expect: 6 'at GeneratorFunction.m' 'at GeneratorFunction.m [as as]' 'at GeneratorFunction.Function [as f]'
// expect: 7 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 8 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 9 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 10 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 11 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 12 'at F.m' 'at F.m [as as]' 'at Function [as f]'
// expect: 13 'at Object.m' 'at Object.m [as as]' 'at Object.Function [as f]'
// expect: 14 'at Promise.m' 'at Promise.m [as as]' 'at Promise.Function [as f]'
// expect: 15 'at o.k.m' 'at o.k.m [as as]' 'at o.k.Function [as f]'
// expect: 16 'at MapIterator.m' 'at MapIterator.m [as as]' 'at MapIterator.Function [as f]'
// expect: 17 'at Arguments.m' 'at Arguments.m [as as]' 'at Arguments.Function [as f]'
// expect: 18 'at T.m' 'at T.m [as as]' 'at T.Function [as f]'
// expect: 19 'at o.g.m' 'at o.g.m [as as]' 'at o.g.Function [as f]'
// expect: at Object.m
// expect: at Object.q.n
// expect: at Function.then
// as: node11
// expect: 1 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 2 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 3 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 4 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 5 'at AsyncFunction.m' 'at AsyncFunction.m [as as]' 'at AsyncFunction.Function [as f]'
// expect: 6 'at GeneratorFunction.m' 'at GeneratorFunction.m [as as]' 'at GeneratorFunction.Function [as f]'
// expect: 7 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 8 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 9 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 10 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 11 'at Function.m' 'at Function.m [as as]' 'at Function [as f]'
// expect: 12 'at F.m' 'at F.m [as as]' 'at Function [as f]'
// expect: 13 'at Object.m' 'at Object.m [as as]' 'at Object.Function [as f]'
// expect: 14 'at Promise.m' 'at Promise.m [as as]' 'at Promise.Function [as f]'
// expect: 15 'at o.k.m' 'at o.k.m [as as]' 'at o.k.Function [as f]'
// expect: 16 'at MapIterator.m' 'at MapIterator.m [as as]' 'at MapIterator.Function [as f]'
// expect: 17 'at Arguments.m' 'at Arguments.m [as as]' 'at Arguments.Function [as f]'
// expect: 18 'at T.m' 'at T.m [as as]' 'at T.Function [as f]'
// expect: 19 'at o.g.m' 'at o.g.m [as as]' 'at o.g.Function [as f]'
// expect: at Object.m
// expect: at Object.q.n
// expect: at Function.then
// as: node12
// expect: 1 at Function.m at Function.m [as as] at Function [as f]
// expect: 2 at Function.m at Function.m [as as] at Function [as f]
// expect: 3 at Function.m at Function.m [as as] at Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Function.m at Function.m [as as] at Function [as f]
// expect: 8 at Function.m at Function.m [as as] at Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at Function.m at Function.m [as as] at Function [as f]
// expect: 12 at F.m at F.m [as as] at Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at Promise.m at Promise.m [as as] at Promise.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at Object.q.n
// expect: at Function.then
// as: node14
// expect: 1 at Function.m at Function.m [as as] at Function [as f]
// expect: 2 at Function.m at Function.m [as as] at Function [as f]
// expect: 3 at Function.m at Function.m [as as] at Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Function.m at Function.m [as as] at Function [as f]
// expect: 8 at Function.m at Function.m [as as] at Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at Function.m at Function.m [as as] at Function [as f]
// expect: 12 at F.m at F.m [as as] at Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at Promise.m at Promise.m [as as] at Promise.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at Object.q.n
// expect: at Function.then
// as: node16
// expect: 1 at Function.m at Function.m [as as] at Function [as f]
// expect: 2 at Function.m at Function.m [as as] at Function [as f]
// expect: 3 at Function.m at Function.m [as as] at Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Function.m at Function.m [as as] at Function [as f]
// expect: 8 at Function.m at Function.m [as as] at Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at Function.m at Function.m [as as] at Function [as f]
// expect: 12 at F.m at F.m [as as] at Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at Promise.m at Promise.m [as as] at Promise.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at Object.q.n
// expect: at Function.then
// as: node18
// expect: 1 at Function.m at Function.m [as as] at Function [as f]
// expect: 2 at Function.m at Function.m [as as] at Function [as f]
// expect: 3 at Function.m at Function.m [as as] at Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Function.m at Function.m [as as] at Function [as f]
// expect: 8 at F.m at F.m [as as] at F.Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at Function.m at Function.m [as as] at Function [as f]
// expect: 12 at F.m at F.m [as as] at F.Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at P.m at P.m [as as] at P.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at q.n
// expect: at Function.then
// as: node20
// expect: 1 at Function.m at Function.m [as as] at Function [as f]
// expect: 2 at Function.m at Function.m [as as] at Function [as f]
// expect: 3 at Function.m at Function.m [as as] at Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Function.m at Function.m [as as] at Function [as f]
// expect: 8 at F.m at F.m [as as] at F.Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at Function.m at Function.m [as as] at Function [as f]
// expect: 12 at F.m at F.m [as as] at F.Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at P.m at P.m [as as] at P.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at q.n
// expect: at Function.then
// as: node24
// expect: 1 at named.m at named.m [as as] at named.Function [as f]
// expect: 2 at renamed.m at renamed.m [as as] at renamed.Function [as f]
// expect: 3 at renamed.m at renamed.m [as as] at renamed.Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Object.assign.a.m at Object.assign.a.m [as as] at Object.assign.a.Function [as f]
// expect: 8 at F.m at F.m [as as] at F.Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at parseInt.m at parseInt.m [as as] at parseInt.Function [as f]
// expect: 12 at F.m at F.m [as as] at F.Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at P.m at P.m [as as] at P.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at q.n
// expect: at Object.assign.then.then
// as: node26
// expect: 1 at named.m at named.m [as as] at named.Function [as f]
// expect: 2 at renamed.m at renamed.m [as as] at renamed.Function [as f]
// expect: 3 at renamed.m at renamed.m [as as] at renamed.Function [as f]
// expect: 4 at Function.m at Function.m [as as] at Function [as f]
// expect: 5 at AsyncFunction.m at AsyncFunction.m [as as] at AsyncFunction.Function [as f]
// expect: 6 at GeneratorFunction.m at GeneratorFunction.m [as as] at GeneratorFunction.Function [as f]
// expect: 7 at Object.assign.a.m at Object.assign.a.m [as as] at Object.assign.a.Function [as f]
// expect: 8 at F.m at F.m [as as] at F.Function [as f]
// expect: 9 at Function.m at Function.m [as as] at Function [as f]
// expect: 10 at Function.m at Function.m [as as] at Function [as f]
// expect: 11 at parseInt.m at parseInt.m [as as] at parseInt.Function [as f]
// expect: 12 at F.m at F.m [as as] at F.Function [as f]
// expect: 13 at Object.m at Object.m [as as] at Object.Function [as f]
// expect: 14 at P.m at P.m [as as] at P.Function [as f]
// expect: 15 at o.k.m at o.k.m [as as] at o.k.Function [as f]
// expect: 16 at MapIterator.m at MapIterator.m [as as] at MapIterator.Function [as f]
// expect: 17 at Arguments.m at Arguments.m [as as] at Arguments.Function [as f]
// expect: 18 at T.m at T.m [as as] at T.Function [as f]
// expect: 19 at o.g.m at o.g.m [as as] at o.g.Function [as f]
// expect: at Object.m
// expect: at q.n
// expect: at Object.assign.then.then
