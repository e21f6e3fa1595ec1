// WeakMap and WeakSet, as far as a program can see them.
const k1 = {}, k2 = () => 1;
const wm = new WeakMap([[k1, 'one']]);
wm.set(k2, 'two');
console.log(wm.get(k1), wm.get(k2), wm.has({}), wm.delete(k1), wm.has(k1));
const ws = new WeakSet([k1]);
console.log(ws.has(k1), ws.add(k2) === ws, ws.has(k2));
try { wm.set('string', 1); } catch (e) { console.log(e.name + ': ' + e.message); }
try { ws.add(1); } catch (e) { console.log(e.name + ': ' + e.message); }

// expect: one two false true false
// expect: true true true
// expect: TypeError: Invalid value used as weak map key
// expect: TypeError: Invalid value used in weak set
