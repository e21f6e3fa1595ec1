// SPDX-License-Identifier: MIT
// ES modules: loading a graph, linking it, evaluating it, and import().
//
// A module is an object m here: record (module.h), url, path, kind, deps,
// and what ecma262 calls its fields: status, index, ancestor, root, hasAwait,
// order (0 none, -1 done), pending, parents, error ({ v }), top.

// ---- the main program

function _moduleMain() {
	const record = %es_main;
	const url = %es_name(record);
	const m = _esNew(record, url, %es_path(url), 'es');
	_esTable()[url] = m;
	_esLoad(m);
	_esLink(m);
	return _moduleAwaited(_esEvaluate(m));
}

// What Node's await of the main module's evaluation looks at.
function _moduleAwaited(promise) {
	if (%promise_intact || !%profile("SYNTAX_CHAINING") ||
	    promise.constructor === Promise) return promise;
	const wrapper = %promise_plain(8);
	%promise_settle(wrapper, promise);
	return wrapper;
}

function _esTable() {
	const state = %module_state;
	if (state.es === undefined) state.es = { __proto__: null };
	return state.es;
}

function _esNew(record, url, path, kind) {
	return { __proto__: null, record, url, path, kind, deps: undefined, linked: false,
		status: 'new', index: 0, ancestor: 0, root: undefined,
		hasAwait: %es_is_async(record), order: 0, pending: 0,
		parents: [], error: undefined, top: undefined, names: undefined,
		job: undefined, required: false };
}

// ---- finding

// What a specifier means: { url, path, kind }; throws as Node does.
function _esResolve(specifier, referrer) {
	const builtin = _moduleBuiltinName(specifier);
	if (builtin !== undefined) return { url: 'node:' + builtin,
		path: builtin, kind: 'builtin' };
	if (%text_starts(specifier, 'data:')) return { url: specifier,
		path: specifier, kind: 'es' };
	const from = %es_path(referrer) || referrer;
	let path = %es_path(specifier);
	if (path === undefined && _moduleIsRelative(specifier))
		path = _esRelative(specifier, from);
	if (path === undefined) path = _esPackage(specifier, from);
	const kind = %module_kind(path);
	if (kind === 2) throw %node_error('Error', 'ERR_UNSUPPORTED_DIR_IMPORT',
		`Directory import '${path}' is not supported resolving ES ` +
		`modules imported from ${from}`);
	const url = %es_url(path);
	if (kind === 0) {
		const e = %node_error('Error', 'ERR_MODULE_NOT_FOUND',
			`Cannot find module '${path}' imported from ${from}`);
		if (%profile("MODULE_NOT_FOUND_URL")) e.url = url;
		throw e;
	}
	return { url, path, kind: _esKind(path) };
}

// A relative URL: what stands behind ? or # is no part of the file's name.
function _esRelative(specifier, from) {
	const url = %es_url(%module_path(%module_directory(from), '.'));
	return %module_path(%es_path(url), %es_path('file://' + specifier));
}

function _esPackage(specifier, from) {
	let directory = %module_directory(from);
	for (;;) {
		const at = %module_path(directory, 'node_modules');
		const found = _modulePackage(at, specifier, 'import') ||
			_esPackageMain(%module_path(at, specifier));
		if (found !== undefined) return found;
		if (directory === '/' || directory === '.') break;
		directory = %module_directory(directory);
	}
	const cut = %text_find(specifier, '/', specifier[0] === '@' ?
		%text_find(specifier, '/', 0) + 1 : 0);
	throw %node_error('Error', 'ERR_MODULE_NOT_FOUND',
		`Cannot find package '${cut < 0 ? specifier :
			%text_slice(specifier, 0, cut)}' imported from ${from}`);
}

function _esPackageMain(path) {
	const kind = %module_kind(path);
	if (kind === 1) return path;
	return kind === 2 ? _moduleFindAt(path, true) : undefined;
}

