// SPDX-License-Identifier: MIT
// DisposableStack and AsyncDisposableStack (classes 6 and 7 of iterator
// cells).  A resource is [method, this, arguments]; a method that is
// undefined stands for null, which only an async stack remembers.

// The list of a stack that is not disposed.
function _stackOf(stack, type, method) {
	const name = type === 6 ? 'DisposableStack' : 'AsyncDisposableStack';
	if (!%is_stack(stack, type))
		%throw_type('Method %.prototype.% called on incompatible ' +
			'receiver %', name, method, stack);
	const list = %helper_state(stack, type);
	if (list === undefined)
		throw %reference_error('Cannot ' + (method === 'move' ?
			'move elements from a disposed stack!' :
			'add values to a disposed stack!'));
	return list;
}

/* ecma262 #sec-getdisposemethod */
function _disposeMethod(v, isAsync) {
	let method = isAsync ? v[SymbolAsyncDispose] : v[SymbolDispose];
	let wrapped = false;
	if (isAsync && (method === undefined || method === null)) {
		method = v[SymbolDispose];
		wrapped = true;
	}
	if (method === undefined || method === null)
		%throw_type('Property [Symbol.%] is not a function.',
			isAsync ? 'asyncDispose' : 'dispose');
	if (!%is_callable(method)) %throw_call_site(method);
	return wrapped ? [_disposeSync, undefined, [method, v]] :
		[method, v, []];
}

// A sync disposer among async ones: what it returns is not waited for, but a
// promise of its being done is.
function _disposeSync(method, v) {
	const promise = %promise_plain(20);
	try {
		%call(method, v);
	} catch (e) {
		%promise_reject(promise, e);
		return promise;
	}
	%promise_settle(promise, undefined);
	return promise;
}

function stackUse(v) {
	const list = _stackOf(this, 6, 'use');
	if (v === undefined || v === null) return v;
	if (!%is_object(v)) %throw_type('% is not an object', v);
	%append(list, _disposeMethod(v, false));
	return v;
}

function stackAdopt(v, onDispose) {
	const list = _stackOf(this, 6, 'adopt');
	if (!%is_callable(onDispose)) %throw_call_site(onDispose);
	%append(list, [onDispose, undefined, [v]]);
	return v;
}

function stackDefer(onDispose) {
	const list = _stackOf(this, 6, 'defer');
	if (!%is_callable(onDispose)) %throw_call_site(onDispose);
	%append(list, [onDispose, undefined, []]);
}

function stackMove() {
	const list = _stackOf(this, 6, 'move');
	const stack = %stack_new(6);
	%stack_list(stack, list);
	%stack_list(this, undefined);
	return stack;
}

/* ecma262 #sec-disposeresources */
function stackDispose() {
	if (!%is_stack(this, 6))
		%throw_type('Method DisposableStack.prototype.dispose called ' +
			'on incompatible receiver %', this);
	const list = %helper_state(this, 6);
	if (list === undefined) return;
	%stack_list(this, undefined);
	let failed = false;
	let error;
	while (list.length > 0) {
		const resource = %list_pop(list);
		try {
			%apply(resource[0], resource[1], resource[2]);
		} catch (e) {
			error = failed ? %suppressed_error(e, error) : e;
			failed = true;
		}
	}
	if (failed) throw error;
}

// ---- async

function asyncStackUse(v) {
	const list = _stackOf(this, 7, 'use');
	if (v === undefined || v === null) {
		%append(list, [undefined, undefined, []]);
		return v;
	}
	if (!%is_object(v)) %throw_type('% is not an object', v);
	%append(list, _disposeMethod(v, true));
	return v;
}

function asyncStackAdopt(v, onDispose) {
	const list = _stackOf(this, 7, 'adopt');
	if (!%is_callable(onDispose)) %throw_call_site(onDispose);
	%append(list, [onDispose, undefined, [v]]);
	return v;
}

function asyncStackDefer(onDispose) {
	const list = _stackOf(this, 7, 'defer');
	if (!%is_callable(onDispose)) %throw_call_site(onDispose);
	%append(list, [onDispose, undefined, []]);
}

function asyncStackMove() {
	const list = _stackOf(this, 7, 'move');
	const stack = %stack_new(7);
	%stack_list(stack, list);
	%stack_list(this, undefined);
	return stack;
}

async function asyncStackDispose() {
	if (!%is_stack(this, 7))
		%throw_type('Method AsyncDisposableStack.prototype.' +
			'disposeAsync called on incompatible receiver %', this);
	const list = %helper_state(this, 7);
	if (list === undefined) return;
	%stack_list(this, undefined);
	let failed = false;
	let error;
	let waits = false;
	let waited = false;
	while (list.length > 0) {
		const resource = %list_pop(list);
		if (resource[0] === undefined) {
			waits = true;
			continue;
		}
		try {
			const result = %apply(resource[0], resource[1],
				resource[2]);
			waited = true;
			await result;
		} catch (e) {
			error = failed ? %suppressed_error(e, error) : e;
			failed = true;
		}
	}
	if (waits && !waited) await undefined;
	if (failed) throw error;
}
