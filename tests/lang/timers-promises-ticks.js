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
let tp;
try {
	tp = require('timers/promises');
} catch (e) {}
const AC = typeof AbortController === 'function';
(async () => {
	if (!tp) return;
	await trial('timeout', () => {
		const p = tp.setTimeout(1, 'v');
		setTimeout(mark, 1);
		return p;
	});
	await trial('timeout-first', () => {
		setTimeout(mark, 1);
		return tp.setTimeout(1, 'v');
	});
	await trial('immediate', () => {
		const p = tp.setImmediate('v');
		setImmediate(mark);
		return p;
	});
	await trial('immediate2', () => {
		setImmediate(mark);
		return tp.setImmediate('v');
	});
	if (tp.scheduler) {
		await trial('wait', () => {
			setTimeout(mark, 1);
			return tp.scheduler.wait(1);
		});
		await trial('yield', () => {
			setImmediate(mark);
			return tp.scheduler.yield();
		});
		await trial('badwait', () => tp.scheduler.wait('x'));
		await trial('badthis', async () => {
			const { wait } = tp.scheduler;
			return wait(1);
		});
	}
	for (const bad of [
		[1, 2, 5],
		[1, 2, null],
		[1, 2, { signal: 1 }],
		[1, 2, { ref: 1 }],
		['x', 2],
	]) {
		await trial('t' + JSON.stringify(bad), () =>
			tp.setTimeout(...bad),
		);
		await trial('i' + JSON.stringify(bad), () =>
			tp.setImmediate(...bad.slice(1)),
		);
	}
	for (const bad of [
		[1, 2, 5],
		[1, 2, { signal: 1 }],
		[1, 2, { ref: 1 }],
	])
		await trial('v' + JSON.stringify(bad), () =>
			tp.setInterval(...bad).next(),
		);
	await trial('interval', async () => {
		setTimeout(mark, 1);
		let n = 0;
		for await (const x of tp.setInterval(1, 'v')) {
			say(x, cur());
			mark();
			if (++n === 3) break;
		}
	});
	await trial('interval-direct', async () => {
		const it = tp.setInterval(1, 'v');
		const a = it.next(),
			b = it.next(),
			c = it.next();
		a.then(x => say('a', JSON.stringify(x), cur()));
		b.then(x => say('b', JSON.stringify(x), cur()));
		const r = it.return(9);
		r.then(x => say('r', JSON.stringify(x), cur()));
		setTimeout(mark, 1);
		return c;
	});
	if (AC) {
		for (const n of [0, 1, 2]) {
			await trial('tabort' + n, () => {
				const c = new AbortController();
				const p = tp.setTimeout(100, 'v', {
					signal: c.signal,
				});
				at(n, () => c.abort());
				return p;
			});
			await trial('iabort' + n, () => {
				const c = new AbortController();
				const p = tp.setImmediate('v', {
					signal: c.signal,
				});
				at(n, () => c.abort());
				return p;
			});
			await trial('vabort' + n, () => {
				const c = new AbortController();
				const it = tp.setInterval(100, 'v', {
					signal: c.signal,
				});
				const p = it.next();
				at(n, () => c.abort());
				return p;
			});
			await trial('wabort' + n, () => {
				if (!tp.scheduler) return Promise.resolve();
				const c = new AbortController();
				const p = tp.scheduler.wait(100, {
					signal: c.signal,
				});
				at(n, () => c.abort(new Error('mine')));
				return p;
			});
		}
		await trial('tpre', () => {
			const c = new AbortController();
			c.abort();
			return tp.setTimeout(100, 'v', { signal: c.signal });
		});
		await trial('ipre', () => {
			const c = new AbortController();
			c.abort();
			return tp.setImmediate('v', { signal: c.signal });
		});
		await trial('vpre', () => {
			const c = new AbortController();
			c.abort();
			return tp
				.setInterval(100, 'v', { signal: c.signal })
				.next();
		});
		await trial('tsig', () => {
			const c = new AbortController();
			setTimeout(mark, 1);
			return tp.setTimeout(1, 'v', { signal: c.signal });
		});
		await trial('isig', () => {
			const c = new AbortController();
			setImmediate(mark);
			return tp.setImmediate('v', { signal: c.signal });
		});
		await trial('vsig', async () => {
			const c = new AbortController();
			setTimeout(mark, 1);
			let n = 0;
			for await (const x of tp.setInterval(1, 'v', {
				signal: c.signal,
			})) {
				say(x, cur());
				mark();
				if (++n === 2) c.abort();
			}
		});
	}
})();

