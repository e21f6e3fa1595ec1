// Public fields: own, in order, with this; arrows keep it.
const log = [];
class A {
  a = log.push('a');
  ['b' + 1] = log.push('b1');
  empty;
  self = this;
  arrow = () => this.a;
  constructor() { log.push('ctor'); }
}
class B extends A {
  c = log.push('c');
  a = 'shadow';
  constructor() { log.push('before'); super(); log.push('after'); }
}
const b = new B();
console.log(log.join(' '), b.self === b, b.arrow.call(null), Object.keys(b));
class S {
  static count = 0;
  static list = [S.count, this.count];
  static { this.count = 41; S.extra = 'from block'; }
  static last = ++S.count;
}
console.log(S.count, S.list, S.extra, S.last);

// expect: before a b1 ctor c after true shadow [ 'a', 'b1', 'empty', 'self', 'arrow', 'c' ]
// expect: 42 [ 0, 0 ] from block 42
