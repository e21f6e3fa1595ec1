// SPDX-License-Identifier: MIT
// console: what is more than printing primitives (console.c).

function _consoleLog(...args) {
	%console_line(1, _formatList(args, undefined));
}

function _consoleInfo(...args) {
	%console_line(1, _formatList(args, undefined));
}

function _consoleDebug(...args) {
	%console_line(1, _formatList(args, undefined));
}

function _consoleWarn(...args) {
	%console_line(2, _formatList(args, undefined));
}

function _consoleError(...args) {
	%console_line(2, _formatList(args, undefined));
}

function consoleDir(object, options) {
	const ctx = _inspectContext();
	ctx.customInspect = false;
	if (typeof options === 'object' && options !== null) {
		_inspectOptions(ctx, options);
		_inspectUnlimit(ctx);
	}
	%console_line(1, _inspectValue(ctx, object, 0, false));
}

function consoleClear() {
}

function consoleTrace(...args) {
	const e = { name: 'Trace', message: _formatList(args, undefined) };
	%capture_stack(e, consoleTrace);
	%console_line(2, e.stack);
}

function consoleAssert(ok, ...args) {
	if (ok) return;
	if (!%profile("CONSOLE_ASSERT")) {
		throw %node_error('Error', 'ERR_ASSERTION',
			_formatList(args, undefined) || 'false == true');
	}
	if (args.length === 0) args[0] = 'Assertion failed';
	else if (typeof args[0] === 'string' ||
	    !%profile("CONSOLE_ASSERT_INSPECT"))
		args[0] = `Assertion failed: ${args[0]}`;
	else args = ['Assertion failed', ...args];
	%console_line(2, _formatList(args, undefined));
}

// ---- counts

// A table of the console's in Node's state, without prototype.
function _consoleTable(name) {
	const state = %node_state;
	if (state[name] === undefined) state[name] = { __proto__: null };
	return state[name];
}

function consoleCount(label = 'default') {
	label = `${label}`;
	const counts = _consoleTable('counts');
	counts[label] = (counts[label] || 0) + 1;
	%console_line(1, `${label}: ${counts[label]}`);
}

function consoleCountReset(label = 'default') {
	label = `${label}`;
	const counts = _consoleTable('counts');
	if (counts[label] === undefined) {
		if (%profile("CONSOLE_WARNS"))
			_emitWarning(`Count for '${label}' does not exist`,
				'Warning', undefined);
		return;
	}
	counts[label] = 0;
}

// ---- times

function consoleTime(label = 'default') {
	label = `${label}`;
	const times = _consoleTable('times');
	if (times[label] !== undefined) {
		if (%profile("CONSOLE_WARNS")) {
			_emitWarning(`Label '${label}' already exists for ` +
				'console.time()', 'Warning', undefined);
			return;
		}
	}
	times[label] = %clock();
}

function consoleTimeEnd(label = 'default') {
	label = `${label}`;
	if (_consoleElapsed(label, 'timeEnd', []))
		_consoleTable('times')[label] = undefined;
}

function consoleTimeLog(label = 'default', ...data) {
	_consoleElapsed(`${label}`, 'timeLog', data);
}

function _consoleElapsed(label, method, data) {
	const start = _consoleTable('times')[label];
	if (start === undefined) {
		_emitWarning(`No such label '${label}' for console.${method}()`,
			'Warning', undefined);
		return false;
	}
	const text = `${label}: ${_consoleDuration(%clock() - start)}`;
	%console_line(1, data.length === 0 ? text :
		_formatList(['%s', text, ...data], undefined));
	return true;
}

// 0.123ms, 1.234s, 2:05.250 (m:ss.mmm), 1:01:05.250 (h:mm:ss.mmm)
function _consoleDuration(ms) {
	if (!%profile("CONSOLE_TIME_UNITS") || ms < 1000)
		return %profile("CONSOLE_TIME_SHORT") ?
			`${+%number_fixed(ms, 3)}ms` :
			`${%number_fixed(ms, 3)}ms`;
	const seconds = ms / 1000;
	if (seconds < 60) return `${%number_fixed(seconds, 3)}s`;
	const minutes = %floor(seconds / 60), hours = %floor(minutes / 60);
	const rest = _consoleTwo(%number_fixed(seconds - 60 * minutes, 3), 6);
	if (hours === 0) return `${minutes}:${rest} (m:ss.mmm)`;
	return `${hours}:${_consoleTwo(`${minutes - 60 * hours}`, 2)}:${rest
		} (h:mm:ss.mmm)`;
}

function _consoleTwo(s, width) {
	return %text_repeat('0', width - s.length) + s;
}

// ---- groups

function consoleGroup(...label) {
	if (label.length > 0) %console_line(1, _formatList(label, undefined));
	%console_group(2);
}

function consoleGroupEnd() {
	%console_group(-2);
}
