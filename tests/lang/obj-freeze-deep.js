// Strictness decides whether a failed write throws.
const o = Object.freeze({ a: 1 });
o.a = 2; o.b = 3; delete o.a;
console.log(o);
(function () {
  'use strict';
  for (const f of [() => { o.a = 2; }, () => { o.b = 3; }, () => { delete o.a; }, () => { [].length = -1; }]) {
    try { f(); } catch (e) { console.log(e.name + ': ' + e.message); }
  }
})();
const arr = Object.freeze([1, 2]);
try { arr.push(3); } catch (e) { console.log(e.name + ': ' + e.message); }
try { arr.pop(); } catch (e) { console.log(e.name + ': ' + e.message); }
try { 'use strict'; arr.sort(); } catch (e) { console.log(e.name + ': ' + e.message); }
console.log(arr);

// expect: { a: 1 }
// expect: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: TypeError: Cannot add property b, object is not extensible
// expect: TypeError: Cannot delete property 'a' of #<Object>
// expect: RangeError: Invalid array length
// expect: TypeError: Cannot add property 2, object is not extensible
// expect: TypeError: Cannot delete property '1' of [object Array]
// expect: TypeError: Cannot assign to read only property '0' of object '[object Array]'
// expect: [ 1, 2 ]
