// Date: what may call the program. The rest is date.c.

// ecma262 #sec-date.prototype.tojson
function dateToJSON(key) {
  const o = %to_object(this);
  const t = _toPrimitive(o, 'number');
  if (typeof t === 'number' && t - t !== 0) return null;
  return o.toISOString();
}

// ecma262 #sec-date.prototype-%symbol.toprimitive%
function dateToPrimitive(hint) {
  if (!%is_object(this)) %throw_type('Date.prototype [ @@toPrimitive ] called on non-object');
  if (hint === 'number') return _ordinaryToPrimitive(this, 'number');
  if (hint === 'string' || hint === 'default') return _ordinaryToPrimitive(this, 'string');
  %throw_type('Invalid hint: %', hint);
}