// expect: timeout ok 30 "v"
// expect: timeout-first ok 30 "v"
// expect: immediate ok 30 "v"
// expect: immediate2 ok 30 "v"
// expect: wait ok 30 undefined
// expect: yield ok 30 undefined
// expect: badwait no 1 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
// expect: badthis no 1 TypeError  Cannot read properties of undefined (reading 'Symbol(kScheduler)')
// expect: t[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: i[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: t[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: i[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: t[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: i[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: t[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: i[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: t["x",2] no 1 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
// expect: i["x",2] ok 30 2
// expect: v[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: v[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: v[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: v 30
// expect: v 30
// expect: v 30
// expect: interval ok 3 undefined
// expect: a {"value":"v","done":false} 30
// expect: b {"value":"v","done":false} 30
// expect: interval-direct ok 30 {"value":"v","done":false}
// expect: r {"value":9,"done":true} 30
// expect: tabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: iabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: vabort0 no 4 AbortError ABORT_ERR The operation was aborted
// expect: wabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: tabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: iabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: vabort1 no 5 AbortError ABORT_ERR The operation was aborted
// expect: wabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: tabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: iabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: vabort2 no 6 AbortError ABORT_ERR The operation was aborted
// expect: wabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: tpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: ipre no 1 AbortError ABORT_ERR The operation was aborted
// expect: vpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: tsig ok 30 "v"
// expect: isig ok 30 "v"
// expect: v 30
// expect: v 30
// expect: vsig no 2 AbortError ABORT_ERR The operation was aborted
// as: node16
// expect: timeout ok 30 "v"
// expect: timeout-first ok 30 "v"
// expect: immediate ok 30 "v"
// expect: immediate2 ok 30 "v"
// expect: wait ok 30 undefined
// expect: yield ok 30 undefined
// expect: badwait ok 30 undefined
// expect: badthis no 1 TypeError  Cannot read properties of undefined (reading 'Symbol(kScheduler)')
// expect: t[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: i[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: t[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: i[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: t[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: i[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: t[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: i[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: t["x",2] ok 30 2
// expect: i["x",2] ok 30 2
// expect: v[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: v[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: v[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: v 30
// expect: v 30
// expect: v 30
// expect: interval ok 3 undefined
// expect: a {"value":"v","done":false} 30
// expect: b {"value":"v","done":false} 30
// expect: interval-direct ok 30 {"value":"v","done":false}
// expect: r {"value":9,"done":true} 30
// expect: tabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: iabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: vabort0 no 4 AbortError ABORT_ERR The operation was aborted
// expect: wabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: tabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: iabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: vabort1 no 5 AbortError ABORT_ERR The operation was aborted
// expect: wabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: tabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: iabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: vabort2 no 6 AbortError ABORT_ERR The operation was aborted
// expect: wabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: tpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: ipre no 1 AbortError ABORT_ERR The operation was aborted
// expect: vpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: tsig ok 30 "v"
// expect: isig ok 30 "v"
// expect: v 30
// expect: v 30
// expect: vsig no 2 AbortError ABORT_ERR The operation was aborted
// as: node18
// expect: timeout ok 30 "v"
// expect: timeout-first ok 30 "v"
// expect: immediate ok 30 "v"
// expect: immediate2 ok 30 "v"
// expect: wait ok 30 undefined
// expect: yield ok 30 undefined
// expect: badwait ok 30 undefined
// expect: badthis no 1 TypeError  Cannot read properties of undefined (reading 'Symbol(kScheduler)')
// expect: t[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: i[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: t[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: i[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: t[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: i[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: t[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: i[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: t["x",2] ok 30 2
// expect: i["x",2] ok 30 2
// expect: v[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: v[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: v[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: v 30
// expect: v 30
// expect: v 30
// expect: interval ok 3 undefined
// expect: a {"value":"v","done":false} 30
// expect: b {"value":"v","done":false} 30
// expect: interval-direct ok 30 {"value":"v","done":false}
// expect: r {"value":9,"done":true} 30
// expect: tabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: iabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: vabort0 no 4 AbortError ABORT_ERR The operation was aborted
// expect: wabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: tabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: iabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: vabort1 no 5 AbortError ABORT_ERR The operation was aborted
// expect: wabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: tabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: iabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: vabort2 no 6 AbortError ABORT_ERR The operation was aborted
// expect: wabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: tpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: ipre no 1 AbortError ABORT_ERR The operation was aborted
// expect: vpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: tsig ok 30 "v"
// expect: isig ok 30 "v"
// expect: v 30
// expect: v 30
// expect: vsig no 2 AbortError ABORT_ERR The operation was aborted
// as: node20
// expect: timeout ok 30 "v"
// expect: timeout-first ok 30 "v"
// expect: immediate ok 30 "v"
// expect: immediate2 ok 30 "v"
// expect: wait ok 30 undefined
// expect: yield ok 30 undefined
// expect: badwait no 1 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
// expect: badthis no 1 TypeError  Cannot read properties of undefined (reading 'Symbol(kScheduler)')
// expect: t[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: i[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: t[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: i[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: t[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: i[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: t[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: i[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: t["x",2] no 1 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
// expect: i["x",2] ok 30 2
// expect: v[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: v[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: v[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: v 30
// expect: v 30
// expect: v 30
// expect: interval ok 3 undefined
// expect: a {"value":"v","done":false} 30
// expect: b {"value":"v","done":false} 30
// expect: interval-direct ok 30 {"value":"v","done":false}
// expect: r {"value":9,"done":true} 30
// expect: tabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: iabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: vabort0 no 4 AbortError ABORT_ERR The operation was aborted
// expect: wabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: tabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: iabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: vabort1 no 5 AbortError ABORT_ERR The operation was aborted
// expect: wabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: tabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: iabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: vabort2 no 6 AbortError ABORT_ERR The operation was aborted
// expect: wabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: tpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: ipre no 1 AbortError ABORT_ERR The operation was aborted
// expect: vpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: tsig ok 30 "v"
// expect: isig ok 30 "v"
// expect: v 30
// expect: v 30
// expect: vsig no 2 AbortError ABORT_ERR The operation was aborted
// as: node26
// expect: timeout ok 30 "v"
// expect: timeout-first ok 30 "v"
// expect: immediate ok 30 "v"
// expect: immediate2 ok 30 "v"
// expect: wait ok 30 undefined
// expect: yield ok 30 undefined
// expect: badwait no 1 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
// expect: badthis no 1 TypeError  Cannot read properties of undefined (reading 'Symbol(kScheduler)')
// expect: t[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: i[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: t[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: i[1,2,null] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: t[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: i[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: t[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: i[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: t["x",2] no 1 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
// expect: i["x",2] ok 30 2
// expect: v[1,2,5] no 1 TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: v[1,2,{"signal":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: v[1,2,{"ref":1}] no 1 TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1)
// expect: v 30
// expect: v 30
// expect: v 30
// expect: interval ok 3 undefined
// expect: a {"value":"v","done":false} 30
// expect: b {"value":"v","done":false} 30
// expect: interval-direct ok 30 {"value":"v","done":false}
// expect: r {"value":9,"done":true} 30
// expect: tabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: iabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: vabort0 no 4 AbortError ABORT_ERR The operation was aborted
// expect: wabort0 no 6 AbortError ABORT_ERR The operation was aborted
// expect: tabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: iabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: vabort1 no 5 AbortError ABORT_ERR The operation was aborted
// expect: wabort1 no 7 AbortError ABORT_ERR The operation was aborted
// expect: tabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: iabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: vabort2 no 6 AbortError ABORT_ERR The operation was aborted
// expect: wabort2 no 8 AbortError ABORT_ERR The operation was aborted
// expect: tpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: ipre no 1 AbortError ABORT_ERR The operation was aborted
// expect: vpre no 1 AbortError ABORT_ERR The operation was aborted
// expect: tsig ok 30 "v"
// expect: isig ok 30 "v"
// expect: v 30
// expect: v 30
// expect: vsig no 2 AbortError ABORT_ERR The operation was aborted
