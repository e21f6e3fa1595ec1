// Which stream, and groups.
console.log('log'); console.info('info'); console.debug('debug');
console.error('error', { a: 1 }); console.warn('warn');
console.group('G1');
console.log('indented');
console.log({ a: 'x'.repeat(40), b: 'y'.repeat(40) });
console.group();
console.log('twice\nas deep');
console.error('err too');
console.groupEnd();
console.groupEnd();
console.groupEnd();
console.log('back');
console.assert(true, 'no');
console.assert(false, 'assertion text', 5);
console.count(); console.count('x'); console.count();

// expect: log
// expect: info
// expect: debug
// expect: G1
// expect:   indented
// expect:   {
// expect:     a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// expect:     b: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// expect:   }
// expect:     twice
// expect:     as deep
// expect: back
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect error: error { a: 1 }
// expect error: warn
// expect error:     err too
// expect error: Assertion failed: assertion text 5
