// SPDX-License-Identifier: MIT
// How chunks get into a Readable (push), wait, and get out: by read(), by data
// events while it flows, by readable events while somebody listens for them.
// What has to happen soon is a tick of its own, at most one of a kind at a
// time: each flag below says that such a tick is queued.
//   emittedReadable  _readableEmit      readingMore  _readableFill
//   resumeScheduled  _readableResume    endScheduled _readableEnd

// ---- in

function readablePush(chunk, encoding) {
	return _readableAdd(this, chunk, encoding, false);
}

function readableUnshift(chunk, encoding) {
	return _readableAdd(this, chunk, %profile("STREAM_OFF") ? encoding :
		undefined, true);
}

function _readableAdd(stream, chunk, encoding, front) {
	const state = _readableOf(stream);
	if (chunk === null) {
		state.reading = false;
		if (state.objectMode) _endObjects(stream, state);
		else _endBytes(stream, state);
		return false;
	}
	if (!state.objectMode) {
		chunk = _readableBytes(stream, state, chunk, encoding);
		if (chunk === null) return _readableWants(state);
		if (chunk === undefined || chunk.length === 0) {
			if (!front) {
				state.reading = false;
				_readableMore(stream, state);
			}
			return _readableWants(state);
		}
	} else if (state.encoding !== null && typeof chunk !== 'string' &&
	    !encoding && !front) {
		%refuse('objects in a stream with an encoding',
			'leave the encoding out');
	}
	return front ? _readableAddFront(stream, state, chunk) :
		_readableAddBack(stream, state, chunk);
}

// A chunk of a stream of bytes: a buffer, or a string if it has an encoding.
// null: an error, which the stream has been told.
function _readableBytes(stream, state, chunk, encoding) {
	const buffer = _bufferIs(chunk);
	if (typeof chunk === 'string') {
		encoding = encoding || state.defaultEncoding;
		if (_bufferEncoding(encoding) !== 'utf8')
			%refuse(`push with the encoding ${encoding}`,
				'utf8 is here');
		if (state.encoding === encoding) return chunk;
		if (state.encoding !== null) return chunk;
		return %fs_fill(new (_bufferClass())(), %fs_encode(chunk));
	}
	if (buffer && state.encoding !== null && chunk.length > 0)
		%refuse('bytes in a stream with an encoding',
			'push strings');
	if (buffer || chunk === undefined) return chunk;
	try {
		_throwArgument('chunk', %profile("STREAM_BYTES_VIEW") ?
			['string', 'Buffer', 'TypedArray', 'DataView'] :
			['string', 'Buffer', 'Uint8Array'], chunk);
	} catch (e) {
		_readableFail(stream, state, e);
	}
	return null;
}

// Each of these is a place in Node where it goes on from (own_frames.def).
function _endObjects(stream, state) {
	_readableEof(stream, state);
}

function _endBytes(stream, state) {
	_readableEof(stream, state);
}

function _chunkObject(stream, state, chunk) {
	_readableChunk(stream, state, chunk, false);
}

function _chunkBytes(stream, state, chunk) {
	_readableChunk(stream, state, chunk, false);
}

function _chunkFront(stream, state, chunk) {
	_readableChunk(stream, state, chunk, true);
}

function _lateObject(stream, state) {
	_readableFail(stream, state, _lateObjectError());
}

function _lateBytes(stream, state) {
	_readableFail(stream, state, _lateBytesError());
}

function _lateObjectError() {
	return %node_error('Error', 'ERR_STREAM_PUSH_AFTER_EOF',
		'stream.push() after EOF');
}

function _lateBytesError() {
	return %node_error('Error', 'ERR_STREAM_PUSH_AFTER_EOF',
		'stream.push() after EOF');
}

function _readableAddFront(stream, state, chunk) {
	if (state.endEmitted) _readableFail(stream, state, %node_error('Error',
		'ERR_STREAM_UNSHIFT_AFTER_END_EVENT',
		'stream.unshift() after end event'));
	else if (%profile("STREAM_READ_CATCHES") && (state.destroyed ||
	    state.errored)) return false;
	else _chunkFront(stream, state, chunk);
	return _readableWants(state);
}

