// SPDX-License-Identifier: MIT
// The module util.

function _nodeUtil(util) {
	const inspect = %inspect_function;
	if (util.inspect === undefined || util.inspect !== inspect)
		util.inspect = inspect;
	_utilInspect(inspect);
	%define_hidden(util.promisify, 'custom', SymbolPromisify);
	util.types = %node_rows({}, 'util/types');
	return util;
}

// What hangs on util.inspect.
function _utilInspect(inspect) {
	if (inspect.custom !== undefined) return;
	inspect.custom = SymbolInspect;
	const wide = %profile("INSPECT_COMPACT_3");
	inspect.defaultOptions = {
		showHidden: false, depth: 2, colors: false,
		customInspect: true, showProxy: false, maxArrayLength: 100,
		maxStringLength: %profile("INSPECT_STRING_LIMIT") ? 10000 :
			null,
		breakLength: wide ? 80 : 60, compact: wide ? 3 : true,
		sorted: false, getters: false, numericSeparator: false
	};
	if (!%profile("INSPECT_SEPARATOR"))
		delete inspect.defaultOptions.numericSeparator;
}

function utilFormat(...args) {
	return _formatList(args, undefined);
}

function utilFormatWithOptions(options, ...args) {
	if (typeof options !== 'object' || options === null)
		_throwArgument('inspectOptions', 'Object', options);
	return _formatList(args, options);
}

// ---- callbacks and promises

function utilPromisify(original) {
	_promisifyCheck(original);
	const custom = original[SymbolPromisify];
	if (custom) {
		_promisifyCustom(custom);
		%define_hidden(custom, SymbolPromisify, custom);
		return custom;
	}
	const names = original[%symbol_promisify_args];
	const promisified = utilPromisified(original, names);
	%copy_descriptors(promisified, original);
	%define_hidden(promisified, SymbolPromisify, promisified);
	return promisified;
}

function _promisifyCheck(original) {
	if (typeof original !== 'function')
		_throwArgument('original', 'Function', original);
}

function _promisifyCustom(custom) {
	if (typeof custom !== 'function')
		_throwArgument('util.promisify.custom', 'Function', custom);
}

function utilPromisified(original, names) {
	if (%profile("PROMISIFY_PLAIN")) return utilPlain(original, names);
	return function promisified(...args) {
		const promisifyExecutor = (resolve, reject) => {
			%append(args, _utilSettler(resolve, reject, names));
			if (%is_promise(%apply(original, this, args)) &&
			    %profile("PROMISIFY_WARNS"))
				_emitWarning('Calling promisify on a function that ' +
					'returns a Promise is likely a mistake.',
				'DeprecationWarning', 'DEP0174');
		};
		return new Promise(promisifyExecutor);
	};
}

// Node 8 makes the promise by itself, and settles it by what V8 has for C++.
function utilPlain(original, names) {
	return function promisified(...args) {
		const promise = %promise_plain(0);
		%append(args, _utilSettler(function _resolve(v) {
			%promise_settle(promise, v);
		}, function _reject(e) {
			%promise_reject(promise, e);
		}, names));
		try {
			%apply(original, this, args);
		} catch (error) {
			%promise_reject(promise, error);
		}
		return promise;
	};
}

function _utilSettler(resolve, reject, names) {
	return function promisifySettle(err, ...values) {
		if (err) reject(err);
		else resolve(_utilValues(values, names));
	};
}

function _utilValues(values, names) {
	if (names === undefined || values.length <= 1) return values[0];
	const o = {};
	for (let i = 0; i < names.length; i++) o[names[i]] = values[i];
	return o;
}

function utilCallbackify(original) {
	_callbackifyCheck(original);
	const callbackified = function callbackified(...args) {
		const callback = args.length > 0 ? args[args.length - 1] :
			undefined;
		_callbackifyLast(callback);
		%list_pop(args);
		const callbackifyCall = (...values) =>
			%apply(callback, this, values);
		const promise = %apply(original, this, args);
		_callbackifyWait(_callbackifyThen(promise), promise,
			v => %nextTick(callbackifyCall, [null, v]),
			e => %nextTick(_utilRejected, [e, callbackifyCall]));
	};
	%copy_descriptors(callbackified, original);
	if (!%profile("CALLBACKIFY_NAME"))
		%define_own(callbackified, 'name', [20, 4,
			`${original.name}Callbackified`, undefined, undefined]);
	return callbackified;
}

