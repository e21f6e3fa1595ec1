// return(p) of an async generator where the getter of p.constructor throws:
// from V8 7.3 to 10 return() itself throws, and the generator is stuck.
const bad = () => Object.defineProperty(Promise.resolve(1), 'constructor',
	{ get() { throw new Error('getter'); } });
const values = async function* () {
	try {
		yield 1;
	} finally {
		console.log('finally');
	}
};
const log = p => p.then(v => console.log(v), e => console.log(e.message));
const send = g => {
	try {
		log(g.return(bad()));
	} catch (e) {
		console.log('threw', e.message);
	}
	log(g.next());
};

(async () => {
	send(values());
	await null;
	const started = values();

	await started.next();
	send(started);
	await null;
	const over = (async function* () {})();

	await over.next();
	send(over);
})();

// expect: getter
// expect: { value: undefined, done: true }
// expect: finally
// expect: getter
// expect: { value: undefined, done: true }
// expect: getter
// expect: { value: undefined, done: true }
// as: node10
// expect: getter
// expect: { value: undefined, done: true }
// expect: finally
// expect: getter
// expect: { value: undefined, done: true }
// expect: getter
// expect: { value: undefined, done: true }
// as: node11
// expect: getter
// expect: { value: undefined, done: true }
// expect: finally
// expect: getter
// expect: { value: undefined, done: true }
// expect: getter
// expect: { value: undefined, done: true }
// as: node12
// expect: threw getter
// expect: threw getter
// expect: threw getter
// as: node14
// expect: threw getter
// expect: threw getter
// expect: threw getter
// as: node16
// expect: threw getter
// expect: threw getter
// expect: threw getter
// as: node18
// expect: threw getter
// expect: threw getter
// expect: threw getter
// as: node20
// expect: getter
// expect: { value: undefined, done: true }
// expect: finally
// expect: getter
// expect: { value: undefined, done: true }
// expect: getter
// expect: { value: undefined, done: true }
// as: node24
// expect: getter
// expect: { value: undefined, done: true }
// expect: finally
// expect: getter
// expect: { value: undefined, done: true }
// expect: getter
// expect: { value: undefined, done: true }
// as: node26
// expect: getter
// expect: { value: undefined, done: true }
// expect: finally
// expect: getter
// expect: { value: undefined, done: true }
// expect: getter
// expect: { value: undefined, done: true }
