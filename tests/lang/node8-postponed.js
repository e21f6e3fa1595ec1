// Node 8: what an exception postponed runs as a nextTick, and stacks say so.
const log = console.log;
process.on('uncaughtException', (e) => { log('uncaught', e); });
const where = () => new Error().stack.split('\n').slice(2).map((l) => l.trim().replace(__filename, '')).join(' | ');
setTimeout(() => {
	setImmediate(() => { const t = Date.now(); while (Date.now() - t < 30); throw 'A'; });
	setImmediate(() => { log('B', where()); process.nextTick(() => log('tick of B', where())); });
	setImmediate(() => { log('C'); throw 'C'; });
	setImmediate(() => { log('D', where()); });
	setTimeout(() => { log('timer', where()); }, 10);
	setTimeout(() => { log('timer 2'); }, 12);
}, 5);
setTimeout(() => {
	const fails = (name) => () => {
		log(name, where());
		throw name;
	};
	setTimeout(fails('first'), 60);
	setTimeout(fails('second'), 60);
	setTimeout(() => log('third', where()), 60);
}, 300);

// expect: uncaught A
// expect: B at Immediate._onImmediate (:7:32) | at process.processImmediate (node:internal/timers:484:21)
// expect: tick of B at :7:82 | at processTicksAndRejections (node:internal/process/task_queues:84:11) | at runNextTicks (node:internal/process/task_queues:68:3) | at process.processImmediate (node:internal/timers:452:9)
// expect: C
// expect: uncaught C
// expect: D at Immediate._onImmediate (:9:32) | at process.processImmediate (node:internal/timers:484:21)
// expect: timer at Timeout._onTimeout (:10:34) | at listOnTimeout (node:internal/timers:585:17) | at process.processTimers (node:internal/timers:521:7)
// expect: timer 2
// expect: first at Timeout._onTimeout (:15:13) | at listOnTimeout (node:internal/timers:585:17) | at process.processTimers (node:internal/timers:521:7)
// expect: uncaught first
// expect: second at Timeout._onTimeout (:15:13) | at listOnTimeout (node:internal/timers:585:17) | at process.processTimers (node:internal/timers:521:7)
// expect: uncaught second
// expect: third at Timeout._onTimeout (:20:32) | at listOnTimeout (node:internal/timers:585:17) | at process.processTimers (node:internal/timers:521:7)
// as: node8
// expect: uncaught A
// expect: timer at Timeout.setTimeout [as _onTimeout] (:10:34) | at ontimeout (timers.js:498:11) | at tryOnTimeout (timers.js:323:5) | at Timer.listOnTimeout (timers.js:290:5)
// expect: B at Immediate.setImmediate (:7:32) | at runCallback (timers.js:810:20) | at tryOnImmediate (timers.js:768:5) | at processImmediate (timers.js:745:5) | at _combinedTickCallback (internal/process/next_tick.js:132:7) | at process._tickCallback (internal/process/next_tick.js:181:9)
// expect: C
// expect: uncaught C
// expect: timer 2
// expect: tick of B at process.nextTick (:7:82) | at _combinedTickCallback (internal/process/next_tick.js:132:7) | at process._tickCallback (internal/process/next_tick.js:181:9)
// expect: D at Immediate.setImmediate (:9:32) | at runCallback (timers.js:810:20) | at tryOnImmediate (timers.js:768:5) | at processImmediate (timers.js:745:5) | at _combinedTickCallback (internal/process/next_tick.js:132:7) | at process._tickCallback (internal/process/next_tick.js:181:9)
// expect: first at Timeout._onTimeout (:15:13) | at ontimeout (timers.js:498:11) | at tryOnTimeout (timers.js:323:5) | at Timer.listOnTimeout (timers.js:290:5)
// expect: uncaught first
// expect: second at Timeout._onTimeout (:15:13) | at ontimeout (timers.js:498:11) | at tryOnTimeout (timers.js:323:5) | at Timer.listOnTimeout (timers.js:290:5) | at listOnTimeoutNT (timers.js:369:26) | at _combinedTickCallback (internal/process/next_tick.js:136:11) | at Immediate._tickCallback (internal/process/next_tick.js:181:9) | at runCallback (timers.js:810:20) | at tryOnImmediate (timers.js:768:5)
// expect: uncaught second
// expect: third at Timeout.setTimeout [as _onTimeout] (:20:32) | at ontimeout (timers.js:498:11) | at tryOnTimeout (timers.js:323:5) | at Timer.listOnTimeout (timers.js:290:5) | at listOnTimeoutNT (timers.js:369:26) | at _combinedTickCallback (internal/process/next_tick.js:136:11) | at Immediate._tickCallback (internal/process/next_tick.js:181:9) | at runCallback (timers.js:810:20) | at tryOnImmediate (timers.js:768:5)
// as: node10
// expect: uncaught A
// expect: B at Immediate.setImmediate [as _onImmediate] (:7:32) | at runCallback (timers.js:705:18) | at tryOnImmediate (timers.js:676:5) | at processImmediate (timers.js:658:5)
// expect: C
// expect: uncaught C
// expect: D at Immediate.setImmediate [as _onImmediate] (:9:32) | at runCallback (timers.js:705:18) | at tryOnImmediate (timers.js:676:5) | at processImmediate (timers.js:658:5)
// expect: tick of B at process.nextTick (:7:82) | at process._tickCallback (internal/process/next_tick.js:61:11)
// expect: timer at Timeout.setTimeout [as _onTimeout] (:10:34) | at ontimeout (timers.js:436:11) | at tryOnTimeout (timers.js:300:5) | at listOnTimeout (timers.js:263:5) | at Timer.processTimers (timers.js:223:10)
// expect: timer 2
// expect: first at Timeout._onTimeout (:15:13) | at ontimeout (timers.js:436:11) | at tryOnTimeout (timers.js:300:5) | at listOnTimeout (timers.js:263:5) | at Timer.processTimers (timers.js:223:10)
// expect: uncaught first
// expect: second at Timeout._onTimeout (:15:13) | at ontimeout (timers.js:436:11) | at tryOnTimeout (timers.js:300:5) | at listOnTimeout (timers.js:263:5) | at Timer.processTimers (timers.js:223:10)
// expect: uncaught second
// expect: third at Timeout.setTimeout [as _onTimeout] (:20:32) | at ontimeout (timers.js:436:11) | at tryOnTimeout (timers.js:300:5) | at listOnTimeout (timers.js:263:5) | at Timer.processTimers (timers.js:223:10)
// as: node11
// expect: uncaught A
// expect: B at Immediate.setImmediate [as _onImmediate] (:7:32) | at processImmediate (internal/timers.js:443:21)
// expect: tick of B at process.nextTick (:7:82) | at processTicksAndRejections (internal/process/task_queues.js:79:9) | at runNextTicks (internal/process/task_queues.js:56:3) | at processImmediate (internal/timers.js:416:9)
// expect: C
// expect: uncaught C
// expect: D at Immediate.setImmediate [as _onImmediate] (:9:32) | at processImmediate (internal/timers.js:443:21)
// expect: timer at Timeout.setTimeout [as _onTimeout] (:10:34) | at listOnTimeout (internal/timers.js:535:17) | at processTimers (internal/timers.js:479:7)
// expect: timer 2
// expect: first at Timeout._onTimeout (:15:13) | at listOnTimeout (internal/timers.js:535:17) | at processTimers (internal/timers.js:479:7)
// expect: uncaught first
// expect: second at Timeout._onTimeout (:15:13) | at listOnTimeout (internal/timers.js:535:17) | at processTimers (internal/timers.js:479:7)
// expect: uncaught second
// expect: third at Timeout.setTimeout [as _onTimeout] (:20:32) | at listOnTimeout (internal/timers.js:535:17) | at processTimers (internal/timers.js:479:7)
