// SPDX-License-Identifier: MIT
// What Node's own code does with promises, its primordials: the functions as
// they were made.  then asks a promise for its constructor and that for its
// species, which a program may have changed; Node's SafePromise is not asked.

function _nodeThen(promise, onFulfilled, onRejected) {
	return %call(PromiseThen, promise, onFulfilled, onRejected);
}

function _promiseOf(v) {
	return %call(PromiseResolve, Promise, v);
}

function _promiseRejected(reason) {
	const promise = %promise_plain(2);
	%promise_reject(promise, reason);
	return promise;
}

// SafePromisePrototypeFinally: a then, a finally (its callback, what that
// gives, the value again) and a then.
function _safeFinally(promise, callback) {
	const outer = %promise_plain(20), inner = %promise_plain(20);
	try {
		_nodeThen(promise, %promise_resolver(inner, false),
			%promise_resolver(inner, true));
	} catch (e) {
		%promise_reject(inner, e);
	}
	const last = %promise_plain(5);
	%promise_then(inner,
		v => _safeFollow(last, callback, () => v),
		e => _safeFollow(last, callback, () => {
			throw e;
		}), undefined);
	%promise_then(last, %promise_resolver(outer, false),
		%promise_resolver(outer, true), %promise_plain(3));
	return outer;
}

// last follows what callback gives, then ends as thunk does; by a job, as one
// promise follows another.
function _safeFollow(last, callback, thunk) {
	const given = %promise_plain(1), v = callback();
	if (%is_promise(v)) v.constructor;
	%promise_settle(given, v);
	const done = %promise_then(given, thunk, undefined, %promise_plain(3));
	%promise_then(%promise_resolved(undefined), () => {
		%promise_then(done, undefined, undefined, last);
	}, undefined, undefined);
}

// A SafePromise of v: a program's changes don't reach it.
function _safeOf(v) {
	const promise = %promise_plain(1);
	%define_hidden(promise, 'then', PromiseThen);
	%define_hidden(promise, 'constructor', undefined);
	%promise_settle(promise, v);
	return promise;
}

// SafePromiseAllReturnVoid and …ArrayLike
function _safeAllVoid(promises) {
	return new Promise((resolve, reject) => {
		let left = promises.length;
		if (left === 0) resolve();
		const done = () => {
			if (--left === 0) resolve();
		};
		for (let i = 0; i < promises.length; i++)
			_nodeThen(_promiseOf(promises[i]), done, reject);
	});
}

// SafePromiseAll
function _safeAllOf(promises) {
	const all = %promise_plain(11), values = [];
	let left = promises.length + 1;
	const done = () => {
		if (--left === 0) %promise_settle(all, values);
	};
	for (let i = 0; i < promises.length; i++) {
		const p = %promise_plain(0);
		_nodeThen(promises[i], %promise_resolver(p, false),
			%promise_resolver(p, true));
		%promise_then(p, v => {
			values[i] = v;
			done();
		}, e => %promise_reject(all, e), %promise_plain(3));
	}
	done();
	const outer = %promise_plain(0);
	%promise_then(all, %promise_resolver(outer, false),
		%promise_resolver(outer, true), %promise_plain(3));
	return outer;
}
