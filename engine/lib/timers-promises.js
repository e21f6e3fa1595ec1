// SPDX-License-Identifier: MIT
// The modules timers and timers/promises.  %kept gives setTimeout and
// its like as they were made.

function timersPromisesTimeout(delay, value, options) {
	const signal = _timerSignal(options);
	if (signal !== undefined && signal.aborted)
		return _promiseRejected(_abortError(signal.reason));
	return _timerPromise(signal, resolve => {
		const t = %call(%kept('setTimeout'), undefined,
			() => resolve(value), delay);
		if (options && options.ref === false) t.unref();
		return () => %call(%kept('clearTimeout'),
			undefined, t);
	});
}

function timersPromisesImmediate(value, options) {
	const signal = _timerSignal(options);
	if (signal !== undefined && signal.aborted)
		return _promiseRejected(_abortError(signal.reason));
	return _timerPromise(signal, resolve => {
		const t = %call(%kept('setImmediate'), undefined,
			() => resolve(value));
		if (options && options.ref === false) t.unref();
		return () => %call(%kept('clearImmediate'),
			undefined, t);
	});
}

function _timerSignal(options) {
	if (options === undefined || options === null) return undefined;
	if (typeof options !== 'object')
		_throwArgument('options', 'object', options);
	return options.signal;
}

// start(resolve) begins it and gives the function that stops it.
function _timerPromise(signal, start) {
	let abort;
	const promise = new Promise((resolve, reject) => {
		const stop = start(resolve);
		if (signal === undefined) return;
		abort = () => {
			stop();
			reject(_abortError(signal.reason));
		};
		signal.addEventListener('abort', abort, { once: true });
	});
	return signal === undefined ? promise : _timerFinally(promise,
		() => signal.removeEventListener('abort', abort));
}

// What Node's SafePromisePrototypeFinally takes: a then, a finally (its
// callback, what that gives, the value again) and a then.
async function _timerFinally(promise, callback) {
	const of = { v: undefined, failed: false };
	try {
		of.v = await promise;
	} catch (e) {
		of.v = e;
		of.failed = true;
	}
	await undefined;
	callback();
	for (let jobs = 3; jobs > 0; jobs--) await undefined;
	if (of.failed) throw of.v;
	return of.v;
}

async function* timersPromisesInterval(after, value, options) {
	const signal = _timerSignal(options);
	if (signal !== undefined && signal.aborted)
		throw _abortError(signal.reason);
	const state = { ticks: 0, wake: undefined };
	const t = %call(%kept('setInterval'), undefined, () => {
		state.ticks++;
		if (state.wake !== undefined) {
			const wake = state.wake;
			state.wake = undefined;
			wake();
		}
	}, after);
	if (options && options.ref === false) t.unref();
	const abort = () => {
		if (state.wake !== undefined) state.wake();
	};
	if (signal !== undefined)
		signal.addEventListener('abort', abort, { once: true });
	try {
		for (;;) {
			if (signal !== undefined && signal.aborted)
				throw _abortError(signal.reason);
			if (state.ticks === 0) await new Promise(resolve => {
				state.wake = resolve;
			});
			for (; state.ticks > 0; state.ticks--) yield value;
		}
	} finally {
		%call(%kept('clearInterval'), undefined, t);
		if (signal !== undefined)
			signal.removeEventListener('abort', abort);
	}
}

function schedulerWait(delay, options) {
	return timersPromisesTimeout(delay, undefined, options);
}

function schedulerYield() {
	return timersPromisesImmediate(undefined, undefined);
}

function _nodeTimersPromises(timers) {
	timers.scheduler = %scheduler_rows({});
	return timers;
}

function _nodeTimers(timers) {
	timers.setTimeout = %kept('setTimeout');
	timers.clearTimeout = %kept('clearTimeout');
	timers.setInterval = %kept('setInterval');
	timers.clearInterval = %kept('clearInterval');
	timers.setImmediate = %kept('setImmediate');
	timers.clearImmediate = %kept('clearImmediate');
	if (%profile("HAS_TIMERS_PROMISES"))
		timers.promises = _moduleBuiltin('timers/promises');
	return timers;
}

// What util.promisify makes of setTimeout and setImmediate.
function _timeoutPromisified() {
	return %profile("HAS_TIMERS_PROMISES") ?
		_moduleBuiltin('timers/promises').setTimeout : _timerAfter;
}

function _immediatePromisified() {
	return %profile("HAS_TIMERS_PROMISES") ?
		_moduleBuiltin('timers/promises').setImmediate : _timerSoon;
}

function _timerAfter(delay, value) {
	return timersPromisesTimeout(delay, value, undefined);
}

function _timerSoon(value) {
	return timersPromisesImmediate(value, undefined);
}

// Node 11.15: the global is experimental, until it has been looked at.
function _queueMicrotaskGetter() {
	_emitWarning('queueMicrotask() is experimental.',
		'ExperimentalWarning', undefined);
	const f = %kept('queueMicrotask');
	%define_own(%global, 'queueMicrotask', [23, 7, f, undefined,
		undefined]);
	return f;
}
