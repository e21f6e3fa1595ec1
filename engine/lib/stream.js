// SPDX-License-Identifier: MIT
// The module stream: Readable, its options and its properties.  A stream's
// state is one hidden object; what Node keeps in _readableState has the same
// meaning here, but for the name.  Read this file, then stream-readable.js
// (chunks in and out), stream-end.js (destroy, and who waits for the end),
// stream-from.js and stream-iterate.js.

function _nodeStream() {
	const classes = %stream_classes();
	const stream = classes[0], Readable = classes[1];
	%module_state.readable = Readable;
	stream.Readable = Readable;
	stream.Stream = stream;
	return stream;
}

function Stream(options) {
	if (%profile("STREAM_OFF")) _eventsInit(this, options);
	else _eventsInit(this, undefined);
}

// Types that are there, but have no listener, do not count.
function streamEventNames() {
	const names = [], events = this._events;
	const keys = %property_keys(events);
	for (let i = 0; i < keys.length; i++) {
		const f = events[keys[i]];
		if (typeof f === 'function' || (%is_array(f) && f.length > 0))
			%append(names, keys[i]);
	}
	return names;
}

function Readable(options) {
	const Class = %module_state.readable;
	if (!_ordinaryHasInstance(Class, this)) return new Class(options);
	if (!%profile("STREAM_ITERATOR")) %refuse('new stream.Readable',
		'streams are here from Node 10 on');
	if (%profile("STREAM_EVENTS_PRESET") && (this._events === undefined ||
	    this._events === null))
		this._events = { close: undefined, error: undefined,
			data: undefined, end: undefined, readable: undefined };
	%define_hidden(this, %node_symbol('readable'),
		_readableState(options || {}));
	%define_own(this, '_readableState', [103, 6, undefined,
		_readableStateRefused, _readableStateRefused]);
	if (!%profile("STREAM_AUTO_DESTROY")) this.readable = true;
	if (options) _readableOptions(this, options);
	%call(Stream, this, options);
}

function _readableOptions(stream, options) {
	if (typeof options.read === 'function') stream._read = options.read;
	if (typeof options.destroy === 'function')
		stream._destroy = options.destroy;
	if (!%profile("STREAM_CONSTRUCT")) return;
	if (typeof options.construct === 'function')
		%refuse('the option construct of stream.Readable',
			'do it in the first call of read');
	if (options.signal) %refuse('the option signal of stream.Readable',
		'call destroy in a listener of abort');
}

function _readableStateRefused() {
	%refuse('_readableState of a stream', 'it has properties for most ' +
		'of it: destroyed, readableEnded, readableLength');
}

function _readableState(options) {
	const objectMode = !!options.objectMode;
	return {
		objectMode, mark: _readableMark(options, objectMode),
		buffer: [], length: 0, flowing: null, ended: false,
		endEmitted: false, endScheduled: false, reading: false,
		sync: true, needReadable: false, emittedReadable: false,
		eofPending: false, readableListening: false,
		dataListening: false, resumeScheduled: false,
		paused: %profile("STREAM_FLOW_RESET") ? null : true,
		errored: null, errorEmitted: false, destroyed: false,
		closed: false, closeEmitted: false, readingMore: false,
		dataEmitted: false, readable: true,
		emitClose: options.emitClose !== false,
		autoDestroy: %profile("STREAM_AUTO_DESTROY") ?
			options.autoDestroy !== false : !!options.autoDestroy,
		defaultEncoding: _readableDefaultEncoding(options),
		encoding: _readableKnown(options.encoding)
	};
}

function _readableMark(options, objectMode) {
	const mark = options.highWaterMark;
	if (mark === undefined || mark === null)
		return objectMode ? 16 : 1024 *
			%profile("STREAM_MARK_BYTES");
	if (typeof mark !== 'number' || mark < 0 || %floor(mark) !== mark ||
	    mark === Infinity)
		_throwMark(mark);
	return mark;
}

function _throwMark(mark) {
	const how = %profile("STREAM_MARK_ERROR");
	const text = typeof mark === 'string' && how < 2 ? mark : how === 0 ?
		`${mark}` : _inspectArgument(mark, undefined);
	const e = how === 2 ? %node_error('TypeError', 'ERR_INVALID_ARG_VALUE',
		`The property 'options.highWaterMark' is invalid. Received ${
			text}`) :
		%node_error('TypeError', 'ERR_INVALID_OPT_VALUE',
		`The value "${text}" is invalid for option "highWaterMark"`);
	%throw_from(e, 'STREAM_MARK_THROW');
}

function _readableDefaultEncoding(options) {
	const encoding = options.defaultEncoding;
	if (encoding && _bufferEncoding(encoding) !== 'utf8')
		%refuse('the option defaultEncoding of stream.Readable',
			'strings are UTF-8 here');
	return encoding || 'utf8';
}

// An encoding that is here, or null: chunks are bytes.
function _readableKnown(encoding) {
	if (!encoding) return null;
	if (_bufferEncoding(encoding) !== 'utf8')
		%refuse(`the encoding ${encoding} of a stream`,
			'utf8 is here');
	return encoding;
}

// ---- properties

function _readableOf(stream) {
	return stream[%node_symbol('readable')];
}

function readableReadable() {
	const state = _readableOf(this);
	return !!state && state.readable && !state.destroyed &&
		!state.errorEmitted && !state.endEmitted;
}

function readableSetReadable(v) {
	const state = _readableOf(this);
	if (state) state.readable = !!v;
}

function readableDidRead() {
	const state = _readableOf(this);
	if (%profile("STREAM_CONSTRUCT")) return state.dataEmitted;
	return state.dataEmitted || state.endEmitted || state.errorEmitted ||
		state.closeEmitted;
}

function readableAborted() {
	const state = _readableOf(this);
	return !!(state.readable && (state.destroyed || state.errored) &&
		!state.endEmitted);
}

function readableMark() {
	return _readableOf(this).mark;
}

function readableFlowing() {
	return _readableOf(this).flowing;
}

function readableSetFlowing(v) {
	const state = _readableOf(this);
	if (!state) return;
	if (!%profile("STREAM_BITS")) state.flowing = v;
	else state.flowing = v === undefined || v === null ? null : !!v;
}

function readableLength() {
	return _readableOf(this).length;
}

function readableObjectMode() {
	const state = _readableOf(this);
	return state ? state.objectMode : false;
}

function readableEncoding() {
	const state = _readableOf(this);
	return state ? state.encoding : null;
}

function readableErrored() {
	const state = _readableOf(this);
	return state ? state.errored : null;
}

function readableClosed() {
	const state = _readableOf(this);
	return state ? state.closed : false;
}

function readableDestroyed() {
	const state = _readableOf(this);
	return state ? state.destroyed : false;
}

function readableSetDestroyed(v) {
	const state = _readableOf(this);
	if (state) state.destroyed = %profile("STREAM_BITS") ?
		!!v : v;
}

function readableEnded() {
	const state = _readableOf(this);
	return state ? state.endEmitted : false;
}

function _readableInspect(depth) {
	if (typeof depth === 'number' && depth < 0)
		return `[${this.constructor.name}]`;
	%refuse('printing a stream', 'print its chunks or its properties');
}
