// SPDX-License-Identifier: MIT
// assert: what fails throws an AssertionError with Node's message; how two
// values differ is told in assert-diff.js.

function _assertClass() {
	const state = %module_state;
	if (state.AssertionError !== undefined) return state.AssertionError;
	class AssertionError extends Error {
		constructor(options) {
			super(_assertMessage(options));
			%define_hidden(this, 'name', 'AssertionError');
			this.generatedMessage = !options.message;
			this.code = 'ERR_ASSERTION';
			this.actual = options.actual;
			this.expected = options.expected;
			this.operator = options.operator;
			if (%profile("ASSERT_DIFF")) this.diff = 'simple';
			const above = options.stackStartFn;
			%capture_stack(this, above);
			_assertHead(this);
		}
		toString() {
			return `${this.name} [${this.code}]: ${this.message}`;
		}
	}
	state.AssertionError = AssertionError;
	return AssertionError;
}

// Since 20 a message of the caller's stands above the difference.
function _assertMessage(o) {
	if (o.message === undefined) return _assertText(o);
	return %profile("ASSERT_MESSAGE_HEADS") && (o.operator ===
		'strictEqual' || o.operator === 'deepStrictEqual') ?
		_assertDifference(o) : `${o.message}`;
}

// The stack's first line says "AssertionError [ERR_ASSERTION]: …".
function _assertHead(e) {
	const stack = e.stack;
	if (typeof stack === 'string')
		%set_stack(e, %text_replace(stack,
			'AssertionError', 'AssertionError [ERR_ASSERTION]'));
}

function _assertInspect(v) {
	const ctx = _inspectContext();
	_inspectOptions(ctx, { compact: false, depth: 1000, sorted: true,
		customInspect: false, maxArrayLength: Infinity,
		getters: true });
	return _inspectValue(ctx, v, 0, false);
}

function _assertText(o) {
	const actual = _assertInspect(o.actual);
	const expected = _assertInspect(o.expected);
	switch (o.operator) {
	case 'strictEqual':
	case 'deepStrictEqual':
		return _assertDifference(o);
	case 'deepEqual':
		return 'Expected values to be loosely deep-equal:\n\n' +
			`${_assertCut(actual, 512)}\n\nshould loosely ` +
			`deep-equal\n\n${_assertCut(expected, 512)}`;
	case 'notStrictEqual':
		return _assertOne(typeof o.actual === 'function' ||
			_assertIsObject(o.actual) ? 'Expected "actual" not ' +
			'to be reference-equal to "expected":' :
			'Expected "actual" to be strictly unequal to:', actual);
	case 'notDeepStrictEqual':
		return _assertOne('Expected "actual" not to be strictly ' +
			'deep-equal to:', actual);
	case 'notDeepEqual':
		return _assertCut('Expected "actual" not to be loosely ' +
			`deep-equal to:\n\n${expected}`, 1024);
	default:
		return `${_assertCut(actual, 512)} ${o.operator} ${
			_assertCut(expected, 512)}`;
	}
}

// What both are.
function _assertOne(heading, text) {
	const lines = %text_lines(text, false);
	if (lines.length === 1)
		return `${heading}${text.length > 5 ? '\n\n' : ' '}${text}`;
	return `${heading}\n\n${_assertFewer(lines)}\n`;
}

function _assertFewer(lines) {
	if (lines.length <= 50) return %text_join(lines, '\n');
	return `${%text_join(%list_slice(lines, 0, 46), '\n')}\n...`;
}

function _assertCut(text, most) {
	return text.length > most ?
		`${%text_slice(text, 0, most - 3)}...` : text;
}

function _assertFail(actual, expected, message, operator, above) {
	if (%is_native_error(message)) throw message;
	if (message === null || message === '' &&
	    %profile("ASSERT_MESSAGE_HEADS")) message = undefined;
	if (%profile("ASSERT_MESSAGE_TYPE") && message !== undefined &&
	    typeof message !== 'string' && typeof message !== 'function')
		_throwArgument('message', ['string', 'Function'], message);
	throw new (_assertClass())({ message, actual, expected, operator,
		stackStartFn: above });
}

// The same with a message of assert's own.
function _assertTell(actual, expected, message, operator, above) {
	const e = new (_assertClass())({ message, actual, expected, operator,
		stackStartFn: above });
	e.generatedMessage = true;
	throw e;
}

// console.assert's error up to Node 8.
function _assertFailed(message) {
	_assertFail(false, true, message, '==', undefined);
}

function assertOk(v, message) {
	if (v) return;
	if (arguments.length === 0)
		_assertTell(v, true, 'No value argument passed to ' +
			'`assert.ok()`', '==', assertOk);
	if (message !== undefined)
		_assertFail(v, true, message, '==', assertOk);
	_assertTell(v, true, %profile("ASSERT_SOURCE") ? _assertSource() :
		`${_inspectArgument(v, undefined)} == true`, '==', assertOk);
}

