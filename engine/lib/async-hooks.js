// SPDX-License-Identifier: MIT
// The module async_hooks.  An AsyncLocalStorage's values travel in the context
// that engine/async carries from where a job is made to where it runs: a list
// of pairs (storage, value), never changed once it is made, but for disable().

function AsyncLocalStorage(options) {
	if (new.target === undefined)
		%throw_type("Class constructor AsyncLocalStorage cannot be invoked without 'new'");
	const state = { enabled: %profile("ASYNC_CONTEXT_FRAME") === 1,
		key: undefined, fallback: undefined,
		name: '' };
	if (options && typeof options === 'object') {
		state.fallback = options.defaultValue;
		if (options.name !== undefined) state.name = `${options.name}`;
	}
	%define_hidden(this, %node_symbol('storage'), state);
}

function storageGetStore() {
	const context = %context, state = this[%node_symbol('storage')];
	if (context !== undefined && state.enabled)
		for (let i = 0; i < context.length; i += 2)
			if (context[i] === this) return context[i + 1];
	return state.fallback;
}

// The context with one storage's value replaced.
function _storageContext(storage, value) {
	const context = %context, made = [];
	if (context !== undefined)
		for (let i = 0; i < context.length; i += 2)
			if (context[i] !== storage) {
				%append(made, context[i]);
				%append(made, context[i + 1]);
			}
	%append(made, storage);
	%append(made, value);
	return made;
}

function storageEnterWith(value) {
	_storageEnable(this);
	_storageSet(this, value);
}

function _storageSet(storage, value) {
	%setContext(_storageContext(storage, value));
	const key = storage[%node_symbol('storage')].key;
	if (key !== undefined) %show_store(key, value);
}

// Where Node calls the callback from, each place in a function of its own
// (own_frames.def).
function _storageSame(f, args) {
	return _storageCall(f, args);
}

function _storageOther(f, args) {
	return _storageCall(f, args);
}

function _storageExitOff(f, args) {
	return _storageCall(f, args);
}

function _storageExitOn(f, args) {
	return _storageCall(f, args);
}

function _storageExitRun(storage, f, args) {
	return %apply(storageRun, storage,
		%list_concat([undefined, f], args));
}

function _storageCall(f, args) {
	return %profile("STORAGE_RUN_RESOURCE") ? %apply(f, undefined, args) :
		_applyList(f, null, args);
}

// What the storage has in the context, be it enabled or not.
function _storageValue(storage) {
	const context = %context;
	if (context !== undefined)
		for (let i = 0; i < context.length; i += 2)
			if (context[i] === storage) return context[i + 1];
	return undefined;
}

function storageRun(value, f, ...args) {
	const prior = this.getStore();
	if (%same_value(prior, value)) return _storageSame(f, args);
	_storageEnable(this);
	if (%profile("STORAGE_RUN_RESOURCE"))
		return _storageRunResource(this, value, f, args);
	const old = %profile("ASYNC_CONTEXT_FRAME") ? prior :
		_storageValue(this);
	_storageSet(this, value);
	try {
		return _storageOther(f, args);
	} finally {
		_storageSet(this, old);
	}
}

// Node 12 calls it in the scope of a resource made for that.
function _storageRunResource(storage, value, f, args) {
	const state = _resourceState('AsyncLocalStorage', %executionId);
	%hook_tell(0, state.id, state.type, state.trigger, storage);
	%hook_destroy(state.id);
	const before = %enter_resource(state);
	%hook_tell(1, state.id);
	_storageSet(storage, value);
	try {
		return %apply(f, undefined, args);
	} finally {
		%hook_tell(2, state.id);
		%leave_resource(before);
	}
}

function storageExit(f, ...args) {
	if (%profile("ASYNC_CONTEXT_FRAME"))
		return _storageExitRun(this, f, args);
	if (!this[%node_symbol('storage')].enabled)
		return _storageExitOff(f, args);
	_storageDisable(this);
	try {
		return _storageExitOn(f, args);
	} finally {
		_storageEnable(this);
	}
}

