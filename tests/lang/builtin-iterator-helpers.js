// Iterator helpers: lazy, closing what they iterate.
function* numbers() { try { for (let i = 1; ; i++) yield i; } finally { console.log('closed'); } }
console.log(numbers().filter(x => x % 2).map(x => x * x).take(3).toArray());
console.log(numbers().drop(2).find(x => x > 4));
console.log(numbers().some(x => x === 3), [1, 2].values().every(x => x > 0));
console.log([1, 2, 3].values().reduce((a, b) => a + b), [[1], [2, 3]].values().flatMap(x => x).toArray());
const it = numbers().map(x => { if (x === 2) throw new Error('two'); return x; });
console.log(it.next());
try { it.next(); } catch (e) { console.log(e.message, it.next()); }
console.log(Iterator.from({ next() { return { done: true }; } }).toArray());
const helper = [1, 2].values().map(x => x);
console.log(helper, Object.prototype.toString.call(helper), helper.return(), helper.next());
try { [].values().take(-1); } catch (e) { console.log(e.name, e.message); }
try { new Iterator(); } catch (e) { console.log(e.name, e.message); }
class Count extends Iterator { i = 0; next() { return { value: this.i++, done: this.i > 3 }; } }
console.log([...new Count().map(x => x + 1)]);

// expect: closed
// expect: [ 1, 9, 25 ]
// expect: closed
// expect: 5
// expect: closed
// expect: true true
// expect: 6 [ 1, 2, 3 ]
// expect: { value: 1, done: false }
// expect: closed
// expect: two { value: undefined, done: true }
// expect: []
// expect: Object [Iterator Helper] {} [object Iterator Helper] { value: undefined, done: true } { value: undefined, done: true }
// expect: RangeError -1 must be positive
// expect: TypeError Abstract class Iterator not directly constructable
// expect: [ 1, 2, 3 ]
