// SPDX-License-Identifier: MIT
// AbortController and AbortSignal.

function AbortController() {
	if (new.target === undefined)
		%throw_type("Class constructor AbortController cannot be invoked without 'new'");
	%define_hidden(this, %node_symbol('signal'), _signalNew());
}

// Since 20 it is a private name.
function _controllerSignal(controller) {
	if (!%profile("ABORT_CONTROLLER_PRIVATE"))
		return _thisState(controller, 'signal', 'AbortController');
	if (controller === undefined || controller === null)
		%throw_type(`Cannot read properties of ${controller
			} (reading '#signal')`);
	const signal = controller[%node_symbol('signal')];
	if (signal === undefined)
		%throw_type('Cannot read private member #signal from an object whose class did not declare it');
	return signal;
}

function abortControllerSignal() {
	return _controllerSignal(this);
}

function abortControllerAbort(...reason) {
	const signal = _controllerSignal(this);
	const why = reason.length > 0 && reason[0] !== undefined ? reason[0] :
		_controllerReason();
	const others = _signalMark(signal, why);
	if (others === undefined) return;
	_controllerAbort(signal);
	_controllerAbortMore(others, why);
}

// These stand for a place in Node, for their callers too (own_frames.def).
function _controllerReason() {
	return _abortReason();
}

function _controllerAbort(signal) {
	_signalTell(signal);
}

function _controllerAbortMore(others, reason) {
	_signalAbortMore(others, reason);
}

function abortControllerInspect(depth, options) {
	return _classInspect('AbortController', { signal:
		this[%node_symbol('signal')] }, depth, options);
}

function AbortSignal() {
	_signalRefuse();
}

function _signalRefuse() {
	throw %node_error('TypeError', 'ERR_ILLEGAL_CONSTRUCTOR',
		'Illegal constructor');
}

function _abortReason() {
	return _domException('This operation was aborted', 'AbortError');
}

function _domException(message, name) {
	return %dom_exception(message, name);
}

function _signalNew() {
	const signal = { __proto__: %kept('AbortSignal').prototype };
	_targetInit(signal);
	%define_hidden(signal, %node_symbol('signal'), { aborted: false,
		reason: undefined, onabort: null, dependants: [] });
	return signal;
}

// The signals that are aborted with it, or undefined: it is already.  From Node
// 22 on all of them are before any listener hears of it.
function _signalMark(signal, reason) {
	const state = signal[%node_symbol('signal')];
	if (state.aborted) return undefined;
	state.aborted = true;
	state.reason = reason;
	const others = state.dependants;
	state.dependants = [];
	if (!%profile("ABORT_MARKS_FIRST")) return others;
	const marked = [];
	for (let i = 0; i < others.length; i++)
		if (_signalMark(others[i], reason) !== undefined)
			%append(marked, others[i]);
	return marked;
}

function _signalTell(signal) {
	signal.dispatchEvent(_eventNew('abort', true));
}

function _signalAbortMore(others, reason) {
	for (let i = 0; i < others.length; i++)
		if (%profile("ABORT_MARKS_FIRST")) _signalTell(others[i]);
		else _signalAbort(others[i], reason);
}

function _signalAbort(signal, reason) {
	const others = _signalMark(signal, reason);
	if (others === undefined) return;
	_signalTell(signal);
	_signalAbortMore(others, reason);
}

function _signalState(signal) {
	return _thisState(signal, 'signal', 'AbortSignal');
}

function signalAborted() {
	return _signalState(this).aborted;
}

function signalReason() {
	return _signalState(this).reason;
}

function signalThrow() {
	const state = %profile("ABORT_THROW_BARE") ? this : _signalState(this);
	if (state.aborted) throw state.reason;
}

function signalOnabort() {
	return _signalState(this).onabort;
}

// The listener keeps the place it had when the property was first set.
function signalSetOnabort(f) {
	const state = _signalState(this);
	const first = !state.handles;
	state.onabort = typeof f === 'function' ? f : null;
	state.handles = true;
	if (first) this.addEventListener('abort', _signalHandler(state));
}

function _signalHandler(state) {
	return function eventHandler(...args) {
		if (state.onabort !== null)
			return _applyList(state.onabort, this, args);
	};
}

function signalInspect(depth, options) {
	return _classInspect('AbortSignal', { aborted:
		_signalState(this).aborted }, depth, options);
}

function signalStaticAbort(reason) {
	const signal = _signalNew();
	const state = signal[%node_symbol('signal')];
	state.aborted = true;
	state.reason = reason === undefined ? _staticReason() : reason;
	return signal;
}

function _staticReason() {
	return _abortReason();
}

function signalStaticTimeout(delay) {
	_checkUint32(delay, 'delay', %profile("ABORT_TIMEOUT_LEAST"));
	const signal = _signalNew();
	const t = %call(%kept('setTimeout'), undefined, () => {
		_timeoutAbort(signal, _timeoutReason());
	}, delay);
	t.unref();
	return signal;
}

function _timeoutReason() {
	return _domException('The operation was aborted due to timeout',
		'TimeoutError');
}

function _timeoutAbort(signal, reason) {
	_signalAbort(signal, reason);
}

function signalStaticAny(signals) {
	signals = _signalList(signals);
	const made = _signalNew();
	for (const s of signals) {
		if (s.aborted) {
			const state = made[%node_symbol('signal')];
			state.aborted = true;
			state.reason = s.reason;
			return made;
		}
	}
	for (const s of signals)
		if (s[%node_symbol('signal')] !== undefined)
			%append(s[%node_symbol('signal')].dependants, made);
	return made;
}

// A list of the signals any was given: an array, since 22 an iterable.
function _signalList(signals) {
	const how = %profile("ABORT_ANY");
	if (how === 0 && !%is_array(signals))
		_throwArgument('signals', 'Array', signals);
	if (how > 0 && (!%is_object(signals) ||
	    !%is_callable(signals[SymbolIterator])))
		throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE',
			how === 1 ? 'Value can not be converted to sequence.' :
				'signals cannot be converted to sequence.');
	const list = [...signals];
	for (let i = 0; i < list.length; i++)
		if (how === 2 && (!%is_object(list[i]) ||
		    list[i][%node_symbol('signal')] === undefined))
			throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE',
				`signals[${i}] is not of type AbortSignal.`);
		else if (list[i] === undefined)
			_throwArgument(`signals[${i}]`, 'AbortSignal', undefined);
		else _checkSignal(list[i], `signals[${i}]`);
	return list;
}

// Below the depth that is shown.  An AbortController has lost its symbols.
function _classBare(name) {
	if (name === 'AbortController' && %profile("ABORT_CONTROLLER_BARE"))
		return `${name} {}`;
	return name === 'AbortController' || name === 'AbortSignal' ?
		`[${name}]` : name;
}

// "Name { … }" of a Node class that shows what it has by getters.
function _classInspect(name, shown, depth, options) {
	if (typeof depth === 'number' && depth < 0)
		return _classBare(name);
	const ctx = _inspectContext();
	options = %to_object(options);
	_inspectOptions(ctx, options);
	ctx.depth = options.depth === null || options.depth === undefined ?
		null : options.depth - 1;
	return `${name} ${_inspectValue(ctx, shown, 0, false)}`;
}
