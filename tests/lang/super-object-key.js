// super[key] with a key that is an object: converted after the prototype was
// looked up in Node 26, before it until then.
const one = { p: 'one' }, two = { p: 'two' };
const log = [];
Object.defineProperty(one, 'set', { set(v) { log.push('one', v); } });
Object.defineProperty(two, 'set', { set(v) { log.push('two', v); } });
function make(name) {
  const o = {
    __proto__: one,
    get() { return super[key]; },
    put() { super[key] = 5; },
    call() { return super[key](); },
    evaluated() { return super[(Object.setPrototypeOf(o, two), 'p')]; },
  };
  const key = { toString() { Object.setPrototypeOf(o, two); return name; } };
  return o;
}
console.log(make('p').get());
make('set').put();
console.log(log);
console.log(make('toString').call(), make('p').evaluated());
const bad = { toString() { throw new Error('bad'); } };
class C {
  read() { try { super[bad]; } catch (e) { console.log(e.message); } }
  write() { try { super[bad] = 1; } catch (e) { console.log(e.message); } }
}
new C().read();
new C().write();
class None extends null {
  read() { try { return super[{ toString: () => 'x' }]; } catch (e) { return e.name; } }
}
console.log(None.prototype.read());

// expect: two
// expect: [ 'two', 5 ]
// expect: [object Object] two
// expect: bad
// expect: bad
// expect: TypeError
// as: node8
// expect: two
// expect: [ 'two', 5 ]
// expect: [object Object] two
// expect: bad
// expect: bad
// expect: TypeError
// as: node26
// expect: one
// expect: [ 'one', 5 ]
// expect: [object Object] two
// expect: bad
// expect: bad
// expect: TypeError
