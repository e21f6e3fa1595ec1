// util.inherits and util.deprecate: properties of what they make, and what
// they say of wrong arguments.
const util = require('util');
const tell = (what, f) => {
	try {
		console.log(what, f());
	} catch (e) {
		console.log(what, e.name, e.code, e.message);
	}
};
const bad = [undefined, null, 5, 'x', {}, [], () => {}];
function Base() {}
for (const b of bad) {
	tell('inherits', () => util.inherits(b, Base));
	tell('inherits from', () => util.inherits(function f() {}, b));
	tell('code', () => typeof util.deprecate(() => {}, 'm', b));
	tell('deprecate', () => typeof util.deprecate(b, 'm'));
}
function Sub() {}
util.inherits(Sub, Base);
console.log(Object.getOwnPropertyDescriptor(Sub, 'super_').enumerable);
console.log(new Sub() instanceof Base);
const old = util.deprecate(
	function f(a, b) {
		return a + b;
	},
	'f is old',
	'DEP1',
);
console.log(old.name, old.length, old(1, 2), old(3, 4));
const Old = util.deprecate(class A {}, 'A is old', 'DEP2');
console.log(new Old() instanceof Old, Old.prototype.constructor.name);

// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: undefined
// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received null
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received null
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received null
// expect: deprecate TypeError undefined Cannot read properties of null (reading 'prototype')
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: 5
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: x
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Object
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Array
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received function 
// expect: deprecate function
// expect: false
// expect: true
// expect: deprecated 2 3 7
// expect: true A
// expect error: (node:PID) [DEP1] DeprecationWarning: f is old
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) [DEP2] DeprecationWarning: A is old
// as: node8
// expect: inherits TypeError undefined The constructor to "inherits" must not be null or undefined
// expect: inherits from TypeError undefined The super constructor to "inherits" must not be null or undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: undefined
// expect: inherits TypeError undefined The constructor to "inherits" must not be null or undefined
// expect: inherits from TypeError undefined The super constructor to "inherits" must not be null or undefined
// expect: code TypeError undefined `code` argument must be a string
// expect: deprecate TypeError undefined Cannot read property 'prototype' of null
// expect: inherits TypeError undefined Cannot create property 'super_' on number '5'
// expect: inherits from TypeError undefined The super constructor to "inherits" must have a prototype
// expect: code TypeError undefined `code` argument must be a string
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: 5
// expect: inherits TypeError undefined Cannot create property 'super_' on string 'x'
// expect: inherits from TypeError undefined The super constructor to "inherits" must have a prototype
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: x
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError undefined The super constructor to "inherits" must have a prototype
// expect: code TypeError undefined `code` argument must be a string
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError undefined The super constructor to "inherits" must have a prototype
// expect: code TypeError undefined `code` argument must be a string
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError undefined The super constructor to "inherits" must have a prototype
// expect: code TypeError undefined `code` argument must be a string
// expect: deprecate function
// expect: true
// expect: true
// expect: deprecated 0 3 7
// expect: true 'A'
// expect error: (node:PID) [DEP1] DeprecationWarning: f is old
// expect error: (node:PID) [DEP2] DeprecationWarning: A is old
// as: node10
// expect: inherits TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "ctor" argument must be of type Function. Received type undefined
// expect: inherits from TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type Function. Received type undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: undefined
// expect: inherits TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "ctor" argument must be of type Function. Received type object
// expect: inherits from TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type Function. Received type object
// expect: code TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type object
// expect: deprecate TypeError undefined Cannot read property 'prototype' of null
// expect: inherits TypeError undefined Cannot create property 'super_' on number '5'
// expect: inherits from TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type Object. Received type undefined
// expect: code TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: 5
// expect: inherits TypeError undefined Cannot create property 'super_' on string 'x'
// expect: inherits from TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type Object. Received type undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: x
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type Object. Received type undefined
// expect: code TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type object
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type Object. Received type undefined
// expect: code TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type object
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type Object. Received type undefined
// expect: code TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type function
// expect: deprecate function
// expect: true
// expect: true
// expect: deprecated 0 3 7
// expect: true 'A'
// expect error: (node:PID) [DEP1] DeprecationWarning: f is old
// expect error: (node:PID) [DEP2] DeprecationWarning: A is old
// as: node12
// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: undefined
// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received null
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received null
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received null
// expect: deprecate TypeError undefined Cannot read property 'prototype' of null
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: 5
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: x
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Object
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Array
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type function ([Function])
// expect: deprecate function
// expect: false
// expect: true
// expect: deprecated 0 3 7
// expect: true A
// expect error: (node:PID) [DEP1] DeprecationWarning: f is old
// expect error: (node:PID) [DEP2] DeprecationWarning: A is old
// as: node18
// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: undefined
// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received null
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received null
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received null
// expect: deprecate TypeError undefined Cannot read properties of null (reading 'prototype')
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: 5
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: x
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Object
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Array
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type function ([Function (anonymous)])
// expect: deprecate function
// expect: false
// expect: true
// expect: deprecated 0 3 7
// expect: true A
// expect error: (node:PID) [DEP1] DeprecationWarning: f is old
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) [DEP2] DeprecationWarning: A is old
// as: node26
// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: undefined
// expect: inherits TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received null
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received null
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received null
// expect: deprecate TypeError undefined Cannot read properties of null (reading 'prototype')
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: 5
// expect: inherits TypeError undefined Object.defineProperty called on non-object
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code function
// expect: deprecate TypeError undefined Object prototype may only be an Object or null: x
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Object
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Array
// expect: deprecate function
// expect: inherits TypeError undefined Object.setPrototypeOf called on null or undefined
// expect: inherits from TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: code TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received function 
// expect: deprecate function
// expect: false
// expect: true
// expect: deprecated 2 3 7
// expect: true A
// expect error: (node:PID) [DEP1] DeprecationWarning: f is old
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) [DEP2] DeprecationWarning: A is old