// Until it is used again; over AsyncContextFrame it leaves the context that
// runs instead, for all that share it.
function storageDisable() {
	const context = %context;
	if (!%profile("ASYNC_CONTEXT_FRAME")) {
		_storageDisable(this);
	} else if (context !== undefined) {
		const at = %list_place(context, this, 0, 2);
		if (at < 0) return;
		%list_remove(context, at + 1);
		%list_remove(context, at);
	}
}

function storageName() {
	return this[%node_symbol('storage')].name;
}

function storageBind(f) {
	return %call(resourceStaticBind, %kept('AsyncResource'), f);
}

function storageSnapshot() {
	return %call(resourceStaticBind, %kept('AsyncResource'),
		(f, ...args) => _snapshotCall(f, args));
}

function _snapshotCall(f, args) {
	return %apply(f, undefined, args);
}

// ---- AsyncResource

function _resourceState(type, trigger) {
	return { context: %capture, id: %new_async_id, trigger, type };
}

function AsyncResource(type, options) {
	if (new.target === undefined)
		%throw_type("Class constructor AsyncResource cannot be invoked without 'new'");
	_resourceCheck(type);
	const trigger = _resourceTrigger(options);
	const state = _resourceState(type, trigger);
	%define_hidden(this, %node_symbol('storage'), state);
	%hook_tell(0, state.id, type, trigger, this);
}

function _resourceTrigger(options) {
	const trigger = options === undefined ? undefined :
		typeof options === 'number' ? options : options.triggerAsyncId;
	if (trigger === undefined) return %executionId;
	if (typeof trigger !== 'number' || trigger % 1 !== 0 || trigger < -1 ||
	    trigger > 9007199254740991)
		throw %node_error('RangeError', 'ERR_INVALID_ASYNC_ID',
			_formatList(['Invalid triggerAsyncId value: %s',
				trigger], undefined));
	return trigger;
}

function _resourceCheck(type) {
	if (typeof type !== 'string') _throwArgument('type', 'string', type);
}

function resourceRun(f, receiver, ...args) {
	const state = _thisState(this, 'storage', 'AsyncResource');
	const before = %enter_resource(state);
	%hook_tell(1, state.id);
	try {
		return receiver === undefined ? _resourcePlain(f, args) :
			_applyList(f, receiver, args);
	} finally {
		%hook_tell(2, state.id);
		%leave_resource(before);
	}
}

// Node 12 writes fn(...args) here, and Reflect.apply where there is a receiver.
function _resourcePlain(f, args) {
	return _applyList(f, undefined, args);
}

function resourceEmitDestroy() {
	%hook_destroy(this[%node_symbol('storage')].id);
	return this;
}

function resourceId() {
	return this[%node_symbol('storage')].id;
}

function resourceTrigger() {
	return this[%node_symbol('storage')].trigger;
}

function _bindCheck(f) {
	if (typeof f !== 'function') _throwArgument('fn', 'Function', f);
}

function resourceBind(f, receiver) {
	_bindCheck(f);
	const resource = this;
	const takes = %profile("BIND_TAKES_RECEIVER");
	const bound = takes || receiver !== undefined ?
		_boundRun(resource, takes ? [f] : [f, receiver]) :
		function bound(...args) {
			return %apply(resourceRun, resource,
				%list_concat([f, this], args));
		};
	%define_own(bound, 'length', [20, 4, f.length, undefined, undefined]);
	return bound;
}

// In Node a bound function, which no stack shows.
function _boundRun(resource, head) {
	const run = (...args) => %apply(resourceRun, resource,
		%list_concat(head, args));
	%define_own(run, 'name', [20, 4, 'bound runInAsyncScope',
		undefined, undefined]);
	return run;
}

function resourceStaticBind(f, type, receiver) {
	const C = %kept('AsyncResource');
	const resource = %construct(C, [type || f.name || 'bound-anonymous-fn'],
		C);
	return %apply(resourceBind, resource, [f, receiver]);
}

// ---- ids

function hooksExecutionId() {
	return %executionId;
}

function hooksTriggerId() {
	return %triggerId;
}

