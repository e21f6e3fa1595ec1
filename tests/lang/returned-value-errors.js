// ERR_INVALID_RETURN_VALUE and ERR_INVALID_ARG_TYPE, value by value.
const assert = require('assert');
const say = (...a) => process.stdout.write(a.join(' ') + '\n');
class Foo {}
(async () => {
	for (const v of [
		5,
		'abc',
		'x'.repeat(40),
		null,
		undefined,
		true,
		10n ** 0n,
		Symbol('s'),
		{},
		[],
		Object.create(null),
		new Foo(),
		() => {},
		function foo() {},
		{ then() {} },
		new (class extends Promise {})(() => {}).then,
	]) {
		try {
			await assert.rejects(() => v);
		} catch (e) {
			say(typeof v, e.name, e.code, e.message);
		}
		try {
			await assert.rejects(v);
		} catch (e) {
			say('-', typeof v, e.name, e.code, e.message);
		}
		try {
			await assert.doesNotReject(() => v);
		} catch (e) {
			say(typeof v, e.name, e.code, e.message);
		}
	}
	try {
		await assert.rejects();
	} catch (e) {
		say(e.name, e.code, e.message);
	}
})();

// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: - number TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('abc')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...').
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received null
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: - undefined TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: - boolean TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type boolean (true)
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: - bigint TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type bigint (1n)
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: - symbol TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type symbol (Symbol(s))
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Array
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received [Object: null prototype] {}
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Foo
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function .
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function .
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: - function TypeError  Method Promise.prototype.then called on incompatible receiver undefined
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// as: node12
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Number.
// expect: - number TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Number.
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of String.
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('abc')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of String.
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of String.
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('xxxxxxxxxxxxxxxxxxxxxxxx...)
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of String.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received null
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type object.
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type undefined.
// expect: - undefined TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type undefined.
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Boolean.
// expect: - boolean TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type boolean (true)
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Boolean.
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of BigInt.
// expect: - bigint TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type bigint (1n)
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of BigInt.
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Symbol.
// expect: - symbol TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type symbol (Symbol(s))
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Symbol.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Object.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Array.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Array
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Array.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received [Object: null prototype] {}
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type object.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Foo.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Foo
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Foo.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Function.
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Function.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Function.
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Function.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Object.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Function.
// expect: - function TypeError  Method Promise.prototype.then called on incompatible receiver undefined
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Function.
// expect: TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// as: node16
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: - number TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('abc')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxx...).
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('xxxxxxxxxxxxxxxxxxxxxxxx...)
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxx...).
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received null
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: - undefined TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: - boolean TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type boolean (true)
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: - bigint TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type bigint (1n)
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: - symbol TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type symbol (Symbol(s))
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Array
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received [Object: null prototype] {}
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Foo
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type function ([Function (anonymous)]).
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type function ([Function (anonymous)]).
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: - function TypeError  Method Promise.prototype.then called on incompatible receiver undefined
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// as: node18
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: - number TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('abc')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxx...).
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('xxxxxxxxxxxxxxxxxxxxxxxx...)
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxx...).
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received null
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: - undefined TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: - boolean TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type boolean (true)
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: - bigint TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type bigint (1n)
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: - symbol TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type symbol (Symbol(s))
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Array
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received [Object: null prototype] {}
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Foo
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type function ([Function (anonymous)]).
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type function ([Function (anonymous)]).
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: - function TypeError  Method Promise.prototype.then called on incompatible receiver undefined
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// as: node20
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: - number TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('abc')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...').
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received null
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: - undefined TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: - boolean TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type boolean (true)
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: - bigint TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type bigint (1n)
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: - symbol TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type symbol (Symbol(s))
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Array
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received [Object: null prototype] {}
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Foo
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function .
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function .
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: - function TypeError  Method Promise.prototype.then called on incompatible receiver undefined
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// as: node26
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: - number TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: number TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('abc')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('abc').
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...').
// expect: - string TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...')
// expect: string TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...').
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received null
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got null.
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: - undefined TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
// expect: undefined TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: - boolean TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type boolean (true)
// expect: boolean TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type boolean (true).
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: - bigint TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type bigint (1n)
// expect: bigint TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type bigint (1n).
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: - symbol TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type symbol (Symbol(s))
// expect: symbol TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type symbol (Symbol(s)).
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Array
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Array.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received [Object: null prototype] {}
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got [Object: null prototype] {}.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Foo
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Foo.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function .
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function .
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: - function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got undefined.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function foo.
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: - object TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received an instance of Object
// expect: object TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got an instance of Object.
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: - function TypeError  Method Promise.prototype.then called on incompatible receiver undefined
// expect: function TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got function then.
// expect: TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received undefined
