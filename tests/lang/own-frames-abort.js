// AbortController and EventTarget in stacks: each place that calls the
// program, and what their errors show.
'use strict';
Error.stackTraceLimit = 9;

function tell(label, e) {
	const lines = e.stack.split('\n');
	const end = lines.findIndex(l => l.includes('show ('));

	console.log(label, lines.slice(1, end < 0 ? 9 : end).join('\n'));
}

function show(label, f) {
	try {
		f(() => tell(label, new Error('x')));
	} catch (e) {
		tell(label, e);
	}
}

function aborted(set) {
	const controller = new AbortController();

	set(controller.signal);
	controller.abort();
}

function dispatched(listener) {
	const target = new EventTarget();

	target.addEventListener('e', listener);
	target.dispatchEvent(new Event('e'));
}

show('abort', f => aborted(s => s.addEventListener('abort', f)));
show('onabort', f => aborted(s => { s.onabort = f; }));
show('set again', f => aborted(s => {
	s.onabort = () => console.log('not called');
	s.addEventListener('abort', () => console.log('second'));
	s.onabort = f;
}));
show('signal', f => {
	const { signal } = new AbortController();

	signal.addEventListener('e', f);
	signal.dispatchEvent(new Event('e'));
});
show('target', f => dispatched(f));
show('object', f => dispatched({ handleEvent: () => f() }));
show('get then', f => dispatched(() => ({ get then() { return f(); } })));
show('then', f => dispatched(() => ({ then() { f(); } })));
show('event', () => new EventTarget().dispatchEvent(1));
show('again', f => dispatched(e => show('again', () =>
	e.target.dispatchEvent(e))));
show('signal', () => new AbortSignal());
if (AbortSignal.timeout) {
	const signal = AbortSignal.timeout(1);

	tell('reason', AbortSignal.abort().reason);
	signal.onabort = () => {
		show('timeout', f => f());
		tell('reason', signal.reason);
	};
	setTimeout(() => {}, 10);
}
if (AbortSignal.any)
	show('any', f => aborted(s => AbortSignal.any([s])
		.addEventListener('abort', f)));

