// What this is: methods, plain calls, arrows, call, apply, bind.
const o = {
  name: 'o',
  plain() { return this && this.name; },
  arrow: () => typeof this,
  nested() { return [1].map(() => this.name)[0]; },
};
console.log(o.plain(), o.arrow(), o.nested());
const loose = o.plain;
console.log((function () { 'use strict'; return this; })(), (0, o.plain) === loose);
console.log(loose.call({ name: 'c' }), loose.apply({ name: 'a' }, []), loose.bind({ name: 'b' })());
const bound = function (a, b) { return [this.name, a, b]; }.bind({ name: 'z' }, 1);
console.log(bound(2), bound.call({ name: 'no' }, 3), bound.name, bound.length);
console.log(this === module.exports);

// expect: o object o
// expect: undefined true
// expect: c a b
// expect: [ 'z', 1, 2 ] [ 'z', 1, 3 ] bound  1
// expect: true
