// What util.callbackify says of a function that returns no thenable, and of
// wrong arguments.
const util = require('util');
const say = f => {
	try {
		f();
		console.log('fine');
	} catch (e) {
		console.log(e instanceof Error ? e.message : e);
	}
};
const log = (e, v) => console.log('called back', e, v);

for (const v of [5, 's', {}, { then: 5 }, [1], () => 1])
	say(() => util.callbackify(() => v)(log));
say(() => util.callbackify(() => ({ get then() { throw 7; } }))(log));
say(() => util.callbackify(() => { throw new Error('thrown'); })(log));
say(() => util.callbackify(5));
say(() => util.callbackify(async () => 5)(7));
say(() => util.callbackify(async () => 5)());
util.callbackify(() => ({ then(o) { o(3); } }))(log);

// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
// as: node8
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function
// expect: The "last argument" argument must be of type function
// expect: The "last argument" argument must be of type function
// expect: called back null 3
// as: node10
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type Function. Received type number
// expect: The last argument must be of type Function. Received type number
// expect: The last argument must be of type Function. Received type undefined
// expect: called back null 3
// as: node11
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: Reflect.apply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type Function. Received type number
// expect: The last argument must be of type Function. Received type number
// expect: The last argument must be of type Function. Received type undefined
// expect: called back null 3
// as: node12
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
// as: node14
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
// as: node16
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
// as: node18
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
// as: node20
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
// as: node24
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
// as: node26
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: ReflectApply(...).then is not a function
// expect: 7
// expect: thrown
// expect: The "original" argument must be of type function. Received type number (5)
// expect: The last argument must be of type function. Received type number (7)
// expect: The last argument must be of type function. Received undefined
// expect: called back null 3
