// What process.hrtime and AsyncResource say of wrong arguments.
const { AsyncResource } = require('async_hooks');
const tell = (what, f) => {
	try {
		console.log(what, typeof f());
	} catch (e) {
		console.log(what, e.name, e.code, e.message);
	}
};
for (const v of [null, 5, 'x', {}, [], [1, 2], [1, 2, 3], Symbol('s'), -1, 1.5]) {
	tell('hrtime', () => process.hrtime(v));
	tell('trigger', () => new AsyncResource('T', { triggerAsyncId: v }));
	tell('options', () => new AsyncResource('T', v));
	tell('type', () => new AsyncResource(v));
}

// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received null
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: null
// expect: options TypeError undefined Cannot read properties of null (reading 'triggerAsyncId')
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received null
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (5)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: x
// expect: options object
// expect: type object
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received an instance of Object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: {}
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Object
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 0
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: []
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 3
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2, 3 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type symbol (Symbol(s))
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: Symbol(s)
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type symbol (Symbol(s))
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (-1)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (-1)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (1.5)
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: options RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (1.5)
// as: node12
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received null
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: null
// expect: options TypeError undefined Cannot read property 'triggerAsyncId' of null
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received null
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (5)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: x
// expect: options object
// expect: type object
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received an instance of Object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: {}
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Object
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 0
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: []
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 3
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2, 3 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type symbol (Symbol(s))
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: Symbol(s)
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type symbol (Symbol(s))
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (-1)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (-1)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (1.5)
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: options RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (1.5)
// as: node18
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received null
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: null
// expect: options TypeError undefined Cannot read properties of null (reading 'triggerAsyncId')
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received null
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (5)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: x
// expect: options object
// expect: type object
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received an instance of Object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: {}
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Object
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 0
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: []
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 3
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2, 3 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type symbol (Symbol(s))
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: Symbol(s)
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type symbol (Symbol(s))
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (-1)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (-1)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (1.5)
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: options RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (1.5)
// as: node26
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received null
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: null
// expect: options TypeError undefined Cannot read properties of null (reading 'triggerAsyncId')
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received null
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (5)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: x
// expect: options object
// expect: type object
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received an instance of Object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: {}
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Object
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 0
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: []
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime object
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 3
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: [ 1, 2, 3 ]
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type symbol (Symbol(s))
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: Symbol(s)
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type symbol (Symbol(s))
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (-1)
// expect: trigger object
// expect: options object
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (-1)
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (1.5)
// expect: trigger RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: options RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: 1.5
// expect: type TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (1.5)
