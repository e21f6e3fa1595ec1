// SPDX-License-Identifier: MIT
// order: 10
// What instructions fall back on when an operand is an object whose
// conversion, iteration or access runs the program.  core's fast paths have
// been tried before any of these is called.

/* ecma262 #sec-toprimitive */
function _toPrimitive(v, hint) {
	if (!%is_object(v)) return v;
	const exotic = v[SymbolToPrimitive];
	if (exotic === undefined || exotic === null)
		return _ordinaryToPrimitive(v, hint);
	if (!%is_callable(exotic)) %throw_call_site(exotic);
	const result = %call(exotic, v, hint);
	if (%is_object(result))
		%throw_type('Cannot convert object to primitive value');
	return result;
}

/* ecma262 #sec-ordinarytoprimitive */
function _ordinaryToPrimitive(v, hint) {
	const first = hint === 'string' ? v.toString : v.valueOf;
	if (%is_callable(first)) {
		const result = %call(first, v);
		if (!%is_object(result)) return result;
	}
	const second = hint === 'string' ? v.valueOf : v.toString;
	if (%is_callable(second)) {
		const result = %call(second, v);
		if (!%is_object(result)) return result;
	}
	%throw_type('Cannot convert object to primitive value');
}

function _toString(v) {
	return %string(_toPrimitive(v, 'string'));
}

function _toNumber(v) {
	return +_toPrimitive(v, 'number');
}

function _toNumeric(v) {
	return %numeric(_toPrimitive(v, 'number'));
}

function _toInteger(v) {
	return %integer(_toPrimitive(v, 'number'));
}

/* ecma262 #sec-tolength */
function _toLength(v) {
	return %length(_toPrimitive(v, 'number'));
}

/* ecma262 #sec-topropertykey */
function _toKey(v) {
	const key = _toPrimitive(v, 'string');
	return typeof key === 'symbol' ? key : %string(key);
}

// ---- operators

function _add(a, b) {
	a = _toPrimitive(a, 'default');
	return a + _toPrimitive(b, 'default');
}

function _arithmetic(op, a, b) {
	a = _toNumeric(a);
	b = _toNumeric(b);
	switch (op) {
	case 'SUB': return a - b;
	case 'MUL': return a * b;
	case 'DIV': return a / b;
	case 'MOD': return a % b;
	case 'POW': return a ** b;
	case 'BAND': return a & b;
	case 'BOR': return a | b;
	case 'BXOR': return a ^ b;
	case 'SHL': return a << b;
	case 'SAR': return a >> b;
	default: return a >>> b;
	}
}

function _unary(op, a) {
	if (op === 'PLUS') return _toNumber(a);
	a = _toNumeric(a);
	switch (op) {
	case 'NEG': return -a;
	case 'BNOT': return ~a;
	case 'INC': return ++a;
	case 'DEC': return --a;
	default: return a;
	}
}

/* ecma262 #sec-islessthan */
function _compare(op, a, b) {
	a = _toPrimitive(a, 'number');
	b = _toPrimitive(b, 'number');
	switch (op) {
	case 'LT': return a < b;
	case 'LE': return a <= b;
	case 'GT': return a > b;
	default: return a >= b;
	}
}

/* ecma262 #sec-islooselyequal */
function _equal(a, b) {
	if (%is_object(a)) {
		if (%is_object(b)) return a === b;
		if (b === null || b === undefined) return false;
		return _toPrimitive(a, 'default') == b;
	}
	if (a === null || a === undefined) return false;
	return a == _toPrimitive(b, 'default');
}

function _notEqual(a, b) {
	return !_equal(a, b);
}

function _getElem(o, key) {
	return o[_toKey(key)];
}

function _putElem(o, key, v) {
	o[_toKey(key)] = v;
}

function _putElemSloppy(o, key, v) {
	%put_sloppy(o, _toKey(key), v);
}

// Where super's properties are is asked after the key's conversion, until
// Node 26.
function _getSuper(self, home, key) {
	const base = %proto(home);
	key = _toKey(key);
	return %get_from_base(self,
		%profile("SUPER_BASE_FIRST") ? base : %proto(home), key);
}

