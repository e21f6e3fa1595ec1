// What async_hooks tells, in order: promises, awaits, ticks, timers, immediates.
const hooks = require('async_hooks'), fs = require('fs');
const ids = new Map(), lines = [];
let on = false;
const known = id => ids.has(id) ? '#' + ids.get(id) : 'outside';
const hook = hooks.createHook({
	init(id, type, trigger) {
		if (!on) return;
		ids.set(id, ids.size + 1);
		lines.push(`init ${known(id)} ${type} trigger ${known(trigger)} in ${known(hooks.executionAsyncId())}`);
	},
	before(id) { if (ids.has(id)) lines.push(`before ${known(id)} ${hooks.executionAsyncId() === id}`); },
	after(id) { if (ids.has(id)) lines.push(`after ${known(id)}`); },
	destroy(id) { if (ids.has(id)) lines.push(`destroy ${known(id)}`); },
	promiseResolve(id) { if (ids.has(id)) lines.push(`resolve ${known(id)}`); },
});
console.log(hook.enable() === hook);
const say = text => lines.push(`-- ${text}`);
setImmediate(() => {
	on = true;
	const p = new Promise(r => r(1));
	p.then(() => say('then'));
	(async () => { await p; say('awaited'); await 1; return Promise.resolve(2); })();
	Promise.all([p, 3]).then(() => say('all'));
	Promise.reject(new Error('x')).catch(() => say('caught')).finally(() => say('finally'));
	process.nextTick(() => say('tick'));
	queueMicrotask(() => say('microtask'));
	setImmediate(() => { say('immediate'); new Promise(() => {}); });
	clearImmediate(setImmediate(() => {}));
	new hooks.AsyncResource('MINE').runInAsyncScope(() => {
		say('scope');
		process.nextTick(() => say('tick of the scope'));
	});
	say('end of the immediate');
	setTimeout(() => {
		say('timeout');
		on = false;
		setTimeout(() => {
			hook.disable();
			fs.writeSync(1, lines.join('\n') + '\n');
		}, 5);
	}, 20);
});
try {
	hooks.createHook({ init: 1 });
} catch (e) {
	console.log(e.code, e.message);
}

