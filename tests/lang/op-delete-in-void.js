// delete, in, void, instanceof.
const o = { a: 1, b: undefined };
console.log('a' in o, 'b' in o, 'c' in o, 'toString' in o, 0 in [5], 1 in [5]);
console.log(delete o.a, 'a' in o, delete o.nothing, void 0, void 'x');
const arr = [1, 2, 3];
delete arr[1];
console.log(arr, arr.length, 1 in arr);
class A {}
class B extends A {}
console.log(new B() instanceof A, new A() instanceof B, [] instanceof Array,
  [] instanceof Object, null instanceof Object, (() => 1) instanceof Function);
try {
  'x' in 'string';
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
try {
  ({}) instanceof 5;
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
try {
  ({}) instanceof (() => 1);
} catch (e) {
  console.log(e.name + ': ' + e.message);
}

// expect: true true false true true false
// expect: true false true undefined undefined
// expect: [ 1, <1 empty item>, 3 ] 3 false
// expect: true false true true false true
// expect: TypeError: Cannot use 'in' operator to search for 'x' in string
// expect: TypeError: Right-hand side of 'instanceof' is not an object
// expect: TypeError: Function has non-object prototype 'undefined' in instanceof check
