// SPDX-License-Identifier: MIT
// order: 62
// What the process does with rejections and exceptions nobody handles, and at
// its end: lib/internal/process/promises.js and execution.js of Node, over
// the queues that engine/async/rejection.c keeps.

// Modes: 0 default, 1 strict, 2 throw, 3 warn, 4 none, 5 warn-with-error-code

/* Node lib/internal/process/promises.js processPromiseRejections: true if the
 * queues must be drained again */
function _processRejections() {
	let again = %rejection_late_count() > 0 &&
		%profile("REJECTION_LATE_AGAIN") === 1;
	let listened = false;
	while (%rejection_late_count() > 0)
		_rejectionHandled(%rejection_late(), 0);
	const grows = %profile("REJECTION_BATCH_GROWS") === 1;
	let left = %rejection_pending(), done = false;
	try {
		while (grows ? %rejection_pending() > 0 : left-- > 0) {
			const promise = %rejection_take();
			if (promise === undefined) continue;
			if (_reportRejection(promise)) listened = true;
			again = true;
		}
		done = true;
	} finally {
		// a listener threw: the batch that was taken is lost
		if (!done && %profile("REJECTION_BATCH_LOST"))
			while (left-- > 0) %rejection_take();
		%context_to_base();
	}
	if (grows) return listened;
	return again || %rejection_pending() > 0;
}

function _rejectionHandled(promise) {
	if (_emitProcess('rejectionHandled', promise)) return;
	const warning = _bareError('PromiseRejectionHandledWarning',
		'Promise rejection was handled asynchronously ' +
		'(rejection id: ' + %rejection_id(promise) + ')');
	warning.id = %rejection_id(promise);
	_emitWarning(warning);
}

function _multipleResolves(type, promise, value) {
	if (_emitProcess('multipleResolves', type, promise, value) &&
		%profile("MULTIPLE_RESOLVES") === 2 && %rejection_once(2))
		_emitWarning('The multipleResolves event has been ' +
			'deprecated.', 'DeprecationWarning', 'DEP0160');
}

// True if the program listens.
function _reportRejection(promise) {
	const reason = %promise_result(promise);
	let mode = %rejection_mode();
	if (mode === 0) mode = %profile("REJECTIONS_THROW") ? 2 : 6;
	if (mode === 1) _fatalException(_rejectionError(reason), true);
	const handled = _emitProcess('unhandledRejection', reason, promise);
	switch (mode) {
	case 1:
		if (!handled) _warnRejection(promise, reason);
		break;
	case 2:
		if (!handled) _fatalException(_rejectionError(reason), true);
		break;
	case 3:
		_warnRejection(promise, reason);
		break;
	case 5:
		if (handled) break;
		_warnRejection(promise, reason);
		Process.exitCode = 1;
		break;
	case 6:
		if (handled) break;
		_warnRejection(promise, reason);
		_warnDeprecated();
		break;
	}
	return handled;
}

function _isErrorLike(reason) {
	if (!%is_object(reason)) return false;
	return %profile("REJECTION_ERROR_LIKE") ? %has_stack(reason)
		: _ordinaryHasInstance(Error, reason);
}

// An error with a name and no frames.
function _bareError(name, message) {
	const error = %error_bare(message);
	%define_hidden(error, 'name', name);
	return error;
}

// Of frames, each after a line break, those that Error.stackTraceLimit allows.
function _limited(frames) {
	const lines = %text_lines(frames, false), limit = Error.stackTraceLimit;
	let text = '';
	for (let i = 1; i < lines.length && i <= limit; i++)
		text += `\n${lines[i]}`;
	return text;
}

/* Node generateUnhandledRejectionError, class UnhandledPromiseRejection */
function _rejectionError(reason) {
	if (_isErrorLike(reason)) return reason;
	const message = 'This error originated either by throwing inside ' +
		'of an async function without a catch block, or by rejecting ' +
		'a promise which was not handled with .catch(). The promise ' +
		'rejected with the reason "' + %rejection_text(reason) +
		'".';
	const error = _bareError('UnhandledPromiseRejection', message);
	const all = %rejection_frames(), frames = _limited(all);
	if (frames !== '')
		%set_stack(error, 'UnhandledPromiseRejection: ' +
			message + frames);
	else if (all !== '')
		%node_state.unplaced = error;
	error.code = 'ERR_UNHANDLED_REJECTION';
	return error;
}