// expect: true
// expect: ERR_ASYNC_CALLBACK hook.init must be a function
// expect: init #1 PROMISE trigger outside in outside
// expect: resolve #1
// expect: init #2 PROMISE trigger #1 in outside
// expect: init #3 PROMISE trigger outside in outside
// expect: init #4 PROMISE trigger #1 in outside
// expect: init #5 PROMISE trigger outside in outside
// expect: init #6 PROMISE trigger #1 in outside
// expect: init #7 PROMISE trigger outside in outside
// expect: resolve #7
// expect: init #8 PROMISE trigger #7 in outside
// expect: init #9 PROMISE trigger #5 in outside
// expect: init #10 PROMISE trigger outside in outside
// expect: resolve #10
// expect: init #11 PROMISE trigger #10 in outside
// expect: init #12 PROMISE trigger #11 in outside
// expect: init #13 TickObject trigger outside in outside
// expect: init #14 Microtask trigger outside in outside
// expect: init #15 Immediate trigger outside in outside
// expect: init #16 Immediate trigger outside in outside
// expect: init #17 MINE trigger outside in outside
// expect: before #17 true
// expect: -- scope
// expect: init #18 TickObject trigger #17 in #17
// expect: after #17
// expect: -- end of the immediate
// expect: init #19 Timeout trigger outside in outside
// expect: before #13 true
// expect: -- tick
// expect: after #13
// expect: before #18 true
// expect: -- tick of the scope
// expect: after #18
// expect: before #2 true
// expect: -- then
// expect: resolve #2
// expect: after #2
// expect: before #4 true
// expect: -- awaited
// expect: init #20 PROMISE trigger #3 in #4
// expect: resolve #20
// expect: init #21 PROMISE trigger #20 in #4
// expect: resolve #4
// expect: after #4
// expect: before #6 true
// expect: resolve #6
// expect: after #6
// expect: before #8 true
// expect: resolve #5
// expect: resolve #8
// expect: after #8
// expect: before #11 true
// expect: -- caught
// expect: resolve #11
// expect: after #11
// expect: before #14 true
// expect: -- microtask
// expect: after #14
// expect: before #21 true
// expect: init #22 PROMISE trigger #21 in #21
// expect: resolve #22
// expect: resolve #21
// expect: after #21
// expect: before #9 true
// expect: -- all
// expect: resolve #9
// expect: after #9
// expect: before #12 true
// expect: -- finally
// expect: init #23 PROMISE trigger #12 in #12
// expect: resolve #23
// expect: init #24 PROMISE trigger #23 in #12
// expect: after #12
// expect: before #3 true
// expect: init #25 PROMISE trigger #22 in #3
// expect: after #3
// expect: before #24 true
// expect: resolve #24
// expect: after #24
// expect: before #12 true
// expect: init #26 PROMISE trigger #24 in #12
// expect: after #12
// expect: before #25 true
// expect: resolve #3
// expect: resolve #25
// expect: after #25
// expect: before #26 true
// expect: resolve #12
// expect: resolve #26
// expect: after #26
// expect: destroy #16
// expect: destroy #13
// expect: destroy #18
// expect: destroy #14
// expect: before #15 true
// expect: -- immediate
// expect: init #27 PROMISE trigger #15 in #15
// expect: after #15
// expect: destroy #15
// expect: before #19 true
// expect: -- timeout
// expect: after #19
// expect: destroy #19
// as: node12
// expect: true
// expect: ERR_ASYNC_CALLBACK hook.init must be a function
// expect: init #1 PROMISE trigger outside in outside
// expect: resolve #1
// expect: init #2 PROMISE trigger #1 in outside
// expect: init #3 PROMISE trigger outside in outside
// expect: init #4 PROMISE trigger #1 in outside
// expect: init #5 PROMISE trigger outside in outside
// expect: init #6 PROMISE trigger #1 in outside
// expect: init #7 PROMISE trigger outside in outside
// expect: resolve #7
// expect: init #8 PROMISE trigger #7 in outside
// expect: init #9 PROMISE trigger #5 in outside
// expect: init #10 PROMISE trigger outside in outside
// expect: resolve #10
// expect: init #11 PROMISE trigger #10 in outside
// expect: init #12 PROMISE trigger #11 in outside
// expect: init #13 TickObject trigger outside in outside
// expect: init #14 Microtask trigger outside in outside
// expect: init #15 Immediate trigger outside in outside
// expect: init #16 Immediate trigger outside in outside
// expect: init #17 MINE trigger outside in outside
// expect: before #17 true
// expect: -- scope
// expect: init #18 TickObject trigger #17 in #17
// expect: after #17
// expect: -- end of the immediate
// expect: init #19 Timeout trigger outside in outside
// expect: before #13 true
// expect: -- tick
// expect: after #13
// expect: before #18 true
// expect: -- tick of the scope
// expect: after #18
// expect: before #2 true
// expect: -- then
// expect: resolve #2
// expect: after #2
// expect: before #4 true
// expect: -- awaited
// expect: init #20 PROMISE trigger #3 in #4
// expect: init #21 PROMISE trigger #20 in #4
// expect: resolve #20
// expect: resolve #4
// expect: after #4
// expect: before #6 true
// expect: resolve #6
// expect: after #6
// expect: before #8 true
// expect: resolve #5
// expect: resolve #8
// expect: after #8
// expect: before #11 true
// expect: -- caught
// expect: resolve #11
// expect: after #11
// expect: before #14 true
// expect: -- microtask
// expect: after #14
// expect: before #21 true
// expect: init #22 PROMISE trigger #21 in #21
// expect: resolve #22
// expect: resolve #3
// expect: resolve #21
// expect: after #21
// expect: before #9 true
// expect: -- all
// expect: resolve #9
// expect: after #9
// expect: before #12 true
// expect: -- finally
// expect: init #23 PROMISE trigger #12 in #12
// expect: resolve #23
// expect: init #24 PROMISE trigger #23 in #12
// expect: resolve #12
// expect: after #12
// expect: before #3 true
// expect: init #25 PROMISE trigger #22 in #3
// expect: after #3
// expect: before #24 true
// expect: resolve #24
// expect: after #24
// expect: before #12 true
// expect: init #26 PROMISE trigger #24 in #12
// expect: after #12
// expect: before #25 true
// expect: resolve #3
// expect: resolve #25
// expect: after #25
// expect: before #26 true
// expect: resolve #12
// expect: resolve #26
// expect: after #26
// expect: destroy #16
// expect: destroy #13
// expect: destroy #18
// expect: destroy #14
// expect: before #15 true
// expect: -- immediate
// expect: init #27 PROMISE trigger #15 in #15
// expect: after #15
// expect: destroy #15
// expect: before #19 true
// expect: -- timeout
// expect: after #19
// expect: destroy #19
// as: node14
// expect: true
// expect: ERR_ASYNC_CALLBACK hook.init must be a function
// expect: init #1 PROMISE trigger outside in outside
// expect: resolve #1
// expect: init #2 PROMISE trigger #1 in outside
// expect: init #3 PROMISE trigger outside in outside
// expect: init #4 PROMISE trigger #1 in outside
// expect: init #5 PROMISE trigger outside in outside
// expect: init #6 PROMISE trigger #1 in outside
// expect: init #7 PROMISE trigger outside in outside
// expect: resolve #7
// expect: init #8 PROMISE trigger #7 in outside
// expect: init #9 PROMISE trigger #5 in outside
// expect: init #10 PROMISE trigger outside in outside
// expect: resolve #10
// expect: init #11 PROMISE trigger #10 in outside
// expect: init #12 PROMISE trigger #11 in outside
// expect: init #13 TickObject trigger outside in outside
// expect: init #14 Microtask trigger outside in outside
// expect: init #15 Immediate trigger outside in outside
// expect: init #16 Immediate trigger outside in outside
// expect: init #17 MINE trigger outside in outside
// expect: before #17 true
// expect: -- scope
// expect: init #18 TickObject trigger #17 in #17
// expect: after #17
// expect: -- end of the immediate
// expect: init #19 Timeout trigger outside in outside
// expect: before #13 true
// expect: -- tick
// expect: after #13
// expect: before #18 true
// expect: -- tick of the scope
// expect: after #18
// expect: before #2 true
// expect: -- then
// expect: resolve #2
// expect: after #2
// expect: before #4 true
// expect: -- awaited
// expect: init #20 PROMISE trigger #3 in #4
// expect: init #21 PROMISE trigger #20 in #4
// expect: resolve #20
// expect: resolve #4
// expect: after #4
// expect: before #6 true
// expect: resolve #6
// expect: after #6
// expect: before #8 true
// expect: resolve #5
// expect: resolve #8
// expect: after #8
// expect: before #11 true
// expect: -- caught
// expect: resolve #11
// expect: after #11
// expect: before #14 true
// expect: -- microtask
// expect: after #14
// expect: before #21 true
// expect: init #22 PROMISE trigger #21 in #21
// expect: resolve #22
// expect: resolve #21
// expect: after #21
// expect: before #9 true
// expect: -- all
// expect: resolve #9
// expect: after #9
// expect: before #12 true
// expect: -- finally
// expect: init #23 PROMISE trigger #12 in #12
// expect: resolve #23
// expect: init #24 PROMISE trigger #23 in #12
// expect: after #12
// expect: before #3 true
// expect: init #25 PROMISE trigger #22 in #3
// expect: after #3
// expect: before #24 true
// expect: resolve #24
// expect: after #24
// expect: before #12 true
// expect: init #26 PROMISE trigger #24 in #12
// expect: after #12
// expect: before #25 true
// expect: resolve #3
// expect: resolve #25
// expect: after #25
// expect: before #26 true
// expect: resolve #12
// expect: resolve #26
// expect: after #26
// expect: destroy #16
// expect: destroy #13
// expect: destroy #18
// expect: destroy #14
// expect: before #15 true
// expect: -- immediate
// expect: init #27 PROMISE trigger #15 in #15
// expect: after #15
// expect: destroy #15
// expect: before #19 true
// expect: -- timeout
// expect: after #19
// expect: destroy #19
// as: node18
// expect: true
// expect: ERR_ASYNC_CALLBACK hook.init must be a function
// expect: init #1 PROMISE trigger outside in outside
// expect: resolve #1
// expect: init #2 PROMISE trigger #1 in outside
// expect: init #3 PROMISE trigger outside in outside
// expect: init #4 PROMISE trigger #1 in outside
// expect: init #5 PROMISE trigger outside in outside
// expect: init #6 PROMISE trigger #1 in outside
// expect: init #7 PROMISE trigger outside in outside
// expect: resolve #7
// expect: init #8 PROMISE trigger #7 in outside
// expect: init #9 PROMISE trigger #5 in outside
// expect: init #10 PROMISE trigger outside in outside
// expect: resolve #10
// expect: init #11 PROMISE trigger #10 in outside
// expect: init #12 PROMISE trigger #11 in outside
// expect: init #13 TickObject trigger outside in outside
// expect: init #14 Microtask trigger outside in outside
// expect: init #15 Immediate trigger outside in outside
// expect: init #16 Immediate trigger outside in outside
// expect: init #17 MINE trigger outside in outside
// expect: before #17 true
// expect: -- scope
// expect: init #18 TickObject trigger #17 in #17
// expect: after #17
// expect: -- end of the immediate
// expect: init #19 Timeout trigger outside in outside
// expect: before #13 true
// expect: -- tick
// expect: after #13
// expect: before #18 true
// expect: -- tick of the scope
// expect: after #18
// expect: before #2 true
// expect: -- then
// expect: resolve #2
// expect: after #2
// expect: before #4 true
// expect: -- awaited
// expect: init #20 PROMISE trigger #3 in #4
// expect: resolve #20
// expect: init #21 PROMISE trigger #20 in #4
// expect: resolve #4
// expect: after #4
// expect: before #6 true
// expect: resolve #6
// expect: after #6
// expect: before #8 true
// expect: resolve #5
// expect: resolve #8
// expect: after #8
// expect: before #11 true
// expect: -- caught
// expect: resolve #11
// expect: after #11
// expect: before #14 true
// expect: -- microtask
// expect: after #14
// expect: before #21 true
// expect: init #22 PROMISE trigger #21 in #21
// expect: resolve #22
// expect: resolve #21
// expect: after #21
// expect: before #9 true
// expect: -- all
// expect: resolve #9
// expect: after #9
// expect: before #12 true
// expect: -- finally
// expect: init #23 PROMISE trigger #12 in #12
// expect: resolve #23
// expect: init #24 PROMISE trigger #23 in #12
// expect: after #12
// expect: before #3 true
// expect: init #25 PROMISE trigger #22 in #3
// expect: after #3
// expect: before #24 true
// expect: resolve #24
// expect: after #24
// expect: before #12 true
// expect: init #26 PROMISE trigger #24 in #12
// expect: after #12
// expect: before #25 true
// expect: resolve #3
// expect: resolve #25
// expect: after #25
// expect: before #26 true
// expect: resolve #12
// expect: resolve #26
// expect: after #26
// expect: destroy #16
// expect: destroy #13
// expect: destroy #18
// expect: destroy #14
// expect: before #15 true
// expect: -- immediate
// expect: init #27 PROMISE trigger #15 in #15
// expect: after #15
// expect: destroy #15
// expect: before #19 true
// expect: -- timeout
// expect: after #19
// expect: destroy #19
// as: node26
// expect: true
// expect: ERR_ASYNC_CALLBACK hook.init must be a function
// expect: init #1 PROMISE trigger outside in outside
// expect: resolve #1
// expect: init #2 PROMISE trigger #1 in outside
// expect: init #3 PROMISE trigger outside in outside
// expect: init #4 PROMISE trigger #1 in outside
// expect: init #5 PROMISE trigger outside in outside
// expect: init #6 PROMISE trigger #1 in outside
// expect: init #7 PROMISE trigger outside in outside
// expect: resolve #7
// expect: init #8 PROMISE trigger #7 in outside
// expect: init #9 PROMISE trigger #5 in outside
// expect: init #10 PROMISE trigger outside in outside
// expect: resolve #10
// expect: init #11 PROMISE trigger #10 in outside
// expect: init #12 PROMISE trigger #11 in outside
// expect: init #13 TickObject trigger outside in outside
// expect: init #14 Microtask trigger outside in outside
// expect: init #15 Immediate trigger outside in outside
// expect: init #16 Immediate trigger outside in outside
// expect: init #17 MINE trigger outside in outside
// expect: before #17 true
// expect: -- scope
// expect: init #18 TickObject trigger #17 in #17
// expect: after #17
// expect: -- end of the immediate
// expect: init #19 Timeout trigger outside in outside
// expect: before #13 true
// expect: -- tick
// expect: after #13
// expect: before #18 true
// expect: -- tick of the scope
// expect: after #18
// expect: before #2 true
// expect: -- then
// expect: resolve #2
// expect: after #2
// expect: before #4 true
// expect: -- awaited
// expect: init #20 PROMISE trigger #3 in #4
// expect: resolve #20
// expect: init #21 PROMISE trigger #20 in #4
// expect: resolve #4
// expect: after #4
// expect: before #6 true
// expect: resolve #6
// expect: after #6
// expect: before #8 true
// expect: resolve #5
// expect: resolve #8
// expect: after #8
// expect: before #11 true
// expect: -- caught
// expect: resolve #11
// expect: after #11
// expect: before #14 true
// expect: -- microtask
// expect: after #14
// expect: before #21 true
// expect: init #22 PROMISE trigger #21 in #21
// expect: resolve #22
// expect: resolve #21
// expect: after #21
// expect: before #9 true
// expect: -- all
// expect: resolve #9
// expect: after #9
// expect: before #12 true
// expect: -- finally
// expect: init #23 PROMISE trigger #12 in #12
// expect: resolve #23
// expect: init #24 PROMISE trigger #23 in #12
// expect: after #12
// expect: before #3 true
// expect: init #25 PROMISE trigger #22 in #3
// expect: after #3
// expect: before #24 true
// expect: resolve #24
// expect: after #24
// expect: before #12 true
// expect: init #26 PROMISE trigger #24 in #12
// expect: after #12
// expect: before #25 true
// expect: resolve #3
// expect: resolve #25
// expect: after #25
// expect: before #26 true
// expect: resolve #12
// expect: resolve #26
// expect: after #26
// expect: destroy #16
// expect: destroy #13
// expect: destroy #18
// expect: destroy #14
// expect: before #15 true
// expect: -- immediate
// expect: init #27 PROMISE trigger #15 in #15
// expect: after #15
// expect: destroy #15
// expect: before #19 true
// expect: -- timeout
// expect: after #19
// expect: destroy #19