function _readableAddBack(stream, state, chunk) {
	if (state.ended) {
		if (state.objectMode) _lateObject(stream, state);
		else _lateBytes(stream, state);
		return false;
	}
	if (state.destroyed || (%profile("STREAM_CONSTRUCT") &&
	    state.errored)) return false;
	state.reading = false;
	if (state.objectMode) _chunkObject(stream, state, chunk);
	else _chunkBytes(stream, state, chunk);
	return _readableWants(state);
}

function _readableWants(state) {
	return !state.ended && (state.length < state.mark ||
		state.length === 0);
}

function _readableChunk(stream, state, chunk, front) {
	if (state.flowing && state.length === 0 && !state.sync &&
	    _readableDirect(stream, state)) {
		state.dataEmitted = true;
		stream.emit('data', chunk);
	} else {
		state.length += state.objectMode ? 1 : chunk.length;
		if (front) %list_insert(state.buffer, 0, chunk);
		else %append(state.buffer, chunk);
		if (state.needReadable) _readableSoon(stream, state);
	}
	_readableMore(stream, state);
}

function _readableDirect(stream, state) {
	const how = %profile("STREAM_DATA_DIRECT");
	return how === 0 || (how === 1 ? stream.listenerCount('data') > 0 :
		state.dataListening);
}

function _readableEof(stream, state) {
	if (state.ended) return;
	state.ended = true;
	if (!state.sync) {
		state.needReadable = false;
		if (%profile("STREAM_EOF_ONCE") && state.emittedReadable)
			return;
		state.emittedReadable = true;
		_readableEmit(stream);
	} else if (!%profile("STREAM_EOF_UNSEEN") || state.flowing ||
	    state.needReadable || stream.listenerCount('readable') > 0)
		_readableSoon(stream, state);
	else state.eofPending = true;
}

// ---- ticks

function _readableSoon(stream, state) {
	state.needReadable = false;
	if (state.emittedReadable) return;
	state.emittedReadable = true;
	%nextTick(_readableEmit, [stream]);
}

function _readableEmit(stream) {
	const state = _readableOf(stream);
	if (!state.destroyed && !(%profile("STREAM_CONSTRUCT") &&
	    state.errored) && (state.length || state.ended)) {
		_emitTell(stream);
		state.emittedReadable = false;
	}
	const need = !state.flowing && !state.ended &&
		state.length <= state.mark;
	if (need || !%profile("STREAM_BITS"))
		state.needReadable = need;
	_readableFlow(stream, state);
}

function _emitTell(stream) {
	stream.emit('readable');
}

function _readableMore(stream, state) {
	if (state.readingMore || (%profile("STREAM_MORE_IDLE") &&
	    state.reading)) return;
	state.readingMore = true;
	%nextTick(_readableFill, [stream, state]);
}

function _readableFill(stream, state) {
	while (!state.reading && !state.ended && (state.length < state.mark ||
	    (state.flowing && state.length === 0))) {
		const before = state.length;
		stream.read(0);
		if (before === state.length) break;
	}
	state.readingMore = false;
}

function _readableFlow(stream, state) {
	while (state.flowing && stream.read() !== null) ;
}

function _readableEndSoon(stream, state) {
	if (state.endEmitted || (%profile("STREAM_END_ONCE") &&
	    state.endScheduled)) return;
	state.ended = true;
	state.endScheduled = true;
	%nextTick(_readableEnd, [state, stream]);
}

function _readableEnd(state, stream) {
	const how = %profile("STREAM_END_GUARD");
	state.endScheduled = false;
	if (state.endEmitted || state.length > 0) return;
	if (how > 0 && (state.closeEmitted || (how === 1 ?
	    state.errorEmitted : state.errored))) return;
	state.endEmitted = true;
	if (!%profile("STREAM_AUTO_DESTROY")) stream.readable = false;
	_endTell(stream);
	if (state.autoDestroy) stream.destroy();
}

function _endTell(stream) {
	stream.emit('end');
}

// ---- out

