// SPDX-License-Identifier: MIT
// import(), as Node's loaders do it (lib/internal/modules/esm: loader.js and
// module_job.js).  Each async function here is one of theirs: what it awaits
// and what it returns is seen by a program that has changed then, constructor
// or species of promises, and decides how many jobs it all takes.
// Read _dynamicImport, _importRun, _importGraph.  IMPORT_LOADER tells which:
// 0 what is counted (profile.def, IMPORT_…), then Node 12, 14, 16, 18, 20,
// 22 and 24, which is also that of 26.
//
// A request is { specifier, referrer, attributes }; a job is of one module:
// { m, modulePromise, linked, instantiated }.

function _dynamicImport(specifier, referrer, options) {
	const r = { __proto__: null, specifier, referrer, attributes: undefined };
	try {
		r.specifier = `${specifier}`;
		r.attributes = _importAttributes(options);
	} catch (e) {
		return _promiseRejected(e);
	}
	if (_importIsCounted(r)) return _importCounted(r);
	const promise = _importCallback(r);
	if (!%profile("IMPORT_FOLLOWS")) return promise;
	const outer = %promise_plain(20);
	%promise_settle(outer, promise);
	return outer;
}

// Old loaders read files by the thread pool: what that takes is counted.
function _importIsCounted(r) {
	const loader = %profile("IMPORT_LOADER");
	if (loader === 0) return true;
	if (loader >= 6) return false;
	try {
		const kind = _esResolve(r.specifier, r.referrer).kind;
		return kind !== 'builtin' && (loader < 5 ||
			kind !== 'commonjs');
	} catch {
		return false;
	}
}

// ---- what V8 calls: importModuleDynamicallyCallback

async function _importCallback(r) {
	const loader = %profile("IMPORT_LOADER");
	if (loader >= 5) return _importOf(r);
	if (loader <= 2 || %es_path(r.referrer) !== undefined)
		return _importAsync(r);
	return _importWrapper(r);
}

// importModuleDynamically, an async function of each file
async function _importAsync(r) {
	return _importOf(r);
}

// importModuleDynamicallyWrapper, around that of a CommonJS file
async function _importWrapper(r) {
	return await (%profile("IMPORT_LOADER") === 3 ? _importOf(r) :
		_importAsync(r));
}

// ---- the loader's import

async function _importOf(r) {
	const loader = %profile("IMPORT_LOADER");
	if (loader === 3) {
		const done = _importJob(r).then(job => _importRun(job))
			.then(of => %es_namespace(of.module.record));
		return (await _safeAllOf([done]))[0];
	}
	if (loader >= 6) return _importTraced(r);
	const job = await _importJob(r);
	const { module } = await _importRun(job);
	return %es_namespace(module.record);
}

function _importTraced(r) {
	const promise = _importArrow(r);
	if (%profile("TRACE_LOOKS_AT_THEN")) promise.then;
	return promise;
}

async function _importArrow(r) {
	const job = await (%profile("IMPORT_LOADER") === 6 ? _importJob(r) :
		_importJobOf(r, _esResolve(r.specifier, r.referrer)));
	const { module } = await _importRun(job);
	return %es_namespace(module.record);
}

// ---- a job: getModuleJob

async function _importJob(r) {
	const loader = %profile("IMPORT_LOADER");
	let found;
	if (loader >= 4) found = await _esResolve(r.specifier, r.referrer);
	else found = await _importResolve(r, loader === 3 ? 2 : 0);
	if (loader <= 2) await _importFormat();
	return _importJobOf(r, found);
}

// resolve, and in Node 16 the two async functions below it
async function _importResolve(r, depth) {
	if (depth > 0) return await _importResolve(r, depth - 1);
	const found = _esResolve(r.specifier, r.referrer);
	return %profile("IMPORT_LOADER") === 3 ? found : await found;
}

async function _importFormat() {
	await undefined;
}

function _importJobOf(r, found) {
	const loader = %profile("IMPORT_LOADER");
	const known = _esTable()[found.url];
	const other = r.attributes.other;
	if (known === undefined && other !== undefined)
		_esUnsupported(other, r.attributes.value, found);
	const m = _esFetch(found, r.attributes.type);
	if (m.job !== undefined) return m.job;
	if (known !== undefined) return _importKnown(m);
	const job = { __proto__: null, m, modulePromise: undefined,
		linked: undefined, instantiated: undefined };
	job.modulePromise = loader < 6 ? _importModule(m) : _promiseOf(m);
	if (loader >= 7) m.job = job;
	job.linked = loader < 7 ? _importLink(job) : _importDeps(job);
	m.job = job;
	if (loader < 7) _importSilence(job.linked);
	return job;
}

// The job of a module that was loaded before it was imported.
function _importKnown(m) {
	const job = m.job = { __proto__: null, m, linked: undefined,
		modulePromise: %promise_resolved(m),
		instantiated: %promise_resolved(undefined) };
	const deps = { __proto__: null, length: m.deps.length };
	for (let i = 0; i < m.deps.length; i++)
		deps[i] = m.deps[i].job || _importKnown(m.deps[i]);
	job.linked = %profile("IMPORT_LOADER") < 7 ? %promise_resolved(deps) :
		deps;
	return job;
}

