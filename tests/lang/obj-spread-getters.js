// Spread and assign read getters and copy own enumerable ones only.
const log = [];
const src = Object.create({ inherited: 1 }, {
  hidden: { value: 'h', enumerable: false },
  seen: { get() { log.push('read'); return 's'; }, enumerable: true },
  [Symbol.for('sym')]: { value: 'y', enumerable: true },
});
console.log({ ...src }, Object.assign({}, src), log);
const target = { set v(x) { log.push('set ' + x); } };
Object.assign(target, { v: 5 });
console.log(log, { ...target, v: 6 }, { ...[1, 2], length: 9 }, { ...'ab' });
const { seen, ...rest } = src;
console.log(seen, rest);

// expect: { seen: 's', [Symbol(sym)]: 'y' } { seen: 's', [Symbol(sym)]: 'y' } [ 'read', 'read' ]
// expect: [ 'read', 'read', 'set 5' ] { v: 6 } { '0': 1, '1': 2, length: 9 } { '0': 'a', '1': 'b' }
// expect: s { [Symbol(sym)]: 'y' }