// expect: abort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:776:26)
// expect:     at runAbort (node:internal/abort_controller:486:10)
// expect:     at abortSignal (node:internal/abort_controller:457:3)
// expect:     at AbortController.abort (node:internal/abort_controller:505:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:35:20
// expect: onabort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1128:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:776:26)
// expect:     at runAbort (node:internal/abort_controller:486:10)
// expect:     at abortSignal (node:internal/abort_controller:457:3)
// expect:     at AbortController.abort (node:internal/abort_controller:505:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect: set again     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1128:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:776:26)
// expect:     at runAbort (node:internal/abort_controller:486:10)
// expect:     at abortSignal (node:internal/abort_controller:457:3)
// expect:     at AbortController.abort (node:internal/abort_controller:505:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect: second
// expect: signal     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:776:26)
// expect:     at DIR/own-frames-abort.js:46:9
// expect: target     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:776:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:48:21
// expect: object     at DIR/own-frames-abort.js:15:23
// expect:     at Object.handleEvent (DIR/own-frames-abort.js:49:53)
// expect:     at EventTarget.<anonymous> (node:internal/event_target:504:17)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:776:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:49:21
// expect: get then     at DIR/own-frames-abort.js:15:23
// expect:     at get then (DIR/own-frames-abort.js:50:63)
// expect:     at addCatch (node:internal/event_target:1107:24)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:849:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:776:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:50:23
// expect: then     at DIR/own-frames-abort.js:15:23
// expect:     at Object.then (DIR/own-frames-abort.js:51:48)
// expect:     at addCatch (node:internal/event_target:1109:5)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:849:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:776:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:51:19
// expect: event     at EventTarget.dispatchEvent (node:internal/event_target:771:13)
// expect:     at DIR/own-frames-abort.js:52:39
// expect: again     at EventTarget.dispatchEvent (node:internal/event_target:774:13)
// expect:     at DIR/own-frames-abort.js:54:11
// expect: signal     at new AbortSignal (node:internal/abort_controller:178:13)
// expect:     at DIR/own-frames-abort.js:55:22
// expect: reason     at new DOMException (node:internal/per_context/domexception:76:18)
// expect:     at AbortSignal.abort (node:internal/abort_controller:231:14)
// expect:     at Object.<anonymous> (DIR/own-frames-abort.js:59:29)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect: any     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:776:26)
// expect:     at runAbort (node:internal/abort_controller:486:10)
// expect:     at abortSignal (node:internal/abort_controller:463:5)
// expect:     at AbortController.abort (node:internal/abort_controller:505:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:67:19
// expect: timeout     at DIR/own-frames-abort.js:15:23
// expect:     at DIR/own-frames-abort.js:61:24
// expect: reason     at new DOMException (node:internal/per_context/domexception:76:18)
// expect:     at Timeout._onTimeout (node:internal/abort_controller:155:9)
// expect:     at listOnTimeout (node:internal/timers:585:17)
// expect:     at process.processTimers (node:internal/timers:521:7)
// as: node16
// expect: abort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:678:26)
// expect:     at abortSignal (node:internal/abort_controller:292:10)
// expect:     at AbortController.abort (node:internal/abort_controller:323:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:35:20
// expect: onabort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1021:12)
// expect:     at AbortSignal.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:678:26)
// expect:     at abortSignal (node:internal/abort_controller:292:10)
// expect:     at AbortController.abort (node:internal/abort_controller:323:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:36:22
// expect: set again     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1021:12)
// expect:     at AbortSignal.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:678:26)
// expect:     at abortSignal (node:internal/abort_controller:292:10)
// expect:     at AbortController.abort (node:internal/abort_controller:323:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:37:24
// expect: second
// expect: signal     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:678:26)
// expect:     at DIR/own-frames-abort.js:46:9
// expect: target     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at EventTarget.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:678:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:48:21
// expect: object     at DIR/own-frames-abort.js:15:23
// expect:     at Object.handleEvent (DIR/own-frames-abort.js:49:53)
// expect:     at EventTarget.Listener.callback (node:internal/event_target:449:17)
// expect:     at EventTarget.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:678:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:49:21
// expect: get then     at DIR/own-frames-abort.js:15:23
// expect:     at Object.get then [as then] (DIR/own-frames-abort.js:50:63)
// expect:     at addCatch (node:internal/event_target:1000:24)
// expect:     at EventTarget.[nodejs.internal.kHybridDispatch] (node:internal/event_target:742:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:678:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:50:23
// expect: then     at DIR/own-frames-abort.js:15:23
// expect:     at Object.then (DIR/own-frames-abort.js:51:48)
// expect:     at addCatch (node:internal/event_target:1002:5)
// expect:     at EventTarget.[nodejs.internal.kHybridDispatch] (node:internal/event_target:742:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:678:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:51:19
// expect: event     at new NodeError (node:internal/errors:387:5)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:673:13)
// expect:     at DIR/own-frames-abort.js:52:39
// expect: again     at new NodeError (node:internal/errors:387:5)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:676:13)
// expect:     at DIR/own-frames-abort.js:54:11
// expect: signal     at new NodeError (node:internal/errors:387:5)
// expect:     at new AbortSignal (node:internal/abort_controller:125:11)
// expect:     at DIR/own-frames-abort.js:55:22
// expect: reason     at new DOMException (node:internal/per_context/domexception:53:5)
// expect:     at Function.abort (node:internal/abort_controller:161:14)
// expect:     at Object.<anonymous> (DIR/own-frames-abort.js:59:29)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1198:14)
// expect:     at Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1076:32)
// expect:     at Function.Module._load (node:internal/modules/cjs/loader:911:12)
// expect:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:81:12)
// expect: timeout     at DIR/own-frames-abort.js:15:23
// expect:     at DIR/own-frames-abort.js:61:24
// expect: reason     at new DOMException (node:internal/per_context/domexception:53:5)
// expect:     at Timeout._onTimeout (node:internal/abort_controller:114:9)
// expect:     at listOnTimeout (node:internal/timers:559:17)
// expect:     at processTimers (node:internal/timers:502:7)
// as: node18
// expect: abort     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at abortSignal (node:internal/abort_controller:369:10)
// expect:     at AbortController.abort (node:internal/abort_controller:403:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:35:20
// expect: onabort     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at EventTarget.eventHandler (node:internal/event_target:1072:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at abortSignal (node:internal/abort_controller:369:10)
// expect:     at AbortController.abort (node:internal/abort_controller:403:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:36:22
// expect: set again     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at EventTarget.eventHandler (node:internal/event_target:1072:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at abortSignal (node:internal/abort_controller:369:10)
// expect:     at AbortController.abort (node:internal/abort_controller:403:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:37:24
// expect: second
// expect: signal     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at DIR/own-frames-abort.js:46:9
// expect: target     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:48:21
// expect: object     at DIR/own-frames-abort.js:15:23
// expect:     at Object.handleEvent (DIR/own-frames-abort.js:49:53)
// expect:     at Listener.callback (node:internal/event_target:461:17)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:49:21
// expect: get then     at DIR/own-frames-abort.js:15:23
// expect:     at get then [as then] (DIR/own-frames-abort.js:50:63)
// expect:     at addCatch (node:internal/event_target:1051:24)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:792:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:50:23
// expect: then     at DIR/own-frames-abort.js:15:23
// expect:     at Object.then (DIR/own-frames-abort.js:51:48)
// expect:     at addCatch (node:internal/event_target:1053:5)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:792:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:51:19
// expect: event     at new NodeError (node:internal/errors:405:5)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:716:13)
// expect:     at DIR/own-frames-abort.js:52:39
// expect: again     at new NodeError (node:internal/errors:405:5)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:719:13)
// expect:     at DIR/own-frames-abort.js:54:11
// expect: signal     at new NodeError (node:internal/errors:405:5)
// expect:     at new AbortSignal (node:internal/abort_controller:139:11)
// expect:     at DIR/own-frames-abort.js:55:22
// expect: reason     at new DOMException (node:internal/per_context/domexception:53:5)
// expect:     at AbortSignal.abort (node:internal/abort_controller:176:14)
// expect:     at Object.<anonymous> (DIR/own-frames-abort.js:59:29)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect:     at Module._extensions..js (node:internal/modules/cjs/loader:1422:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1203:32)
// expect:     at Module._load (node:internal/modules/cjs/loader:1019:12)
// expect:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12)
// expect: any     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect:     at abortSignal (node:internal/abort_controller:369:10)
// expect:     at node:internal/abort_controller:372:20
// expect:     at Set.forEach (<anonymous>)
// expect:     at abortSignal (node:internal/abort_controller:370:30)
// expect:     at AbortController.abort (node:internal/abort_controller:403:5)
// expect: timeout     at DIR/own-frames-abort.js:15:23
// expect:     at DIR/own-frames-abort.js:61:24
// expect: reason     at new DOMException (node:internal/per_context/domexception:53:5)
// expect:     at Timeout._onTimeout (node:internal/abort_controller:128:9)
// expect:     at listOnTimeout (node:internal/timers:569:17)
// expect:     at process.processTimers (node:internal/timers:512:7)
// as: node20
// expect: abort     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at abortSignal (node:internal/abort_controller:370:10)
// expect:     at AbortController.abort (node:internal/abort_controller:392:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:35:20
// expect: onabort     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at EventTarget.eventHandler (node:internal/event_target:1115:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at abortSignal (node:internal/abort_controller:370:10)
// expect:     at AbortController.abort (node:internal/abort_controller:392:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:36:22
// expect: set again     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at EventTarget.eventHandler (node:internal/event_target:1115:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at abortSignal (node:internal/abort_controller:370:10)
// expect:     at AbortController.abort (node:internal/abort_controller:392:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:37:24
// expect: second
// expect: signal     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at DIR/own-frames-abort.js:46:9
// expect: target     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:48:21
// expect: object     at DIR/own-frames-abort.js:15:23
// expect:     at Object.handleEvent (DIR/own-frames-abort.js:49:53)
// expect:     at Listener.callback (node:internal/event_target:492:17)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:49:21
// expect: get then     at DIR/own-frames-abort.js:15:23
// expect:     at get then [as then] (DIR/own-frames-abort.js:50:63)
// expect:     at addCatch (node:internal/event_target:1094:24)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:837:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:50:23
// expect: then     at DIR/own-frames-abort.js:15:23
// expect:     at Object.then (DIR/own-frames-abort.js:51:48)
// expect:     at addCatch (node:internal/event_target:1096:5)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:837:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:51:19
// expect: event     at EventTarget.dispatchEvent (node:internal/event_target:761:13)
// expect:     at DIR/own-frames-abort.js:52:39
// expect: again     at EventTarget.dispatchEvent (node:internal/event_target:764:13)
// expect:     at DIR/own-frames-abort.js:54:11
// expect: signal     at new AbortSignal (node:internal/abort_controller:140:11)
// expect:     at DIR/own-frames-abort.js:55:22
// expect: reason     at new DOMException (node:internal/per_context/domexception:53:5)
// expect:     at AbortSignal.abort (node:internal/abort_controller:177:14)
// expect:     at Object.<anonymous> (DIR/own-frames-abort.js:59:29)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1521:14)
// expect:     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1266:32)
// expect:     at Module._load (node:internal/modules/cjs/loader:1091:12)
// expect:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
// expect: any     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect:     at abortSignal (node:internal/abort_controller:370:10)
// expect:     at node:internal/abort_controller:373:20
// expect:     at Set.forEach (<anonymous>)
// expect:     at abortSignal (node:internal/abort_controller:371:30)
// expect:     at AbortController.abort (node:internal/abort_controller:392:5)
// expect: timeout     at DIR/own-frames-abort.js:15:23
// expect:     at DIR/own-frames-abort.js:61:24
// expect: reason     at new DOMException (node:internal/per_context/domexception:53:5)
// expect:     at Timeout._onTimeout (node:internal/abort_controller:129:9)
// expect:     at listOnTimeout (node:internal/timers:581:17)
// expect:     at process.processTimers (node:internal/timers:519:7)
// as: node24
// expect: abort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:789:26)
// expect:     at runAbort (node:internal/abort_controller:554:10)
// expect:     at abortSignal (node:internal/abort_controller:518:3)
// expect:     at AbortController.abort (node:internal/abort_controller:573:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:35:20
// expect: onabort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1138:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:789:26)
// expect:     at runAbort (node:internal/abort_controller:554:10)
// expect:     at abortSignal (node:internal/abort_controller:518:3)
// expect:     at AbortController.abort (node:internal/abort_controller:573:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect: set again     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1138:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:789:26)
// expect:     at runAbort (node:internal/abort_controller:554:10)
// expect:     at abortSignal (node:internal/abort_controller:518:3)
// expect:     at AbortController.abort (node:internal/abort_controller:573:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect: second
// expect: signal     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:789:26)
// expect:     at DIR/own-frames-abort.js:46:9
// expect: target     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:789:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:48:21
// expect: object     at DIR/own-frames-abort.js:15:23
// expect:     at Object.handleEvent (DIR/own-frames-abort.js:49:53)
// expect:     at EventTarget.<anonymous> (node:internal/event_target:503:17)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:789:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:49:21
// expect: get then     at DIR/own-frames-abort.js:15:23
// expect:     at get then (DIR/own-frames-abort.js:50:63)
// expect:     at addCatch (node:internal/event_target:1117:24)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:854:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:789:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:50:23
// expect: then     at DIR/own-frames-abort.js:15:23
// expect:     at Object.then (DIR/own-frames-abort.js:51:48)
// expect:     at addCatch (node:internal/event_target:1119:5)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:854:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:789:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:51:19
// expect: event     at EventTarget.dispatchEvent (node:internal/event_target:784:13)
// expect:     at DIR/own-frames-abort.js:52:39
// expect: again     at EventTarget.dispatchEvent (node:internal/event_target:787:13)
// expect:     at DIR/own-frames-abort.js:54:11
// expect: signal     at new AbortSignal (node:internal/abort_controller:233:13)
// expect:     at DIR/own-frames-abort.js:55:22
// expect: reason     at new DOMException (node:internal/per_context/domexception:76:18)
// expect:     at AbortSignal.abort (node:internal/abort_controller:289:14)
// expect:     at Object.<anonymous> (DIR/own-frames-abort.js:59:29)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1929:14)
// expect:     at Object..js (node:internal/modules/cjs/loader:2060:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1651:32)
// expect:     at Module._load (node:internal/modules/cjs/loader:1443:12)
// expect:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect: any     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:789:26)
// expect:     at runAbort (node:internal/abort_controller:554:10)
// expect:     at abortSignal (node:internal/abort_controller:524:5)
// expect:     at AbortController.abort (node:internal/abort_controller:573:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:67:19
// expect: timeout     at DIR/own-frames-abort.js:15:23
// expect:     at DIR/own-frames-abort.js:61:24
// expect: reason     at new DOMException (node:internal/per_context/domexception:76:18)
// expect:     at Timeout._onTimeout (node:internal/abort_controller:210:9)
// expect:     at listOnTimeout (node:internal/timers:685:17)
// expect:     at process.processTimers (node:internal/timers:618:7)
// as: node26
// expect: abort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:813:26)
// expect:     at runAbort (node:internal/abort_controller:561:10)
// expect:     at abortSignal (node:internal/abort_controller:525:3)
// expect:     at AbortController.abort (node:internal/abort_controller:580:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:35:20
// expect: onabort     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1162:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:813:26)
// expect:     at runAbort (node:internal/abort_controller:561:10)
// expect:     at abortSignal (node:internal/abort_controller:525:3)
// expect:     at AbortController.abort (node:internal/abort_controller:580:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect: set again     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at AbortSignal.eventHandler (node:internal/event_target:1162:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:813:26)
// expect:     at runAbort (node:internal/abort_controller:561:10)
// expect:     at abortSignal (node:internal/abort_controller:525:3)
// expect:     at AbortController.abort (node:internal/abort_controller:580:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect: second
// expect: signal     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:813:26)
// expect:     at DIR/own-frames-abort.js:46:9
// expect: target     at EventTarget.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:813:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:48:21
// expect: object     at DIR/own-frames-abort.js:15:23
// expect:     at Object.handleEvent (DIR/own-frames-abort.js:49:53)
// expect:     at EventTarget.<anonymous> (node:internal/event_target:513:17)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:813:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:49:21
// expect: get then     at DIR/own-frames-abort.js:15:23
// expect:     at get then (DIR/own-frames-abort.js:50:63)
// expect:     at addCatch (node:internal/event_target:1141:24)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:878:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:813:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:50:23
// expect: then     at DIR/own-frames-abort.js:15:23
// expect:     at Object.then (DIR/own-frames-abort.js:51:48)
// expect:     at addCatch (node:internal/event_target:1143:5)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:878:11)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:813:26)
// expect:     at dispatched (DIR/own-frames-abort.js:32:9)
// expect:     at DIR/own-frames-abort.js:51:19
// expect: event     at EventTarget.dispatchEvent (node:internal/event_target:808:13)
// expect:     at DIR/own-frames-abort.js:52:39
// expect: again     at EventTarget.dispatchEvent (node:internal/event_target:811:13)
// expect:     at DIR/own-frames-abort.js:54:11
// expect: signal     at new AbortSignal (node:internal/abort_controller:241:13)
// expect:     at DIR/own-frames-abort.js:55:22
// expect: reason     at new DOMException (node:internal/per_context/domexception:79:18)
// expect:     at AbortSignal.abort (node:internal/abort_controller:297:14)
// expect:     at Object.<anonymous> (DIR/own-frames-abort.js:59:29)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect: any     at AbortSignal.<anonymous> (DIR/own-frames-abort.js:15:23)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:813:26)
// expect:     at runAbort (node:internal/abort_controller:561:10)
// expect:     at abortSignal (node:internal/abort_controller:531:5)
// expect:     at AbortController.abort (node:internal/abort_controller:580:5)
// expect:     at aborted (DIR/own-frames-abort.js:25:13)
// expect:     at DIR/own-frames-abort.js:67:19
// expect: timeout     at DIR/own-frames-abort.js:15:23
// expect:     at DIR/own-frames-abort.js:61:24
// expect: reason     at new DOMException (node:internal/per_context/domexception:79:18)
// expect:     at Timeout._onTimeout (node:internal/abort_controller:210:9)
// expect:     at listOnTimeout (node:internal/timers:685:17)
// expect:     at process.processTimers (node:internal/timers:618:7)
