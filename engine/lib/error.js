// SPDX-License-Identifier: MIT
// Errors where getters and iterators of the program take part.

// options.cause is a getter: read it, then begin again with its value.
function _errorWithCause(native, newTarget, message, options) {
	return %construct(native, [message, { cause: options.cause }],
		newTarget);
}

/* ecma262 #sec-aggregate-error 4-5 */
function _aggregateErrors(error, errors) {
	const list = [];
	for (const e of errors) %append(list, e);
	return %define_hidden(error, 'errors', list);
}

/* ecma262 #sec-error.prototype.tostring */
function _errorToString() {
	let name = this.name;
	name = name === undefined ? 'Error' : _toString(name);
	let message = this.message;
	message = message === undefined ? '' : _toString(message);
	if (name === '') return message;
	if (message === '') return name;
	return name + ': ' + message;
}

// What Error.prepareStackTrace is from Node 20 on.
function errorPrepareStackTrace(error, trace) {
	let text = %apply(_errorToString, error, []);
	for (let i = 0; i < trace.length; i++) text += `\n    at ${trace[i]}`;
	return text;
}
