// What Node's own errors are as a string: since 12 their toString says the code.
const EventEmitter = require('events');
const util = require('util');
const say = f => {
	try {
		f();
	} catch (e) {
		console.log(String(e));
		console.log(`${e}`, e.name, e.code, Object.keys(e).join());
		console.log('%s', e instanceof Error);
	}
};

say(() => new EventEmitter().emit('error', 'X'));
say(() => new EventEmitter().emit('error', undefined));
say(() => util.inherits(5, Object));
say(() => Symbol('q') + '');
process.on('exit', () => console.log(`${new TypeError('plain')}`));

// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node10
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error [ERR_UNHANDLED_ERROR] ERR_UNHANDLED_ERROR context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error [ERR_UNHANDLED_ERROR] ERR_UNHANDLED_ERROR context
// expect: true
// expect: TypeError: Cannot create property 'super_' on number '5'
// expect: TypeError: Cannot create property 'super_' on number '5' TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node11
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error [ERR_UNHANDLED_ERROR] ERR_UNHANDLED_ERROR context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error [ERR_UNHANDLED_ERROR] ERR_UNHANDLED_ERROR context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node12
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node14
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node16
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node18
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node20
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node24
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
// as: node26
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X')
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('X') Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined)
// expect: Error [ERR_UNHANDLED_ERROR]: Unhandled error. (undefined) Error ERR_UNHANDLED_ERROR code,context
// expect: true
// expect: TypeError: Object.defineProperty called on non-object
// expect: TypeError: Object.defineProperty called on non-object TypeError undefined 
// expect: true
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a string TypeError undefined 
// expect: true
// expect: TypeError: plain
