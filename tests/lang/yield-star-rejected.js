// yield* in an async generator awaits the values it hands out, up to Node 18.
// A rejection there is what throw() would have sent: the inner iterator's
// throw method is called, or the iterator is closed if it has none.
Error.stackTraceLimit = 0;
const log = console.log;

function inner(hasThrow) {
	let i = 0;
	const it = {
		[Symbol.asyncIterator]: () => it,
		async next(v) {
			log('next', v);
			return { value: { then(o, n) {
				log('then');
				process.nextTick(n, new Error('no'));
			} }, done: i++ >= 2 };
		},
		return(v) {
			log('return', v);
			return { value: [0], done: true };
		},
	};
	if (hasThrow)
		it.throw = (e) => {
			log('throw', e);
			return { value: 5, done: i++ >= 1 };
		};
	return it;
}

async function* outer(hasThrow) {
	try {
		log('result', yield* inner(hasThrow));
	} finally {
		log('finally');
	}
}

for (const hasThrow of [false, true])
	outer(hasThrow).next().then((x) => log(hasThrow, x),
		(e) => log(hasThrow, e));

// expect: next undefined
// expect: next undefined
// expect: false { value: { then: [Function: then] }, done: false }
// expect: true { value: { then: [Function: then] }, done: false }
// as: node10
// expect: next undefined
// expect: next undefined
// expect: then
// expect: then
// expect: return undefined
// expect: throw [Error: no]
// expect: finally
// expect: result 5
// expect: finally
// expect: false [TypeError: The iterator does not provide a 'throw' method.]
// expect: true { value: undefined, done: true }
// as: node12
// expect: next undefined
// expect: next undefined
// expect: then
// expect: then
// expect: return undefined
// expect: throw [Error: no]
// expect: finally
// expect: result 5
// expect: finally
// expect: false [TypeError: The iterator does not provide a 'throw' method.]
// expect: true { value: undefined, done: true }
// as: node18
// expect: next undefined
// expect: next undefined
// expect: then
// expect: then
// expect: return undefined
// expect: throw [Error: no]
// expect: finally
// expect: result 5
// expect: finally
// expect: false [TypeError: The iterator does not provide a 'throw' method.]
// expect: true { value: undefined, done: true }
// as: node26
// expect: next undefined
// expect: next undefined
// expect: false { value: { then: [Function: then] }, done: false }
// expect: true { value: { then: [Function: then] }, done: false }