function readableRead(size) {
	const state = _readableOf(this);
	let n = _readableSize(size);
	const asked = n;
	if (%profile("STREAM_OFF") && n > state.mark)
		state.mark = _readableRaise(n);
	if (n !== 0) {
		state.emittedReadable = false;
		state.eofPending = false;
	}
	if (n === 0 && state.needReadable && (state.ended ||
	    (state.mark !== 0 ? state.length >= state.mark :
		state.length > 0))) {
		if (state.length === 0 && state.ended)
			_readableEndSoon(this, state);
		else _readableSoon(this, state);
		return null;
	}
	n = _readableAmount(n, state);
	if (n === 0 && state.ended) {
		if (state.length === 0) _readableEndSoon(this, state);
		return null;
	}
	if (_readableMay(state) && (state.needReadable ||
	    state.length === 0 || state.length - n < state.mark)) {
		state.reading = true;
		state.sync = true;
		if (state.length === 0) state.needReadable = true;
		_readableCall(this, state);
		state.sync = false;
		if (!state.reading) n = _readableAmount(asked, state);
	}
	return _readableGive(this, state, n, asked);
}

// May _read be called?
function _readableMay(state) {
	return !state.ended && !state.reading &&
		!(%profile("STREAM_OFF") && state.destroyed) &&
		!(%profile("STREAM_CONSTRUCT") && state.errored);
}

function _readableCall(stream, state) {
	if (!%profile("STREAM_READ_CATCHES")) {
		stream._read(state.mark);
		return;
	}
	try {
		stream._read(state.mark);
	} catch (e) {
		_readableCaught(stream, state, e);
	}
}

function _readableCaught(stream, state, e) {
	_readableFail(stream, state, e);
}

function _readableGive(stream, state, n, asked) {
	const chunk = n > 0 ? _readableTake(state, n) : null;
	if (chunk === null) {
		if (state.length <= state.mark) state.needReadable = true;
		else if (!%profile("STREAM_BITS"))
			state.needReadable = false;
		n = 0;
	} else state.length -= n;
	if (state.length === 0) {
		if (!state.ended) state.needReadable = true;
		if (asked !== n && state.ended) _readableEndSoon(stream, state);
	}
	if (chunk !== null && !(%profile("STREAM_READ_CATCHES") &&
	    (state.errorEmitted || state.closeEmitted))) {
		state.dataEmitted = true;
		stream.emit('data', chunk);
	}
	return chunk;
}

// The argument of read as a number; NaN: all there is.
function _readableSize(size) {
	if (size === undefined || size === null) return NaN;
	if (typeof size === 'number')
		return size !== size || size === Infinity ||
			size === -Infinity ? NaN : size < 0 ? -%floor(-size) :
			%floor(size);
	%refuse('read with something that is no number', 'give it a number');
}

function _readableAmount(n, state) {
	if (n <= 0 || (state.length === 0 && state.ended)) return 0;
	if (state.objectMode) return 1;
	if (n !== n)
		return state.length > 0 && (state.flowing ||
		    (%profile("STREAM_READ_ONE") && state.encoding === null)) ?
			state.buffer[0].length : state.length;
	if (!%profile("STREAM_OFF") && n > state.mark)
		state.mark = _readableRaise(n);
	if (n <= state.length) return n;
	if (state.ended) return state.length;
	if (!%profile("STREAM_OFF")) state.needReadable = true;
	return 0;
}

// The next power of 2.
function _readableRaise(n) {
	let mark = 1;
	if (n > 8388608) %refuse('read of more than 8 MiB', 'read less');
	while (mark < n) mark *= 2;
	return mark;
}

function _readableTake(state, n) {
	if (state.length === 0) return null;
	if (state.objectMode || n === state.buffer[0].length)
		return %list_shift(state.buffer);
	let text = '';
	const strings = state.encoding !== null;
	while (n > 0) {
		const first = state.buffer[0];
		const all = strings ? first : _bufferBytes(first);
		const part = %text_slice(all, 0, n < all.length ? n :
			all.length);
		text += part;
		n -= part.length;
		if (part.length === all.length) %list_shift(state.buffer);
		else state.buffer[0] = _readablePart(strings,
			%text_slice(all, part.length, all.length));
	}
	return _readablePart(strings, text);
}

function _readablePart(strings, bytes) {
	return strings ? bytes : %fs_fill(new (_bufferClass())(), bytes);
}

