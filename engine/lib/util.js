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
}

function utilFormat(...args) {
	return _formatList(args, undefined);
}

function utilFormatWithOptions(options, ...args) {
	if (typeof options !== 'object' || options === null)
		_throwArgument('inspectOptions', 'object', options);
	return _formatList(args, options);
}

// ---- callbacks and promises

function utilPromisify(original) {
	if (typeof original !== 'function')
		_throwArgument('original', 'function', original);
	const custom = original[SymbolPromisify];
	if (custom) {
		if (typeof custom !== 'function')
			_throwArgument('util.promisify.custom', 'function',
				custom);
		%define_hidden(custom, SymbolPromisify, custom);
		return custom;
	}
	const names = original[%symbol_promisify_args];
	const promisified = _utilPromisified(original, names);
	%copy_descriptors(promisified, original);
	%define_hidden(promisified, SymbolPromisify, promisified);
	return promisified;
}

function _utilPromisified(original, names) {
	return function fn(...args) {
		return new Promise((resolve, reject) => {
			%append(args, (err, ...values) => {
				if (err) reject(err);
				else resolve(_utilValues(values, names));
			});
			%apply(original, this, args);
		});
	};
}

function _utilValues(values, names) {
	if (names === undefined || values.length <= 1) return values[0];
	const o = {};
	for (let i = 0; i < names.length; i++) o[names[i]] = values[i];
	return o;
}

function utilCallbackify(original) {
	if (typeof original !== 'function')
		_throwArgument('original', 'function', original);
	const callbackified = function callbackified(...args) {
		const callback = args.length > 0 ? args[args.length - 1] :
			undefined;
		if (typeof callback !== 'function')
			_throwArgument('last argument', 'function', callback);
		%list_pop(args);
		const f = (...values) => %apply(callback, this, values);
		%apply(original, this, args).then(
			v => %nextTick(f, [null, v]),
			e => %nextTick(_utilRejected, [e, f]));
	};
	%copy_descriptors(callbackified, original);
	%define_own(callbackified, 'name', [20, 4,
		`${original.name}Callbackified`, undefined, undefined]);
	return callbackified;
}

function _utilRejected(reason, callback) {
	if (!reason) {
		const e = %node_error('Error', 'ERR_FALSY_VALUE_REJECTION',
			'Promise was rejected with falsy value');
		e.reason = reason;
		reason = e;
	}
	callback(reason);
}

// ---- classes, deprecation

function utilInherits(constructor, parent) {
	if (typeof constructor !== 'function')
		_throwArgument('ctor', 'function', constructor);
	if (typeof parent !== 'function')
		_throwArgument('superCtor', 'function', parent);
	%define_hidden(constructor, 'super_', parent);
	%set_proto(constructor.prototype, parent.prototype);
}

function utilDeprecate(f, message, code) {
	let warned = false;
	const deprecated = function deprecated(...args) {
		if (!warned) {
			warned = true;
			_utilWarnOnce(message, code);
		}
		if (new.target) return %construct(f, args, new.target);
		return %apply(f, this, args);
	};
	%copy_descriptors(deprecated, f);
	return deprecated;
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
