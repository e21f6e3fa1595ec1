// SPDX-License-Identifier: MIT
// Errors as util.inspect shows them: the stack, improved, and what it lacks.

function _inspectError(ctx, e, shape) {
	const name = e.name === undefined || e.name === null ? 'Error' :
		`${e.name}`;
	let stack = _inspectStackOf(e);
	_inspectErrorKeys(ctx, e, shape.keys, stack);
	if (%profile("INSPECT_STACK_NAMED"))
		stack = _inspectStackNamed(stack, shape, name);
	const at = _inspectFramesStart(e, stack);
	if (at < 0) stack = _inspectFrameless(ctx, e, stack);
	else {
		const lines = _inspectFrames(e, %text_slice(stack, at + 1,
			stack.length));
		stack = `${%text_slice(stack, 0, at)}\n${
			%text_join(lines, '\n')}`;
	}
	return ctx.indent === 0 || !%profile("INSPECT_COMPACT") ? stack :
		%text_indent(stack, ctx.indent);
}

// A stack without frames: in brackets, in old versions not everywhere.
function _inspectFrameless(ctx, e, stack) {
	const how = %profile("INSPECT_ERROR_BRACKETS");
	return how === 2 || how === 1 && ctx.indent === 0 ||
		how === 0 && !e.stack ? `[${stack}]` : stack;
}

function _inspectStackOf(e) {
	const stack = e.stack;
	return stack ? `${stack}` : _errorText(e);
}

// Error.prototype.toString without looking for a replaced one.
function _errorText(e) {
	const name = e.name === undefined ? 'Error' : `${e.name}`;
	const message = e.message === undefined ? '' : `${e.message}`;
	if (name === '') return message;
	return message === '' ? name : `${name}: ${message}`;
}

// Own properties the stack tells already are not listed again; cause and
// errors are, though not enumerable.
function _inspectErrorKeys(ctx, e, keys, stack) {
	if (!ctx.showHidden && keys.length !== 0 &&
	    %profile("INSPECT_DROP_KEYS")) {
		_inspectDropKey(e, keys, stack, 'name');
		_inspectDropKey(e, keys, stack, 'message');
		_inspectDropKey(e, keys, stack, 'stack');
	}
	if (%profile("INSPECT_CAUSE") && 'cause' in e &&
	    %list_find(keys, 'cause') < 0)
		%append(keys, 'cause');
	if (%profile("INSPECT_ERRORS") && %inspect_kind(e.errors) === 'array' &&
	    %list_find(keys, 'errors') < 0)
		%append(keys, 'errors');
}

function _inspectDropKey(e, keys, stack, name) {
	const at = %list_find(keys, name);
	if (at < 0) return;
	const v = e[name];
	if (typeof v !== 'string' || %text_find(stack, v, 0) >= 0)
		%list_remove(keys, at);
}

// The class's name in front where the stack does not show it.
function _inspectStackNamed(stack, shape, name) {
	let length = name.length;
	if (shape.name !== null && !(%text_ends(name, 'Error') &&
	    %text_starts(stack, name) && (stack.length === length ||
	    stack[length] === ':' || stack[length] === '\n')))
		return stack;
	let fallback = 'Error';
	if (shape.name === null) {
		const start = %error_leading_name(stack);
		length = start.length;
		if (length > 0) fallback = start;
	}
	const prefix = %text_trim_end(_inspectPrefix(shape.name, shape.tag,
		fallback, ''));
	if (name === prefix) return stack;
	if (%text_find(prefix, name, 0) < 0)
		return `${prefix} [${name}]${%text_slice(stack, length,
			stack.length)}`;
	return length === 0 ? `${prefix}: ${stack}` :
		`${prefix}${%text_slice(stack, length, stack.length)}`;
}

// Where the frames begin: the line end before "    at", past the message.
function _inspectFramesStart(e, stack) {
	const message = e.message;
	let from = 0;
	if (typeof message === 'string' && message !== '') {
		const at = %text_find(stack, message, 0);
		if (at >= 0) from = at + message.length;
	}
	return %text_find(stack, '\n    at', from);
}

// The frames, those shared with the cause's stack folded.
function _inspectFrames(e, text) {
	const lines = %text_lines(text, false);
	if (!%profile("INSPECT_CAUSE")) return lines;
	let cause;
	try {
		cause = e.cause;
	} catch {
		return lines;
	}
	if (%inspect_kind(cause) !== 'error') return lines;
	const other = _inspectStackOf(cause);
	const at = %text_find(other, '\n    at', 0);
	if (at >= 0) _inspectFold(lines, %text_lines(%text_slice(other, at + 1,
		other.length), false));
	return lines;
}

// Replaces the middle of a run of more than 3 lines that also stand in
// others, in the same order.
function _inspectFold(lines, others) {
	for (let i = 0; i < lines.length - 3; i++) {
		const at = %list_find(others, lines[i]);
		if (at < 0 || others.length - at <= 3) continue;
		let n = 1;
		while (i + n < lines.length && at + n < others.length &&
		    lines[i + n] === others[at + n]) n++;
		if (n <= 3) continue;
		const skipped = n - 2;
		lines[i + 1] = `    ... ${skipped
			} lines matching cause stack trace ...`;
		for (let k = 1; k < skipped; k++) %list_remove(lines, i + 2);
		return;
	}
}
