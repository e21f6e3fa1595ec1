// SPDX-License-Identifier: MIT
// Sorting with a comparison of the program, which sees which pairs are
// compared, and when: V8's own algorithm, third_party/v8/builtins/
// array-sort.tq, since V8 7.0; before that insertion sort and quicksort.

// The comparison function, or undefined.
function _sortCheck(compare) {
	if (compare === undefined || %is_callable(compare)) return compare;
	if (!%profile('SORT_CHECKS')) return undefined;
	if (%profile('SORT_MESSAGE_VALUE'))
		%throw_type('The comparison function must be either a ' +
			'function or undefined: %', compare);
	%throw_type('The comparison function must be either a function or ' +
		'undefined');
}

/* ecma262 #sec-array.prototype.sort */
function arraySort(compare) {
	compare = _sortCheck(compare);
	const o = %to_object(this);
	const length = _lengthOf(o);
	if (length < 2) return o;
	const list = [];
	let present = 0;
	for (let i = 0; i < length; i++)
		if (i in o) {
			const v = o[i];
			present++;
			if (v !== undefined) %append(list, v);
		}
	_sortList(list, compare, %profile('SORT_INSERTS_BELOW'));
	let i = 0;
	for (; i < list.length; i++) o[i] = list[i];
	for (; i < present; i++) o[i] = undefined;
	for (; i < length; i++)
		if (i in o) delete o[i];
	return o;
}

function arrayToSorted(compare) {
	compare = _sortCheck(compare);
	const o = %to_object(this);
	const length = _lengthOf(o);
	const out = %new_array(length);
	const list = [];
	for (let i = 0; i < length; i++) {
		const v = o[i];
		if (v !== undefined) %append(list, v);
	}
	_sortList(list, compare, 0);
	for (let i = 0; i < length; i++)
		%create(out, i, i < list.length ? list[i] : undefined);
	return out;
}

function _sortList(list, compare, insertsBelow) {
	if (compare === undefined && %sort_plain(list)) return;
	if (%profile('HAS_TIM_SORT')) _timSort(list, compare, insertsBelow);
	else _quickSort(list, compare, 0, list.length);
}

/* ecma262 #sec-comparearrayelements; neither is undefined */
function _sortCompare(compare, a, b) {
	if (compare !== undefined) {
		let order = compare(a, b);
		if (typeof order !== 'number') order = _toNumber(order);
		return order !== order ? 0 : order;
	}
	const x = _toString(a);
	const y = _toString(b);
	return x < y ? -1 : x > y ? 1 : 0;
}

// ---- TimSort.  s: work (the array), compare, gallop (wins that begin
// galloping), runs (bases and lengths in turn, by size), size.

function _timSort(work, compare, insertsBelow) {
	if (work.length < 2) return;
	const s = { work, compare, gallop: 7, runs: [], size: 0 };
	if (work.length < insertsBelow)
		return _insertionSort(s, 0, 0, work.length);
	const least = _minRun(work.length);
	let low = 0;
	let remaining = work.length;
	while (remaining !== 0) {
		let n = _countRun(s, low, low + remaining);
		if (n < least) {
			const forced = least < remaining ? least : remaining;
			_insertionSort(s, low, low + n, low + forced);
			n = forced;
		}
		%list_put(s.runs, s.size * 2, low);
		%list_put(s.runs, s.size * 2 + 1, n);
		s.size++;
		_mergeCollapse(s);
		low += n;
		remaining -= n;
	}
	while (s.size > 1) {
		let n = s.size - 2;
		if (n > 0 && _runLength(s, n - 1) < _runLength(s, n + 1)) n--;
		_mergeAt(s, n);
	}
}

function _runLength(s, i) {
	return s.runs[i * 2 + 1];
}

function _minRun(n) {
	let r = 0;
	while (n >= 64) {
		r |= n & 1;
		n >>= 1;
	}
	return n + r;
}

function _countRun(s, from, high) {
	const work = s.work;
	const low = from + 1;
	if (low === high) return 1;
	let n = 2;
	let previous = work[low];
	const descending = _sortCompare(s.compare, previous, work[low - 1]) < 0;
	for (let i = low + 1; i < high; i++) {
		const order = _sortCompare(s.compare, work[i], previous);
		if (descending ? order >= 0 : order < 0) break;
		previous = work[i];
		n++;
	}
	if (descending)
		for (let a = from, b = from + n - 1; a < b; a++, b--) {
			const v = work[a];
			work[a] = work[b];
			work[b] = v;
		}
	return n;
}

