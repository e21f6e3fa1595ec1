// return(v) of yield* over an async iterator without a return method: how many
// microtasks it takes.
let n = 0;
const step = () => { if (n++ < 20) Promise.resolve().then(step); };
const values = { [Symbol.asyncIterator]() {
	let i = 0;
	return { next: () => ({ value: 1, done: i++ >= 2 }) };
} };
const g = (async function* () { yield* values; })();

step();
g.next().then(() => console.log('next', n));
g.return(Promise.resolve(5)).then(r => console.log('return', r.value, n));
g.next().then(() => console.log('next again', n));

// expect: next 3
// expect: return 5 5
// expect: next again 5
// as: node10
// expect: next 4
// expect: return 5 7
// expect: next again 7
// as: node11
// expect: next 4
// expect: return 5 7
// expect: next again 7
// as: node12
// expect: next 4
// expect: return 5 6
// expect: next again 6
// as: node14
// expect: next 4
// expect: return 5 6
// expect: next again 6
// as: node16
// expect: next 4
// expect: return 5 6
// expect: next again 6
// as: node18
// expect: next 4
// expect: return 5 6
// expect: next again 6
// as: node20
// expect: next 3
// expect: return 5 5
// expect: next again 5
// as: node24
// expect: next 3
// expect: return 5 5
// expect: next again 5
// as: node26
// expect: next 3
// expect: return 5 5
// expect: next again 5
