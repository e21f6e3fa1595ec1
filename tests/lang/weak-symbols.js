// Symbols as keys held weakly: from Node 18's V8 on, but for registered ones.
const t = f => { try { f(); console.log('held'); } catch (e) { console.log(e.message); } };
for (const s of [Symbol('s'), Symbol.iterator, Symbol.for('s')]) {
	t(() => new WeakMap().set(s, 1));
	t(() => new WeakSet().add(s));
}

// expect: held
// expect: held
// expect: held
// expect: held
// expect: Invalid value used as weak map key
// expect: Invalid value used in weak set
// as: node16
// expect: Invalid value used as weak map key
// expect: Invalid value used in weak set
// expect: Invalid value used as weak map key
// expect: Invalid value used in weak set
// expect: Invalid value used as weak map key
// expect: Invalid value used in weak set
// as: node18
// expect: held
// expect: held
// expect: held
// expect: held
// expect: Invalid value used as weak map key
// expect: Invalid value used in weak set
