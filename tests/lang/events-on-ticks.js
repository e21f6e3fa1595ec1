// How many microtask ticks each takes, and what it says of wrong arguments.
const say = (...a) => process.stdout.write(a.join(' ') + '\n');
function clock() {
	let n = 0;
	function t() {
		if (++n < 30) Promise.resolve().then(t);
	}
	Promise.resolve().then(t);
	return () => n;
}
let cur = () => -1;
const mark = () => {
	cur = clock();
};
function trial(name, f) {
	return new Promise(done =>
		setTimeout(() => {
			mark();
			let fin = () => setTimeout(done, 5);
			try {
				const p = f();
				p.then(
					v =>
						say(
							name,
							'ok',
							cur(),
							JSON.stringify(v) ||
								String(v),
						),
					e =>
						say(
							name,
							'no',
							cur(),
							e && e.name,
							e && e.code,
							e && e.message,
						),
				).then(fin);
				if (p.never) setTimeout(done, 20);
			} catch (e) {
				say(name, 'thrown', e.name, e.message);
				done();
			}
		}, 1),
	);
}
const at = (n, f) =>
	n === 0 ? f() : Promise.resolve().then(() => at(n - 1, f));
const EE = require('events');
const { on } = EE;
const J = JSON.stringify;
(async () => {
	if (!on) return;
	for (const n of [0, 1, 2]) {
		await trial('next-pending' + n, () => {
			const e = new EE();
			const it = on(e, 'a');
			const p = it.next();
			at(n, () => e.emit('a', 1));
			return p;
		});
		await trial('error-pending' + n, () => {
			const e = new EE();
			const it = on(e, 'a');
			const p = it.next();
			at(n, () => e.emit('error', new Error('x')));
			return p;
		});
		await trial('return-pending' + n, () => {
			const e = new EE();
			const it = on(e, 'a');
			const p = it.next();
			at(n, () => it.return());
			return p;
		});
		await trial('throw-pending' + n, () => {
			const e = new EE();
			const it = on(e, 'a');
			const p = it.next();
			at(n, () => it.throw(new Error('t')));
			return p;
		});
		await trial('return-throws' + n, () => {
			const e = new EE();
			const it = on(e, 'a');
			return it
				.return(5)
				.then(x => it.next())
				.then(x => J(x));
		});
		if (typeof AbortController === 'function') {
			await trial('abort-pending' + n, () => {
				const e = new EE();
				const c = new AbortController();
				const it = on(e, 'a', { signal: c.signal });
				const p = it.next();
				at(n, () => c.abort());
				return p;
			});
		}
	}
	await trial('queued', () => {
		const e = new EE();
		const it = on(e, 'a');
		e.emit('a', 1);
		return it.next();
	});
	await trial('queued-error', () => {
		const e = new EE();
		const it = on(e, 'a');
		e.emit('a', 1);
		e.emit('error', new Error('z'));
		return it.next().then(() => it.next());
	});
	await trial('after-error', () => {
		const e = new EE();
		const it = on(e, 'a');
		e.emit('error', new Error('z'));
		return it.next().catch(() => it.next());
	});
	await trial('return', () => on(new EE(), 'a').return(7));
	await trial('throw-bad', async () => on(new EE(), 'a').throw(7));
	await trial('throw-err', async () => {
		const it = on(new EE(), 'a');
		const r = it.throw(new Error('q'));
		say('r', String(r));
		return it.next();
	});
	await trial('forawait', async () => {
		const e = new EE();
		at(3, () => {
			e.emit('a', 1);
			e.emit('a', 2);
			at(3, () => e.emit('error', new Error('end')));
		});
		for await (const x of on(e, 'a')) say('x', x, cur());
	});
	await trial('break', async () => {
		const e = new EE();
		at(3, () => {
			e.emit('a', 1);
			e.emit('a', 2);
		});
		for await (const x of on(e, 'a')) {
			say('x', x, cur());
			break;
		}
		say(e.listenerCount('a'), e.listenerCount('error'));
	});
	if (typeof AbortController === 'function') {
		await trial('pre', async () => {
			const c = new AbortController();
			c.abort();
			return on(new EE(), 'a', { signal: c.signal });
		});
		await trial('forabort', async () => {
			const e = new EE();
			const c = new AbortController();
			at(3, () => {
				e.emit('a', 1);
				c.abort();
				e.emit('a', 2);
			});
			for await (const x of on(e, 'a', { signal: c.signal }))
				say('x', x, cur());
		});
		await trial('close', async () => {
			const e = new EE();
			at(3, () => {
				e.emit('a', 1);
				e.emit('end');
				e.emit('a', 2);
			});
			for await (const x of on(e, 'a', { close: ['end'] }))
				say('x', x, cur());
		});
	}
})();

