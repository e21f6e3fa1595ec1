// SPDX-License-Identifier: MIT
// assert: how the two sides of strictEqual and deepStrictEqual differ, line by
// line.  Since Node 22 by the shortest edit script (E. Myers, An O(ND)
// difference algorithm), before by comparing the lines with the same number.

// Both objects or both functions: a reference is what was compared.
function _assertAreReferences(a, b) {
	return typeof a === 'function' && typeof b === 'function' ||
		typeof a === 'object' && a !== null &&
		typeof b === 'object' && b !== null;
}

function _assertHeading(o) {
	if (o.message !== undefined) return `${o.message}`;
	if (o.operator === 'deepStrictEqual')
		return 'Expected values to be strictly deep-equal:';
	return _assertAreReferences(o.actual, o.expected) ?
		'Expected "actual" to be reference-equal to "expected":' :
		'Expected values to be strictly equal:';
}

function _assertDifference(o) {
	const bare = %is_native_error(o.actual) && %is_native_error(o.expected);
	const a = _assertLines(o.actual, bare);
	const b = _assertLines(o.expected, bare);
	return %profile("ASSERT_MYERS") ? _assertScript(o, a, b) :
		_assertByNumber(o, a, b);
}

function _assertLines(v, bare) {
	return %text_lines(_assertInspect(bare ? _assertWithoutStack(v) : v),
		false);
}

function _assertWithoutStack(e) {
	const copy = new Error(e.message), keys = %enumerable_keys(e, 1);
	for (let i = 0; i < keys.length; i++) copy[keys[i]] = e[keys[i]];
	%define_hidden(copy, 'stack', undefined);
	%set_proto(copy, %proto(e));
	return copy;
}

// How many characters of two one-line texts are the same at their start.
function _assertCommon(a, b) {
	let n = 0;
	while (n < a.length && a[n] === b[n]) n++;
	return n;
}

function _assertIsObject(v) {
	return typeof v === 'object' && v !== null;
}

// ---- since Node 22

function _assertScript(o, a, b) {
	if (a.length === 1 && b.length === 1 &&
	    !(_assertIsObject(o.actual) && _assertIsObject(o.expected)))
		return _assertOneLine(o, a[0], b[0]);
	if (%text_join(a, '\n') === %text_join(b, '\n')) {
		const cut = a.length > 50;
		return 'Values have same structure but are not ' +
			`reference-equal:\n${cut ? '\n... Skipped lines' : ''}\n` +
			`${%text_join(cut ? %list_slice(a, 0, 50) : a, '\n')}` +
			`${cut ? '\n...}' : ''}\n`;
	}
	const shown = _assertShow(_assertEdits(a, b,
		_assertIsObject(o.actual)));
	return `${_assertHeading(o)}\n+ actual - expected` +
		`${shown.skipped ? '\n... Skipped lines' : ''}\n\n` +
		`${_assertTrimmed(shown.text)}\n`;
}

function _assertTrimmed(text) {
	let end = text.length;
	while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === ' '))
		end--;
	return %text_slice(text, 0, end);
}

function _assertOneLine(o, a, b) {
	const strings = typeof o.actual === 'string' &&
		typeof o.expected === 'string';
	const quotes = (typeof o.actual === 'string' ? 2 : 0) +
		(typeof o.expected === 'string' ? 2 : 0);
	if (a.length + b.length - quotes <= 12 &&
	    (o.actual !== 0 || o.expected !== 0))
		return `${_assertHeading(o)}\n\n${a} !== ${b}\n`;
	const same = _assertCommon(a, b);
	const mark = strings && a.length + b.length <= 80 && same > 2 ?
		`\n${%text_repeat(' ', same + 2)}^` : '';
	return `${_assertHeading(o)}\n+ actual - expected\n\n` +
		`+ ${a}\n- ${b}${mark}\n`;
}

function _assertSameLine(a, b, commas) {
	return a === b || commas && (`${a},` === b || a === `${b},`);
}

