// SPDX-License-Identifier: MIT
// events.once, events.on and the other functions of the module.

function eventsModuleOnce(emitter, name, options) {
	return %profile("EVENTS_ONCE_ASYNC") ?
		_eventsOnceAsync(emitter, name, options) :
		new Promise((resolve, reject) => _eventsOnceFirst(emitter, name,
			resolve, reject));
}

// Before 14: no options, and the error's listener comes first.
function _eventsOnceFirst(emitter, name, resolve, reject) {
	if (%profile("EVENTS_TARGETS") && _eventsIsTarget(emitter)) {
		emitter.addEventListener(name, (...args) => { resolve(args); },
			{ once: true });
		return;
	}
	if (typeof emitter.once !== 'function')
		%throw_type('emitter.once is not a function');
	let onError;
	const onEvent = (...args) => {
		if (onError !== undefined)
			emitter.removeListener('error', onError);
		resolve(args);
	};
	if (name !== 'error') {
		onError = e => {
			emitter.removeListener(name, onEvent);
			reject(e);
		};
		emitter.once('error', onError);
	}
	emitter.once(name, onEvent);
}

function _eventsIsTarget(emitter) {
	return typeof emitter.addEventListener === 'function' &&
		typeof emitter.on !== 'function';
}

// Since 14 an async function, though it awaits nothing: what it returns is
// resolved with a promise, by a job of its own.
async function _eventsOnceAsync(emitter, name, options) {
	const signal = _eventsSignal(options);
	if (signal && signal.aborted) throw _abortError(signal.reason);
	return new Promise((resolve, reject) => _eventsAwait(emitter, name,
		signal, resolve, reject));
}

// The signal of once's and on's options.
function _eventsSignal(options) {
	if (options === undefined) return undefined;
	if (%profile("EVENTS_OPTIONS_OBJECT")) _checkObject(options, 'options');
	const signal = options === null ? undefined : options.signal;
	_checkSignal(signal, 'options.signal');
	return signal;
}

function _eventsAwait(emitter, name, signal, resolve, reject) {
	let onAbort;
	const quiet = () => {
		if (signal !== undefined && signal !== null)
			_eventsRemove(signal, 'abort', onAbort);
	};
	const onError = e => {
		emitter.removeListener(name, onEvent);
		quiet();
		reject(e);
	};
	const onEvent = (...args) => {
		if (typeof emitter.removeListener === 'function')
			emitter.removeListener('error', onError);
		quiet();
		resolve(args);
	};
	_eventsListen(emitter, name, onEvent, { once: true });
	if (name !== 'error' && typeof emitter.once === 'function')
		emitter.once('error', onError);
	if (signal === undefined || signal === null) return;
	onAbort = () => {
		_eventsRemove(emitter, name, onEvent);
		_eventsRemove(emitter, 'error', onError);
		reject(_abortError(signal.reason));
	};
	_eventsListen(signal, 'abort', onAbort, { once: true });
}

// To an emitter or an event target.
function _eventsListen(emitter, name, listener, flags) {
	if (typeof emitter.on === 'function') {
		if (flags && flags.once) emitter.once(name, listener);
		else emitter.on(name, listener);
	} else if (typeof emitter.addEventListener === 'function')
		emitter.addEventListener(name, listener, flags);
	else _throwArgument('emitter', 'EventEmitter', emitter);
}

function _eventsRemove(emitter, name, listener) {
	if (typeof emitter.removeListener === 'function')
		emitter.removeListener(name, listener);
	else if (typeof emitter.removeEventListener === 'function')
		emitter.removeEventListener(name, listener);
	else _throwArgument('emitter', 'EventEmitter', emitter);
}

function eventsModuleListeners(emitter, type) {
	if (typeof emitter.listeners === 'function')
		return emitter.listeners(type);
	return [];
}

function eventsModuleCount(emitter, type) {
	return typeof emitter.listenerCount === 'function' ?
		emitter.listenerCount(type) :
		%apply(eventsListenerCount, emitter, [type]);
}

function eventsModuleSetMax(n, ...emitters) {
	if (emitters.length === 0) {
		_eventsModule().defaultMaxListeners = n;
		return;
	}
	for (let i = 0; i < emitters.length; i++)
		if (typeof emitters[i].setMaxListeners === 'function')
			emitters[i].setMaxListeners(n);
}

function eventsModuleGetMax(emitter) {
	return typeof emitter.getMaxListeners === 'function' ?
		emitter.getMaxListeners() : _eventsModule().defaultMaxListeners;
}
