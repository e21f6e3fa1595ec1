// SPDX-License-Identifier: MIT
// node: modules: their names, and their objects, made at the first require.

// The bare name of a builtin module, or undefined.
function _moduleBuiltinName(id) {
	if (%text_starts(id, 'node:')) {
		if (!%profile("NODE_SCHEME")) return undefined;
		const name = %text_slice(id, 5, id.length);
		if (%node_has(name)) return name;
		throw %node_error('Error', 'ERR_UNKNOWN_BUILTIN_MODULE',
			`No such built-in module: ${id}`);
	}
	return %node_has(id) ? id : undefined;
}

function _moduleBuiltin(name) {
	const made = %module_state.builtins;
	if (made[name] === undefined)
		made[name] = %node_refused(_nodeMake(name), name);
	return made[name];
}

function _nodeMake(name) {
	switch (name) {
	case 'console': return %console;
	case 'events': return %event_emitter;
	case 'assert': return _nodeAssert();
	case 'assert/strict': return _moduleBuiltin('assert').strict;
	case 'os': return _nodeOs(%node_rows({}, 'os'));
	case 'path': return _nodePath(%node_rows({}, 'path'));
	case 'path/posix': return _moduleBuiltin('path');
	case 'perf_hooks': return _nodePerfHooks();
	case 'stream': return _nodeStream();
	case 'process': return Process;
	case 'fs': return _nodeFs();
	case 'async_hooks': return _nodeAsyncHooks(%node_rows({}, name));
	case 'timers': return _nodeTimers({});
	case 'timers/promises':
		return _nodeTimersPromises(%node_rows({}, name));
	case 'util': return _nodeUtil(%node_rows({}, 'util'));
	case 'module': return _nodeModule();
	}
	return %node_rows({}, name);
}

function _nodeModule() {
	const Module = %module_class;
	Module.builtinModules = %node_names;
	Module.isBuiltin = moduleIsBuiltin;
	Module.createRequire = moduleCreateRequire;
	Module._cache = %module_state.cache;
	Module.Module = Module;
	return Module;
}

function moduleIsBuiltin(name) {
	return typeof name === 'string' &&
		_moduleBuiltinName(name) !== undefined;
}

function moduleCreateRequire(from) {
	if (typeof from !== 'string')
		_throwArgument('filename', 'string', from);
	return %module_require(%module_new(%es_path(from) || from, undefined));
}
