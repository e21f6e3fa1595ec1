// return(v) with a rejected v at a yield*, and requests answered by falling
// off the end of an async generator after one was caught.
const log = console.log;
const inner = {
	[Symbol.asyncIterator]() {
		let i = 0;
		return {
			next(v) {
				log('next', v);
				return { value: i, done: i++ > 1 };
			},
			return(v) {
				log('return', v);
				return { value: 'r', done: true };
			},
			throw(v) {
				log('throw', v);
				return { value: 't', done: true };
			},
		};
	},
};

async function* delegates() {
	log('result', yield* inner);
	yield 'more';
}

async function* ends() {
	try {
		log('result', yield* inner);
	} catch (e) {
		log('caught', e);
	}
}

async function* catches() {
	try {
		yield 1;
	} catch (e) {
		log('caught', e);
	}
}

async function* returns() {
	try {
		yield 1;
	} catch (e) {
		log('caught', e);
		return;
	}
}

async function* breaks() {
	l: try {
		yield 1;
	} finally {
		break l;
	}
}

async function ask(make, how, value) {
	const g = make();
	log('---', make.name, how);
	await g.next();
	await g[how](value).then(x => log('got', x), e => log('failed', e));
	await g.next('n').then(x => log('got', x), e => log('failed', e));
}

(async () => {
	for (const make of [delegates, ends, catches, returns, breaks]) {
		await ask(make, 'return', Promise.reject('no'));
		await ask(make, 'return', Promise.resolve('yes'));
		await ask(make, 'throw', 'thrown');
	}
	const g = delegates();
	log('--- queued');
	g.next().then(x => log('first', x));
	g.return(Promise.reject('no')).then(x => log('second', x),
		e => log('failed', e));
	for (let i = 0; i < 8; i++) {
		await 0;
		log(i);
	}
})();

// expect: --- delegates return
// expect: next undefined
// expect: next no
// expect: got { value: 1, done: false }
// expect: next n
// expect: result 2
// expect: got { value: 'more', done: false }
// expect: --- delegates return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- delegates throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: got { value: 'more', done: false }
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: next no
// expect: got { value: 1, done: false }
// expect: next n
// expect: result 2
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- ends throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: caught no
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches throw
// expect: caught thrown
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: caught no
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns throw
// expect: caught thrown
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks throw
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- queued
// expect: next undefined
// expect: 0
// expect: first { value: 0, done: false }
// expect: next no
// expect: 1
// expect: 2
// expect: second { value: 1, done: false }
// expect: 3
// expect: 4
// expect: 5
// expect: 6
// expect: 7
// as: node10
// expect: --- delegates return
// expect: next undefined
// expect: throw no
// expect: result t
// expect: got { value: 'more', done: false }
// expect: got { value: undefined, done: true }
// expect: --- delegates return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- delegates throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: got { value: 'more', done: false }
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: throw no
// expect: result t
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- ends throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: caught no
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches throw
// expect: caught thrown
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: caught no
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns throw
// expect: caught thrown
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks throw
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- queued
// expect: next undefined
// expect: 0
// expect: 1
// expect: first { value: 0, done: false }
// expect: 2
// expect: 3
// expect: throw no
// expect: 4
// expect: result t
// expect: 5
// expect: 6
// expect: second { value: 'more', done: false }
// expect: 7
// as: node12
// expect: --- delegates return
// expect: next undefined
// expect: throw no
// expect: result t
// expect: got { value: 'more', done: false }
// expect: got { value: undefined, done: true }
// expect: --- delegates return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- delegates throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: got { value: 'more', done: false }
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: throw no
// expect: result t
// expect: failed no
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- ends throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: failed thrown
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: caught no
// expect: failed no
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches throw
// expect: caught thrown
// expect: failed thrown
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: caught no
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns throw
// expect: caught thrown
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: failed no
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks throw
// expect: failed thrown
// expect: got { value: undefined, done: true }
// expect: --- queued
// expect: next undefined
// expect: 0
// expect: 1
// expect: first { value: 0, done: false }
// expect: throw no
// expect: 2
// expect: result t
// expect: 3
// expect: 4
// expect: second { value: 'more', done: false }
// expect: 5
// expect: 6
// expect: 7
// as: node20
// expect: --- delegates return
// expect: next undefined
// expect: throw no
// expect: result t
// expect: got { value: 'more', done: false }
// expect: got { value: undefined, done: true }
// expect: --- delegates return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- delegates throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: got { value: 'more', done: false }
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: throw no
// expect: result t
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- ends return
// expect: next undefined
// expect: return yes
// expect: got { value: 'r', done: true }
// expect: got { value: undefined, done: true }
// expect: --- ends throw
// expect: next undefined
// expect: throw thrown
// expect: result t
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: caught no
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- catches throw
// expect: caught thrown
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: caught no
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns return
// expect: got { value: 'yes', done: true }
// expect: got { value: undefined, done: true }
// expect: --- returns throw
// expect: caught thrown
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks return
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- breaks throw
// expect: got { value: undefined, done: true }
// expect: got { value: undefined, done: true }
// expect: --- queued
// expect: next undefined
// expect: 0
// expect: first { value: 0, done: false }
// expect: throw no
// expect: 1
// expect: result t
// expect: 2
// expect: 3
// expect: second { value: 'more', done: false }
// expect: 4
// expect: 5
// expect: 6
// expect: 7
