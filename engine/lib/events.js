// SPDX-License-Identifier: MIT
// EventEmitter: listeners are kept where Node keeps them, in own properties
// _events (a function, or an array of several, by type) and _eventsCount.
// emit itself is events.c: it hands over to eventsEmitOne or eventsEmitMany,
// which stand in stack traces as emit.

function EventEmitter(options) {
	_eventsInit(this, options);
}

function _eventsInit(emitter, options) {
	const fresh = emitter._events === undefined ||
		emitter._events === %proto(emitter)._events;
	if (fresh) {
		if (%profile("EVENTS_DOMAIN")) emitter.domain = null;
		emitter._events = _eventsTable();
		emitter._eventsCount = 0;
	}
	emitter._maxListeners = emitter._maxListeners || undefined;
	if (%profile("EVENTS_SHAPE_SYMBOL")) emitter[%symbol_shape] = !fresh;
	if (!%profile("EVENTS_CAPTURE_SYMBOL")) return;
	if (options && options.captureRejections)
		emitter[%symbol_capture] = !!options.captureRejections;
	else emitter[%symbol_capture] = _eventsModule().captureRejections ===
		true || %event_emitter_prototype[%symbol_capture] === true;
}

function _eventsTable() {
	return %profile("INSPECT_NULL_PROTO") ? { __proto__: null } :
		{ __proto__: null };
}

function _eventsModule() {
	return %event_emitter;
}

// ---- emitting

function eventsEmitOne(type, ...args) {
	const result = %apply(this._events[type], this, args);
	if (result !== undefined && result !== null)
		_catchOne(this, result, type, args);
	return true;
}

function eventsEmitMany(type, ...args) {
	const list = %list_copy(this._events[type]);
	for (let i = 0; i < list.length; i++) {
		const result = %apply(list[i], this, args);
		if (result !== undefined && result !== null)
			_catchMany(this, result, type, args);
	}
	return true;
}

function _eventsEmitSlow(type, ...args) {
	if (type === 'error' && %profile("EVENTS_MONITOR") &&
	    this._events !== undefined &&
	    this._events[%symbol_monitor] !== undefined)
		_monitorEmit(this, args);
	const handler = this._events === undefined ? undefined :
		this._events[type];
	if (handler === undefined) {
		if (type === 'error') _eventsUnhandled(this, args[0]);
		return false;
	}
	if (typeof handler === 'function')
		return %apply(eventsEmitOne, this, [type, ...args]);
	return %apply(eventsEmitMany, this, [type, ...args]);
}

function _monitorEmit(emitter, args) {
	%apply(emitter.emit, emitter, %list_concat([%symbol_monitor], args));
}

// An 'error' event nobody listens to is thrown.
function _eventsUnhandled(emitter, e) {
	if (%inspect_kind(e) === 'error') {
		_eventsMark(emitter, e);
		%throw_from(e, 'EVENTS_THROW');
	}
	const failure = %call(eventsThrow, emitter, e);
	failure.context = e;
	%throw_from(failure, 'EVENTS_THROW_OTHER');
}

// Stands for emit in the stack of the error it makes.
function eventsThrow(e) {
	if (%profile("EVENTS_THROW_PLAIN"))
		return %plain_error(`Unhandled "error" event. (${e})`);
	return %node_error('Error', 'ERR_UNHANDLED_ERROR',
		`Unhandled error. (${_inspectArgument(e, undefined)})`);
}

// Remembers where it was emitted, for the crash report.
function _eventsMark(emitter, e) {
	if (!%profile("EVENTS_EMITTED_AT")) return;
	const here = { name: '', message: '' };
	%capture_stack(here, undefined);
	const lines = %text_lines(here.stack, false);
	%list_remove(lines, 0);
	const c = emitter.constructor;
	const owner = %profile("EVENTS_EMITTED_OWNER") && c &&
		c.name !== 'EventEmitter' ? ` on ${c.name} instance` : '';
	try {
		%define_hidden(e, %symbol_emitted, { lines, owner });
	} catch {
		// a frozen error: Node ignores it
	}
}

// captureRejections: a listener's rejected promise becomes an error event.
function _catchOne(emitter, promise, type, args) {
	_eventsCatch(emitter, promise, type, args);
}

function _catchMany(emitter, promise, type, args) {
	_eventsCatch(emitter, promise, type, args);
}

function _eventsCatch(emitter, promise, type, args) {
	if (!%profile("EVENTS_CAPTURE_SYMBOL") ||
	    !emitter[%symbol_capture]) return;
	try {
		const then = _catchThen(promise);
		if (typeof then !== 'function') return;
		_catchWait(then, promise, e => {
			%nextTick(_eventsRejected, [emitter, e, type, args]);
		});
	} catch (e) {
		_catchFailed(emitter, e);
	}
}

function _catchThen(promise) {
	return promise.then;
}

function _catchWait(then, promise, rejected) {
	%call(then, promise, undefined, rejected);
}

function _catchFailed(emitter, e) {
	emitter.emit('error', e);
}

