// SPDX-License-Identifier: MIT
// CommonJS: what require does.  Source: Node lib/internal/modules/cjs/loader.js
// (the order of its steps, not its text).

function moduleConstructor(id, parent) {
	this.id = id === undefined ? '' : id;
	this.path = %module_directory(`${this.id}`);
	this.exports = {};
	this.filename = null;
	this.loaded = false;
	this.children = [];
}

// this: the module that requires.
function moduleRequire(id) {
	if (typeof id !== 'string') _throwArgument('id', 'string', id);
	if (id === '')
		throw %node_error('TypeError', 'ERR_INVALID_ARG_VALUE',
			"The argument 'id' must be a non-empty string. " +
			"Received ''");
	const builtin = _moduleBuiltinName(id);
	if (builtin !== undefined) return _moduleBuiltin(builtin);
	const filename = moduleFind(id, this);
	const cached = %module_state.cache[filename];
	if (cached !== undefined) {
		_moduleAddChild(this, cached);
		return cached.exports;
	}
	return _moduleLoad(filename, this);
}

function _moduleLoad(filename, parent) {
	const cache = %module_state.cache;
	const module = %module_new(filename, parent);
	_moduleAddChild(parent, module);
	cache[filename] = module;
	let done = false;
	try {
		_moduleFill(module, filename);
		module.loaded = true;
		done = true;
	} finally {
		if (!done) {
			delete cache[filename];
			if (parent !== null && parent !== undefined)
				_listDrop(parent.children, module);
		}
	}
	return module.exports;
}

function _moduleFill(module, filename) {
	if (%text_ends(filename, '.json')) {
		module.exports = _moduleJson(filename);
		return;
	}
	if (%text_ends(filename, '.node'))
		throw %node_error('Error', 'ERR_DLOPEN_FAILED',
			`unsupported: native addon ${filename}`);
	if (_moduleIsEs(filename)) _moduleFillEs(module, filename);
	else {
		const body = moduleCompile(filename);
		if (body !== undefined) moduleRun(body, module);
	}
}

// These stand in stacks for frames of Node's own (stack_below.c).
function moduleRun(body, module) {
	%module_call(body, module);
}

function moduleCompile(filename) {
	return %module_compile(filename);
}

function _moduleJson(filename) {
	try {
		return %json_parse(%module_text(filename));
	} catch (e) {
		e.message = filename + ': ' + e.message;
		throw e;
	}
}

function _moduleAddChild(parent, module) {
	if (parent === null || parent === undefined) return;
	const list = parent.children;
	if (%is_array(list) && %list_find(list, module) < 0)
		%append(list, module);
}

function _listDrop(list, v) {
	if (!%is_array(list)) return;
	const i = %list_find(list, v);
	if (i >= 0) %list_remove(list, i);
}

// ---- finding files

function _moduleIsRelative(id) {
	return %text_starts(id, './') || %text_starts(id, '../') ||
		%text_starts(id, '/') || id === '.' || id === '..';
}

function moduleFind(id, parent) {
	const found = _moduleFind(id, parent);
	if (found !== undefined) return found;
	const stack = [];
	for (let m = parent; m !== null && m !== undefined; m = m.parent)
		%append(stack, m.filename || m.id);
	let message = `Cannot find module '${id}'`;
	const shows = %profile("MODULE_REQUIRE_STACK");
	if (shows && stack.length > 0)
		message += '\nRequire stack:\n- ' +
			%text_join(stack, '\n- ');
	const e = %plain_error(message);
	e.code = 'MODULE_NOT_FOUND';
	if (shows) e.requireStack = stack;
	%module_set_place(e);
	throw e;
}

function _moduleFind(id, parent) {
	if (_moduleIsRelative(id)) {
		const from = parent.filename ?
			%module_directory(parent.filename) : '/';
		return _moduleFindAt(%module_path(from, id),
			%text_ends(id, '/') || id === '.' || id === '..' ||
			%text_ends(id, '/.') || %text_ends(id, '/..'));
	}
	const paths = parent.paths;
	for (let i = 0; i < paths.length; i++) {
		const found = _modulePackage(paths[i], id, 'require') ||
			_moduleFindAt(%module_path(paths[i], id), false);
		if (found !== undefined) return found;
	}
	return undefined;
}

