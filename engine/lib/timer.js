// SPDX-License-Identifier: MIT
// order: 63
// What the timers say about odd arguments.

/* Node lib/internal/timers.js Timeout */
function _timerWarning(ms) {
	const tail = '\nTimeout duration was set to 1.';
	if (ms > 2147483647)
		_emitWarning(ms + ' does not fit into a 32-bit signed ' +
			'integer.' + tail, 'TimeoutOverflowWarning');
	else if (ms < 0)
		_emitWarning(ms + ' is a negative number.' + tail,
			'TimeoutNegativeWarning');
	else
		_emitWarning(ms + ' is not a number.' + tail,
			'TimeoutNaNWarning');
}

function _setTimeoutRefuses(callback) {
	_throwCallback(callback, false);
}

function _setIntervalRefuses(callback) {
	_throwCallback(callback, false);
}

function _setImmediateRefuses(callback) {
	_throwCallback(callback, false);
}

// queueMicrotask is as old as this error's newer form.
function _queueMicrotaskRefuses(callback) {
	_throwArgument('callback', 'function', callback);
}

// Timeout.prototype[util.inspect.custom]: its list would never end.
function timeoutInspect(depth, options) {
	const inspect = %inspect_function;
	%show_links(this);
	return inspect(this, { ...options, depth: 0, customInspect: false });
}