function _eventsRejected(emitter, e, type, args) {
	const handler = emitter[%symbol_rejection];
	if (typeof handler === 'function') {
		_rejectedTell(handler, emitter, [e, type, ...args]);
		return;
	}
	const previous = emitter[%symbol_capture];
	try {
		emitter[%symbol_capture] = false;
		_rejectedEmit(emitter, e);
	} finally {
		emitter[%symbol_capture] = previous;
	}
}

function _rejectedTell(handler, emitter, args) {
	%apply(handler, emitter, args);
}

function _rejectedEmit(emitter, e) {
	emitter.emit('error', e);
}

// ---- adding

// What begins with _on and the like stands for one place in Node, for its caller
// too (own_frames.def).
function eventsOn(type, listener) {
	_onCheck(listener);
	if (_eventsTold(this)) _onTell(this, type, listener);
	return _eventsAdd(this, type, listener, false);
}

function eventsPrepend(type, listener) {
	_prependCheck(listener);
	if (_eventsTold(this)) _prependTell(this, type, listener);
	return _eventsAdd(this, type, listener, true);
}

function eventsOnce(type, listener) {
	_onceCheck(listener);
	_onceAdd(this, type, _eventsWrap(this, type, listener));
	return this;
}

function eventsPrependOnce(type, listener) {
	_prependOnceCheck(listener);
	_prependOnceAdd(this, type, _eventsWrap(this, type, listener));
	return this;
}

function _onCheck(listener) {
	_eventsCheck(listener);
}

function _prependCheck(listener) {
	_eventsCheck(listener);
}

function _onceCheck(listener) {
	_eventsCheck(listener);
}

function _prependOnceCheck(listener) {
	_eventsCheck(listener);
}

function _removeCheck(listener) {
	_eventsCheck(listener);
}

function _eventsCheck(listener) {
	if (typeof listener !== 'function')
		_throwArgument('listener', 'Function', listener);
}

function _onceAdd(emitter, type, wrapped) {
	emitter.on(type, wrapped);
}

function _prependOnceAdd(emitter, type, wrapped) {
	emitter.prependListener(type, wrapped);
}

function _eventsTold(emitter) {
	return emitter._events !== undefined &&
		emitter._events.newListener !== undefined;
}

function _onTell(emitter, type, listener) {
	_eventsTell(emitter, type, listener);
}

function _prependTell(emitter, type, listener) {
	_eventsTell(emitter, type, listener);
}

function _eventsTell(emitter, type, listener) {
	emitter.emit('newListener', type, listener.listener ?
		listener.listener : listener);
}

function _eventsAdd(emitter, type, listener, first) {
	let events = emitter._events;
	if (events === undefined) {
		events = emitter._events = _eventsTable();
		emitter._eventsCount = 0;
	}
	const there = events[type];
	if (there === undefined) {
		events[type] = listener;
		emitter._eventsCount++;
		return emitter;
	}
	if (typeof there === 'function')
		events[type] = first ? [listener, there] : [there, listener];
	else if (!%is_array(there))
		%throw_type(`existing.${first ? 'unshift' : 'push'
			} is not a function`);
	else if (first) %list_insert(there, 0, listener);
	else %append(there, listener);
	_eventsWarn(emitter, type, events[type]);
	return emitter;
}

function _eventsWarn(emitter, type, list) {
	const max = emitter._maxListeners === undefined ?
		_eventsModule().defaultMaxListeners : emitter._maxListeners;
	if (!(max > 0) || list.length <= max || list.warned) return;
	list.warned = true;
	const w = %plain_error(`Possible EventEmitter memory leak detected. ${
		list.length} ${_eventsTypeText(type)} listeners added${
		_eventsOwner(emitter, max)}`);
	w.name = 'MaxListenersExceededWarning';
	w.emitter = emitter;
	w.type = type;
	w.count = list.length;
	_emitWarning(w, undefined, undefined);
}

function _eventsTypeText(type) {
	return typeof type === 'symbol' ? %symbol_text(type) : `${type}`;
}

function _eventsOwner(emitter, max) {
	if (!%profile("EVENTS_LEAK_OWNER"))
		return '. Use emitter.setMaxListeners() to increase limit';
	const ctx = _inspectContext();
	ctx.depth = -1;
	const text = _inspectValue(ctx, emitter, 0, false);
	return ` to ${text}. ${%profile("EVENTS_LEAK_LIMIT") ?
		`MaxListeners is ${max}. ` : ''
		}Use emitter.setMaxListeners() to increase limit`;
}

// The listener of once: removes itself, then calls the one given.
function _eventsWrap(target, type, listener) {
	if (%profile("EVENTS_ONCE_CLOSURE"))
		return eventsClosure(target, type, listener);
	const state = { fired: false, wrapFn: undefined, target, type,
		listener };
	const wrapped = %once_wrapper(state);
	wrapped.listener = listener;
	state.wrapFn = wrapped;
	return wrapped;
}