// Binary insertion: [low, start) is sorted already.
function _insertionSort(s, low, start, high) {
	const work = s.work;
	for (start = low === start ? start + 1 : start; start < high; start++) {
		const pivot = work[start];
		let left = low;
		let right = start;
		while (left < right) {
			const mid = left + ((right - left) >> 1);
			if (_sortCompare(s.compare, pivot, work[mid]) < 0)
				right = mid;
			else
				left = mid + 1;
		}
		for (let p = start; p > left; p--) work[p] = work[p - 1];
		work[left] = pivot;
	}
}

function _runsAreSound(s, n) {
	return n < 2 ||
		_runLength(s, n - 2) > _runLength(s, n - 1) + _runLength(s, n);
}

function _mergeCollapse(s) {
	while (s.size > 1) {
		let n = s.size - 2;
		if (!_runsAreSound(s, n + 1) || !_runsAreSound(s, n)) {
			if (_runLength(s, n - 1) < _runLength(s, n + 1)) n--;
			_mergeAt(s, n);
		} else if (_runLength(s, n) <= _runLength(s, n + 1)) {
			_mergeAt(s, n);
		} else {
			break;
		}
	}
}

function _mergeAt(s, i) {
	const runs = s.runs;
	const work = s.work;
	let a = runs[i * 2];
	let lengthA = runs[i * 2 + 1];
	const b = runs[i * 2 + 2];
	let lengthB = runs[i * 2 + 3];
	runs[i * 2 + 1] = lengthA + lengthB;
	if (i === s.size - 3) {
		runs[i * 2 + 2] = runs[i * 2 + 4];
		runs[i * 2 + 3] = runs[i * 2 + 5];
	}
	s.size--;
	const k = _gallopRight(s, work, work[b], a, lengthA, 0);
	a += k;
	lengthA -= k;
	if (lengthA === 0) return;
	lengthB = _gallopLeft(s, work, work[a + lengthA - 1], b, lengthB,
		lengthB - 1);
	if (lengthB === 0) return;
	if (lengthA <= lengthB) _mergeLow(s, lengthA, a, b, lengthB);
	else _mergeHigh(s, lengthA, a, b, lengthB);
}

// Where key belongs in array[base, base + length), before its equals.
function _gallopLeft(s, array, key, base, length, hint) {
	let last = 0;
	let offset = 1;
	if (_sortCompare(s.compare, array[base + hint], key) < 0) {
		const most = length - hint;
		while (offset < most && _sortCompare(s.compare,
			array[base + hint + offset], key) < 0) {
			last = offset;
			offset = offset * 2 + 1;
		}
		if (offset > most) offset = most;
		last += hint;
		offset += hint;
	} else {
		const most = hint + 1;
		while (offset < most && !(_sortCompare(s.compare,
			array[base + hint - offset], key) < 0)) {
			last = offset;
			offset = offset * 2 + 1;
		}
		if (offset > most) offset = most;
		const old = last;
		last = hint - offset;
		offset = hint - old;
	}
	last++;
	while (last < offset) {
		const mid = last + ((offset - last) >> 1);
		if (_sortCompare(s.compare, array[base + mid], key) < 0)
			last = mid + 1;
		else
			offset = mid;
	}
	return offset;
}

// The same, after its equals.
function _gallopRight(s, array, key, base, length, hint) {
	let last = 0;
	let offset = 1;
	if (_sortCompare(s.compare, key, array[base + hint]) < 0) {
		const most = hint + 1;
		while (offset < most && _sortCompare(s.compare, key,
			array[base + hint - offset]) < 0) {
			last = offset;
			offset = offset * 2 + 1;
		}
		if (offset > most) offset = most;
		const old = last;
		last = hint - offset;
		offset = hint - old;
	} else {
		const most = length - hint;
		while (offset < most && !(_sortCompare(s.compare, key,
			array[base + hint + offset]) < 0)) {
			last = offset;
			offset = offset * 2 + 1;
		}
		if (offset > most) offset = most;
		last += hint;
		offset += hint;
	}
	last++;
	while (last < offset) {
		const mid = last + ((offset - last) >> 1);
		if (_sortCompare(s.compare, key, array[base + mid]) < 0)
			offset = mid;
		else
			last = mid + 1;
	}
	return offset;
}