// Node shows the text of the call.
function _assertSource() {
	return 'The expression evaluated to a falsy value:\n\n  ' +
		%program_call + '\n';
}

function _assertBothNaN(a, b) {
	return %profile("ASSERT_NAN") && a !== a && b !== b;
}

function assertEqual(actual, expected, message) {
	if (!(actual == expected || _assertBothNaN(actual, expected)))
		_assertFail(actual, expected, message, '==', assertEqual);
}

function assertNotEqual(actual, expected, message) {
	if (actual == expected || _assertBothNaN(actual, expected))
		_assertFail(actual, expected, message, '!=', assertNotEqual);
}

function assertStrictEqual(actual, expected, message) {
	if (!%same_value(actual, expected))
		_assertFail(actual, expected, message, 'strictEqual',
			assertStrictEqual);
}

function assertNotStrictEqual(actual, expected, message) {
	if (%same_value(actual, expected))
		_assertFail(actual, expected, message, 'notStrictEqual',
			assertNotStrictEqual);
}

function assertDeepEqual(actual, expected, message) {
	if (!_deepEqual(actual, expected, false, []))
		_assertFail(actual, expected, message, 'deepEqual',
			assertDeepEqual);
}

function assertNotDeepEqual(actual, expected, message) {
	if (_deepEqual(actual, expected, false, []))
		_assertFail(actual, expected, message, 'notDeepEqual',
			assertNotDeepEqual);
}

function assertDeepStrictEqual(actual, expected, message) {
	if (!_deepEqual(actual, expected, true, []))
		_assertFail(actual, expected, message, 'deepStrictEqual',
			assertDeepStrictEqual);
}

function assertNotDeepStrictEqual(actual, expected, message) {
	if (_deepEqual(actual, expected, true, []))
		_assertFail(actual, expected, message, 'notDeepStrictEqual',
			assertNotDeepStrictEqual);
}

function assertFailNow(message) {
	if (message === undefined)
		_assertTell(undefined, undefined, 'Failed', 'fail',
			assertFailNow);
	_assertFail(undefined, undefined, message, 'fail', assertFailNow);
}

function assertIfError(v) {
	if (v === null || v === undefined) return;
	_assertFail(v, null, `ifError got unwanted exception: ${
		typeof v === 'object' && typeof v.message === 'string' ?
			v.message : _inspectArgument(v, undefined)}`, 'ifError',
		assertIfError);
}

// ---- throwing

function _assertArguments(expected, message) {
	return typeof expected === 'string' ?
		{ expected: undefined, message: expected } :
		{ expected, message };
}

function _assertNothing(kind, a, above) {
	const name = a.expected && a.expected.name ?
		` (${a.expected.name})` : '';
	_assertFail(undefined, a.expected, a.message === undefined ?
		`Missing expected ${kind}${name}.` :
		`Missing expected ${kind}${name}: ${a.message}`,
		kind === 'rejection' ? 'rejects' : 'throws', above);
}

// A text where the error is expected could be meant for the error's own.
function _assertAmbiguous(e, message) {
	if (message === undefined || (_assertIsObject(e) ? e.message : e) !==
	    message) return;
	throw %node_error('TypeError', 'ERR_AMBIGUOUS_ARGUMENT',
		'The "error/message" argument is ambiguous. The error ' +
		`${_assertIsObject(e) ? 'message ' : ''}"${message}" is ` +
		'identical to the message.');
}

// Is the error what was expected?  Classes, checks and objects of properties.
function _assertError(e, a, operator, above) {
	const expected = a.expected;
	if (expected === undefined) return _assertAmbiguous(e, a.message);
	if (typeof expected === 'function') {
		if (expected.prototype !== undefined && e instanceof expected)
			return;
		if (_assertIsErrorClass(expected)) {
			if (a.message !== undefined ||
			    !%profile("ASSERT_CLASS_MESSAGE")) throw e;
			_assertTell(e, expected, 'The error is expected to be an ' +
				`instance of "${expected.name}". Received ` +
				`"${_assertReceived(e)}`, operator, above);
		}
		const answer = operator === 'throws' ?
			_throwsJudge(expected, e) : _rejectsJudge(expected, e);
		if (answer === true) return;
		if (!%profile("ASSERT_CLASS_MESSAGE")) throw e;
		if (a.message !== undefined)
			_assertFail(e, expected, a.message, operator, above);
		_assertTell(e, expected, _assertAnswered(e, expected, answer),
			operator, above);
	}
	if (typeof expected !== 'object' || expected === null)
		_throwArgument('expected', ['Function', 'Class', 'RegExp',
			'Object'], expected);
	if (!_assertIsObject(e))
		_assertTell(e, expected, _assertText({ actual: e, expected,
			operator: 'deepStrictEqual' }), operator, above);
	const keys = %enumerable_keys(expected, 1);
	if (%is_native_error(expected)) {
		%append(keys, 'name');
		%append(keys, 'message');
	}
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key in e && _deepEqual(e[key], expected[key], true, []))
			continue;
		const Class = class Comparison { };
		const some = new Class(), others = new Class();
		for (let k = 0; k < keys.length; k++) {
			if (keys[k] in e) some[keys[k]] = e[keys[k]];
			others[keys[k]] = expected[keys[k]];
		}
		if (a.message !== undefined)
			_assertFail(e, expected, a.message, operator, above);
		_assertTell(e, expected, _assertText({ actual: some,
			expected: others, operator: 'deepStrictEqual' }),
			operator, above);
	}
}