function _esKind(path) {
	if (%text_ends(path, '.json')) return 'json';
	if (_moduleIsEs(path)) return 'es';
	if (%module_named(path) === 'either') %module_check_types(path);
	if (%module_named(path) !== undefined) return 'commonjs';
	let dot = path.length - 1;
	while (dot > 0 && path[dot] !== '.' && path[dot] !== '/') dot--;
	if (path[dot] !== '.') return 'commonjs';
	throw %node_error('TypeError', 'ERR_UNKNOWN_FILE_EXTENSION',
		`Unknown file extension "${%text_slice(path, dot, path.length)
		}" for ${path}`);
}

// ---- loading

// Node lib/internal/modules/esm/assert.js: is it what the attribute says?
function _esCheckType(found, type, isKnown) {
	const texts = %profile("IMPORT_ATTRIBUTES");
	const old = texts < 2;
	if (texts === 0) return;
	if (type !== undefined && type !== 'json') {
		if (isKnown) return;
		if (!old) _esUnsupported('type', type, found);
		throw %node_error('TypeError',
			'ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED',
			`Import attribute type "${type}" is unsupported`);
	}
	if (type === 'json' && found.kind !== 'json')
		throw %node_error('TypeError', old ?
			'ERR_IMPORT_ASSERTION_TYPE_FAILED' :
			'ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE',
			`Module "${found.url}" is not of type "json"`);
	if (type === undefined && found.kind === 'json') throw old ?
		%node_error('TypeError', 'ERR_IMPORT_ASSERTION_TYPE_MISSING',
			`Module "${found.url}" needs an import attribute of ` +
			`type "json"`) :
		%node_error('TypeError', 'ERR_IMPORT_ATTRIBUTE_MISSING',
			`Module "${found.url}" needs an import attribute of ` +
			`"type: json"`);
}

function _esUnsupported(key, v, found) {
	const where = %profile("IMPORT_ATTRIBUTES") < 2 ? '' :
		' in ' + found.url;
	throw %node_error('TypeError', 'ERR_IMPORT_ATTRIBUTE_UNSUPPORTED',
		`Import attribute "${key}" with value "${v
		}" is not supported${where}`);
}

// The module of what was found: it, and not yet what it asks for.
function _esFetch(found, type) {
	const table = _esTable();
	const known = table[found.url];
	_esCheckType(found, type, known !== undefined);
	if (known !== undefined) return known;
	let m;
	if (found.kind === 'es') m = _esCompile(found);
	else if (found.kind === 'builtin') m = _esBuiltin(found);
	else if (found.kind === 'json') m = _esStandIn(found, ['default']);
	else m = _esCommonjs(found);
	table[found.url] = m;
	return m;
}

function _esCompile(found) {
	const record = %es_compile(found.path, found.url);
	if (record === undefined) %exit(2);
	return _esNew(record, found.url, found.path, 'es');
}

function _esStandIn(found, names) {
	const record = %es_stand_in(found.url, names, found.kind === 'commonjs');
	const m = _esNew(record, found.url, found.path, found.kind);
	m.names = names;
	m.deps = [];
	return m;
}

function _esBuiltin(found) {
	const exports = _moduleBuiltin(found.path);
	const names = ['default'];
	const keys = %own_names(exports);
	for (let i = 0; i < keys.length; i++)
		if (%is_enumerable(exports, keys[i]) && keys[i] !== 'default')
			%append(names, keys[i]);
	const m = _esStandIn(found, names);
	_esFill(m, exports);
	m.status = 'evaluated';
	m.root = m;
	return m;
}

function _esCommonjs(found) {
	if (%profile("IMPORT_LOADER") !== 5) _esLexer(%module_state);
	const names = %es_commonjs_names(%module_text(found.path));
	if (%profile("IMPORT_MODULE_EXPORTS"))
		%append(names, 'module.exports');
	return _esStandIn(found, names);
}

// The first look at such a file loads Node's lexer, which in some versions
// makes a promise by what Promise.resolve is then.
function _esLexer(state) {
	if (state.lexer) return;
	state.lexer = true;
	const C = %global.Promise;
	if (%profile("LEXER_RESOLVES") &&
	    (C !== Promise || C.resolve !== PromiseResolve)) C.resolve();
}

