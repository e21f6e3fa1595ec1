// SPDX-License-Identifier: MIT
// events.once, events.on and the other functions of the module.

function eventsModuleOnce(emitter, name, options) {
	return _eventsPromise(emitter, name, options ? options.signal :
		undefined);
}

async function _eventsPromise(emitter, name, signal) {
	if (signal && signal.aborted) throw _abortError(signal.reason);
	return await new Promise((resolve, reject) =>
		_eventsAwait(emitter, name, signal, resolve, reject));
}

function _eventsAwait(emitter, name, signal, resolve, reject) {
	const state = { onError: undefined, onAbort: undefined };
	const resolver = (...args) => {
		if (state.onError !== undefined)
			emitter.removeListener('error', state.onError);
		if (signal) signal.removeEventListener('abort', state.onAbort);
		resolve(args);
	};
	if (typeof emitter.addEventListener === 'function' &&
	    typeof emitter.on !== 'function') {
		emitter.addEventListener(name, resolver, { once: true });
		return;
	}
	emitter.once(name, resolver);
	if (name !== 'error') {
		state.onError = e => {
			emitter.removeListener(name, resolver);
			reject(e);
		};
		emitter.once('error', state.onError);
	}
	if (signal) {
		state.onAbort = () => {
			emitter.removeListener(name, resolver);
			if (state.onError !== undefined)
				emitter.removeListener('error', state.onError);
			reject(_abortError(signal.reason));
		};
		signal.addEventListener('abort', state.onAbort, { once: true });
	}
}

// events.on: an async iterator over an event's arguments.
function eventsModuleOn(emitter, name, options) {
	const state = { events: [], waiting: [], error: undefined,
		failed: false, done: false, emitter, name,
		signal: options ? options.signal : undefined,
		onEvent: undefined, onError: undefined, onAbort: undefined };
	if (state.signal && state.signal.aborted)
		throw _abortError(state.signal.reason);
	state.onEvent = (...args) => {
		if (state.waiting.length > 0)
			%list_shift(state.waiting).resolve(
				{ value: args, done: false });
		else %append(state.events, args);
	};
	state.onError = e => _eventsFail(state, e);
	emitter.on(name, state.onEvent);
	if (name !== 'error') emitter.on('error', state.onError);
	if (state.signal) {
		state.onAbort = () => {
			_eventsFail(state, _abortError(state.signal.reason));
		};
		state.signal.addEventListener('abort', state.onAbort,
			{ once: true });
	}
	return _eventsIterator(state);
}

function _eventsFail(state, e) {
	if (state.waiting.length > 0) %list_shift(state.waiting).reject(e);
	else {
		state.failed = true;
		state.error = e;
	}
	_eventsClose(state);
}

function _eventsClose(state) {
	const emitter = state.emitter;
	emitter.removeListener(state.name, state.onEvent);
	if (state.name !== 'error')
		emitter.removeListener('error', state.onError);
	if (state.signal)
		state.signal.removeEventListener('abort', state.onAbort);
	state.done = true;
	while (state.waiting.length > 0)
		%list_shift(state.waiting).resolve(
			{ value: undefined, done: true });
	return _promiseOf({ value: undefined, done: true });
}

function _eventsIterator(state) {
	return {
		__proto__: AsyncIteratorPrototype,
		next() {
			return _eventsNext(state);
		},
		return() {
			return _eventsClose(state);
		},
		throw(e) {
			_eventsFail(state, e);
		},
		[SymbolAsyncIterator]() {
			return this;
		}
	};
}

function _eventsNext(state) {
	if (state.events.length > 0) return _promiseOf({
		value: %list_shift(state.events), done: false });
	if (state.failed) {
		state.failed = false;
		return _promiseRejected(state.error);
	}
	if (state.done)
		return _promiseOf({ value: undefined, done: true });
	return new Promise((resolve, reject) => {
		%append(state.waiting, { resolve, reject });
	});
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

function _promiseOf(v) {
	return %call(PromiseResolve, Promise, v);
}

function _promiseRejected(reason) {
	return new Promise((resolve, reject) => reject(reason));
}
