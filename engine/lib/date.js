// SPDX-License-Identifier: MIT
// Date where the program is called.

/* ecma262 #sec-date.prototype.tojson */
function dateToJSON(key) {
	const o = %to_object(this);
	const t = _toPrimitive(o, 'number');
	if (typeof t === 'number' && t - t !== 0) return null;
	const method = o.toISOString;
	if (!%is_callable(method)) %throw_type('toISOString is not a function');
	return %call(method, o);
}

/* ecma262 #sec-date.prototype-%symbol.toprimitive% */
function dateToPrimitive(hint) {
	if (!%is_object(this))
		%throw_type('Method Date.prototype [ @@toPrimitive ] called ' +
			'on incompatible receiver %', this);
	if (hint === 'number') return _ordinaryToPrimitive(this, 'number');
	if (hint === 'string' || hint === 'default')
		return _ordinaryToPrimitive(this, 'string');
	%throw_type('Invalid hint: %', hint);
}
