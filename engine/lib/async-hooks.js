// SPDX-License-Identifier: MIT
// The module async_hooks.  An AsyncLocalStorage's values travel in the context
// that engine/async carries from where a job is made to where it runs: a list
// of pairs (storage, value), never changed once it is made.

function AsyncLocalStorage(options) {
	const state = { enabled: true, fallback: undefined, name: '' };
	if (options && typeof options === 'object') {
		state.fallback = options.defaultValue;
		if (options.name !== undefined) state.name = `${options.name}`;
	}
	%define_hidden(this, %node_symbol('storage'), state);
}

function storageGetStore() {
	const context = %context;
	if (context !== undefined)
		for (let i = 0; i < context.length; i += 2)
			if (context[i] === this) return context[i + 1];
	return this[%node_symbol('storage')].fallback;
}

// The context with one storage's value replaced, or without it.
function _storageContext(storage, value, drop) {
	const context = %context, made = [];
	if (context !== undefined)
		for (let i = 0; i < context.length; i += 2)
			if (context[i] !== storage) {
				%append(made, context[i]);
				%append(made, context[i + 1]);
			}
	if (!drop) {
		%append(made, storage);
		%append(made, value);
	}
	return made.length === 0 ? undefined : made;
}

function storageEnterWith(value) {
	%setContext(_storageContext(this, value, false));
}

function storageRun(value, f, ...args) {
	return _contextRun(_storageContext(this, value, false), f, undefined,
		args);
}

function storageExit(f, ...args) {
	return _contextRun(_storageContext(this, undefined, true), f,
		undefined, args);
}

function storageDisable() {
	%setContext(_storageContext(this, undefined, true));
}

function storageName() {
	return this[%node_symbol('storage')].name;
}

function _contextRun(context, f, receiver, args) {
	const before = %context;
	%setContext(context);
	try {
		return %apply(f, receiver, args);
	} finally {
		%setContext(before);
	}
}

function storageBind(f) {
	return resourceStaticBind(f);
}

function storageSnapshot() {
	const context = %context;
	return function snapshot(f, ...args) {
		return _contextRun(context, f, undefined, args);
	};
}

// ---- AsyncResource

function AsyncResource(type, options) {
	if (typeof type !== 'string') _throwArgument('type', 'string', type);
	const trigger = typeof options === 'number' ? options :
		options && options.triggerAsyncId !== undefined ?
			options.triggerAsyncId : %executionId;
	%define_hidden(this, %node_symbol('storage'), { context: %context,
		id: %new_async_id, trigger, type });
}

function resourceRun(f, receiver, ...args) {
	return _contextRun(this[%node_symbol('storage')].context, f,
		receiver, args);
}

function resourceEmitDestroy() {
	return this;
}

function resourceId() {
	return this[%node_symbol('storage')].id;
}

function resourceTrigger() {
	return this[%node_symbol('storage')].trigger;
}

function resourceBind(f, receiver) {
	if (typeof f !== 'function') _throwArgument('fn', 'function', f);
	const context = this[%node_symbol('storage')].context;
	const bound = function bound(...args) {
		return _contextRun(context, f, receiver === undefined ? this :
			receiver, args);
	};
	%define_own(bound, 'length', [20, 4, f.length, undefined, undefined]);
	return bound;
}

function resourceStaticBind(f, type, receiver) {
	if (typeof f !== 'function') _throwArgument('fn', 'function', f);
	const context = %context;
	const bound = function bound(...args) {
		return _contextRun(context, f, receiver === undefined ? this :
			receiver, args);
	};
	%define_own(bound, 'length', [20, 4, f.length, undefined, undefined]);
	return bound;
}

// ---- ids

function hooksExecutionId() {
	return %executionId;
}

function hooksTriggerId() {
	return %triggerId;
}

function hooksResource() {
	return {};
}

function hooksCreate(callbacks) {
	%hooks_on();
	return %hook_rows({ callbacks });
}

function hookEnable() {
	return this;
}

function _nodeAsyncHooks(hooks) {
	if (%profile("HAS_ASYNC_STORAGE"))
		hooks.AsyncLocalStorage = %kept('AsyncLocalStorage');
	hooks.AsyncResource = %kept('AsyncResource');
	return hooks;
}
