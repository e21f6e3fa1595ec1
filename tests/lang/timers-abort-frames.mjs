// Where timers/promises make the error of an aborted timer.
import { setImmediate, setInterval, setTimeout } from 'timers/promises';

Error.stackTraceLimit = 3;

async function show(label, f) {
	try {
		await f();
	} catch (e) {
		console.log(label, e.name, e.stack.split('\n').slice(1).filter(
			l => !l.includes('timers-abort')).join('\n'));
	}
}

const aborted = new AbortController();
const { signal } = aborted;

await show('timeout', () => {
	const controller = new AbortController();
	const p = setTimeout(50, 1, { signal: controller.signal });

	controller.abort();
	return p;
});
await show('immediate', () => {
	const controller = new AbortController();
	const p = setImmediate(1, { signal: controller.signal });

	controller.abort();
	return p;
});
aborted.abort();
await show('timeout', () => setTimeout(1, 1, { signal }));
await show('immediate', () => setImmediate(1, { signal }));
await show('interval', () => setInterval(1, 1, { signal }).next());

// expect: timeout AbortError     at Timeout.cancelListenerHandler (node:timers/promises:49:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:776:26)
// expect: immediate AbortError     at Immediate.cancelListenerHandler (node:timers/promises:49:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:843:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:776:26)
// expect: timeout AbortError     at setTimeout (node:timers/promises:75:26)
// expect: immediate AbortError     at setImmediate (node:timers/promises:112:26)
// expect: interval AbortError     at setInterval (node:timers/promises:150:11)
// expect:     at setInterval.next (<anonymous>)
// as: node16
// expect: timeout AbortError     at Timeout.cancelListenerHandler (node:timers/promises:47:12)
// expect:     at AbortSignal.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:678:26)
// expect: immediate AbortError     at Immediate.cancelListenerHandler (node:timers/promises:47:12)
// expect:     at AbortSignal.[nodejs.internal.kHybridDispatch] (node:internal/event_target:736:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:678:26)
// expect: timeout AbortError     at setTimeout (node:timers/promises:77:26)
// expect: immediate AbortError     at setImmediate (node:timers/promises:120:26)
// expect: interval AbortError     at setInterval (node:timers/promises:146:11)
// expect:     at setInterval.next (<anonymous>)
// as: node18
// expect: timeout AbortError     at Timeout.cancelListenerHandler (node:timers/promises:48:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect: immediate AbortError     at Immediate.cancelListenerHandler (node:timers/promises:48:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:786:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:721:26)
// expect: timeout AbortError     at setTimeout (node:timers/promises:76:26)
// expect: immediate AbortError     at setImmediate (node:timers/promises:118:26)
// expect: interval AbortError     at setInterval (node:timers/promises:145:11)
// expect:     at setInterval.next (<anonymous>)
// as: node20
// expect: timeout AbortError     at Timeout.cancelListenerHandler (node:timers/promises:48:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect: immediate AbortError     at Immediate.cancelListenerHandler (node:timers/promises:48:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:831:20)
// expect:     at EventTarget.dispatchEvent (node:internal/event_target:766:26)
// expect: timeout AbortError     at setTimeout (node:timers/promises:74:26)
// expect: immediate AbortError     at setImmediate (node:timers/promises:112:26)
// expect: interval AbortError     at setInterval (node:timers/promises:151:11)
// expect:     at setInterval.next (<anonymous>)
// as: node24
// expect: timeout AbortError     at Timeout.cancelListenerHandler (node:timers/promises:49:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:789:26)
// expect: immediate AbortError     at Immediate.cancelListenerHandler (node:timers/promises:49:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:848:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:789:26)
// expect: timeout AbortError     at setTimeout (node:timers/promises:75:26)
// expect: immediate AbortError     at setImmediate (node:timers/promises:112:26)
// expect: interval AbortError     at setInterval (node:timers/promises:150:11)
// expect:     at setInterval.next (<anonymous>)
// as: node26
// expect: timeout AbortError     at Timeout.cancelListenerHandler (node:timers/promises:49:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:813:26)
// expect: immediate AbortError     at Immediate.cancelListenerHandler (node:timers/promises:49:12)
// expect:     at [nodejs.internal.kHybridDispatch] (node:internal/event_target:872:20)
// expect:     at AbortSignal.dispatchEvent (node:internal/event_target:813:26)
// expect: timeout AbortError     at setTimeout (node:timers/promises:75:26)
// expect: immediate AbortError     at setImmediate (node:timers/promises:112:26)
// expect: interval AbortError     at setInterval (node:timers/promises:150:11)
// expect:     at setInterval.next (<anonymous>)
