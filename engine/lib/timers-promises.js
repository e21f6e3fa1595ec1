// SPDX-License-Identifier: MIT
// The modules timers and timers/promises.  %kept gives setTimeout and
// its like as they were made.

function timersPromisesTimeout(delay, value, options) {
	try {
		if (%profile("TIMERS_CHECK_DELAY") && delay !== undefined)
			_checkType(delay, 'delay', 'number');
		_timerCheck(options);
	} catch (e) {
		return _promiseRejected(e);
	}
	return _timerPromise(options, 'clearTimeout', resolve =>
		%call(%kept('setTimeout'), undefined, resolve, delay, value));
}

function timersPromisesImmediate(value, options) {
	try {
		_timerCheck(options);
	} catch (e) {
		return _promiseRejected(e);
	}
	return _timerPromise(options, 'clearImmediate', resolve =>
		%call(%kept('setImmediate'), undefined, resolve, value));
}

function _timerCheck(options) {
	if (options === undefined) return;
	_checkObject(options, 'options');
	if (options.signal !== undefined)
		_checkSignal(options.signal, 'options.signal');
	if (options.ref !== undefined)
		_checkType(options.ref, 'options.ref', 'boolean');
}

// start(resolve) begins it; clear is the name of what ends it.
function _timerPromise(options, clear, start) {
	const signal = options === undefined ? undefined : options.signal;
	if (signal && signal.aborted)
		return _promiseRejected(clear === 'clearTimeout' ?
			_timeoutAborted(signal) : _immediateAborted(signal));
	let abort;
	const promise = new Promise((resolve, reject) => {
		const timer = start(resolve);
		if (options !== undefined && options.ref === false)
			timer.unref();
		if (!signal) return;
		abort = () => {
			if (timer._destroyed) return;
			%call(%kept(clear), undefined, timer);
			reject(%call(_timerCancelled, timer, signal));
		};
		signal.addEventListener('abort', abort);
	});
	return signal ? _safeFinally(promise,
		() => signal.removeEventListener('abort', abort)) : promise;
}

// These stand for a place in Node (own_frames.def).
function _timeoutAborted(signal) {
	return _abortError(signal.reason);
}

function _immediateAborted(signal) {
	return _abortError(signal.reason);
}

function _timerCancelled(signal) {
	return _abortError(signal.reason);
}

function _intervalCancelled(signal) {
	return _abortError(signal.reason);
}

function _intervalAborted(signal) {
	return _abortError(signal.reason);
}

function _intervalOver(signal) {
	return _abortError(signal.reason);
}

async function* timersPromisesInterval(after, value, options) {
	if (%profile("TIMERS_CHECK_DELAY") && after !== undefined)
		_checkType(after, 'delay', 'number');
	_timerCheck(options);
	const { signal, ref } = options === undefined ? {} : options;
	if (signal && signal.aborted) throw _intervalAborted(signal);
	const state = { ticks: 0, wake: undefined, timer: undefined };
	state.timer = %call(%kept('setInterval'), undefined, () => {
		state.ticks++;
		_timerWake(state, undefined);
	}, after);
	if (ref === false) state.timer.unref();
	const abort = () => {
		%call(%kept('clearInterval'), undefined, state.timer);
		if (state.wake !== undefined) _timerWake(state,
			_promiseRejected(_intervalCancelled(signal)));
	};
	try {
		if (signal) signal.addEventListener('abort', abort,
			{ once: true });
		while (!signal || !signal.aborted) {
			if (state.ticks === 0) await new Promise(resolve => {
				state.wake = resolve;
			});
			for (; state.ticks > 0; state.ticks--) yield value;
		}
		throw _intervalOver(signal);
	} finally {
		%call(%kept('clearInterval'), undefined, state.timer);
		if (signal) signal.removeEventListener('abort', abort);
	}
}

function _timerWake(state, value) {
	if (state.wake === undefined) return;
	state.wake(value);
	state.wake = undefined;
}

function schedulerWait(delay, options) {
	_schedulerCheck(this);
	return timersPromisesTimeout(delay, undefined,
		%profile("TIMERS_CHECK_DELAY") ? options : { signal:
			options === undefined || options === null ? undefined :
				options.signal });
}

function schedulerYield() {
	_schedulerCheck(this);
	return timersPromisesImmediate(undefined, undefined);
}

function _schedulerCheck(scheduler) {
	if (!scheduler[%node_symbol('kScheduler')])
		throw %node_error('TypeError', 'ERR_INVALID_THIS',
			'Value of "this" must be of type Scheduler');
}

function _nodeTimersPromises(timers) {
	timers.scheduler = %scheduler_rows({});
	timers.scheduler[%node_symbol('kScheduler')] = true;
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