function _moduleFindAt(path, isDirectory) {
	const kind = %module_kind(path);
	if (!isDirectory) {
		if (kind === 1) return path;
		const found = _moduleWithEnding(path);
		if (found !== undefined) return found;
	}
	if (kind !== 2) return undefined;
	const main = _modulePackageJson(path).main;
	if (typeof main === 'string') {
		const at = %module_path(path, main);
		const found = %module_kind(at) === 1 ? at :
			_moduleWithEnding(at) ||
			_moduleWithEnding(%module_path(at, 'index'));
		if (found !== undefined) return found;
	}
	return _moduleWithEnding(%module_path(path, 'index'));
}

function _moduleWithEnding(path) {
	if (%module_kind(path + '.js') === 1) return path + '.js';
	if (%module_kind(path + '.json') === 1) return path + '.json';
	if (%module_kind(path + '.node') === 1) return path + '.node';
	return undefined;
}

function _modulePackageJson(directory) {
	const text = %module_text(%module_path(directory, 'package.json'));
	if (text === undefined) return {};
	return %json_parse(text);
}

// What a package's exports say; how: require or import.
function _modulePackage(directory, id, how) {
	let cut = %text_find(id, '/', 0);
	if (id[0] === '@' && cut >= 0) cut = %text_find(id, '/', cut + 1);
	const name = cut < 0 ? id : %text_slice(id, 0, cut);
	const rest = cut < 0 ? '.' : '.' + %text_slice(id, cut, id.length);
	const at = %module_path(directory, name);
	if (%module_kind(at) !== 2) return undefined;
	const exports = _modulePackageJson(at).exports;
	if (exports === undefined || exports === null) return undefined;
	let target = rest === '.' ? exports : undefined;
	if (typeof exports === 'object' && !%is_array(exports)) {
		const names = %own_names(exports);
		if (names.length > 0 && names[0][0] === '.')
			target = exports[rest];
	}
	target = _moduleCondition(target, how);
	return target === undefined ? undefined : %module_path(at, target);
}

// The first condition, in the order they are written, that holds.
function _moduleCondition(target, how) {
	if (typeof target === 'string') return target;
	if (typeof target !== 'object' || target === null) return undefined;
	const names = %own_names(target);
	for (let i = 0; i < names.length; i++) {
		const name = names[i];
		if (name !== how && name !== 'node' && name !== 'default' &&
		    name !== 'module-sync') continue;
		const found = _moduleCondition(target[name], how);
		if (found !== undefined) return found;
	}
	return undefined;
}

// The nearest package.json says what a .js file is.
function _moduleIsEs(filename) {
	const named = %module_named(filename);
	if (named !== 'either') return named === 'es';
	if (!%profile("PACKAGE_TYPE")) return false;
	let directory = %module_directory(filename);
	for (;;) {
		const at = %module_path(directory, 'package.json');
		if (%module_kind(at) === 1) {
			const type = %json_parse(%module_text(at)).type;
			return type === undefined ? %module_detect(filename) :
				type === 'module';
		}
		if (directory === '/' || directory === '.')
			return %module_detect(filename);
		directory = %module_directory(directory);
	}
}

function moduleResolve(id) {
	if (typeof id !== 'string')
		_throwArgument('request', 'string', id);
	if (_moduleBuiltinName(id) !== undefined) return id;
	return moduleFind(id, this);
}

function moduleResolvePaths(id) {
	if (typeof id !== 'string')
		_throwArgument('request', 'string', id);
	if (_moduleBuiltinName(id) !== undefined) return null;
	if (_moduleIsRelative(id)) return [%module_directory(this.filename)];
	return this.paths;
}