// What the search for the script works with: a number for each line, the same
// for the same text, and one for the line with a comma.
function _assertNumbers(lines, known, comma) {
	const out = [];
	for (let i = 0; i < lines.length; i++) {
		const text = lines[i] + comma;
		if (known.of[text] === undefined) known.of[text] = ++known.last;
		%append(out, known.of[text]);
	}
	return out;
}

function _assertSearch(a, b, commas) {
	const known = { of: { __proto__: null }, last: 0 };
	const comma = commas ? ',' : '';
	return {
		a: _assertNumbers(a, known, ''), b: _assertNumbers(b, known, ''),
		aComma: _assertNumbers(a, known, comma),
		bComma: _assertNumbers(b, known, comma),
		middle: a.length + b.length + 1
	};
}

// One edit more: at is the furthest reached on each diagonal.  True: the end.
function _assertStep(search, at, d) {
	const { a, b, aComma, bComma, middle } = search;
	const n = a.length, m = b.length;
	for (let k = -d; k <= d; k += 2) {
		const i = k + middle, left = at[i - 1], right = at[i + 1];
		let x = k === -d || k !== d && left < right ? right : left + 1;
		let y = x - k;
		while (x < n && y < m && (a[x] === b[y] || aComma[x] === b[y] ||
		    a[x] === bComma[y])) {
			x++;
			y++;
		}
		at[i] = x;
		if (x >= n && y >= m) return true;
	}
	return false;
}

// What was reached before every 64th edit, of which _assertTrace makes that
// before each: all at once would be gigabytes for some thousand lines.
function _assertReach(search) {
	const at = [], kept = [];
	for (let i = 0; i <= 2 * search.middle; i++) %append(at, 0);
	for (let d = 0; ; d++) {
		if (d % 64 === 0) %append(kept, %list_slice(at, 0, at.length));
		if (_assertStep(search, at, d)) return { kept, edits: d };
	}
}

function _assertTrace(search, kept, first, last) {
	const at = %list_slice(kept, 0, kept.length), trace = [];
	for (let d = first; d < last; d++) {
		%append(trace, %list_slice(at, 0, at.length));
		_assertStep(search, at, d);
	}
	%append(trace, at);
	return trace;
}

// The edits from the last to the first: [sign, line].
function _assertEdits(a, b, commas) {
	const search = _assertSearch(a, b, commas), middle = search.middle;
	const reached = _assertReach(search), edits = [];
	let x = a.length, y = b.length, trace;
	for (let d = reached.edits; d >= 0; d--) {
		if (d === reached.edits || d % 64 === 63)
			trace = _assertTrace(search, reached.kept[(d - d % 64) / 64],
				d - d % 64, d);
		const at = trace[d % 64], k = x - y, i = k + middle;
		const from = k === -d || k !== d && at[i - 1] < at[i + 1] ?
			k + 1 : k - 1;
		const fromX = at[from + middle], fromY = fromX - from;
		while (x > fromX && y > fromY) {
			x--;
			y--;
			%append(edits, [' ', commas && !%text_ends(a[x], ',') ?
				b[y] : a[x]]);
		}
		if (d === 0) break;
		if (x > fromX) %append(edits, ['+', a[--x]]);
		else %append(edits, ['-', b[--y]]);
	}
	return edits;
}

// Five lines that are the same after an edit, and the one before the next.
function _assertShow(edits) {
	let text = '', same = 0, skipped = false;
	for (let i = edits.length - 1; i >= 0; i--) {
		const sign = edits[i][0];
		if (sign !== ' ' && same > 0) {
			if (same === 7)
				text += `  ${edits[i + 2][1]}\n`;
			if (same > 7) {
				text += '...\n';
				skipped = true;
			}
			if (same > 5) text += `  ${edits[i + 1][1]}\n`;
			same = 0;
		}
		if (sign !== ' ' || same++ < 5)
			text += `${sign} ${edits[i][1]}\n`;
	}
	return { text, skipped };
}

