// What assert says, of each of its functions.
const assert = require('assert');
const t = (f) => { try { f(); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.message, e.generatedMessage, e.operator); console.log('--'); } };
const big = Array.from({ length: 55 }, (_, i) => i);
t(() => assert.equal(big, 5));
t(() => assert.notEqual(big, big));
t(() => assert.notDeepStrictEqual(big, big));
t(() => assert.notDeepEqual(big, big));
t(() => assert.notStrictEqual(big, big));
t(() => assert.notStrictEqual(1, 1));
t(() => assert.notStrictEqual('a\nb', 'a\nb'));
t(() => assert.notDeepStrictEqual([1, 2], [1, 2]));
t(() => assert.notDeepEqual({ a: 1 }, { a: 1 }));
t(() => assert.notStrictEqual(t, t));
t(() => assert.deepEqual('x'.repeat(90), 'y'));
t(() => assert.strictEqual('x'.repeat(90), 'y'));
t(() => assert.strictEqual(() => {}, () => {}));
t(() => assert.strictEqual(Symbol('a'), Symbol('a')));
t(() => assert.strictEqual([1], 1));
t(() => assert.strictEqual(0, -0));
t(() => assert.deepStrictEqual(0, -0));
t(() => assert.strictEqual({}, {}));
t(() => assert.strictEqual(null, {}));
t(() => assert.strictEqual('', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'));
t(() => assert.strictEqual(new Error('a'), new Error('a')));
t(() => assert.deepStrictEqual(new Date(0), new Date(1)));
t(() => assert.ok(false));
t(() => assert.ok(null, undefined));
t(() => assert());
t(() => assert.fail());
t(() => assert.fail(new TypeError('t')));
t(() => assert.ifError(null));
t(() => assert.ifError('str'));
t(() => assert.throws(() => { throw new Error('abc'); }, new Error('abd')));
t(() => assert.throws(() => { throw new Error('abc'); }, { message: 'abc', code: 1 }));
t(() => assert.throws(() => { throw 1; }, { message: 'abc' }));
t(() => assert.throws('x'));
t(() => assert.throws(() => {}, Error));
t(() => assert.throws(() => {}, Error, 'mess'));
t(() => assert.throws(() => {}, 'mess'));
t(() => assert.throws(() => { throw new Error('e1'); }, 'e1'));
t(() => assert.throws(() => { throw new Error('e1'); }, () => false));
t(() => assert.throws(() => { throw new Error('e1'); }, e => e.message === 'e1'));
t(() => assert.doesNotThrow(() => { throw new Error('e1'); }, 'why'));
t(() => assert.deepStrictEqual([1, 2, [3]], [1, 2, [4]], 'custom'));
t(() => assert.strictEqual({ a: 1 }, { a: 2 }, 'm'));
t(() => assert.strictEqual('a\nb', 'a\nc', 'm'));
t(() => assert.deepStrictEqual(1, 2, 'm'));
t(() => assert.deepEqual([1], [2], 'm'));
t(() => assert.notDeepStrictEqual([1], [1], 'm'));
t(() => assert.deepStrictEqual([1], [2], new Error('mine')));
t(() => assert.deepStrictEqual([1], [2], ''));
t(() => assert.deepStrictEqual([1], [2], 5));
t(() => assert.throws(() => { throw new Error('a'); }, { message: 'b' }, 'm'));
t(() => { throw new assert.AssertionError({ message: 'x', actual: [1], expected: [2], operator: 'deepStrictEqual' }); });
t(() => assert.strictEqual(1, 2, 7));
t(() => assert.ok(0, new RangeError('r')));
t(() => assert.ok(0, 5));

// expect: AssertionError ERR_ASSERTION [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] == 5 true ==
// expect: --
// expect: AssertionError ERR_ASSERTION [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] != [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] true !=
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be strictly deep-equal to:
// expect:
// expect: [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect: ...
// expect:  true notDeepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be loosely deep-equal to:
// expect:
// expect: [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] true notDeepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be reference-equal to "expected":
// expect:
// expect: [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect: ...
// expect:  true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" to be strictly unequal to: 1 true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" to be strictly unequal to:
// expect:
// expect: 'a\nb' true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be strictly deep-equal to:
// expect:
// expect: [
// expect:   1,
// expect:   2
// expect: ]
// expect:  true notDeepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be loosely deep-equal to:
// expect:
// expect: {
// expect:   a: 1
// expect: } true notDeepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be reference-equal to "expected":
// expect:
// expect: [Function: t] true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be loosely deep-equal:
// expect:
// expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'y' true deepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: - 'y'
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" to be reference-equal to "expected":
// expect: + actual - expected
// expect:
// expect: + [Function (anonymous)]
// expect: - [Function (anonymous)]
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + Symbol(a)
// expect: - Symbol(a)
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + [
// expect: +   1
// expect: + ]
// expect: - 1
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 0
// expect: - -0
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 0
// expect: - -0
// expect:  true deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Values have same structure but are not reference-equal:
// expect:
// expect: {}
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect:
// expect: null !== {}
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + ''
// expect: - 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Values have same structure but are not reference-equal:
// expect:
// expect: [Error: a]
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 1970-01-01T00:00:00.000Z
// expect: - 1970-01-01T00:00:00.001Z
// expect:  true deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION The expression evaluated to a falsy value:
// expect:
// expect:   assert.ok(false)
// expect:  true ==
// expect: --
// expect: AssertionError ERR_ASSERTION The expression evaluated to a falsy value:
// expect:
// expect:   assert.ok(null, undefined)
// expect:  true ==
// expect: --
// expect: AssertionError ERR_ASSERTION No value argument passed to `assert.ok()` true ==
// expect: --
// expect: AssertionError ERR_ASSERTION Failed true fail
// expect: --
// expect: TypeError undefined t undefined undefined
// expect: --
// expect: ok
// expect: AssertionError ERR_ASSERTION ifError got unwanted exception: 'str' false ifError
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect:   Comparison {
// expect: +   message: 'abc',
// expect: -   message: 'abd',
// expect:     name: 'Error'
// expect:   }
// expect:  true throws
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect:   Comparison {
// expect: -   code: 1,
// expect:     message: 'abc'
// expect:   }
// expect:  true throws
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 1
// expect: - {
// expect: -   message: 'abc'
// expect: - }
// expect:  true throws
// expect: --
// expect: TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type string ('x') undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION Missing expected exception (Error). false throws
// expect: --
// expect: AssertionError ERR_ASSERTION Missing expected exception (Error): mess false throws
// expect: --
// expect: AssertionError ERR_ASSERTION Missing expected exception: mess false throws
// expect: --
// expect: TypeError ERR_AMBIGUOUS_ARGUMENT The "error/message" argument is ambiguous. The error message "e1" is identical to the message. undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: e1 true throws
// expect: --
// expect: ok
// expect: AssertionError ERR_ASSERTION Got unwanted exception: why
// expect: Actual message: "e1" false doesNotThrow
// expect: --
// expect: AssertionError ERR_ASSERTION custom
// expect: + actual - expected
// expect:
// expect:   [
// expect:     1,
// expect:     2,
// expect:     [
// expect: +     3
// expect: -     4
// expect:     ]
// expect:   ]
// expect:  false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m
// expect: + actual - expected
// expect:
// expect:   {
// expect: +   a: 1
// expect: -   a: 2
// expect:   }
// expect:  false strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m
// expect:
// expect: 'a\nb' !== 'a\nc'
// expect:  false strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m
// expect:
// expect: 1 !== 2
// expect:  false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false deepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false notDeepStrictEqual
// expect: --
// expect: Error undefined mine undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect:   [
// expect: +   1
// expect: -   2
// expect:   ]
// expect:  true deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION 5
// expect: + actual - expected
// expect:
// expect:   [
// expect: +   1
// expect: -   2
// expect:   ]
// expect:  false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false throws
// expect: --
// expect: AssertionError ERR_ASSERTION x
// expect: + actual - expected
// expect:
// expect:   [
// expect: +   1
// expect: -   2
// expect:   ]
// expect:  false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION 7
// expect:
// expect: 1 !== 2
// expect:  false strictEqual
// expect: --
// expect: RangeError undefined r undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION 5 false ==
// expect: --
// as: node18
// expect: AssertionError ERR_ASSERTION [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] == 5 true ==
// expect: --
// expect: AssertionError ERR_ASSERTION [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] != [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] true !=
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be strictly deep-equal to:
// expect:
// expect: [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect: ...
// expect:  true notDeepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be loosely deep-equal to:
// expect:
// expect: [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54
// expect: ] true notDeepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be reference-equal to "expected":
// expect:
// expect: [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect: ...
// expect:  true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" to be strictly unequal to: 1 true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" to be strictly unequal to:
// expect:
// expect: 'a\nb' true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be strictly deep-equal to:
// expect:
// expect: [
// expect:   1,
// expect:   2
// expect: ]
// expect:  true notDeepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be loosely deep-equal to:
// expect:
// expect: {
// expect:   a: 1
// expect: } true notDeepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected "actual" not to be reference-equal to "expected":
// expect:
// expect: [Function: t] true notStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be loosely deep-equal:
// expect:
// expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect:
// expect: should loosely deep-equal
// expect:
// expect: 'y' true deepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: - 'y' true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Values have same structure but are not reference-equal:
// expect:
// expect: [Function (anonymous)]
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Values have same structure but are not reference-equal:
// expect:
// expect: Symbol(a)
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + [
// expect: +   1
// expect: + ]
// expect: - 1 true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + 0
// expect: - -0 true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 0
// expect: - -0 true deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Values have same structure but are not reference-equal:
// expect:
// expect: {}
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + null
// expect: - {} true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect: + actual - expected
// expect:
// expect: + ''
// expect: - 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Values have same structure but are not reference-equal:
// expect:
// expect: [Error: a]
// expect:  true strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 1970-01-01T00:00:00.000Z
// expect: - 1970-01-01T00:00:00.001Z
// expect:                         ^ true deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION The expression evaluated to a falsy value:
// expect:
// expect:   assert.ok(false)
// expect:  true ==
// expect: --
// expect: AssertionError ERR_ASSERTION The expression evaluated to a falsy value:
// expect:
// expect:   assert.ok(null, undefined)
// expect:  true ==
// expect: --
// expect: AssertionError ERR_ASSERTION No value argument passed to `assert.ok()` true ==
// expect: --
// expect: AssertionError ERR_ASSERTION Failed true fail
// expect: --
// expect: TypeError undefined t undefined undefined
// expect: --
// expect: ok
// expect: AssertionError ERR_ASSERTION ifError got unwanted exception: 'str' false ifError
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect:   Comparison {
// expect: +   message: 'abc',
// expect: -   message: 'abd',
// expect:     name: 'Error'
// expect:   } true throws
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect:   Comparison {
// expect: -   code: 1,
// expect:     message: 'abc'
// expect:   } true throws
// expect: --
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect: + 1
// expect: - {
// expect: -   message: 'abc'
// expect: - } true throws
// expect: --
// expect: TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type string ('x') undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION Missing expected exception (Error). false throws
// expect: --
// expect: AssertionError ERR_ASSERTION Missing expected exception (Error): mess false throws
// expect: --
// expect: AssertionError ERR_ASSERTION Missing expected exception: mess false throws
// expect: --
// expect: TypeError ERR_AMBIGUOUS_ARGUMENT The "error/message" argument is ambiguous. The error message "e1" is identical to the message. undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: e1 true throws
// expect: --
// expect: ok
// expect: AssertionError ERR_ASSERTION Got unwanted exception: why
// expect: Actual message: "e1" false doesNotThrow
// expect: --
// expect: AssertionError ERR_ASSERTION custom false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false strictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false deepEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false notDeepStrictEqual
// expect: --
// expect: Error undefined mine undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION  true deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION 5 false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION m false throws
// expect: --
// expect: AssertionError ERR_ASSERTION x false deepStrictEqual
// expect: --
// expect: AssertionError ERR_ASSERTION 7 false strictEqual
// expect: --
// expect: RangeError undefined r undefined undefined
// expect: --
// expect: AssertionError ERR_ASSERTION 5 false ==
// expect: --