// ---- hooks: kinds are those of enum hook_kind

function _hookKinds() {
	return ['init', 'before', 'after', 'destroy', 'promiseResolve'];
}

function AsyncHook(callbacks) {
	const kinds = _hookKinds();
	for (let i = 0; i < kinds.length; i++) {
		const f = callbacks[kinds[i]];
		if (f !== undefined && typeof f !== 'function')
			_hookRefuse(kinds[i]);
		this[%node_symbol(kinds[i])] = f;
	}
	if (%profile("HOOK_NO_PROMISES"))
		this[%node_symbol('kNoPromiseHook')] = false;
}

function _hookRefuse(kind) {
	throw %node_error('TypeError', 'ERR_ASYNC_CALLBACK',
		`hook.${kind} must be a function`);
}

function hooksCreate(callbacks) {
	return %construct(%kept('AsyncHook'), [callbacks],
		%kept('AsyncHook'));
}

function _hooksEnabled() {
	return %node_state.hooks || [];
}

function hookEnable() {
	const all = _hooksEnabled();
	if (%list_find(all, this) < 0) _hooksWatch(%list_concat(all, [this]));
	return this;
}

function hookDisable() {
	const all = _hooksEnabled(), left = [];
	for (let i = 0; i < all.length; i++)
		if (all[i] !== this) %append(left, all[i]);
	if (left.length !== all.length) _hooksWatch(left);
	return this;
}

function _hooksWatch(all) {
	const kinds = _hookKinds();
	let mask = 0;
	%node_state.hooks = all;
	for (let i = 0; i < all.length; i++)
		for (let k = 0; k < kinds.length; k++)
			if (all[i][%node_symbol(kinds[k])] !== undefined)
				mask |= 1 << k;
	const storages = %node_state.storages;
	%hooks_watch(mask, mask !== 0 ||
		storages !== undefined && storages.length > 0,
		all.length > 0);
}

// Up to Node 22 an AsyncLocalStorage is a hook itself: it gives every new
// resource its value.
function _storageEnable(storage) {
	const state = storage[%node_symbol('storage')];
	if (%profile("ASYNC_CONTEXT_FRAME")) return;
	const all = %node_state.storages || [];
	if (state.enabled) return;
	state.enabled = true;
	if (state.key === undefined) state.key = %new_symbol('kResourceStore');
	%node_state.storages = %list_concat(all, [storage, state.key]);
	%hooks_storages(%node_state.storages);
	_hooksWatch(_hooksEnabled());
}

function _storageDisable(storage) {
	const state = storage[%node_symbol('storage')];
	const all = %node_state.storages || [], left = [];
	if (!state.enabled) return;
	state.enabled = false;
	for (let i = 0; i < all.length; i += 2)
		if (all[i] !== storage) {
			%append(left, all[i]);
			%append(left, all[i + 1]);
		}
	%node_state.storages = left;
	%hooks_storages(left);
	_hooksWatch(_hooksEnabled());
}

// Tells the hooks of all that has happened since.
function _hooksRun() {
	for (let e = %hook_next; e !== undefined; e = %hook_next) {
		const all = _hooksEnabled();
		const symbol = %node_symbol(_hookKinds()[e[0]]);
		for (let i = 0; i < all.length; i++) {
			const f = all[i][symbol];
			if (typeof f === 'function') _hookCall(f, all[i], e);
		}
	}
}

/* Node lib/internal/async_hooks.js fatalError */
function _hookCall(f, hook, e) {
	try {
		%apply(f, hook, e[0] === 0 ? [e[1], e[2], e[3], e[4]] :
			[e[1]]);
	} catch (error) {
		%console_write(2, `${error && typeof error.stack === 'string' ?
			error.stack : error}\n`);
		processExit(1);
	}
}

function _nodeAsyncHooks(hooks) {
	if (%profile("HAS_ASYNC_STORAGE"))
		hooks.AsyncLocalStorage = %kept('AsyncLocalStorage');
	hooks.AsyncResource = %kept('AsyncResource');
	return hooks;
}