// Node 8 does not say what it was given, 10 and 11 say Function.
function _utilThrowCallback(which, v) {
	const how = %profile("CALLBACKIFY_ARGUMENT");
	const name = how === 0 && which === 'last' ? '"last argument"' : which;
	throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE',
		`The ${name} argument must be of type ${
			how === 1 ? 'Function' : 'function'}${
			how > 0 ? `.${_receivedText(v)}` : ''}`);
}

function _callbackifyCheck(original) {
	if (typeof original !== 'function')
		_utilThrowCallback('"original"', original);
}

function _callbackifyLast(callback) {
	if (typeof callback !== 'function')
		_utilThrowCallback('last', callback);
}

function _callbackifyThen(promise) {
	return promise.then;
}

function _callbackifyWait(then, promise, resolved, rejected) {
	if (typeof then !== 'function')
		%throw_type(%profile("CALLBACKIFY_NO_THEN"));
	%call(then, promise, resolved, rejected);
}

// The error made for a falsy reason does not show its maker.
function _utilRejected(reason, callback) {
	callbackifyRejected(reason ? reason : _utilFalsy(reason), callback);
}

function callbackifyRejected(reason, callback) {
	callback(reason);
}

function _utilFalsy(reason) {
	const e = %node_error('Error', 'ERR_FALSY_VALUE_REJECTION',
		'Promise was rejected with falsy value'), code = e.code;
	if (%profile("FALSY_REASON_FIRST")) delete e.code;
	e.reason = reason;
	if (%profile("FALSY_REASON_FIRST")) e.code = code;
	return e;
}

// ---- classes, deprecation

function utilInherits(ctor, superCtor) {
	if (ctor === undefined || ctor === null) _inheritsClass(ctor);
	if (superCtor === undefined || superCtor === null)
		_inheritsParent(superCtor);
	if (superCtor.prototype === undefined) _inheritsProto();
	if (%profile("INHERITS_ASSIGNS")) ctor.super_ = superCtor;
	else {
		if (!%is_object(ctor))
			%throw_type('Object.defineProperty called on non-object');
		%define_hidden(ctor, 'super_', superCtor);
	}
	%set_proto(ctor.prototype, superCtor.prototype);
}

// These stand for their callers too (own_frames.def).
function _inheritsClass(ctor) {
	_throwInherits('ctor', 'The constructor to "inherits" must not be ' +
		'null or undefined', 'Function', ctor);
}

function _inheritsParent(superCtor) {
	_throwInherits('superCtor', 'The super constructor to "inherits" ' +
		'must not be null or undefined', 'Function', superCtor);
}

function _inheritsProto() {
	_throwInherits('superCtor.prototype', 'The super constructor to ' +
		'"inherits" must have a prototype', 'Object', undefined);
}

// plain: what Node 8 says.
function _throwInherits(name, plain, expected, v) {
	if (%profile("INHERITS_PLAIN")) %throw_type(plain);
	_throwArgument(name, expected, v);
}

function utilDeprecate(f, message, code) {
	if (code !== undefined && typeof code !== 'string')
		_deprecateCode(code);
	let warned = false;
	const deprecated = function deprecated(...args) {
		if (!warned) {
			warned = true;
			_utilWarnOnce(message, code);
		}
		return new.target ? _deprecateConstruct(f, args, new.target) :
			%apply(f, this, args);
	};
	_deprecateProto(deprecated, f);
	if (f.prototype) %define_own(deprecated, 'prototype',
		[23, 1, f.prototype, undefined, undefined]);
	if (%profile("DEPRECATE_LENGTH")) %define_own(deprecated, 'length',
		[23, 4, f.length, undefined, undefined]);
	return deprecated;
}

function _deprecateCode(code) {
	if (%profile("INHERITS_PLAIN"))
		%throw_type('`code` argument must be a string');
	_throwArgument('code', 'string', code);
}

function _deprecateConstruct(f, args, target) {
	if (!%is_constructor(f)) %throw_type('% is not a constructor', f);
	return %construct(f, args, target);
}

function _deprecateProto(deprecated, f) {
	%set_proto(deprecated, f);
}

function _utilWarnOnce(message, code) {
	const seen = _consoleTable('deprecated');
	if (code !== undefined) {
		if (seen[code]) return;
		seen[code] = true;
	}
	_emitWarning(message, 'DeprecationWarning', code);
}

function utilDebuglog() {
	const log = function debuglog() {};
	log.enabled = false;
	return log;
}

function utilIsArray(v) {
	return %is_array(v);
}

function utilStrip(s) {
	if (typeof s !== 'string') _throwArgument('str', 'string', s);
	return %text_strip(s);
}

function utilIsDeepStrictEqual(a, b) {
	return _deepEqual(a, b, true, []);
}
