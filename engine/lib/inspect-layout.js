// SPDX-License-Identifier: MIT
// Joining the entries of an object: one line, columns, or one entry a line.

function _inspectLayout(ctx, out, shape, depth, value) {
	const compact = ctx.compact;
	if (compact === true) return _inspectLayoutOld(ctx, out, shape);
	const base = shape.base === '' ? '' : `${shape.base} `;
	if (typeof compact === 'number' && compact >= 1) {
		const before = out.length;
		if (shape.list && before > 6)
			out = _inspectColumns(ctx, out, value);
		if (ctx.current - depth < compact && before === out.length) {
			const line = _inspectLine(ctx, out, shape);
			if (line !== undefined) return `${base}${line}`;
		}
	}
	const start = `\n${%text_repeat(' ', ctx.indent)}`;
	return `${base}${shape.open}${start}  ${
		%text_join(out, `,${start}  `)}${start}${shape.close}`;
}

// All on one line, or undefined if that is too long.
function _inspectLine(ctx, out, shape) {
	const start = out.length + ctx.indent + shape.open.length +
		shape.base.length + 10;
	if (!_inspectFits(ctx, out, start, shape.base)) return undefined;
	const joined = %text_join(out, ', ');
	if (%profile("INSPECT_LINE_BREAKS_OUT") &&
	    %text_find(joined, '\n', 0) >= 0) return undefined;
	return `${shape.open} ${joined} ${shape.close}`;
}

function _inspectFits(ctx, out, start, base) {
	let width = out.length + start;
	if (width + out.length > ctx.breakLength) return false;
	for (let i = 0; i < out.length; i++) {
		width += ctx.colors ? %text_plain_length(out[i]) :
			out[i].length;
		if (width > ctx.breakLength) return false;
	}
	return base === '' || %text_find(base, '\n', 0) < 0;
}

// Entries of a long array in columns; out itself where that is no gain.
function _inspectColumns(ctx, out, value) {
	const cut = ctx.maxArrayLength < out.length;
	const count = cut ? out.length - 1 : out.length;
	const widths = [];
	let total = 0, widest = 0;
	for (let i = 0; i < count; i++) {
		const w = %text_width(out[i]);
		%append(widths, w);
		total += w + 2;
		if (w > widest) widest = w;
	}
	const room = ctx.breakLength - ctx.indent;
	if (!((widest + 2) * 3 < room &&
	    (total / (widest + 2) > 5 || widest <= 6))) return out;
	const columns = %text_columns(widest + 2, total, out.length, count,
		room, ctx.compact * 4);
	if (columns <= 1) return out;
	const rows = _inspectRows(out, widths, columns, count,
		_inspectAreNumbers(value, out.length));
	if (cut) %append(rows, out[count]);
	return rows;
}

function _inspectAreNumbers(value, count) {
	if (value === undefined) return true;
	for (let i = 0; i < count; i++) {
		const type = typeof value[i];
		if (type !== 'number' && type !== 'bigint') return false;
	}
	return true;
}

function _inspectRows(out, widths, columns, count, right) {
	const rows = [], column = [];
	for (let c = 0; c < columns; c++) {
		let width = 0;
		for (let i = c; i < count; i += columns)
			if (widths[i] > width) width = widths[i];
		%append(column, width);
	}
	for (let i = 0; i < count; i += columns) {
		const end = i + columns < count ? i + columns : count;
		let row = '';
		for (let k = i; k < end; k++) {
			const pad = %text_repeat(' ', column[k - i] - widths[k]);
			if (right) row += pad;
			row += out[k];
			if (k < end - 1) row += right ? ', ' : `, ${pad}`;
		}
		%append(rows, row);
	}
	return rows;
}

// The layout of Node 8 to 11, and of the option compact: true.
function _inspectLayoutOld(ctx, out, shape) {
	const base = shape.base === '' ? '' : ` ${shape.base}`;
	if (_inspectFitsOld(ctx, out, shape.base))
		return `${shape.open}${base} ${
		%text_join(out, ', ')} ${shape.close}`;
	const start = `\n${%text_repeat(' ', ctx.indent)}`;
	const head = shape.base === '' && shape.open.length === 1 ? ' ' :
		`${base}${start}  `;
	return `${shape.newline ? start : ''}${shape.open}${head}${
		%text_join(out, `,${start}  `)} ${shape.close}`;
}

function _inspectFitsOld(ctx, out, base) {
	if (%profile("INSPECT_COMPACT_3"))
		return _inspectFits(ctx, out, 0, base);
	if (out.length * 2 > ctx.breakLength) return false;
	let width = 0;
	for (let i = 0; i < out.length; i++)
		width += (ctx.colors ? %text_plain_length(out[i]) :
			out[i].length) + 1;
	return width <= ctx.breakLength;
}
