// SPDX-License-Identifier: MIT
// order: 61
// The async-from-sync iterator: this.sync is the iterator, this.step its
// next.  Its objects are never seen by the program.

/* ecma262 #sec-%asyncfromsynciteratorprototype%.next */
function _asyncFromSyncNext(value) {
	const promise = %promise_plain(19);
	let result;
	try {
		result = %call(this.step, this.sync, value);
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
	const promise = %promise_plain(19);
	let result;
	try {
		const method = this.sync.return;
		if (method === undefined || method === null) {
			%promise_settle(promise, { value, done: true });
			return promise;
		}
		result = %call(method, this.sync, value);
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
	const promise = %promise_plain(19);
	let result;
	try {
		const method = this.sync.throw;
		if (method === undefined || method === null) {
			if (!%profile("FROM_SYNC_THROW_CLOSES")) throw value;
			_iteratorClose(this.sync);
			%throw_type('The iterator does not provide a ' +
				"'throw' method");
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