function _assertReceived(e) {
	return %is_native_error(e) ? `${e.constructor ? e.constructor.name :
		e.name}"\n\nError message:\n\n${e.message}` :
		`${_assertInspect(e)}"`;
}

// What a function that looks at the error said.
function _assertAnswered(e, f, answer) {
	const name = f.name === '' ? '' : `"${f.name}" `;
	return `The ${name}validation function is expected to return "true". ` +
		`Received ${_assertInspect(answer)}` +
		`${%is_native_error(e) ? `\n\nCaught error:\n\n${e}` : ''}`;
}

function _assertIsErrorClass(f) {
	for (let c = f; c !== null; c = %proto(c)) if (c === Error) return true;
	return false;
}

// These stand for a place in Node, for their callers too (own_frames.def).
function _throwsRefuses(f) {
	_throwArgument('fn', 'Function', f);
}

function _throwsCall(f) {
	f();
}

function _throwsJudge(judge, e) {
	return %call(judge, {}, e);
}

function _rejectsJudge(judge, e) {
	return %call(judge, {}, e);
}

function _doesNotThrowRefuses(f) {
	_throwArgument('fn', 'Function', f);
}

function _doesNotThrowCall(f) {
	f();
}

function _outcomeCall(f) {
	return f();
}

function assertThrows(f, expected, message) {
	if (typeof f !== 'function') _throwsRefuses(f);
	const a = _assertArguments(expected, message);
	let thrown;
	try {
		_throwsCall(f);
	} catch (e) {
		thrown = { e };
	}
	if (thrown === undefined) _assertNothing('exception', a, assertThrows);
	_assertError(thrown.e, a, 'throws', assertThrows);
}

function assertDoesNotThrow(f, expected, message) {
	if (typeof f !== 'function') _doesNotThrowRefuses(f);
	const a = _assertArguments(expected, message);
	try {
		_doesNotThrowCall(f);
	} catch (e) {
		_assertUnwanted(e, a, 'exception', assertDoesNotThrow);
	}
}

function _assertUnwanted(e, a, kind, above) {
	_assertFail(e, a.expected, `Got unwanted ${kind}${a.message ===
		undefined ? '.' : `: ${a.message}`}\nActual message: "${
		e && e.message}"`, kind === 'rejection' ? 'doesNotReject' :
		'doesNotThrow', above);
}

async function _assertOutcome(p) {
	let promise = p;
	if (typeof p === 'function') {
		promise = _outcomeCall(p);
		if (!_assertIsPromise(promise)) _throwReturned(
			'instance of Promise', 'promiseFn', promise);
	} else if (!_assertIsPromise(p))
		_throwArgument('promiseFn', ['Function', 'Promise'], p);
	try {
		await promise;
	} catch (e) {
		return { e };
	}
	return undefined;
}

function _assertIsPromise(v) {
	return %is_promise(v) || v !== null && typeof v === 'object' &&
		typeof v.then === 'function' && typeof v.catch === 'function';
}

async function assertRejects(p, expected, message) {
	const a = _assertArguments(expected, message);
	const thrown = await _assertOutcome(p);
	if (thrown === undefined) _assertNothing('rejection', a, assertRejects);
	_assertError(thrown.e, a, 'rejects', assertRejects);
}

async function assertDoesNotReject(p, expected, message) {
	const a = _assertArguments(expected, message);
	const thrown = await _assertOutcome(p);
	if (thrown !== undefined)
		_assertUnwanted(thrown.e, a, 'rejection', assertDoesNotReject);
}

// ---- the module: assert is its own ok

function _nodeAssert() {
	const assert = %assert_function('assert');
	%node_rows(assert, 'assert');
	assert.AssertionError = _assertClass();
	const strict = %assert_function('strict');
	%node_rows(strict, 'assert');
	strict.AssertionError = assert.AssertionError;
	strict.equal = strict.strictEqual;
	strict.notEqual = strict.notStrictEqual;
	strict.deepEqual = strict.deepStrictEqual;
	strict.notDeepEqual = strict.notDeepStrictEqual;
	assert.strict = strict;
	strict.strict = strict;
	return assert;
}
