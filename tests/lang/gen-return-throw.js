// return and throw into a generator; finally on the way out.
function* g() {
  try {
    yield 1;
    yield 2;
  } catch (e) {
    console.log('caught', e);
    yield 'recovered';
  } finally {
    console.log('finally');
    yield 'cleanup';
  }
  return 'end';
}
let it = g();
console.log(it.return('early'), it.next());
it = g();
console.log(it.next(), it.return('r'), it.next(), it.next());
it = g();
console.log(it.next(), it.throw('oops'), it.next(), it.next(), it.next());
it = g();
try { it.throw('unstarted'); } catch (e) { console.log('out:', e); }
console.log(it.next());
function* bad() { yield 1; throw new Error('inside'); }
it = bad();
it.next();
try { it.next(); } catch (e) { console.log(e.message); }
console.log(it.next());
function* self() { try { me.next(); } catch (e) { console.log(e.name + ': ' + e.message); } yield 1; }
const me = self();
me.next();

// expect: { value: 'early', done: true } { value: undefined, done: true }
// expect: finally
// expect: { value: 1, done: false } { value: 'cleanup', done: false } { value: 'r', done: true } { value: undefined, done: true }
// expect: caught oops
// expect: finally
// expect: { value: 1, done: false } { value: 'recovered', done: false } { value: 'cleanup', done: false } { value: 'end', done: true } { value: undefined, done: true }
// expect: out: unstarted
// expect: { value: undefined, done: true }
// expect: inside
// expect: { value: undefined, done: true }
// expect: TypeError: Generator is already running