function readableReadNothing() {
	const e = _readMissing();
	if (%profile("STREAM_AUTO_DESTROY"))
		%throw_from(e, 'STREAM_READ_THROW');
	_readableFail(this, _readableOf(this), e);
}

function _readMissing() {
	return %node_error('Error', 'ERR_METHOD_NOT_IMPLEMENTED',
		'The _read() method is not implemented');
}

function readableSetEncoding(encoding) {
	const state = _readableOf(this);
	if (state.buffer.length > 0)
		%refuse('setEncoding of a stream with chunks in it',
			'call it at once, or give an option encoding');
	_readableKnown(encoding);
	state.encoding = 'utf8';
	return this;
}

// ---- who listens

function readableOn(type, listener) {
	const result = %call(%event_emitter_prototype.on, this, type,
		listener);
	const state = _readableOf(this);
	if (type === 'data') _readableHearData(this, state);
	else if (type === 'readable' && !state.endEmitted &&
	    !state.readableListening) _readableHear(this, state);
	return result;
}

function _readableHearData(stream, state) {
	state.dataListening = true;
	if (stream.listenerCount('readable') > 0)
		state.readableListening = true;
	else if (!%profile("STREAM_BITS"))
		state.readableListening = false;
	if (state.flowing !== false) stream.resume();
}

function _readableHear(stream, state) {
	state.readableListening = true;
	state.needReadable = true;
	state.flowing = false;
	state.emittedReadable = false;
	if (state.length) {
		_readableSoon(stream, state);
		return;
	}
	if (state.eofPending) {
		state.eofPending = false;
		_readableSoon(stream, state);
	}
	if (!state.reading) %nextTick(_readableStart, [stream]);
}

function _readableStart(stream) {
	stream.read(0);
}

function readableOff(type, listener) {
	const result = %call(%event_emitter_prototype.removeListener, this,
		type, listener);
	if (type === 'readable') %nextTick(_readableUnheard, [this]);
	else if (type === 'data' && this.listenerCount('data') === 0)
		_readableOf(this).dataListening = false;
	return result;
}

function readableOffAll(...args) {
	const result = %apply(%event_emitter_prototype.removeAllListeners,
		this, args);
	if (args.length === 0 || args[0] === 'readable' ||
	    args[0] === undefined)
		%nextTick(_readableUnheard, [this]);
	return result;
}

// After readable listeners have gone.
function _readableUnheard(stream) {
	const state = _readableOf(stream);
	state.readableListening = stream.listenerCount('readable') > 0;
	if (state.resumeScheduled && state.paused === false)
		state.flowing = true;
	else if (%profile("STREAM_BITS") ? state.dataListening :
	    stream.listenerCount('data') > 0) stream.resume();
	else if (%profile("STREAM_FLOW_RESET") && !state.readableListening)
		state.flowing = null;
}

// ---- flowing

function readableResume() {
	const state = _readableOf(this);
	if (%profile("STREAM_DEAD_PAUSE") && state.destroyed) return this;
	if (!state.flowing) {
		state.flowing = !state.readableListening;
		if (!state.resumeScheduled) {
			state.resumeScheduled = true;
			%nextTick(_readableResume, [this, state]);
		}
	}
	state.paused = false;
	return this;
}

function _readableResume(stream, state) {
	if (!state.reading) _resumeFirst(stream);
	state.resumeScheduled = false;
	_resumeTell(stream);
	_readableFlow(stream, state);
	if (state.flowing && !state.reading) _resumeLast(stream);
}

function _resumeFirst(stream) {
	stream.read(0);
}

function _resumeTell(stream) {
	stream.emit('resume');
}

function _resumeLast(stream) {
	stream.read(0);
}

function readablePause() {
	const state = _readableOf(this);
	if (%profile("STREAM_DEAD_PAUSE") && state.destroyed) return this;
	if (state.flowing !== false) {
		state.flowing = false;
		this.emit('pause');
	}
	state.paused = true;
	return this;
}

function readableIsPaused() {
	const state = _readableOf(this);
	return state.flowing === false ||
		(%profile("STREAM_FLOW_RESET") === 1 &&
			state.paused === true);
}
