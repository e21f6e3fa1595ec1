// How many microtask ticks each takes, and what it says of wrong arguments.
const EE = require('events');
const { once } = EE;
const say = (...a) => process.stdout.write(a.join(' ') + '\n');
function clock() {
	let n = 0;
	function t() {
		if (++n < 12) Promise.resolve().then(t);
	}
	Promise.resolve().then(t);
	return () => n;
}
function trial(name, f) {
	return new Promise(done =>
		setTimeout(() => {
			const c = clock();
			try {
				const p = f(c);
				p.then(
					v =>
						say(
							name,
							'ok',
							c(),
							JSON.stringify(v) ||
								String(v),
						),
					e =>
						say(
							name,
							'no',
							c(),
							e && e.name,
							e && e.message,
						),
				);
			} catch (e) {
				say(name, 'thrown', e.name, e.message);
			}
			setTimeout(done, 5);
		}, 1),
	);
}
const at = (n, f) =>
	n === 0 ? f() : Promise.resolve().then(() => at(n - 1, f));
(async () => {
	for (const n of [0, 1, 2, 3, 4]) {
		await trial('emit' + n, () => {
			const e = new EE();
			const p = once(e, 'a');
			at(n, () => e.emit('a', 1));
			return p;
		});
		await trial('error' + n, () => {
			const e = new EE();
			const p = once(e, 'a');
			at(n, () => e.emit('error', new Error('x')));
			return p;
		});
		await trial('onerror' + n, () => {
			const e = new EE();
			const p = once(e, 'error');
			at(n, () => e.emit('error', new Error('x')));
			return p;
		});
		if (
			typeof AbortController === 'function' &&
			typeof EventTarget === 'function'
		) {
			await trial('abort' + n, () => {
				const e = new EE();
				const c = new AbortController();
				const p = once(e, 'a', { signal: c.signal });
				at(n, () => c.abort());
				return p;
			});
			await trial('et' + n, () => {
				const e = new EventTarget();
				const p = once(e, 'a');
				at(n, () => e.dispatchEvent(new Event('a')));
				return p.then(x => x.length);
			});
			await trial('etabort' + n, () => {
				const e = new EventTarget();
				const c = new AbortController();
				const p = once(e, 'a', { signal: c.signal });
				at(n, () => c.abort());
				return p;
			});
		}
	}
	if (typeof AbortController === 'function') {
		await trial('pre', () => {
			const c = new AbortController();
			c.abort();
			return once(new EE(), 'a', { signal: c.signal });
		});
		await trial('badsignal', () =>
			once(new EE(), 'a', { signal: 1 }),
		);
		await trial('badopt', () => once(new EE(), 'a', 1));
		await trial('nullopt', () => once(new EE(), 'a', null));
	}
	await trial('bad', () => once({}, 'a'));
	await trial('bad2', () => once(null, 'a'));
	await trial('bad3', () => once(new EE()));
})();

