// Node 8 shows the builtin of an await with its generator, which has the name of
// the function, inferred or not.
const L = () => console.log(new Error().stack.split('\n').slice(2, 5)
	.map((l) => l.trim().split(' (')[0].split(' /')[0]).join(', '));
const bad = { get then() { L(); } };
const list = [];
list.push(async () => { await bad; }, 1);
(async () => { await bad; })();
const o = { a: [async function () { await bad; }] };
o.a[0]();
list[0]();

// expect: at get then, at, at Object.<anonymous>
// expect: at get then, at o.a, at Object.<anonymous>
// expect: at get then, at Array.<anonymous>, at Object.<anonymous>
// as: node8
// expect: at Object.get then [as then], at Generator.<anonymous>, at
// expect: at Object.get then [as then], at o.a.<anonymous>, at Array.o.a
// expect: at Object.get then [as then], at list.push.<anonymous>, at Array.list.push
// as: node10
// expect: at Object.get then [as then], at <anonymous>, at
// expect: at Object.get then [as then], at <anonymous>, at Array.o.a
// expect: at Object.get then [as then], at <anonymous>, at Array.list.push