function _putSuper(self, home, key, v, strict) {
	const base = %proto(home);
	key = _toKey(key);
	%put_to_base(self, %profile("SUPER_BASE_FIRST") ? base : %proto(home),
		key, v, strict);
}

function _putLength(array, v) {
	%put_sloppy(array, 'length', _toArrayLength(v));
}

function _deleteElem(o, key) {
	return delete o[_toKey(key)];
}

function _deleteElemSloppy(o, key) {
	return %delete_sloppy(o, _toKey(key));
}

function _in(key, o) {
	return _toKey(key) in o;
}

/* ecma262 #sec-instanceofoperator */
function _instanceof(v, target) {
	if (!%is_object(target))
		%throw_type("Right-hand side of 'instanceof' is not an object");
	const method = target[SymbolHasInstance];
	if (method !== undefined && method !== null) {
		if (!%is_callable(method)) %throw_call_site(method);
		return !!%call(method, target, v);
	}
	if (!%is_callable(target))
		%throw_type("Right-hand side of 'instanceof' is not callable");
	return _ordinaryHasInstance(target, v);
}

/* ecma262 #sec-ordinaryhasinstance */
function _ordinaryHasInstance(target, v) {
	if (!%is_callable(target)) return false;
	const bound = %bound_target(target);
	if (bound !== undefined) return v instanceof bound;
	if (!%is_object(v)) return false;
	const proto = target.prototype;
	if (!%is_object(proto))
		%throw_type("Function has non-object prototype '%' in " +
			'instanceof check', proto);
	for (let o = %proto(v); o !== null; o = %proto(o))
		if (o === proto) return true;
	return false;
}

// ---- properties of literals and patterns

/* ecma262 #sec-copydataproperties */
function _copyProperties(target, source) {
	if (source === undefined || source === null) return target;
	const from = %to_object(source);
	const keys = %property_keys(from);
	for (let i = 0; i < keys.length; i++)
		if (%is_enumerable(from, keys[i]))
			%create(target, keys[i], from[keys[i]]);
	return target;
}

function _restProperties(source, except) {
	const from = %to_object(source);
	const target = {};
	const keys = %property_keys(from);
	for (let i = 0; i < keys.length; i++) {
		if (!%is_enumerable(from, keys[i])) continue;
		if (!%is_among(keys[i], except))
			%create(target, keys[i], from[keys[i]]);
		else if (%profile("REST_READS_EXCLUDED")) from[keys[i]];
	}
	return target;
}

function _arraySpread(array, iterable) {
	const iterator = _getIterator(iterable);
	const next = iterator.next;
	for (;;) {
		const v = _iteratorStep(iterator, next);
		if (v === %empty) return array;
		%append(array, v);
	}
}

// ---- iteration

/* ecma262 #sec-getiterator */
function _getIterator(iterable) {
	if (iterable === undefined || iterable === null)
		%throw_not_iterable(iterable, undefined);
	const method = iterable[SymbolIterator];
	if (!%is_callable(method)) %throw_not_iterable(iterable, method);
	const iterator = %call(method, iterable);
	if (!%is_object(iterator))
		%throw_type('Result of the Symbol.iterator method is not an ' +
			'object');
	return iterator;
}

function _getAsyncIterator(iterable) {
	if (iterable === undefined || iterable === null)
		%throw_not_async_iterable(iterable, undefined);
	const method = iterable[SymbolAsyncIterator];
	if (method === undefined || method === null) {
		const sync = iterable[SymbolIterator];
		if (!%is_callable(sync))
			%throw_not_async_iterable(iterable, sync);
		const iterator = %call(sync, iterable);
		if (!%is_object(iterator))
			%throw_type('Result of the Symbol.iterator method ' +
				'is not an object');
		return %async_from_sync(iterator, iterator.next);
	}
	if (!%is_callable(method)) %throw_call_site(method);
	const iterator = %call(method, iterable);
	if (!%is_object(iterator))
		%throw_type('Result of the Symbol.asyncIterator method is ' +
			'not an object');
	return iterator;
}

