// SPDX-License-Identifier: MIT
// order: 61
// The async-from-sync iterator: this.sync is the iterator, this.step its
// next.  Its objects are never seen by the program.

// Is a value that was not passed not passed on either?
function _asyncFromSyncAbsent(count) {
	return count === 0 && %profile("FROM_SYNC_ABSENT");
}

/* DEVIATES: since ES2025 V8 closes the iterator for all that goes wrong, not
 * only for a value that rejects. */
function _asyncFromSyncFail(self, promise, error) {
	if (%profile("FROM_SYNC_CLOSES")) _iteratorCloseQuiet(self.sync);
	%promise_reject(promise, error);
	return promise;
}

/* ecma262 #sec-%asyncfromsynciteratorprototype%.next */
function _asyncFromSyncNext(value) {
	const promise = %promise_plain(18);
	let result;
	try {
		if (!%is_callable(this.step)) %throw_call_site(this.step);
		result = _asyncFromSyncAbsent(%argument_count()) ?
			%call(this.step, this.sync) :
			%call(this.step, this.sync, value);
		if (!%is_object(result))
			%throw_type('Iterator result % is not an object',
				result);
	} catch (error) {
		return _asyncFromSyncFail(this, promise, error);
	}
	return _asyncFromSyncGoOn(this, result, promise, true);
}

// Before V8 9 null is no missing method.
function _asyncFromSyncMissing(method) {
	return method === undefined || (method === null &&
		!%profile("FROM_SYNC_THROWS"));
}

/* ecma262 #sec-%asyncfromsynciteratorprototype%.return */
function _asyncFromSyncReturn(value) {
	const promise = %promise_plain(18);
	let method, result;
	try {
		method = this.sync.return;
	} catch (error) {
		if (%profile("FROM_SYNC_THROWS")) throw error;
		%promise_reject(promise, error);
		return promise;
	}
	try {
		if (_asyncFromSyncMissing(method)) {
			%promise_settle(promise, { value, done: true });
			return promise;
		}
		if (!%is_callable(method)) %throw_call_site(method);
		result = _asyncFromSyncAbsent(%argument_count()) ?
			%call(method, this.sync) :
			%call(method, this.sync, value);
		if (!%is_object(result))
			%throw_type('Iterator result % is not an object',
				result);
	} catch (error) {
		%promise_reject(promise, error);
		return promise;
	}
	return _asyncFromSyncGoOn(this, result, promise, false);
}

/* ecma262 #sec-%asyncfromsynciteratorprototype%.throw
 * DEVIATES: what a getter of throw throws rejects no promise in V8. */
function _asyncFromSyncThrow(value) {
	const promise = %promise_plain(18);
	const method = this.sync.throw;
	let result;
	if (_asyncFromSyncMissing(method))
		return _asyncFromSyncNoThrow(this, promise, value);
	try {
		if (!%is_callable(method)) %throw_call_site(method);
		result = %call(method, this.sync, value);
		if (!%is_object(result))
			%throw_type('Iterator result % is not an object',
				result);
	} catch (error) {
		return _asyncFromSyncFail(this, promise, error);
	}
	return _asyncFromSyncGoOn(this, result, promise, true);
}

function _asyncFromSyncNoThrow(self, promise, value) {
	try {
		if (!%profile("FROM_SYNC_THROW_CLOSES")) throw value;
		_iteratorCloseCalled(self.sync);
		%throw_type('The iterator does not provide a ' +
			"'throw' method.");
	} catch (error) {
		%promise_reject(promise, error);
	}
	return promise;
}

/* _iteratorClose with other words */
function _iteratorCloseCalled(iterator) {
	const method = iterator.return;
	if (method === undefined || method === null) return;
	if (!%is_callable(method)) %throw_call_site(method);
	if (!%is_object(%call(method, iterator)))
		%throw_type('% called on non-object', 'return');
}

/* ecma262 #sec-%asynciteratorprototype%-%symbol.asyncdispose%
 * DEVIATES: V8 gives return() an undefined. */
function asyncIteratorDispose() {
	const promise = %promise_plain(20);
	let wrapper;
	try {
		const method = this.return;
		if (method === undefined || method === null) {
			%promise_settle(promise, undefined);
			return promise;
		}
		if (!%is_callable(method))
			%throw_type("'%' returned for property 'return' of " +
				"object '%' is not a function", method, this);
		wrapper = _promiseResolve(Promise,
			%call(method, this, undefined));
	} catch (error) {
		%promise_reject(promise, error);
		return promise;
	}
	return %promise_then(wrapper, () => undefined, undefined, promise);
}

/* ecma262 #sec-asyncfromsynciteratorcontinuation */
function _asyncFromSyncGoOn(self, result, promise, close) {
	let done, wrapper;
	try {
		done = !!result.done;
		const value = result.value;
		wrapper = %profile("AWAIT_WRAPPER") ? %promise_wrapped(value) :
			_promiseResolve(Promise, value);
	} catch (error) {
		if (close && !done)
			return _asyncFromSyncFail(self, promise, error);
		%promise_reject(promise, error);
		return promise;
	}
	const onRejected = done || !close || !%profile("FROM_SYNC_CLOSES") ?
		undefined : (error) => {
			_iteratorCloseQuiet(self.sync);
			throw error;
		};
	return %promise_then(wrapper, (value) => ({ value, done }),
		onRejected, promise);
}