// expect: next-pending0 ok 1 {"value":[1],"done":false}
// expect: error-pending0 no 1 Error  x
// expect: return-pending0 ok 1 {"done":true}
// expect: throw-pending0 no 1 Error  t
// expect: return-throws0 ok 5 "{\"done\":true}"
// expect: abort-pending0 no 1 AbortError ABORT_ERR The operation was aborted
// expect: next-pending1 ok 2 {"value":[1],"done":false}
// expect: error-pending1 no 2 Error  x
// expect: return-pending1 ok 2 {"done":true}
// expect: throw-pending1 no 2 Error  t
// expect: return-throws1 ok 5 "{\"done\":true}"
// expect: abort-pending1 no 2 AbortError ABORT_ERR The operation was aborted
// expect: next-pending2 ok 3 {"value":[1],"done":false}
// expect: error-pending2 no 3 Error  x
// expect: return-pending2 ok 3 {"done":true}
// expect: throw-pending2 no 3 Error  t
// expect: return-throws2 ok 5 "{\"done\":true}"
// expect: abort-pending2 no 3 AbortError ABORT_ERR The operation was aborted
// expect: queued ok 1 {"value":[1],"done":false}
// expect: queued-error no 4 Error  z
// expect: after-error ok 4 {"done":true}
// expect: return ok 1 {"done":true}
// expect: throw-bad no 1 TypeError ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received type number (7)
// expect: r undefined
// expect: throw-err no 3 Error  q
// expect: x 1 4
// expect: x 2 5
// expect: forawait no 8 Error  end
// expect: x 1 4
// expect: 0 0
// expect: break ok 6 undefined
// expect: pre no 1 AbortError ABORT_ERR The operation was aborted
// expect: x 1 4
// expect: forabort no 6 AbortError ABORT_ERR The operation was aborted
// expect: x 1 4
// expect: close ok 6 undefined
// as: node12
// expect: next-pending0 ok 1 {"value":[1],"done":false}
// expect: error-pending0 no 1 Error  x
// expect: return-pending0 ok 1 {"done":true}
// as: node16
// expect: next-pending0 ok 1 {"value":[1],"done":false}
// expect: error-pending0 no 1 Error  x
// expect: return-pending0 ok 1 {"done":true}
// as: node18
// expect: next-pending0 ok 1 {"value":[1],"done":false}
// expect: error-pending0 no 1 Error  x
// expect: return-pending0 ok 1 {"done":true}
// as: node20
// expect: next-pending0 ok 1 {"value":[1],"done":false}
// expect: error-pending0 no 1 Error  x
// expect: return-pending0 ok 1 {"done":true}
// expect: throw-pending0 no 1 Error  t
// expect: return-throws0 ok 5 "{\"done\":true}"
// expect: abort-pending0 no 1 AbortError ABORT_ERR The operation was aborted
// expect: next-pending1 ok 2 {"value":[1],"done":false}
// expect: error-pending1 no 2 Error  x
// expect: return-pending1 ok 2 {"done":true}
// expect: throw-pending1 no 2 Error  t
// expect: return-throws1 ok 5 "{\"done\":true}"
// expect: abort-pending1 no 2 AbortError ABORT_ERR The operation was aborted
// expect: next-pending2 ok 3 {"value":[1],"done":false}
// expect: error-pending2 no 3 Error  x
// expect: return-pending2 ok 3 {"done":true}
// expect: throw-pending2 no 3 Error  t
// expect: return-throws2 ok 5 "{\"done\":true}"
// expect: abort-pending2 no 3 AbortError ABORT_ERR The operation was aborted
// expect: queued ok 1 {"value":[1],"done":false}
// expect: queued-error no 4 Error  z
// expect: after-error ok 4 {"done":true}
// expect: return ok 1 {"done":true}
// expect: throw-bad no 1 TypeError ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received type number (7)
// expect: r undefined
// expect: throw-err no 3 Error  q
// expect: x 1 4
// expect: x 2 5
// expect: forawait no 8 Error  end
// expect: x 1 4
// expect: 0 0
// expect: break ok 6 undefined
// expect: pre no 1 AbortError ABORT_ERR The operation was aborted
// expect: x 1 4
// expect: forabort no 6 AbortError ABORT_ERR The operation was aborted
// expect: x 1 4
// expect: close ok 6 undefined
// as: node26
// expect: next-pending0 ok 1 {"done":false,"value":[1]}
// expect: error-pending0 no 1 Error  x
// expect: return-pending0 ok 1 {"done":true}
// expect: throw-pending0 no 1 Error  t
// expect: return-throws0 ok 5 "{\"done\":true}"
// expect: abort-pending0 no 1 AbortError ABORT_ERR The operation was aborted
// expect: next-pending1 ok 2 {"done":false,"value":[1]}
// expect: error-pending1 no 2 Error  x
// expect: return-pending1 ok 2 {"done":true}
// expect: throw-pending1 no 2 Error  t
// expect: return-throws1 ok 5 "{\"done\":true}"
// expect: abort-pending1 no 2 AbortError ABORT_ERR The operation was aborted
// expect: next-pending2 ok 3 {"done":false,"value":[1]}
// expect: error-pending2 no 3 Error  x
// expect: return-pending2 ok 3 {"done":true}
// expect: throw-pending2 no 3 Error  t
// expect: return-throws2 ok 5 "{\"done\":true}"
// expect: abort-pending2 no 3 AbortError ABORT_ERR The operation was aborted
// expect: queued ok 1 {"done":false,"value":[1]}
// expect: queued-error no 4 Error  z
// expect: after-error ok 4 {"done":true}
// expect: return ok 1 {"done":true}
// expect: throw-bad no 1 TypeError ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received type number (7)
// expect: r undefined
// expect: throw-err no 3 Error  q
// expect: x 1 4
// expect: x 2 5
// expect: forawait no 8 Error  end
// expect: x 1 4
// expect: 0 0
// expect: break ok 6 undefined
// expect: pre no 1 AbortError ABORT_ERR The operation was aborted
// expect: x 1 4
// expect: forabort no 6 AbortError ABORT_ERR The operation was aborted
// expect: x 1 4
// expect: close ok 6 undefined