// ---- up to Node 20

function _assertByNumber(o, a, b) {
	let mark = '';
	if (a.length === 1 && b.length === 1 && a[0] !== b[0]) {
		const size = a[0].length + b[0].length;
		if (size <= 12) {
			if (!_assertIsObject(o.actual) &&
			    !_assertIsObject(o.expected) &&
			    (o.actual !== 0 || o.expected !== 0))
				return `${_assertHeading(o)}\n\n` +
					`${a[0]} !== ${b[0]}\n`;
		} else if (size < 80 && (o.operator !== 'strictEqual' ||
		    !_assertAreReferences(o.actual, o.expected))) {
			const same = _assertCommon(a[0], b[0]);
			if (same > 2)
				mark = `\n  ${%text_repeat(' ', same)}^`;
		}
	}
	const tail = _assertTail(a, b);
	if (tail.count === a.length && tail.count === b.length)
		return _assertIdentical(a);
	const rows = _assertRows(%list_slice(a, 0, a.length - tail.count),
		%list_slice(b, 0, b.length - tail.count));
	if (rows.cut !== undefined)
		return `${_assertHeading(o)}\n+ actual - expected ... Lines ` +
			`skipped\n${rows.cut}`;
	return `${_assertHeading(o)}\n+ actual - expected` +
		`${rows.skipped || tail.count > 4 ? ' ... Lines skipped' : ''}\n` +
		`${rows.text}${tail.text}${mark}`;
}

function _assertIdentical(lines) {
	return 'Values have same structure but are not reference-equal:\n\n' +
		`${_assertFewer(lines)}\n`;
}

// The lines that are the same at both ends: at most four of them are shown.
function _assertTail(a, b) {
	let count = 0, text = '', other = '';
	while (count < a.length && count < b.length &&
	    a[a.length - 1 - count] === b[b.length - 1 - count]) {
		const line = `\n  ${a[a.length - 1 - count]}`;
		if (count++ < 3) text = line + text;
		else other = line;
	}
	if (count > 4) text = `\n...${text}`;
	return { count, text: other + text };
}

function _assertRows(a, b) {
	const most = a.length > b.length ? a.length : b.length;
	const least = a.length + b.length - most;
	const out = { text: '', minus: '', printed: 0, same: 0, skipped: false,
		cut: undefined };
	for (let i = 0; i < most; i++) {
		if (i >= least) _assertExtra(out, a, b, i);
		else _assertRow(out, a, b, i);
		if (out.printed > 50 && i < most - 2) {
			out.cut = `${out.text}\n...${out.minus}\n...`;
			return out;
		}
	}
	out.text += out.minus;
	return out;
}

// Those of the same lines before i that were held back.
function _assertHeld(out, lines, i) {
	if (out.same > 5) {
		out.text += '\n...';
		out.skipped = true;
	}
	const from = out.same > 5 ? 2 : out.same - 2;
	for (let k = from < 0 ? 0 : from; k > 0; k--) {
		out.text += `\n  ${lines[i - k]}`;
		out.printed++;
	}
	out.same = 0;
}

function _assertExtra(out, a, b, i) {
	const lines = a.length > b.length ? a : b;
	_assertHeld(out, lines, i);
	if (lines === a) out.text += `\n+ ${lines[i]}`;
	else out.minus += `\n- ${lines[i]}`;
	out.printed++;
}

function _assertRow(out, a, b, i) {
	const differ = !_assertSameLine(a[i], b[i], true);
	if (differ) {
		_assertHeld(out, a, i);
		out.text += `\n+ ${a[i]}`;
		out.minus += `\n- ${b[i]}`;
		out.printed += 2;
		return;
	}
	out.text += out.minus;
	out.minus = '';
	if (++out.same > 2) return;
	out.text += `\n  ${`${a[i]},` === b[i] ? b[i] : a[i]}`;
	out.printed++;
}