function _warnRejection(promise, reason) {
	const name = 'UnhandledPromiseRejectionWarning';
	const warning = _bareError(name, 'Unhandled promise rejection. This ' +
		'error originated either by throwing inside of an async ' +
		'function without a catch block, or by rejecting a promise ' +
		'which was not handled with .catch(). ' +
		(%profile("REJECTION_WARNING_ADVICE") ? 'To terminate the ' +
		'node process on unhandled promise rejection, use the CLI ' +
		'flag `--unhandled-rejections=strict` (see ' +
		'https://nodejs.org/api/cli.html#' +
		'cli_unhandled_rejections_mode). ' : '') +
		'(rejection id: ' + %rejection_id(promise) + ')');
	try {
		if (_isErrorLike(reason)) {
			warning.stack = reason.stack;
			_emitWarning(reason.stack, name);
		} else {
			_emitWarning(%rejection_text(reason), name);
		}
	} catch {
		// Node ignores it
	}
	_emitWarning(warning);
}

function _warnDeprecated() {
	if (%rejection_once(1))
		_emitWarning('Unhandled promise rejections are deprecated. ' +
			'In the future, promise rejections that are not ' +
			'handled will terminate the Node.js process with a ' +
			'non-zero exit code.', 'DeprecationWarning',
			'DEP0018');
}

// ---- exceptions

/* Node 8's process._tickCallback as the callback of an immediate, which
 * immediate.c runs. */
function _tickCallback() {}

/* Node lib/internal/process/execution.js createOnGlobalUncaughtException, and
 * what C++ does around it: returns if the program handled the error */
function _fatalException(error, fromPromise) {
	const place = _reportPlace(error, fromPromise || %thrown_again());
	let handled;
	try {
		handled = _emitUncaught(error, fromPromise);
	} catch (another) {
		_reportUncaught(another, false, _reportPlace(another, false));
		%exit(7);
	}
	if (handled) {
		%noop_immediate();
		while (%hook_unwind()) continue;
		return true;
	}
	try {
		_exitUncaught();
	} catch {
		// nothing to be done about it at this point
	}
	_reportUncaught(error, fromPromise, place);
	const code = %profile("EXIT_CODE_CHECKED") &&
		Process.exitCode !== null && Process.exitCode !== undefined ?
		+Process.exitCode : Process.exitCode;
	%exit(typeof code !== 'number' || code % 1 !== 0 ||
		%profile("UNCAUGHT_EXITS_1") ? 1 : code | 0);
}

function _exitUncaught() {
	if (!Process._exiting && !%profile("UNCAUGHT_EXITS_1"))
		Process.exitCode = 1;
	_emitExit(1);
}

function _emitUncaught(error, fromPromise) {
	const origin = fromPromise ? 'unhandledRejection'
		: 'uncaughtException';
	if (%profile("UNCAUGHT_MONITOR"))
		_emitProcess('uncaughtExceptionMonitor', error, origin);
	const capture = _captureCallback();
	if (capture !== null && (!fromPromise ||
		%profile("CAPTURE_REJECTIONS"))) {
		capture(error);
		return true;
	}
	if (%profile("UNCAUGHT_ORIGIN"))
		return _emitProcess('uncaughtException', error, origin);
	return _emitProcess('uncaughtException', error);
}

// ---- the end

function _beforeExit() {
	_emitProcess('beforeExit', _exitCode());
}

// unsettled: the main module still waits in a top-level await. Up to 20 a
// listener of exit says so, before those of the program.
function _naturalExit(unsettled) {
	let code = +_exitCode() | 0;
	const warns = unsettled && %profile("UNSETTLED_TLA_WARNING") &&
		code === 0;
	if (warns) {
		code = Process.exitCode = 13;
		_reportUnsettled();
	} else if (unsettled && !%profile("UNSETTLED_TLA_WARNING"))
		Process.exitCode ??= 13;
	_emitExitAgain(code);
	return _finalExit(code);
}

// told: the code the listeners of exit were given.
function _finalExit(told) {
	const code = Process.exitCode;
	return (code === undefined || code === null) &&
		%profile("EXIT_CODE_STAYS") ? told : +_exitCode() | 0;
}
