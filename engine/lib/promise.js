// SPDX-License-Identifier: MIT
// order: 60
// Promise: what runs the program (executors, iterators, constructors and
// thens that are not the built-in ones).  C does the rest and has tried its
// short ways before anything here is called.

/* ecma262 #sec-promise-executor */
function promiseConstructor(executor) {
	if (new.target === undefined) %promise_requires_new();
	if (!%is_callable(executor))
		%throw_type('Promise resolver % is not a function', executor);
	const proto = new.target.prototype;
	const promise = %promise_construct(%is_object(proto) ? proto
		: PromisePrototype);
	const resolve = %promise_resolver(promise, false);
	const reject = %promise_resolver(promise, true);
	try {
		executor(resolve, reject);
	} catch (error) {
		reject(error);
	}
	return promise;
}

/* ecma262 #sec-newpromisecapability */
function _newCapability(C) {
	if (!%is_constructor(C)) %throw_type('% is not a constructor', C);
	const capability = { promise: undefined, resolve: undefined,
		reject: undefined };
	capability.promise = new C((resolve, reject) => {
		if (capability.resolve !== undefined ||
			capability.reject !== undefined)
			%throw_type('Promise executor has already been ' +
				'invoked with non-undefined arguments');
		capability.resolve = resolve;
		capability.reject = reject;
	});
	if (!%is_callable(capability.resolve) ||
		!%is_callable(capability.reject))
		%throw_type('Promise resolve or reject function is not ' +
			'callable');
	return capability;
}

/* ecma262 #sec-speciesconstructor, for %Promise% */
function _promiseSpecies(promise) {
	const C = promise.constructor;
	if (C === undefined) return Promise;
	if (!%is_object(C))
		%throw_type('The .constructor property is not an object');
	const S = C[SymbolSpecies];
	if (S === undefined || S === null) return Promise;
	if (!%is_constructor(S))
		%throw_type('object.constructor[Symbol.species] is not a ' +
			'constructor');
	return S;
}

/* ecma262 #sec-promise.prototype.then 3 to 5 */
function _promiseThen(onFulfilled, onRejected) {
	const C = _promiseSpecies(this);
	if (C === Promise)
		return %promise_then(this, onFulfilled, onRejected,
			%promise_plain(3, this));
	const c = _newCapability(C);
	return %promise_then(this, onFulfilled, onRejected, c.promise,
		c.resolve, c.reject);
}

/* ecma262 #sec-promise.prototype.catch */
function _promiseCatch(onRejected) {
	return _invokeThen(this, undefined, onRejected);
}

/* ecma262 #sec-invoke, of then */
function _invokeThen(promise, onFulfilled, onRejected) {
	const then = promise.then;
	if (!%is_callable(then)) %throw_call_site(then);
	return %call(then, promise, onFulfilled, onRejected);
}

/* ecma262 #sec-promise.prototype.finally */
function promiseFinally(onFinally) {
	if (!%is_object(this))
		%throw_type('Promise.prototype.finally called on non-object');
	const C = _promiseSpecies(this);
	if (!%is_callable(onFinally))
		return _invokeThen(this, onFinally, onFinally);
	return _invokeThen(this,
		(value) => {
			const result = onFinally();
			return _promiseResolve(C, result).then(() => value);
		},
		(reason) => {
			const result = onFinally();
			return _promiseResolve(C, result).then(() => {
				throw reason;
			});
		});
}

/* ecma262 #sec-promise-resolve */
function _promiseResolve(C, x) {
	if (%is_promise(x) && x.constructor === C) return x;
	if (C === Promise) return %promise_resolved(x);
	const capability = _newCapability(C);
	const resolve = capability.resolve;
	resolve(x);
	return capability.promise;
}

function _promiseResolveStatic(x) {
	return _promiseResolve(this, x);
}

function _promiseRejectStatic(reason) {
	const capability = _newCapability(this);
	const reject = capability.reject;
	reject(reason);
	return capability.promise;
}

// ---- combinators: kinds as in enum combine_kind, makers as in maker.def

function promiseAll(iterable) {
	return _combine(0, 11, this, iterable, 'Promise.all');
}

function promiseAllSettled(iterable) {
	return _combine(1, 12, this, iterable, 'Promise.allSettled');
}

function promiseAny(iterable) {
	return _combine(2, 13, this, iterable, 'Promise.any');
}

function promiseRace(iterable) {
	return _combine(3, 14, this, iterable, 'Promise.race');
}

/* ecma262 #sec-promise.all and its sisters */
function _combine(kind, maker, C, iterable, name) {
	if (!%is_object(C)) %throw_type(name + ' called on non-object');
	const capability = C === Promise ? _plainCapability(maker)
		: _newCapability(C);
	try {
		const state = %combine_state(kind, capability.promise,
			capability.resolve, capability.reject);
		const resolve = C.resolve;
		if (!%is_callable(resolve))
			%throw_type('Promise resolve or reject function is ' +
				'not callable');
		for (const item of _iterableOnce(iterable)) {
			const next = %call(resolve, C, item);
			%combine_add(state);
			if (%combine_then(state, next)) continue;
			const handlers = %combine_handlers(state);
			_invokeThen(next, handlers[0], handlers[1]);
		}
		%combine_end(state);
	} catch (error) {
		const reject = capability.reject === undefined ?
			%promise_resolver(capability.promise, true)
			: capability.reject;
		reject(error);
	}
	return capability.promise;
}

function _plainCapability(maker) {
	return { promise: %promise_plain(maker), resolve: undefined,
		reject: undefined };
}

// What is no array is asked for its iterator here, whose errors are worded
// for builtins.
function _iterableOnce(iterable) {
	if (%is_array(iterable)) return iterable;
	if ((iterable === undefined || iterable === null) &&
		%profile("NOT_ITERABLE_MESSAGE") === 2)
		%throw_cannot_iterate(iterable, undefined);
	const method = iterable[SymbolIterator];
	if (!%is_callable(method)) %throw_cannot_iterate(iterable, method);
	const iterator = %call(method, iterable);
	if (!%is_object(iterator))
		%throw_type('Result of the Symbol.iterator method is not an ' +
			'object');
	return { [SymbolIterator]() { return iterator; } };
}

/* ecma262 #sec-promise.withResolvers */
function promiseWithResolvers() {
	if (this !== Promise) return _newCapability(this);
	const promise = %promise_plain(15);
	return { promise, resolve: %promise_resolver(promise, false),
		reject: %promise_resolver(promise, true) };
}

/* ecma262 #sec-promise.try */
function promiseTry(callback, ...args) {
	if (!%is_object(this))
		%throw_type('Promise.try called on non-object');
	const plain = this === Promise;
	const capability = plain ? _plainCapability(16)
		: _newCapability(this);
	const promise = capability.promise;
	let result;
	try {
		result = %apply(callback, undefined, args);
	} catch (error) {
		const reject = plain ? %promise_resolver(promise, true)
			: capability.reject;
		reject(error);
		return promise;
	}
	const resolve = plain ? %promise_resolver(promise, false)
		: capability.resolve;
	resolve(result);
	return promise;
}

// ---- what C falls back on

/* ecma262 #sec-promise-resolve-functions 8 to 12, then being an accessor;
 * by: what stacks show below the getter (stack_below.c) */
function _resolveThenable(promise, object, by) {
	let then;
	try {
		then = object.then;
	} catch (error) {
		%promise_reject(promise, error);
		return;
	}
	%promise_got_then(promise, object, then);
}

function _constructorOf(promise) {
	return promise.constructor;
}
