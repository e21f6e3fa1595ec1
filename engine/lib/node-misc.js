// SPDX-License-Identifier: MIT
// os, perf_hooks and stream: the little that programs about order use.

// ---- os

function osTmpdir() {
	return '/tmp';
}

function osHomedir() {
	return '/root';
}

function osHostname() {
	return 'localhost';
}

function osPlatform() {
	return 'linux';
}

function osCpus() {
	return [{ model: 'virtual', speed: 1000, times: { user: 0, nice: 0,
		sys: 0, idle: 0, irq: 0 } }];
}

function osParallelism() {
	return 1;
}

function osMemory() {
	return 1073741824;
}

function _nodeOs(os) {
	os.EOL = '\n';
	return os;
}

// ---- perf_hooks

function performanceNow() {
	return %clock();
}

function performanceMark(name) {
	const state = %module_state;
	if (state.marks === undefined) state.marks = { __proto__: null };
	const entry = { name: `${name}`, entryType: 'mark',
		startTime: %clock(), duration: 0, detail: null };
	state.marks[entry.name] = entry;
	return entry;
}

function performanceMeasure(name, from, to) {
	const marks = %module_state.marks || {};
	const start = from === undefined ? 0 : marks[from].startTime;
	const end = to === undefined ? %clock() : marks[to].startTime;
	return { name: `${name}`, entryType: 'measure', startTime: start,
		duration: end - start, detail: null };
}

function performanceToJson() {
	return { timeOrigin: this.timeOrigin };
}

function performanceTimerify(f) {
	return f;
}

function _nodePerfHooks() {
	return { performance: %performance };
}

// ---- stream: readable ones over an iterator

function _nodeStream() {
	const Readable = _readableClass();
	const stream = _streamClass();
	stream.Stream = stream;
	stream.Readable = Readable;
	return stream;
}

function _streamClass() {
	const state = %module_state;
	if (state.stream === undefined)
		state.stream = class Stream extends %event_emitter { };
	return state.stream;
}

function _readableClass() {
	const state = %module_state;
	if (state.readable !== undefined) return state.readable;
	class Readable extends _streamClass() {
		constructor(options) {
			super();
			_readableInit(this, options || {});
		}
		static from(iterable, options) {
			return _readableFrom(iterable, options);
		}
		read() {
			return _readableTake(this);
		}
		push(chunk) {
			return _readablePush(this, chunk);
		}
		on(name, listener) {
			_streamClass().prototype.on.call(this, name, listener);
			if (name === 'data') this.resume();
			return this;
		}
		resume() {
			this._flowing = true;
			_readableSchedule(this);
			return this;
		}
		pause() {
			this._flowing = false;
			return this;
		}
		destroy(error) {
			return _readableDestroy(this, error);
		}
		[SymbolAsyncIterator]() {
			return _readableIterate(this);
		}
	}
	state.readable = Readable;
	return Readable;
}

function _readableInit(r, options) {
	%define_hidden(r, '_chunks', []);
	%define_hidden(r, '_flowing', false);
	%define_hidden(r, '_ended', false);
	%define_hidden(r, '_reading', false);
	%define_hidden(r, '_waiting', undefined);
	%define_hidden(r, '_scheduled', false);
	%define_hidden(r, '_pull', options.read);
	r.destroyed = false;
	r.readableEnded = false;
}

function _readablePush(r, chunk) {
	r._reading = false;
	if (chunk === null) r._ended = true;
	else %append(r._chunks, chunk);
	_readableSchedule(r);
	return r._chunks.length < 16;
}

function _readableTake(r) {
	if (r._chunks.length === 0) return null;
	return %list_shift(r._chunks);
}

// One nextTick at a time does what is to be done.
function _readableSchedule(r) {
	if (r._waiting !== undefined) {
		const wake = r._waiting;
		r._waiting = undefined;
		wake();
	}
	if (!r._flowing || r._scheduled) return;
	r._scheduled = true;
	%nextTick(() => {
		r._scheduled = false;
		_readableFlow(r);
	}, undefined);
}

function _readableFlow(r) {
	while (r._flowing && r._chunks.length > 0)
		r.emit('data', _readableTake(r));
	if (!r._flowing || r.destroyed) return;
	if (r._ended) {
		_readableEnd(r);
		return;
	}
	_readablePull(r);
}

function _readablePull(r) {
	if (r._reading || r._ended || typeof r._pull !== 'function') return;
	r._reading = true;
	%call(r._pull, r, 16);
}

function _readableEnd(r) {
	if (r.readableEnded) return;
	r.readableEnded = true;
	%nextTick(() => {
		r.emit('end');
		_readableDestroy(r, undefined);
	}, undefined);
}

function _readableDestroy(r, error) {
	if (r.destroyed) return r;
	r.destroyed = true;
	%nextTick(() => {
		if (error) r.emit('error', error);
		r.emit('close');
	}, undefined);
	return r;
}

function _readableFrom(iterable, options) {
	const asynchronous = iterable[SymbolAsyncIterator];
	const iterator = asynchronous ? %call(asynchronous, iterable) :
		_getIterator(iterable);
	const r = new (_readableClass())({ ...options, read() {
		_readableNext(this, iterator);
	} });
	%define_hidden(r, 'readableObjectMode', true);
	return r;
}

async function _readableNext(r, iterator) {
	try {
		const step = await iterator.next();
		if (step.done) r.push(null);
		else r.push(await step.value);
	} catch (e) {
		_readableDestroy(r, e);
	}
}

async function* _readableIterate(r) {
	let failure;
	r.on('error', e => {
		failure = { e };
	});
	try {
		for (;;) {
			if (r._chunks.length > 0) {
				yield _readableTake(r);
				continue;
			}
			if (failure !== undefined) throw failure.e;
			if (r._ended) return;
			_readablePull(r);
			if (r._chunks.length > 0 || r._ended) continue;
			const p = %promise_plain(20);
			r._waiting = %promise_resolver(p, false);
			await p;
		}
	} finally {
		_readableDestroy(r, undefined);
	}
}