/* ecma262 #sec-iteratorstepvalue: a value, or %empty when done */
function _iteratorStep(iterator, next) {
	if (!%is_callable(next)) %throw_call_site(next);
	const result = %call(next, iterator);
	if (!%is_object(result))
		%throw_type('Iterator result % is not an object', result);
	if (result.done) return %empty;
	return result.value;
}

function _iteratorResult(result) {
	if (result.done) return %empty;
	return result.value;
}

/* ecma262 #sec-iteratorclose, for a completion that is no throw */
function _iteratorClose(iterator) {
	const method = iterator.return;
	if (method === undefined || method === null) return;
	if (!%is_callable(method)) _iteratorNoReturn(method);
	const result = %call(method, iterator);
	if (!%is_object(result))
		%throw_type('Iterator result % is not an object', result);
}

function _iteratorNoReturn(method) {
	if (%profile("CLOSE_RETURN_MESSAGE") === 1)
		%throw_type("The iterator's 'return' method is not callable");
	%throw_call_site(method);
}

/* the same for a throw: what return() throws is dropped, and what getting it
 * throws since ECMAScript 2020 */
function _iteratorCloseQuiet(iterator) {
	if (!%profile("CLOSE_GETTER_DROPPED")) {
		_iteratorCallQuiet(iterator, iterator.return);
		return;
	}
	try {
		_iteratorCallQuiet(iterator, iterator.return);
	} catch {
		return;
	}
}

/* return()'s result, or %empty if there is none */
function _iteratorCallQuiet(iterator, method) {
	try {
		if (method !== undefined && method !== null)
			return %call(method, iterator);
	} catch {
		return %empty;
	}
	return %empty;
}

/* _iteratorCloseQuiet for what the program iterates itself: the result */
function _iteratorReturnQuiet(iterator) {
	let method;
	try {
		method = iterator.return;
	} catch (error) {
		if (!%profile("CLOSE_GETTER_DROPPED")) throw error;
		return %empty;
	}
	if (%profile("CLOSE_RETURN_MESSAGE") === 0 && method !== undefined &&
	    method !== null && !%is_callable(method))
		%throw_type("The iterator's 'return' method is not callable");
	return _iteratorCallQuiet(iterator, method);
}

/* ecma262 #sec-asynciteratorclose: return()'s result, to be awaited */
function _iteratorReturn(iterator) {
	const method = iterator.return;
	if (method === undefined || method === null) return %empty;
	if (!%is_callable(method)) _iteratorNoReturn(method);
	return %call(method, iterator);
}

// ---- operands of natives (struct builtin.operands)

function _coerce(how, v) {
	switch (how) {
	case 's': return _toString(v);
	case 'n': return _toNumber(v);
	case 'i': return _toInteger(v);
	case 'k': return _toKey(v);
	case 'p': return _toPrimitive(v, 'number');
	case 'd': return _toPrimitive(v, 'default');
	case 'S': return v === undefined ? v : _toString(v);
	case 'N': return v === undefined ? v : _toNumber(v);
	case 'I': return v === undefined ? v : _toInteger(v);
	default: return v;
	}
}

function _coerceAll(args, operands) {
	for (let i = 0; i < args.length; i++)
		args[i] = _coerce(%operand(operands, i + 1), args[i]);
	return args;
}

function _coerceCall(native, thisValue, args, operands) {
	thisValue = _coerce(%operand(operands, 0), thisValue);
	return %apply(native, thisValue, _coerceAll(args, operands));
}

function _coerceConstruct(native, newTarget, args, operands) {
	return %construct(native, _coerceAll(args, operands), newTarget);
}

// A native constructor whose new.target has a prototype getter: the getter
// runs here, and a stand-in holds what it gave.
function _constructWithGetter(native, newTarget, args) {
	const target = %stand_in(newTarget.prototype);
	return %construct(native, args, target);
}