// expect: emit0 ok 3 [1]
// expect: error0 no 3 Error x
// expect: onerror0 ok 3 [{}]
// expect: abort0 no 3 AbortError The operation was aborted
// expect: et0 ok 4 1
// expect: etabort0 no 3 AbortError The operation was aborted
// expect: emit1 ok 3 [1]
// expect: error1 no 3 Error x
// expect: onerror1 ok 3 [{}]
// expect: abort1 no 3 AbortError The operation was aborted
// expect: et1 ok 4 1
// expect: etabort1 no 3 AbortError The operation was aborted
// expect: emit2 ok 4 [1]
// expect: error2 no 4 Error x
// expect: onerror2 ok 4 [{}]
// expect: abort2 no 4 AbortError The operation was aborted
// expect: et2 ok 5 1
// expect: etabort2 no 4 AbortError The operation was aborted
// expect: emit3 ok 5 [1]
// expect: error3 no 5 Error x
// expect: onerror3 ok 5 [{}]
// expect: abort3 no 5 AbortError The operation was aborted
// expect: et3 ok 6 1
// expect: etabort3 no 5 AbortError The operation was aborted
// expect: emit4 ok 6 [1]
// expect: error4 no 6 Error x
// expect: onerror4 ok 6 [{}]
// expect: abort4 no 6 AbortError The operation was aborted
// expect: et4 ok 7 1
// expect: etabort4 no 6 AbortError The operation was aborted
// expect: pre no 1 AbortError The operation was aborted
// expect: badsignal no 1 TypeError The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: badopt no 1 TypeError The "options" argument must be of type object. Received type number (1)
// expect: nullopt no 1 TypeError The "options" argument must be of type object. Received null
// expect: bad no 3 TypeError The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
// expect: bad2 no 3 TypeError Cannot read properties of null (reading 'on')
// as: node12
// expect: emit0 ok 1 [1]
// expect: error0 no 1 Error x
// expect: onerror0 ok 1 [{}]
// expect: emit1 ok 2 [1]
// expect: error1 no 2 Error x
// expect: onerror1 ok 2 [{}]
// expect: emit2 ok 3 [1]
// expect: error2 no 3 Error x
// expect: onerror2 ok 3 [{}]
// expect: emit3 ok 4 [1]
// expect: error3 no 4 Error x
// expect: onerror3 ok 4 [{}]
// expect: emit4 ok 5 [1]
// expect: error4 no 5 Error x
// expect: onerror4 ok 5 [{}]
// expect: bad no 1 TypeError emitter.once is not a function
// expect: bad2 no 1 TypeError Cannot read property 'addEventListener' of null
// as: node16
// expect: emit0 ok 3 [1]
// expect: error0 no 3 Error x
// expect: onerror0 ok 3 [{}]
// expect: abort0 no 3 AbortError The operation was aborted
// expect: et0 ok 4 1
// expect: etabort0 no 3 AbortError The operation was aborted
// expect: emit1 ok 3 [1]
// expect: error1 no 3 Error x
// expect: onerror1 ok 3 [{}]
// expect: abort1 no 3 AbortError The operation was aborted
// expect: et1 ok 4 1
// expect: etabort1 no 3 AbortError The operation was aborted
// expect: emit2 ok 4 [1]
// expect: error2 no 4 Error x
// expect: onerror2 ok 4 [{}]
// expect: abort2 no 4 AbortError The operation was aborted
// expect: et2 ok 5 1
// expect: etabort2 no 4 AbortError The operation was aborted
// expect: emit3 ok 5 [1]
// expect: error3 no 5 Error x
// expect: onerror3 ok 5 [{}]
// expect: abort3 no 5 AbortError The operation was aborted
// expect: et3 ok 6 1
// expect: etabort3 no 5 AbortError The operation was aborted
// expect: emit4 ok 6 [1]
// expect: error4 no 6 Error x
// expect: onerror4 ok 6 [{}]
// expect: abort4 no 6 AbortError The operation was aborted
// expect: et4 ok 7 1
// expect: etabort4 no 6 AbortError The operation was aborted
// expect: pre no 1 AbortError The operation was aborted
// expect: badsignal no 1 TypeError The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: bad no 3 TypeError The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
// expect: bad2 no 3 TypeError Cannot read properties of null (reading 'on')
// as: node18
// expect: emit0 ok 3 [1]
// expect: error0 no 3 Error x
// expect: onerror0 ok 3 [{}]
// expect: abort0 no 3 AbortError The operation was aborted
// expect: et0 ok 4 1
// expect: etabort0 no 3 AbortError The operation was aborted
// expect: emit1 ok 3 [1]
// expect: error1 no 3 Error x
// expect: onerror1 ok 3 [{}]
// expect: abort1 no 3 AbortError The operation was aborted
// expect: et1 ok 4 1
// expect: etabort1 no 3 AbortError The operation was aborted
// expect: emit2 ok 4 [1]
// expect: error2 no 4 Error x
// expect: onerror2 ok 4 [{}]
// expect: abort2 no 4 AbortError The operation was aborted
// expect: et2 ok 5 1
// expect: etabort2 no 4 AbortError The operation was aborted
// expect: emit3 ok 5 [1]
// expect: error3 no 5 Error x
// expect: onerror3 ok 5 [{}]
// expect: abort3 no 5 AbortError The operation was aborted
// expect: et3 ok 6 1
// expect: etabort3 no 5 AbortError The operation was aborted
// expect: emit4 ok 6 [1]
// expect: error4 no 6 Error x
// expect: onerror4 ok 6 [{}]
// expect: abort4 no 6 AbortError The operation was aborted
// expect: et4 ok 7 1
// expect: etabort4 no 6 AbortError The operation was aborted
// expect: pre no 1 AbortError The operation was aborted
// expect: badsignal no 1 TypeError The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: bad no 3 TypeError The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
// expect: bad2 no 3 TypeError Cannot read properties of null (reading 'on')
// as: node20
// expect: emit0 ok 3 [1]
// expect: error0 no 3 Error x
// expect: onerror0 ok 3 [{}]
// expect: abort0 no 3 AbortError The operation was aborted
// expect: et0 ok 4 1
// expect: etabort0 no 3 AbortError The operation was aborted
// expect: emit1 ok 3 [1]
// expect: error1 no 3 Error x
// expect: onerror1 ok 3 [{}]
// expect: abort1 no 3 AbortError The operation was aborted
// expect: et1 ok 4 1
// expect: etabort1 no 3 AbortError The operation was aborted
// expect: emit2 ok 4 [1]
// expect: error2 no 4 Error x
// expect: onerror2 ok 4 [{}]
// expect: abort2 no 4 AbortError The operation was aborted
// expect: et2 ok 5 1
// expect: etabort2 no 4 AbortError The operation was aborted
// expect: emit3 ok 5 [1]
// expect: error3 no 5 Error x
// expect: onerror3 ok 5 [{}]
// expect: abort3 no 5 AbortError The operation was aborted
// expect: et3 ok 6 1
// expect: etabort3 no 5 AbortError The operation was aborted
// expect: emit4 ok 6 [1]
// expect: error4 no 6 Error x
// expect: onerror4 ok 6 [{}]
// expect: abort4 no 6 AbortError The operation was aborted
// expect: et4 ok 7 1
// expect: etabort4 no 6 AbortError The operation was aborted
// expect: pre no 1 AbortError The operation was aborted
// expect: badsignal no 1 TypeError The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: bad no 3 TypeError The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
// expect: bad2 no 3 TypeError Cannot read properties of null (reading 'on')
// as: node26
// expect: emit0 ok 3 [1]
// expect: error0 no 3 Error x
// expect: onerror0 ok 3 [{}]
// expect: abort0 no 3 AbortError The operation was aborted
// expect: et0 ok 4 1
// expect: etabort0 no 3 AbortError The operation was aborted
// expect: emit1 ok 3 [1]
// expect: error1 no 3 Error x
// expect: onerror1 ok 3 [{}]
// expect: abort1 no 3 AbortError The operation was aborted
// expect: et1 ok 4 1
// expect: etabort1 no 3 AbortError The operation was aborted
// expect: emit2 ok 4 [1]
// expect: error2 no 4 Error x
// expect: onerror2 ok 4 [{}]
// expect: abort2 no 4 AbortError The operation was aborted
// expect: et2 ok 5 1
// expect: etabort2 no 4 AbortError The operation was aborted
// expect: emit3 ok 5 [1]
// expect: error3 no 5 Error x
// expect: onerror3 ok 5 [{}]
// expect: abort3 no 5 AbortError The operation was aborted
// expect: et3 ok 6 1
// expect: etabort3 no 5 AbortError The operation was aborted
// expect: emit4 ok 6 [1]
// expect: error4 no 6 Error x
// expect: onerror4 ok 6 [{}]
// expect: abort4 no 6 AbortError The operation was aborted
// expect: et4 ok 7 1
// expect: etabort4 no 6 AbortError The operation was aborted
// expect: pre no 1 AbortError The operation was aborted
// expect: badsignal no 1 TypeError The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: badopt no 1 TypeError The "options" argument must be of type object. Received type number (1)
// expect: nullopt no 1 TypeError The "options" argument must be of type object. Received null
// expect: bad no 3 TypeError The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
// expect: bad2 no 3 TypeError Cannot read properties of null (reading 'on')