function _copyRange(from, at, to, dest, n) {
	if (at < dest)
		for (let i = n - 1; i >= 0; i--) to[dest + i] = from[at + i];
	else
		for (let i = 0; i < n; i++) to[dest + i] = from[at + i];
}

// A merge under way: m.a, m.b cursors, m.lengthA, m.lengthB, m.to, m.temp.
// The steps return true when one side is used up.

function _mergeLow(s, lengthA, a, b, lengthB) {
	const m = { a: 0, b, lengthA, lengthB, to: a, winsA: 0, winsB: 0,
		temp: %list_slice(s.work, a, lengthA) };
	s.work[m.to++] = s.work[m.b++];
	m.lengthB--;
	if (m.lengthB !== 0 && m.lengthA !== 1)
		while (!_mergeLowStraight(s, m) && !_mergeLowGallop(s, m));
	if (m.lengthB === 0) {
		_copyRange(m.temp, m.a, s.work, m.to, m.lengthA);
		return;
	}
	_copyRange(s.work, m.b, s.work, m.to, m.lengthB);
	if (m.lengthA > 0) s.work[m.to + m.lengthB] = m.temp[m.a];
}

function _mergeLowStraight(s, m) {
	const work = s.work;
	m.winsA = 0;
	m.winsB = 0;
	for (;;) {
		if (_sortCompare(s.compare, work[m.b], m.temp[m.a]) < 0) {
			work[m.to++] = work[m.b++];
			m.winsB++;
			m.lengthB--;
			m.winsA = 0;
			if (m.lengthB === 0) return true;
			if (m.winsB >= s.gallop) return false;
		} else {
			work[m.to++] = m.temp[m.a++];
			m.winsA++;
			m.lengthA--;
			m.winsB = 0;
			if (m.lengthA === 1) return true;
			if (m.winsA >= s.gallop) return false;
		}
	}
}

function _mergeLowGallop(s, m) {
	const work = s.work;
	s.gallop++;
	do {
		s.gallop = s.gallop > 2 ? s.gallop - 1 : 1;
		m.winsA = _gallopRight(s, m.temp, work[m.b], m.a, m.lengthA,
			0);
		if (m.winsA > 0) {
			_copyRange(m.temp, m.a, work, m.to, m.winsA);
			m.to += m.winsA;
			m.a += m.winsA;
			m.lengthA -= m.winsA;
			if (m.lengthA <= 1) return true;
		}
		work[m.to++] = work[m.b++];
		if (--m.lengthB === 0) return true;
		m.winsB = _gallopLeft(s, work, m.temp[m.a], m.b, m.lengthB,
			0);
		if (m.winsB > 0) {
			_copyRange(work, m.b, work, m.to, m.winsB);
			m.to += m.winsB;
			m.b += m.winsB;
			m.lengthB -= m.winsB;
			if (m.lengthB === 0) return true;
		}
		work[m.to++] = m.temp[m.a++];
		if (--m.lengthA === 1) return true;
	} while (m.winsA >= 7 || m.winsB >= 7);
	s.gallop++;
	return false;
}

// From the end: B is in temp; cursors point at the last elements.
function _mergeHigh(s, lengthA, a, b, lengthB) {
	const m = { a: a + lengthA - 1, b: lengthB - 1, lengthA, lengthB,
		to: b + lengthB - 1, winsA: 0, winsB: 0,
		temp: %list_slice(s.work, b, lengthB) };
	s.work[m.to--] = s.work[m.a--];
	m.lengthA--;
	if (m.lengthA !== 0 && m.lengthB !== 1)
		while (!_mergeHighStraight(s, m) && !_mergeHighGallop(s, m));
	if (m.lengthA === 0) {
		_copyRange(m.temp, 0, s.work, m.to - m.lengthB + 1, m.lengthB);
		return;
	}
	m.to -= m.lengthA;
	m.a -= m.lengthA;
	_copyRange(s.work, m.a + 1, s.work, m.to + 1, m.lengthA);
	if (m.lengthB > 0) s.work[m.to] = m.temp[m.b];
}

function _mergeHighStraight(s, m) {
	const work = s.work;
	m.winsA = 0;
	m.winsB = 0;
	for (;;) {
		if (_sortCompare(s.compare, m.temp[m.b], work[m.a]) < 0) {
			work[m.to--] = work[m.a--];
			m.winsA++;
			m.lengthA--;
			m.winsB = 0;
			if (m.lengthA === 0) return true;
			if (m.winsA >= s.gallop) return false;
		} else {
			work[m.to--] = m.temp[m.b--];
			m.winsB++;
			m.lengthB--;
			m.winsA = 0;
			if (m.lengthB === 1) return true;
			if (m.winsB >= s.gallop) return false;
		}
	}
}

