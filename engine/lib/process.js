// SPDX-License-Identifier: MIT
// process: exit, warnings, and the last words of an exception nobody caught.
// What engine/async calls here is listed at the end of engine/async/async.h.
// %node_state is an object of this library's own, without prototype.

// ---- events

function _emitProcess(name, ...args) {
	return %apply(Process.emit, Process, %list_concat([name], args));
}

function _processNewListener(type) {
	if (type === 'multipleResolves') %listen_multiple_resolves(true);
}

// ---- ticks

function processNextTick(callback, ...args) {
	if (typeof callback !== 'function') _throwCallback(callback, true);
	if (Process._exiting) return;
	%nextTick(callback, args.length === 0 ? undefined : args);
}

// ---- exit

function processExit(code) {
	%exit(_processExit(code));
}

function _processExit(code) {
	if (code !== undefined) Process.exitCode = code;
	if (!Process._exiting) {
		const place = %thrown;
		Process._exiting = true;
		Process.emit('exit', _exitCode());
		%set_thrown(place);
	}
	return +_exitCode() | 0;
}

function _exitCode() {
	return Process.exitCode || 0;
}

function processAbort() {
	%exit(134);
}

function processKill() {
	return true;
}

// ---- uncaught exceptions

function processSetCapture(callback) {
	const state = %node_state;
	if (callback !== null && typeof callback !== 'function')
		_throwArgument('fn', ['Function', 'null'], callback);
	if (callback !== null && state.capture)
		throw %node_error('Error',
			'ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET',
			'`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active');
	state.capture = callback;
}

function processHasCapture() {
	return !!%node_state.capture;
}

function _captureCallback() {
	return %node_state.capture || null;
}

// What Node prints before it gives up.
// place: what _reportPlace said before the exit listeners ran, if it matters.
function _reportUncaught(error, fromPromise, place) {
	if (place === undefined) place = _reportPlace(error, fromPromise);
	const isError = %is_native_error(error);
	const object = typeof error === 'object' && error !== null ||
		typeof error === 'function';
	let text = !isError ? `\n${place}\n` : place === '' ? '' :
		`${place}\n\n`;
	text += `${_reportText(error, isError, object)}\n`;
	if (!object && (!fromPromise || %crash_module()) &&
		%profile("CRASH_INSPECT"))
		text += '(Use `node --trace-uncaught ...` to show where the exception was thrown)\n';
	if (%profile("CRASH_VERSION_LINE"))
		text += `\nNode.js v${%profile("VERSION")}\n`;
	%console_write(2, text);
}

function _reportPlace(error, fromPromise) {
	const state = %node_state;
	if (!fromPromise && state.emitted === error && error !== undefined)
		return %profile(state.emittedStack === undefined ?
			"EVENTS_THROW_OTHER" : "EVENTS_THROW");
	if (!fromPromise && state.thrownWarning === error && error !== undefined)
		return %profile("WARNING_THROW");
	return %crash_place(error, fromPromise, state.unplaced !== error);
}

function _reportText(error, isError, object) {
	try {
		if (%profile("CRASH_INSPECT")) return object ?
			_reportEmitted(error, _inspectArgument(error, undefined)) :
			_reportPrimitive(error);
		if (isError && typeof error.stack === 'string')
			return error.stack;
		return object || typeof error !== 'symbol' ? `${error}` :
			%symbol_text(error);
	} catch {
		return '<toString() threw exception>';
	}
}

function _reportPrimitive(v) {
	return typeof v === 'symbol' ? %symbol_text(v) : `${v}`;
}

function processReallyExit(code) {
	%exit(+code | 0);
}

function processHrtime(since) {
	const ms = %clock();
	let seconds = %floor(ms / 1000);
	let nanos = %floor((ms - seconds * 1000) * 1e6);
	if (since !== undefined) {
		seconds -= since[0];
		nanos -= since[1];
		if (nanos < 0) {
			seconds--;
			nanos += 1e9;
		}
	}
	return [seconds, nanos];
}

function processClass() {
}

// A module whose top-level await nothing will ever end.
function _reportUnsettled() {
	%console_write(2, `Warning: Detected unsettled top-level await at ${
		%unsettled_place}\n\n\n\n`);
}

// ---- standard output and error

function streamWrite(chunk, encoding, callback) {
	if (typeof encoding === 'function') callback = encoding;
	if (typeof chunk !== 'string') _throwArgument('chunk', ['string',
		'Buffer', 'TypedArray', 'DataView'], chunk);
	%console_write(this.fd, chunk);
	if (typeof callback === 'function') %nextTick(callback, undefined);
	return true;
}

function streamEnd(chunk) {
	if (chunk !== undefined) this.write(chunk);
	return this;
}

function streamSame() {
	return this;
}

function streamNothing() {
	return false;
}

// ---- an 'error' event nobody listened to (events.js)

// "Emitted 'error' event at:" and the frames of the emit, after the error's.
function _reportEmitted(error, text) {
	const state = %node_state, at = state.emittedStack;
	if (state.emitted !== error || at === undefined ||
	    !%profile("EVENTS_EMITTED_AT")) return text;
	const lines = %text_lines(text, false);
	let end = lines.length;
	while (end > 0 && !%text_starts(lines[end - 1], '    at ')) end--;
	if (%profile("EVENTS_EMITTED_FOLD")) _reportFold(at, lines);
	let head = _linesOf(lines, 0, end), tail = '';
	if (%text_ends(head, ' {')) {
		head = %text_slice(head, 0, head.length - 2);
		tail = ' {';
	}
	const rest = end < lines.length ?
		`\n${_linesOf(lines, end, lines.length)}` : '';
	return `${head}\nEmitted 'error' event${state.emittedOwner} at:\n${
		%text_join(at, '\n')}${tail}${rest}`;
}

function _linesOf(lines, from, to) {
	const out = [];
	for (let i = from; i < to; i++) %append(out, lines[i]);
	return %text_join(out, '\n');
}

function _reportFold(own, others) {
	for (let i = 0; i < own.length - 3; i++) {
		const at = %list_find(others, own[i]);
		if (at < 0) continue;
		let n = 1;
		while (i + n < own.length && at + n < others.length &&
		    own[i + n] === others[at + n]) n++;
		if (n <= 3) continue;
		own[i + 1] = '    [... lines matching original stack trace ...]';
		for (let k = 1; k < n - 2; k++) %list_remove(own, i + 2);
		return;
	}
}
