// SPDX-License-Identifier: MIT
// order: 61
// The async-from-sync iterator: this.sync is the iterator, this.step its
// next.  Its objects are never seen by the program.

// Is a value that was not passed not passed on either?
function _asyncFromSyncAbsent(count) {
	return count === 0 && %profile("FROM_SYNC_ABSENT");
}

/* ecma262 #sec-%asyncfromsynciteratorprototype%.next */
function _asyncFromSyncNext(value) {
	const promise = %promise_plain(18);
	let result;
	try {
		result = _asyncFromSyncAbsent(%argument_count()) ?
			%call(this.step, this.sync) :
			%call(this.step, this.sync, value);
		if (!%is_object(result))
			%throw_type('Iterator result % is not an object',
				result);
	} catch (error) {
		%promise_reject(promise, error);
		return promise;
	}
	return _asyncFromSyncGoOn(this, result, promise, true);
}

/* ecma262 #sec-%asyncfromsynciteratorprototype%.return */
function _asyncFromSyncReturn(value) {
	const promise = %promise_plain(18);
	let result;
	try {
		const method = this.sync.return;
		if (method === undefined || method === null) {
			%promise_settle(promise, { value, done: true });
			return promise;
		}
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

/* ecma262 #sec-%asyncfromsynciteratorprototype%.throw */
function _asyncFromSyncThrow(value) {
	const promise = %promise_plain(18);
	let result;
	try {
		const method = this.sync.throw;
		if (method === undefined || method === null) {
			if (!%profile("FROM_SYNC_THROW_CLOSES")) throw value;
			_iteratorClose(this.sync);
			%throw_type('The iterator does not provide a ' +
				"'throw' method.");
		}
		result = %call(method, this.sync, value);
		if (!%is_object(result))
			%throw_type('Iterator result % is not an object',
				result);
	} catch (error) {
		%promise_reject(promise, error);
		return promise;
	}
	return _asyncFromSyncGoOn(this, result, promise, true);
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
		try {
			wrapper = %profile("AWAIT_WRAPPER") ?
				%promise_wrapped(value)
				: _promiseResolve(Promise, value);
		} catch (error) {
			if (!done && close && %profile("FROM_SYNC_CLOSES"))
				_iteratorCloseQuiet(self.sync);
			throw error;
		}
	} catch (error) {
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
