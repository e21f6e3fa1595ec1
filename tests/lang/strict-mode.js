'use strict';
// Strict mode.
const attempt = f => { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
attempt(() => { undeclared = 1; });
attempt(() => { Object.freeze([1]).push(2); });
attempt(() => { delete Object.freeze({ a: 1 }).a; });
attempt(() => { (function () { return this; })().x; });
attempt(function () { return this; });
attempt(() => { 'str'.length = 1; });
attempt(() => { 'str'[0] = 'x'; });
attempt(() => { (5).x = 1; });
attempt(() => { undefined = 1; });
attempt(() => { NaN = 1; });

// expect: ReferenceError: undeclared is not defined
// expect: TypeError: Cannot add property 1, object is not extensible
// expect: TypeError: Cannot delete property 'a' of #<Object>
// expect: TypeError: Cannot read properties of undefined (reading 'x')
// expect: undefined
// expect: TypeError: Cannot assign to read only property 'length' of string 'str'
// expect: TypeError: Cannot assign to read only property '0' of string 'str'
// expect: TypeError: Cannot create property 'x' on number '5'
// expect: TypeError: Cannot assign to read only property 'undefined' of object '#<Object>'
// expect: TypeError: Cannot assign to read only property 'NaN' of object '#<Object>'