// A stand-in's exports: default is the module's, others its properties.
function _esFill(m, exports) {
	const readable = %is_object(exports);
	for (let i = 0; i < m.names.length; i++) {
		const name = m.names[i];
		if (name === 'default' || name === 'module.exports')
			%es_set(m.record, i, exports);
		else if (readable) %es_set(m.record, i, exports[name]);
	}
}

// All that m asks for, and they ask for, in the order of their texts.
function _esLoad(m) {
	if (m.deps !== undefined) return;
	const requests = %es_requests(m.record);
	const deps = m.deps = [];
	const records = [];
	for (let i = 0; i < requests.length; i += 2) {
		const found = _esResolve(requests[i], m.url);
		const dep = _esFetch(found, requests[i + 1]);
		%append(deps, dep);
		%append(records, dep.record);
	}
	%es_loaded(m.record, records);
	for (let i = 0; i < deps.length; i++) _esLoad(deps[i]);
}

function _esLink(m) {
	if (m.linked) return;
	m.linked = true;
	for (let i = 0; i < m.deps.length; i++) _esLink(m.deps[i]);
	try {
		%es_bind(m.record);
	} catch (e) {
		m.linked = false;
		throw e;
	}
}

// ---- evaluation

/* ecma262 #sec-moduleevaluation */
function _esEvaluate(m) {
	if (m.root !== undefined) m = m.root;
	if (m.top !== undefined) return m.top;
	const stack = [];
	const top = m.top = %promise_plain(19);
	try {
		_esInner(m, stack, 0);
	} catch (e) {
		for (let i = 0; i < stack.length; i++) {
			stack[i].status = 'evaluated';
			stack[i].error = { v: e };
			stack[i].root = stack[i];
		}
		m.root = m;
		%promise_reject(top, e);
		return top;
	}
	if (m.order === 0) %promise_settle(top, undefined);
	return top;
}

/* ecma262 #sec-innermoduleevaluation */
function _esInner(m, stack, index) {
	if (m.status === 'evaluated' || m.status === 'async') {
		if (m.error !== undefined) throw m.error.v;
		return index;
	}
	if (m.status === 'evaluating') return index;
	m.status = 'evaluating';
	m.index = m.ancestor = index++;
	%append(stack, m);
	for (let i = 0; i < m.deps.length; i++) {
		let dep = m.deps[i];
		index = _esInner(dep, stack, index);
		if (dep.status === 'evaluating') {
			if (dep.ancestor < m.ancestor) m.ancestor = dep.ancestor;
		} else {
			dep = dep.root;
			if (dep.error !== undefined) throw dep.error.v;
		}
		if (dep.order > 0) {
			m.pending++;
			%append(dep.parents, m);
		}
	}
	if (m.pending > 0 || m.hasAwait) {
		const state = %module_state;
		m.order = state.order = (state.order || 0) + 1;
		if (m.pending === 0) _esExecuteAsync(m);
	} else {
		_esExecute(m);
	}
	if (m.ancestor === m.index) _esPop(m, stack);
	return index;
}

function _esPop(m, stack) {
	let top;
	do {
		top = %list_pop(stack);
		top.status = top.order === 0 ? 'evaluated' : 'async';
		top.root = m;
	} while (top !== m);
}

function _esExecute(m) {
	if (m.kind === 'es') %es_run(m.record);
	else if (m.kind === 'json') _esFill(m, _moduleJson(m.path));
	else if (m.kind === 'commonjs') _esFill(m, _esRequire(m.path));
}

function _esRequire(path) {
	const cached = %module_state.cache[path];
	return cached !== undefined ? cached.exports :
		_moduleLoad(path, undefined);
}

/* ecma262 #sec-execute-async-module; V8 calls then before the body runs, and
 * that asks for the species. */
function _esExecuteAsync(m) {
	if (!%promise_intact) _promiseSpecies(%promise_plain(19));
	%promise_then(%es_run(m.record), () => _esFulfilled(m),
		e => _esRejected(m, e), undefined);
}

