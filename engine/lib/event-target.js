// SPDX-License-Identifier: MIT
// Event, CustomEvent and EventTarget.

function Event(...args) {
	if (new.target === undefined)
		%throw_type("Class constructor Event cannot be invoked without 'new'");
	_eventCheck(args);
	_eventInit(this, args[0], args[1]);
}

function _eventCheck(args) {
	const options = args[1];
	if (args.length === 0) throw %node_error('TypeError',
		'ERR_MISSING_ARGS', 'The "type" argument must be specified');
	if (options === undefined || typeof options === 'object' &&
	    (options !== null || %profile("EVENT_OPTIONS_NULL"))) return;
	_throwArgument('options', 'Object', options);
}

function _eventInit(event, type, options) {
	%define_hidden(event, %node_symbol('event'), {
		type: `${type}`, target: null, current: null,
		cancelable: !!(options && options.cancelable),
		bubbles: !!(options && options.bubbles),
		composed: !!(options && options.composed),
		prevented: false, stopped: false, propagation: false,
		phase: 0, time: %clock(), detail: options && options.detail !==
			undefined ? options.detail : null, trusted: false
	});
}

function CustomEvent(...args) {
	if (new.target === undefined)
		%throw_type("Class constructor CustomEvent cannot be invoked without 'new'");
	_eventCheck(args);
	_eventInit(this, args[0], args[1]);
}

// An event of Node's own.
function _eventNew(type, trusted) {
	const event = { __proto__: %kept('Event').prototype };
	_eventInit(event, type, undefined);
	event[%node_symbol('event')].trusted = trusted;
	return event;
}

function eventType() {
	return _eventState(this).type;
}

function eventTarget() {
	return _eventState(this).target;
}

function eventCurrentTarget() {
	return _eventState(this).current;
}

function eventCancelable() {
	return _eventState(this).cancelable;
}

function eventBubbles() {
	return _eventState(this).bubbles;
}

function eventComposed() {
	return _eventState(this).composed;
}

function eventDefaultPrevented() {
	const state = _eventState(this);
	return state.cancelable && state.prevented;
}

function eventReturnValue() {
	const state = _eventState(this);
	return !(state.cancelable && state.prevented);
}

function eventPhase() {
	return _eventState(this).phase;
}

function eventTime() {
	return _eventState(this).time;
}

function eventTrusted() {
	return _eventState(this).trusted;
}

function eventDetail() {
	return _eventState(this).detail;
}

function eventPrevent() {
	_eventState(this).prevented = true;
}

function eventStop() {
	_eventState(this).propagation = true;
}

function eventStopNow() {
	_eventState(this).stopped = true;
}

function eventPath() {
	const state = _eventState(this);
	return state.phase > 0 ? [state.current] : [];
}

function eventInspect(depth, options) {
	const state = _eventState(this);
	const c = this.constructor;
	return _classInspect(c && c.name || 'Event', { type: state.type,
		defaultPrevented: state.cancelable && state.prevented,
		cancelable: state.cancelable, timeStamp: state.time }, depth,
	options);
}

function _eventState(event) {
	return _thisState(event, 'event', 'Event');
}

// ---- EventTarget

function EventTarget() {
	if (new.target === undefined)
		%throw_type("Class constructor EventTarget cannot be invoked without 'new'");
	_targetInit(this);
}

function _targetInit(target) {
	%define_hidden(target, %node_symbol('listeners'), { __proto__: null });
}

function _listeners(target) {
	return _thisState(target, 'listeners', 'EventTarget');
}

// What a class of Node's keeps in an object: of the class called name.
function _thisState(o, key, name) {
	const state = o === undefined || o === null ? undefined :
		o[%node_symbol(key)];
	if (state === undefined)
		throw %node_error('TypeError', 'ERR_INVALID_THIS',
			`Value of "this" must be of type ${name}`);
	return state;
}

function targetAdd(...args) {
	const all = _listeners(this);
	_listenerArguments(args);
	const [type, listener, options] = args;
	if (options !== undefined) _listenerOptions(options);
	const signal = options ? options.signal : undefined;
	if (%profile("TARGET_SIGNAL_CHECKED"))
		_checkSignal(signal, 'options.signal');
	if (signal && signal.aborted) return;
	if (signal) signal.addEventListener('abort', () => {
		this.removeEventListener(type, listener, options);
	}, { once: true });
	if (!_listenerCheck(listener)) return;
	const once = !!(options && options.once);
	const capture = typeof options === 'boolean' ? options :
		!!(options && options.capture);
	const list = all[type] === undefined ? all[type] = [] : all[type];
	for (let i = 0; i < list.length; i++)
		if (list[i].listener === listener &&
		    list[i].capture === capture) return;
	%append(list, { listener, once, capture, removed: false });
}

