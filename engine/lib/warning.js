// SPDX-License-Identifier: MIT
// process.emitWarning, and what is printed of a warning.

function processEmitWarning(warning, type, code, maker) {
	let detail;
	if (type !== null && typeof type === 'object' && !%is_array(type)) {
		maker = type.ctor;
		code = type.code;
		if (typeof type.detail === 'string') detail = type.detail;
		type = type.type || 'Warning';
	} else if (typeof type === 'function') {
		maker = type;
		code = '';
		type = 'Warning';
	}
	if (typeof code === 'function') {
		maker = code;
		code = undefined;
	}
	if (type !== undefined && typeof type !== 'string')
		_throwArgument('type', 'string', type);
	if (code !== undefined && code !== '' && typeof code !== 'string')
		_throwArgument('code', 'string', code);
	if (typeof warning !== 'string' && %inspect_kind(warning) !== 'error')
		_throwArgument('warning', ['string', 'Error'], warning);
	_warn(warning, type || 'Warning', code || undefined, detail,
		maker || Process.emitWarning);
}

function _emitWarning(warning, name, code) {
	_warn(warning, name || 'Warning', code, undefined, undefined);
}

function _warn(warning, name, code, detail, maker) {
	if (typeof warning === 'string')
		warning = _warningOf(warning, name, code, detail, maker);
	if (warning.name === 'DeprecationWarning') {
		if (Process.noDeprecation) return;
		if (Process.throwDeprecation) {
			if (%profile("WARNING_THROW_AT_ONCE"))
				_throwWarning(warning);
			%nextTick(_throwWarning, [warning]);
			return;
		}
	}
	%nextTick(doEmitWarning, [warning]);
}

function _warningOf(text, name, code, detail, maker) {
	const w = %plain_error(text);
	w.name = `${name}`;
	if (code !== undefined) w.code = code;
	if (detail !== undefined) w.detail = detail;
	%capture_stack(w, maker);
	return w;
}

function _throwWarning(warning) {
	%throw_from(warning, 'WARNING_THROW');
}

function doEmitWarning(warning) {
	Process.emit('warning', warning);
}

// The listener of 'warning' every process begins with.
function _onWarning(warning) {
	if (%inspect_kind(warning) !== 'error') return;
	const deprecation = warning.name === 'DeprecationWarning';
	if (deprecation && Process.noDeprecation) return;
	const trace = Process.traceProcessWarnings ||
		deprecation && Process.traceDeprecation;
	let text = `(node:${Process.pid}) `;
	if (warning.code) text += `[${warning.code}] `;
	if (trace && warning.stack) text += `${warning.stack}`;
	else text += typeof warning.toString === 'function' ?
		`${warning.toString()}` : _errorText(warning);
	if (typeof warning.detail === 'string') text += `\n${warning.detail}`;
	if (!trace && %profile("TRACE_WARNINGS_LINE"))
		text += _warningHint(deprecation);
	%console_write(2, `${text}\n`);
}

function _warningHint(deprecation) {
	const state = %node_state;
	if (state.hinted) return '';
	state.hinted = true;
	return `\n(Use \`node --trace-${deprecation ? 'deprecation' :
		'warnings'} ...\` to show where the warning was created)`;
}