/* ecma262 #sec-async-module-execution-fulfilled */
function _esFulfilled(m) {
	if (m.status === 'evaluated') return;
	_esDone(m);
	const list = [];
	_esGather(m, list);
	while (list.length > 0) {
		const n = _esTakeFirst(list);
		if (n.status === 'evaluated') continue;
		if (n.hasAwait) {
			_esExecuteAsync(n);
			continue;
		}
		try {
			_esExecute(n);
		} catch (e) {
			_esRejected(n, e);
			continue;
		}
		_esDone(n);
	}
}

function _esDone(m) {
	m.order = -1;
	m.status = 'evaluated';
	if (m.top !== undefined) %promise_settle(m.top, undefined);
}

function _esTakeFirst(list) {
	let first = 0;
	for (let i = 1; i < list.length; i++)
		if (list[i].order < list[first].order) first = i;
	const m = list[first];
	%list_remove(list, first);
	return m;
}

/* ecma262 #sec-gather-available-ancestors */
function _esGather(m, list) {
	for (let i = 0; i < m.parents.length; i++) {
		const p = m.parents[i];
		if (%list_find(list, p) >= 0 || p.root.error !== undefined)
			continue;
		p.pending--;
		if (p.pending > 0) continue;
		%append(list, p);
		if (!p.hasAwait) _esGather(p, list);
	}
}

/* ecma262 #sec-async-module-execution-rejected */
function _esRejected(m, e) {
	if (m.status === 'evaluated') return;
	m.error = { v: e };
	m.status = 'evaluated';
	m.order = -1;
	const first = %profile("TLA_REJECTS_SELF_FIRST");
	if (first && m.top !== undefined) %promise_reject(m.top, e);
	for (let i = 0; i < m.parents.length; i++)
		_esRejected(m.parents[i], e);
	if (!first && m.top !== undefined) %promise_reject(m.top, e);
}

// ---- import() of old loaders (module-import.js)

// The jobs that Node's loader takes before the body runs, and after it, are
// those of the exact binaries (profile.def, IMPORT_…).
async function _importCounted(r) {
	const { specifier, referrer, attributes } = r;
	let found;
	try {
		found = _esResolve(specifier, referrer);
	} catch (e) {
		const rejected = %profile("IMPORT_MISSING_REJECTIONS");
		for (let i = 0; i < %profile("IMPORT_MISSING"); i++) {
			if (i < rejected) %rejection_count();
			await undefined;
		}
		throw e;
	}
	const known = _esTable()[found.url] !== undefined;
	if (!known && attributes.other !== undefined)
		_esUnsupported(attributes.other, attributes.value, found);
	const m = _esFetch(found, attributes.type);
	if (!known && %profile("IMPORT_READS") && found.kind !== 'builtin' &&
	    !%text_starts(found.url, 'data:'))
		await _esRead(found.path);
	let jobs = known ? %profile("IMPORT_KNOWN") : %profile("IMPORT_NEW");
	if (!known) {
		_esLoad(m);
		jobs += (_esDepth(m) - 1) * %profile("IMPORT_DEPENDENCY");
	}
	for (; jobs > 0; jobs--) await undefined;
	_esLink(m);
	await _esEvaluate(m);
	for (let i = 0; i < 4; i++) await undefined;
	return %es_namespace(m.record);
}

/* ecma262 #sec-evaluate-import-call: what with: {…} says; other: a key that
 * Node does not know. */
function _importAttributes(options) {
	const found = { type: undefined, other: undefined, value: undefined };
	const isNew = %profile("IMPORT_ATTRIBUTES") === 3;
	if (options === undefined) return found;
	if (!%is_object(options))
		%throw_type('The second argument to import() must be an object');
	const given = options.with;
	if (given === undefined) return found;
	if (!%is_object(given)) %throw_type(
		`The '${isNew ? 'with' : 'assert'}' option must be an object`);
	const keys = %own_names(given);
	for (let i = 0; i < keys.length; i++) {
		if (!%is_enumerable(given, keys[i])) continue;
		const v = given[keys[i]];
		if (typeof v !== 'string') %throw_type(`Import ${
			isNew ? 'attribute' : 'assertion'
			} value must be a string`);
		if (keys[i] === 'type') found.type = v;
		else if (found.other === undefined) {
			found.other = keys[i];
			found.value = v;
		}
	}
	return found;
}