// That nobody has handled its rejection yet is not told.
function _importSilence(linked) {
	const loader = %profile("IMPORT_LOADER"), nothing = () => {};
	if (loader === 1) linked.catch(nothing);
	else if (loader === 2) %call(_promiseCatch, linked, nothing);
	else _nodeThen(linked, undefined, nothing);
}

// moduleProvider: load and translate
async function _importModule(m) {
	const loader = %profile("IMPORT_LOADER");
	if (loader >= 3) await _importLoad(loader === 3 ? 2 : 1);
	if (m.kind === 'commonjs') _esLexer(%module_state);
	return loader === 3 || loader === 4 ? _importTranslate(m) : m;
}

async function _importLoad(depth) {
	if (%profile("IMPORT_LOADER") === 5 && depth > 0)
		return _importLoad(0);
	if (depth > 0) await _importLoad(depth - 1);
	return undefined;
}

async function _importTranslate(m) {
	return m;
}

// ---- linking

async function _importLink(job) {
	const loader = %profile("IMPORT_LOADER");
	const m = await job.modulePromise;
	if (loader < 5) {
		await _importAll(true);
		return _importAll(true);
	}
	const requests = m.deps === undefined ? %es_requests(m.record) : [];
	const deps = { __proto__: null, length: requests.length / 2 };
	const modules = { __proto__: null, length: deps.length };
	for (let i = 0; i < deps.length; i++)
		modules[i] = _nodeThen(_importJob(_importRequest(m, requests,
			i)), dep => {
			deps[i] = dep;
			return dep.modulePromise;
		});
	await _safeAllVoid(modules);
	_importLinked(m, deps);
	return deps;
}

function _importRequest(m, requests, i) {
	return { __proto__: null, specifier: requests[i * 2],
		referrer: m.url, attributes: { type: requests[i * 2 + 1],
			other: undefined, value: undefined } };
}

function _importLinked(m, jobs) {
	if (m.deps !== undefined) return;
	const records = [];
	m.deps = [];
	for (let i = 0; i < jobs.length; i++) {
		%append(m.deps, jobs[i].m);
		%append(records, jobs[i].m.record);
	}
	%es_loaded(m.record, records);
}

// syncLink
function _importDeps(job) {
	const m = job.m;
	const requests = m.deps === undefined ? %es_requests(m.record) : [];
	const jobs = [];
	try {
		for (let i = 0; i < requests.length / 2; i++) {
			const r = _importRequest(m, requests, i);
			%append(jobs, _importJobOf(r, _esResolve(r.specifier,
				r.referrer)));
		}
	} catch (e) {
		m.job = undefined;
		delete _esTable()[m.url];
		throw e;
	}
	_importLinked(m, jobs);
	return jobs;
}

// ---- running

async function _importRun(job) {
	if (%profile("IMPORT_LOADER") === 1) {
		await _importInstantiated(job);
		return { __proto__: null, module: job.m };
	}
	if (job.m.required) return _importRequired(job.m);
	await _importInstantiate(job);
	await (%profile("IMPORT_LOADER") === 2 ? undefined :
		_esEvaluate(job.m));
	return { __proto__: null, module: job.m };
}

// ModuleJobSync: require has done it all
function _importRequired(m) {
	if (m.root !== undefined && m.root.error !== undefined)
		throw m.root.error.v;
	return { __proto__: null, module: m };
}

// instantiate, which is async in Node 12 alone
async function _importInstantiated(job) {
	if (job.instantiated === undefined) return _importInstantiate(job);
	await job.instantiated;
	return job.m;
}

function _importInstantiate(job) {
	if (job.instantiated === undefined)
		job.instantiated = _importInstantiation(job);
	return job.instantiated;
}

async function _importInstantiation(job) {
	const graph = [];
	await _importGraph(job, graph);
	try {
		_esLink(job.m);
	} catch (e) {
		if (%profile("IMPORT_LOADER") < 7 && _importIsNoExport(e))
			for (let i = 0; i < 2; i++) await undefined;
		throw e;
	}
	const loader = %profile("IMPORT_LOADER");
	for (let i = 0; i < graph.length; i++)
		graph[i].instantiated = loader === 1 ? _safeOf(undefined) :
			%promise_resolved(undefined);
	return loader === 1 ? job.m : undefined;
}

// Loaders before that of Node 24 look where the export should have been.
function _importIsNoExport(e) {
	return typeof e.message === 'string' && %text_find(e.message,
		' does not provide an export named', 0) >= 0;
}

// addJobsToDependencyGraph
async function _importGraph(job, graph) {
	const loader = %profile("IMPORT_LOADER");
	if (%list_find(graph, job) >= 0) return undefined;
	%append(graph, job);
	const deps = loader < 7 ? await job.linked : job.linked;
	if (loader < 5) return _importAll(false);
	const promises = [];
	for (let i = 0; i < deps.length; i++)
		%append(promises, _importGraph(deps[i], graph));
	return _safeAllVoid(promises);
}

// What a builtin module waits for: nothing, by the function of each loader.
function _importAll(isLink) {
	const loader = %profile("IMPORT_LOADER");
	if (loader === 4) return _safeAllVoid([]);
	if (loader === 3) return _safeAllOf([]);
	return loader === 1 && isLink ? _safeOf([]) :
		_combine(0, 11, Promise, [], 'Promise.all');
}