function _listenerArguments(args) {
	if (args.length < 2) throw %node_error('TypeError', 'ERR_MISSING_ARGS',
		'The "type" and "listener" arguments must be specified');
	if (typeof args[0] === 'symbol' && %profile("TARGET_CHECKED"))
		throw %node_error('TypeError', 'ERR_INVALID_ARG_VALUE',
			`The argument 'value' is invalid. Received ${
				_inspectArgument(args[0], undefined)}`);
}

function _listenerOptions(options) {
	if (options !== null && typeof options !== 'boolean' &&
	    typeof options !== 'object' && typeof options !== 'function')
		_throwArgument('options', 'Object', options);
}

// Is there one to add? Node warns of none.
function _listenerCheck(listener) {
	if (typeof listener === 'function' ||
	    typeof listener === 'object' && listener !== null) return true;
	if (listener !== undefined && listener !== null)
		_throwArgument('listener', 'EventListener', listener);
	const w = %plain_error(`addEventListener called with ${listener
		} which has no effect.`);
	w.name = 'AddEventListenerArgumentTypeWarning';
	_emitWarning(w, undefined, undefined);
	return false;
}

function targetRemove(...args) {
	const all = _listeners(this);
	if (%profile("TARGET_CHECKED")) _listenerArguments(args);
	const [type, listener, options] = args;
	const list = all[type];
	const capture = typeof options === 'boolean' ? options :
		!!(options && options.capture);
	if (list === undefined) return;
	for (let i = 0; i < list.length; i++)
		if (list[i].listener === listener &&
		    list[i].capture === capture) {
			list[i].removed = true;
			%list_remove(list, i);
			return;
		}
}

function targetDispatch(event) {
	const state = event === null || typeof event !== 'object' ? undefined :
		event[%node_symbol('event')];
	if (state === undefined) _dispatchCheck(event);
	if (state.phase > 0) _dispatchAgain(state.type);
	state.target = state.current = this;
	state.phase = 2;
	const list = _listeners(this)[state.type];
	if (list !== undefined) {
		const call = this[%node_symbol('signal')] === undefined ?
			_targetCall : _signalCall;
		call(this, event, state, %list_copy(list));
	}
	state.phase = 0;
	state.current = null;
	return !(state.cancelable && state.prevented);
}

function _dispatchCheck(event) {
	_throwArgument('event', 'Event', event);
}

function _dispatchAgain(type) {
	throw %node_error('Error', 'ERR_EVENT_RECURSION',
		`The event "${type}" is already being dispatched`);
}

function _targetCall(target, event, state, list) {
	_targetCallAll(target, event, state, list);
}

// The same: Node makes a signal of an EventTarget.
function _signalCall(target, event, state, list) {
	_targetCallAll(target, event, state, list);
}

function _targetCallAll(target, event, state, list) {
	for (let i = 0; i < list.length && !state.stopped; i++) {
		const entry = list[i];
		if (entry.removed) continue;
		if (entry.once) target.removeEventListener(state.type,
			entry.listener, entry.capture);
		try {
			const result = typeof entry.listener === 'function' ?
				%call(entry.listener, target, event) :
				%call(_targetHandle, target, entry.listener,
					event);
			if (result !== undefined && result !== null)
				_targetCatch(result);
		} catch (e) {
			%nextTick(_targetThrow, [e]);
		}
	}
}

function _targetCatch(result) {
	const then = _targetThen(result);
	if (typeof then === 'function') _targetWait(then, result);
}

function _targetThen(result) {
	return result.then;
}

function _targetWait(then, result) {
	%call(then, result, undefined, e => %nextTick(_targetThrow, [e]));
}

function _targetHandle(listener, event) {
	return listener.handleEvent(event);
}

function _targetThrow(e) {
	%throw_from(e, 'TARGET_THROW');
}

function targetInspect(depth, options) {
	const c = this.constructor;
	return _classInspect(c && c.name || 'EventTarget', {}, depth, options);
}
