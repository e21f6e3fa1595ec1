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
	if (typeof callback !== 'function') _nextTickRefuses(callback);
	if (Process._exiting) return;
	%nextTick(callback, args.length === 0 ? undefined : args);
}

function _nextTickRefuses(callback) {
	_throwCallback(callback, true);
}

// ---- exit

function processExit(...args) {
	const code = args[0];
	if (%profile("EXIT_CODE_CHECKED") ? args.length > 0 :
		code || code === 0) Process.exitCode = code;
	_emitExit(_exitCode());
	%exit(+_exitCode() | 0);
}

function _emitExit(code) {
	if (!Process._exiting) _emitExitAgain(code);
}

// At the end the listeners are called though process.exit() was, where one of
// them threw then.
function _emitExitAgain(code) {
	Process._exiting = true;
	%exiting();
	Process.emit('exit', code);
}

function _exitCode() {
	return Process.exitCode || 0;
}

// The accessor process.exitCode has since 20. Since 22 it shows the number.
function processGetExitCode() {
	return %node_state.exitCode;
}

function processSetExitCode(code) {
	if (code === undefined || code === null) {
		%node_state.exitCode = %profile("EXIT_CODE_STAYS") ? undefined :
			code;
		return;
	}
	let n = code;
	if (typeof code === 'string' && code !== '' && (n = +code) !== n)
		n = code;
	_checkInteger(n, 'code', -9007199254740991);
	%node_state.exitCode = %profile("EXIT_CODE_STAYS") ? n : code;
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
// place: what _reportPlace said when V8 made its message.
function _reportUncaught(error, fromPromise, place) {
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

// made: Node has V8 make the message, in no throw.
function _reportPlace(error, made) {
	return %crash_place(error, made, %node_state.unplaced !== error);
}

function _reportText(error, isError, object) {
	try {
		if (isError) _reportEmitted(error);
		if (%profile("CRASH_INSPECT")) return object ?
			_inspectArgument(error, undefined) :
			typeof error === 'symbol' ? '' : `${error}`;
		if (object && typeof error.stack === 'string' &&
		    error.stack !== '')
			return error.stack;
		return `${error}`;
	} catch {
		return '<toString() threw exception>';
	}
}

function processReallyExit(code) {
	%exit(+code | 0);
}

function processHrtime(since) {
	if (since !== undefined) _hrtimeCheck(since);
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

function _hrtimeCheck(since) {
	const how = %profile("HRTIME_CHECK"), isArray = %is_array(since);
	if (isArray && since.length === 2) return;
	if (how === 0)
		%throw_type('process.hrtime() only accepts an Array tuple');
	if (!isArray) _throwArgument('time', 'Array', since);
	if (how === 2) _throwRange('time', '2', since.length);
	throw %node_error('TypeError', 'ERR_INVALID_ARRAY_LENGTH',
		`The array "time" (length ${since.length
		}) must be of length 2.`);
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

/* Node lib/events.js enhanceStackTrace: "Emitted 'error' event at:" and the
 * frames of the emit, after the error's. */
function _reportEmitted(error) {
	const emitted = error[%symbol_emitted], stack = error.stack;
	if (emitted === undefined || typeof stack !== 'string') return;
	const own = emitted.lines;
	if (%profile("EVENTS_EMITTED_FOLD")) {
		const others = %text_lines(stack, false);
		%list_remove(others, 0);
		_reportFold(own, others);
	}
	%set_stack(error, `${stack}\nEmitted 'error' event${emitted.owner
		} at:\n${%text_join(own, '\n')}`);
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