// How many files stand one behind the other; a circle counts once.
function _esDepth(m) {
	if (m.depth !== undefined) return m.depth;
	m.depth = 0;
	let most = 0;
	for (let i = 0; i < m.deps.length; i++) {
		const d = _esDepth(m.deps[i]);
		if (d > most) most = d;
	}
	return m.depth = most + 1;
}

// Up to Node 18 the loader reads files by the thread pool.
function _esRead(path) {
	const promise = %promise_plain(20);
	%ioStart('readFile', path, 4, %promise_resolver(promise, false),
		[undefined]);
	return promise;
}

function _importMetaResolve(specifier, referrer) {
	specifier = `${specifier}`;
	if (_moduleIsRelative(specifier))
		return %es_url(_esRelative(specifier, %es_path(referrer)));
	return _esResolve(specifier, referrer).url;
}

// ---- require of an ES module

function _moduleFillEs(module, filename) {
	const url = %es_url(filename);
	if (!%profile("REQUIRE_ES")) throw %node_error('Error',
		'ERR_REQUIRE_ESM', _requireEsText(filename));
	const m = _esFetch({ url, path: filename, kind: 'es' }, undefined);
	_esLoad(m);
	_esRequired(m);
	_esLink(m);
	const waits = _esAwaiting(m, []);
	if (waits !== undefined) _throwAsyncModule(waits, module, filename);
	_esEvaluate(m);
	if (m.root.error !== undefined) throw m.root.error.v;
	module.exports = _esExports(m);
}

function _esRequired(m) {
	if (m.required || m.job !== undefined) return;
	m.required = true;
	for (let i = 0; i < m.deps.length; i++) _esRequired(m.deps[i]);
}

function _throwAsyncModule(waits, module, filename) {
	let text = 'require() cannot be used on an ESM graph with top-level ' +
		'await. Use import() instead. To see where the top-level await' +
		' comes from, use --experimental-print-required-tla.';
	const where = %profile("REQUIRE_ES_WHERE");
	const from = module.parent ? module.parent.filename : module.filename;
	if (where === 1)
		text += `\n  From ${from} \n  Requiring ${filename} `;
	if (where === 2)
		text += `\nRequired module: ${filename}\nRequire stack:\n- ${
			from}`;
	throw %node_error('Error', 'ERR_REQUIRE_ASYNC_MODULE', text);
}

// What require gives for a namespace: with a default export it is told to
// transpiled code by __esModule.
function _esExports(m) {
	const ns = %es_namespace(m.record);
	if (%has_key(ns, 'module.exports')) return ns['module.exports'];
	if (!%has_key(ns, 'default') || %has_key(ns, '__esModule')) return ns;
	const names = %own_names(ns);
	%append(names, '__esModule');
	const copy = %es_stand_in(m.url, names, false);
	for (let i = 0; i < names.length; i++)
		%es_set(copy, i, names[i] === '__esModule' ? true :
			ns[names[i]]);
	return %es_namespace(copy);
}

function _requireEsText(filename) {
	if (%profile("REQUIRE_ES_TEXT"))
		return `require() of ES Module ${filename} not supported.\n` +
			`Instead change the require of ${filename} to a dynamic ` +
			'import() which is available in all CommonJS modules.';
	return `Must use import to load ES Module: ${filename}`;
}

function _esAwaiting(m, seen) {
	if (m.hasAwait) return m;
	if (%list_find(seen, m) >= 0) return undefined;
	%append(seen, m);
	for (let i = 0; i < m.deps.length; i++) {
		const found = _esAwaiting(m.deps[i], seen);
		if (found !== undefined) return found;
	}
	return undefined;
}
