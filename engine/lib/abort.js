// SPDX-License-Identifier: MIT
// AbortController and AbortSignal.

function AbortController() {
	if (new.target === undefined)
		%throw_type("Class constructor AbortController cannot be invoked without 'new'");
	%define_hidden(this, %node_symbol('signal'), _signalNew());
}

function abortControllerSignal() {
	return this[%node_symbol('signal')];
}

function abortControllerAbort(...reason) {
	_signalAbort(this[%node_symbol('signal')], reason.length > 0 &&
		reason[0] !== undefined ? reason[0] : _abortReason());
}

function abortControllerInspect(depth, options) {
	return _classInspect('AbortController', { signal:
		this[%node_symbol('signal')] }, depth, options);
}

function AbortSignal() {
	throw %node_error('TypeError', 'ERR_ILLEGAL_CONSTRUCTOR',
		'Illegal constructor');
}

function _abortReason() {
	return %dom_exception('This operation was aborted',
		'AbortError');
}

function _signalNew() {
	const signal = { __proto__: %kept('AbortSignal').prototype };
	_targetInit(signal);
	%define_hidden(signal, %node_symbol('signal'), { aborted: false,
		reason: undefined, onabort: null, dependants: [] });
	return signal;
}

function _signalAbort(signal, reason) {
	const state = signal[%node_symbol('signal')];
	if (state.aborted) return;
	state.aborted = true;
	state.reason = reason;
	const dependants = state.dependants;
	state.dependants = [];
	const event = _eventNew('abort', true);
	signal.dispatchEvent(event);
	for (let i = 0; i < dependants.length; i++)
		_signalAbort(dependants[i], reason);
}

function signalAborted() {
	return this[%node_symbol('signal')].aborted;
}

function signalReason() {
	return this[%node_symbol('signal')].reason;
}

function signalThrow() {
	const state = this[%node_symbol('signal')];
	if (state.aborted) throw state.reason;
}

function signalOnabort() {
	return this[%node_symbol('signal')].onabort;
}

function signalSetOnabort(f) {
	const state = this[%node_symbol('signal')];
	if (typeof state.onabort === 'function')
		this.removeEventListener('abort', state.onabort);
	state.onabort = typeof f === 'function' ? f : null;
	if (state.onabort !== null) this.addEventListener('abort', f);
}

function signalInspect(depth, options) {
	return _classInspect('AbortSignal', { aborted:
		this[%node_symbol('signal')].aborted }, depth, options);
}

function signalStaticAbort(reason) {
	const signal = _signalNew();
	const state = signal[%node_symbol('signal')];
	state.aborted = true;
	state.reason = reason === undefined ? _abortReason() : reason;
	return signal;
}

function signalStaticTimeout(delay) {
	const signal = _signalNew();
	const t = %call(%kept('setTimeout'), undefined, () => {
		_signalAbort(signal, %dom_exception(
			'The operation was aborted due to timeout',
			'TimeoutError'));
	}, delay);
	t.unref();
	return signal;
}

function signalStaticAny(signals) {
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
		%append(s[%node_symbol('signal')].dependants, made);
	return made;
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
