// SPDX-License-Identifier: MIT
// console.table

function consoleTable(data, properties) {
	if (!%profile("CONSOLE_TABLE")) return;
	if (data === null || typeof data !== 'object') {
		%console_line(1, _formatList([data], undefined));
		return;
	}
	if (properties !== undefined && %inspect_kind(properties) !== 'array')
		throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE',
			'The "properties" argument must be an instance of Array.'
			+ _receivedText(properties));
	const kind = %inspect_kind(data);
	let table;
	if (kind === 'map' || kind === 'set' || kind === 'map-iterator' ||
	    kind === 'set-iterator') table = _tableOfEntries(data, kind);
	else table = _tableOfRows(data, properties);
	%console_line(1, _tableText(table.heads, table.columns));
}

function _tableCell(v) {
	const ctx = _inspectContext();
	ctx.depth = v !== null && typeof v === 'object' &&
		%inspect_kind(v) !== 'array' &&
		%enumerable_keys(v, 1).length > 2 ? -1 : 0;
	ctx.maxArrayLength = 3;
	ctx.breakLength = Infinity;
	return _inspectValue(ctx, v, 0, false);
}

function _tableOfEntries(data, kind) {
	const entries = %inspect_contents(data);
	const pairs = kind === 'map' ||
		kind !== 'set' && %inspect_is_pairs(data);
	const index = [], keys = [], values = [];
	for (let i = 0; i < entries.length; i++) {
		if (pairs) %append(keys, _tableCell(entries[i++]));
		%append(values, _tableCell(entries[i]));
		%append(index, `${values.length - 1}`);
	}
	return pairs ? { heads: ['(iteration index)', 'Key', 'Values'],
		columns: [index, keys, values] } :
		{ heads: ['(iteration index)', 'Values'],
			columns: [index, values] };
}

function _tableOfRows(data, properties) {
	const index = %enumerable_keys(data, 1);
	const heads = ['(index)'], columns = [index], values = [];
	let primitives = false;
	for (let i = 0; i < index.length; i++) {
		const row = data[index[i]];
		if (row === null || typeof row !== 'object' &&
		    typeof row !== 'function') {
			primitives = true;
			values[i] = _tableCell(row);
		}
		if (row === null || row === undefined) continue;
		if (values[i] === undefined || properties !== undefined)
			_tableRow(heads, columns, row, i, properties);
	}
	if (primitives) {
		%append(heads, 'Values');
		%append(columns, values);
	}
	return { heads, columns };
}

function _tableRow(heads, columns, row, i, properties) {
	const isObject = typeof row === 'object' || typeof row === 'function';
	const keys = properties !== undefined ? properties :
		%enumerable_keys(row, 1);
	for (let k = 0; k < keys.length; k++) {
		const key = `${keys[k]}`;
		let at = -1;
		for (let c = 1; c < heads.length && at < 0; c++)
			if (heads[c] === key) at = c;
		if (at < 0) {
			at = heads.length;
			%append(heads, key);
			%append(columns, []);
		}
		columns[at][i] = isObject && %has_key(row, key) ?
			_tableCell(row[key]) : '';
	}
}

// ---- drawing

function _tableText(heads, columns) {
	const widths = [], rows = [];
	for (let c = 0; c < heads.length; c++) {
		let w = _tableWidth(heads[c]);
		for (let r = 0; r < columns[c].length; r++) {
			const v = columns[c][r];
			const n = v === undefined ? 0 : _tableWidth(v);
			if (n > w) w = n;
		}
		%append(widths, w + 2);
	}
	for (let r = 0; r < columns[0].length; r++) {
		const cells = [];
		for (let c = 0; c < columns.length; c++)
			%append(cells, columns[c][r] === undefined ? '' :
				columns[c][r]);
		%append(rows, _tableLine(cells, widths));
	}
	const bars = [];
	for (let c = 0; c < widths.length; c++)
		%append(bars, %text_repeat('─', widths[c]));
	const body = rows.length > 0 ? `${%text_join(rows, '\n')}\n` : '';
	return `┌${%text_join(bars, '┬')}┐\n${_tableLine(heads, widths)}\n├${
		%text_join(bars, '┼')}┤\n${body}└${%text_join(bars, '┴')}┘`;
}

function _tableLine(cells, widths) {
	const out = [];
	for (let c = 0; c < widths.length; c++) {
		const left = widths[c] - _tableWidth(cells[c]);
		const before = %profile("TABLE_LEFT") ? 1 : %floor(left / 2);
		%append(out, %text_repeat(' ', before) + cells[c] +
			%text_repeat(' ', left - before));
	}
	return `│${%text_join(out, '│')}│`;
}

function _tableWidth(s) {
	return %profile("INSPECT_WIDTH") ? %text_width(s) : s.length;
}