function _mergeHighGallop(s, m) {
	const work = s.work;
	s.gallop++;
	do {
		s.gallop = s.gallop > 2 ? s.gallop - 1 : 1;
		let k = _gallopRight(s, work, m.temp[m.b],
			m.a - m.lengthA + 1, m.lengthA, m.lengthA - 1);
		m.winsA = m.lengthA - k;
		if (m.winsA > 0) {
			m.to -= m.winsA;
			m.a -= m.winsA;
			_copyRange(work, m.a + 1, work, m.to + 1, m.winsA);
			m.lengthA -= m.winsA;
			if (m.lengthA === 0) return true;
		}
		work[m.to--] = m.temp[m.b--];
		if (--m.lengthB === 1) return true;
		k = _gallopLeft(s, m.temp, work[m.a], 0, m.lengthB,
			m.lengthB - 1);
		m.winsB = m.lengthB - k;
		if (m.winsB > 0) {
			m.to -= m.winsB;
			m.b -= m.winsB;
			_copyRange(m.temp, m.b + 1, work, m.to + 1, m.winsB);
			m.lengthB -= m.winsB;
			if (m.lengthB <= 1) return true;
		}
		work[m.to--] = work[m.a--];
		if (--m.lengthA === 0) return true;
	} while (m.winsA >= 7 || m.winsB >= 7);
	s.gallop++;
	return false;
}

// ---- Node 10 and before: V8 6 src/js/array.js

function _quickSort(a, compare, from, to) {
	for (;;) {
		if (to - from <= 10) {
			_oldInsertionSort(a, compare, from, to);
			return;
		}
		const third = to - from > 1000 ?
			_thirdIndex(a, compare, from, to) :
			from + ((to - from) >> 1);
		const ends = _partition(a, compare, from, to, third);
		if (to - ends[1] < ends[0] - from) {
			_quickSort(a, compare, ends[1], to);
			to = ends[0];
		} else {
			_quickSort(a, compare, from, ends[0]);
			from = ends[1];
		}
	}
}

function _oldInsertionSort(a, compare, from, to) {
	for (let i = from + 1; i < to; i++) {
		const element = a[i];
		let j = i - 1;
		for (; j >= from; j--) {
			if (!(_sortCompare(compare, a[j], element) > 0)) break;
			a[j + 1] = a[j];
		}
		a[j + 1] = element;
	}
}

function _thirdIndex(a, compare, from, to) {
	const step = 200 + ((to - from) & 15);
	const list = [];
	for (let i = from + 1; i < to - 1; i += step) %append(list, [i, a[i]]);
	_quickSort(list, (x, y) => _sortCompare(compare, x[1], y[1]), 0,
		list.length);
	return list[list.length >> 1][0];
}

// Returns [end of the smaller ones, start of the greater ones].
function _partition(a, compare, from, to, third) {
	let v0 = a[from];
	let v1 = a[to - 1];
	let v2 = a[third];
	const c01 = _sortCompare(compare, v0, v1);
	if (c01 > 0) {
		const old = v0;
		v0 = v1;
		v1 = old;
	}
	const c02 = _sortCompare(compare, v0, v2);
	if (c02 >= 0) {
		const old = v0;
		v0 = v2;
		v2 = v1;
		v1 = old;
	} else if (_sortCompare(compare, v1, v2) > 0) {
		const old = v1;
		v1 = v2;
		v2 = old;
	}
	a[from] = v0;
	a[to - 1] = v2;
	const pivot = v1;
	let low = from + 1;
	let high = to - 1;
	a[third] = a[low];
	a[low] = pivot;
	for (let i = low + 1; i < high; i++) {
		let element = a[i];
		let order = _sortCompare(compare, element, pivot);
		if (order < 0) {
			a[i] = a[low];
			a[low++] = element;
		} else if (order > 0) {
			do {
				high--;
				if (high === i) return [low, high];
				order = _sortCompare(compare, a[high], pivot);
			} while (order > 0);
			a[i] = a[high];
			a[high] = element;
			if (order < 0) {
				element = a[i];
				a[i] = a[low];
				a[low++] = element;
			}
		}
	}
	return [low, high];
}