function eventsClosure(target, type, listener) {
	let fired = false;
	const wrapper = function (...args) {
		if (fired) return;
		_onceRemove(target, type, wrapper);
		fired = true;
		return %apply(listener, target, args);
	};
	wrapper.listener = listener;
	return wrapper;
}

function eventsOnceNone() {
	_onceRemove(this.target, this.type, this.wrapFn);
	this.fired = true;
	return %call(this.listener, this.target);
}

function eventsOnceSome(...args) {
	_onceRemove(this.target, this.type, this.wrapFn);
	this.fired = true;
	return %apply(this.listener, this.target, args);
}

function _onceRemove(target, type, wrapped) {
	target.removeListener(type, wrapped);
}

// ---- removing

function eventsRemove(type, listener) {
	_removeCheck(listener);
	const events = this._events;
	if (events === undefined) return this;
	const list = events[type];
	if (list === undefined) return this;
	if (list === listener || list.listener === listener) {
		if (%profile("EVENTS_SHAPE_SYMBOL") && this[%symbol_shape]) {
			this._eventsCount--;
			events[type] = undefined;
		} else _eventsForget(this, events, type);
		if (events.removeListener)
			_removedTell(this, type, list.listener || listener);
		return this;
	}
	if (typeof list === 'function') return this;
	let at = list.length - 1;
	while (at >= 0 && list[at] !== listener &&
	    list[at].listener !== listener) at--;
	if (at < 0) return this;
	const copy = %list_copy(list);
	%list_remove(copy, at);
	events[type] = copy.length === 1 ? copy[0] : copy;
	if (events.removeListener !== undefined)
		_removedOneTell(this, type, listener);
	return this;
}

function _removedTell(emitter, type, listener) {
	emitter.emit('removeListener', type, listener);
}

function _removedOneTell(emitter, type, listener) {
	emitter.emit('removeListener', type, listener);
}

function _removeType(emitter, type) {
	emitter.removeAllListeners(type);
}

function _removeOnly(emitter, type, listener) {
	emitter.removeListener(type, listener);
}

function _removeSeveral(emitter, type, listener) {
	emitter.removeListener(type, listener);
}

function _eventsForget(emitter, events, type) {
	emitter._eventsCount--;
	if (emitter._eventsCount === 0) emitter._events = _eventsTable();
	else delete events[type];
}

function eventsRemoveAll(...args) {
	const type = args[0], events = this._events;
	if (events === undefined) return this;
	if (events.removeListener === undefined) {
		_eventsUnshape(this);
		if (args.length === 0) {
			this._events = _eventsTable();
			this._eventsCount = 0;
		} else if (events[type] !== undefined)
			_eventsForget(this, events, type);
		return this;
	}
	if (args.length === 0) {
		const keys = %property_keys(events);
		for (let i = 0; i < keys.length; i++)
			if (keys[i] !== 'removeListener')
				_removeType(this, keys[i]);
		this.removeAllListeners('removeListener');
		_eventsUnshape(this);
		this._events = _eventsTable();
		this._eventsCount = 0;
		return this;
	}
	const list = events[type];
	if (typeof list === 'function') _removeOnly(this, type, list);
	else if (list !== undefined)
		for (let i = list.length - 1; i >= 0; i--)
			_removeSeveral(this, type, list[i]);
	return this;
}

// Keys without listeners, which only a Readable has, are not kept any longer.
function _eventsUnshape(emitter) {
	if (%profile("EVENTS_SHAPE_SYMBOL")) emitter[%symbol_shape] = false;
}

// ---- looking

function eventsListeners(type) {
	const list = _eventsList(this, type);
	for (let i = 0; i < list.length; i++)
		list[i] = list[i].listener || list[i];
	return list;
}

function eventsRawListeners(type) {
	return _eventsList(this, type);
}

function _eventsList(emitter, type) {
	const list = emitter._events === undefined ? undefined :
		emitter._events[type];
	if (list === undefined) return [];
	return typeof list === 'function' ? [list] : %list_copy(list);
}

function eventsListenerCount(type, listener) {
	const list = _eventsList(this, type);
	if (listener === undefined || listener === null) return list.length;
	let n = 0;
	for (let i = 0; i < list.length; i++)
		if (list[i] === listener || list[i].listener === listener) n++;
	return n;
}

function eventsNames() {
	return this._eventsCount > 0 ? %property_keys(this._events) : [];
}

function eventsSetMax(n) {
	_maxCheck(n);
	this._maxListeners = n;
	return this;
}

function _maxCheck(n) {
	if (typeof n !== 'number' && %profile("EVENTS_RANGE_NAME"))
		_throwArgument('setMaxListeners', 'number', n);
	if (typeof n !== 'number' || n < 0 || n !== n)
		_throwRange(%profile("EVENTS_RANGE_NAME") ? 'setMaxListeners' :
			'n', %profile("EVENTS_RANGE_NAME") ? '>= 0' :
			'a non-negative number', n);
}

function eventsGetMax() {
	return this._maxListeners === undefined ?
		_eventsModule().defaultMaxListeners : this._maxListeners;
}
