// SPDX-License-Identifier: MIT
// events.on: an async iterator over an event's arguments.

function eventsModuleOn(emitter, name, options) {
	const state = { emitter, name, events: [], waiting: [],
		error: null, done: false, paused: false, high: 0, low: 0,
		listening: [], signal: undefined, onAbort: undefined };
	if (%profile("EVENTS_ON_SIGNAL")) _eventsOnOptions(state, options);
	const iterator = _eventsIterator(state);
	_eventsOnStart(state, options);
	return iterator;
}

function _eventsOnOptions(state, options) {
	const signal = _eventsSignal(options);
	if (signal && signal.aborted) throw _abortError(signal.reason);
	if (signal) state.signal = signal;
	if (!%profile("EVENTS_ON_QUEUE")) return;
	state.high = _eventsWatermark(options, 'high', 9007199254740991);
	state.low = _eventsWatermark(options, 'low', 1);
}

// which: "high" or "low". The second spelling is the older one.
function _eventsWatermark(options, which, value) {
	if (options !== undefined)
		value = options[`${which}WaterMark`] ??
			options[`${which}Watermark`] ?? value;
	_checkInteger(value, `options.${which}WaterMark`, 1);
	return value;
}

function _eventsOnStart(state, options) {
	const { emitter, name, signal } = state;
	const onError = e => _eventsFail(state, e);
	_eventsOnListen(state, name, (...args) => {
		_eventsArrived(state, args);
	});
	if (!%profile("EVENTS_ON_SIGNAL") ||
	    name !== 'error' && typeof emitter.on === 'function')
		_eventsOnListen(state, 'error', onError);
	if (%profile("EVENTS_ON_QUEUE") && options !== undefined)
		_eventsOnEnds(state, options.close);
	if (signal === undefined) return;
	state.onAbort = () => _eventsFail(state, _abortError(signal.reason));
	_eventsListen(signal, 'abort', state.onAbort, { once: true });
}

function _eventsOnListen(state, name, listener) {
	if (%profile("EVENTS_ON_SIGNAL"))
		_eventsListen(state.emitter, name, listener, undefined);
	else state.emitter.on(name, listener);
	%append(state.listening, { name, listener });
}

// Events that end the iterator.
function _eventsOnEnds(state, names) {
	if (!names || !names.length) return;
	for (let i = 0; i < names.length; i++)
		_eventsOnListen(state, names[i], () => _eventsClose(state));
}

function _eventsArrived(state, args) {
	if (state.waiting.length > 0) {
		%list_shift(state.waiting).resolve(_eventsResult(args, false));
		return;
	}
	%append(state.events, args);
	if (!%profile("EVENTS_ON_QUEUE") || state.paused ||
	    state.events.length <= state.high) return;
	state.paused = true;
	state.emitter.pause();
}

function _eventsFail(state, e) {
	if (!%profile("EVENTS_ON_QUEUE")) state.done = true;
	if (state.waiting.length > 0) %list_shift(state.waiting).reject(e);
	else state.error = e;
	_eventsClose(state);
}

function _eventsClose(state) {
	const last = %profile("EVENTS_ON_QUEUE");
	if (last) _eventsQuiet(state);
	_eventsDeafen(state, last);
	if (!last) _eventsQuiet(state);
	state.done = true;
	const result = _eventsResult(undefined, true);
	while (state.waiting.length > 0)
		%list_shift(state.waiting).resolve(last ? result :
			_eventsResult(undefined, true));
	return _promiseOf(result);
}

// last: the listener added last goes first, and is forgotten.
function _eventsDeafen(state, last) {
	const list = state.listening;
	for (let i = 0; i < list.length; i++) {
		const entry = list[last ? list.length - 1 - i : i];
		_eventsRemove(state.emitter, entry.name, entry.listener);
	}
	if (last) state.listening = [];
}

function _eventsQuiet(state) {
	if (state.onAbort === undefined) return;
	_eventsRemove(state.signal, 'abort', state.onAbort);
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
			_eventsThrow(state, e);
		},
		[SymbolAsyncIterator]() {
			return this;
		}
	};
}

// Before 20 what waits goes on waiting.
function _eventsThrow(state, e) {
	if (!e || !(e instanceof Error))
		_throwArgument('EventEmitter.AsyncIterator', 'Error', e);
	if (%profile("EVENTS_ON_QUEUE")) {
		_eventsFail(state, e);
		return;
	}
	state.error = e;
	_eventsDeafen(state, false);
}

function _eventsNext(state) {
	if (state.events.length > 0) {
		const value = %list_shift(state.events);
		if (state.paused && state.events.length < state.low) {
			state.emitter.resume();
			state.paused = false;
		}
		return _promiseOf(_eventsResult(value, false));
	}
	if (state.error) {
		const reason = state.error;
		state.error = null;
		return _promiseRejected(reason);
	}
	if (state.done) return %profile("EVENTS_ON_QUEUE") ?
		_eventsClose(state) :
		_promiseOf(_eventsResult(undefined, true));
	return new Promise((resolve, reject) => {
		%append(state.waiting, { resolve, reject });
	});
}

function _eventsResult(value, done) {
	return %profile("EVENTS_RESULT_DONE_FIRST") ? { done, value } :
		{ value, done };
}
