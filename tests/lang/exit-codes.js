// What process.exitCode may be, and what the process exits with when a
// listener of exit takes it back.
const told = [];
for (const code of [null, 5, '5', '5.5', 'x', true, {}, [], -1, 2.5, '']) {
	try {
		process.exitCode = code;
		told.push([code, process.exitCode]);
	} catch (e) {
		console.log(code, e.code, e.message);
	}
}
console.log(told);
process.exitCode = 7;
process.on('exit', code => {
	console.log('exit', code, process.exitCode);
	process.exitCode = undefined;
	Promise.resolve().then(() => console.log('job', process.exitCode));
});

// expect: 5.5 ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 5.5
// expect: x ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
// expect: true ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type boolean (true)
// expect: {} ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Object
// expect: [] ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Array
// expect: 2.5 ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 2.5
// expect:  ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('')
// expect: [ [ null, undefined ], [ 5, 5 ], [ '5', 5 ], [ -1, -1 ] ]
// expect: exit 7 7
// expect: job undefined
// expect exit: 7
// as: node8
// expect: [ [ null, null ],
// expect:   [ 5, 5 ],
// expect:   [ '5', '5' ],
// expect:   [ '5.5', '5.5' ],
// expect:   [ 'x', 'x' ],
// expect:   [ true, true ],
// expect:   [ {}, {} ],
// expect:   [ [], [] ],
// expect:   [ -1, -1 ],
// expect:   [ 2.5, 2.5 ],
// expect:   [ '', '' ] ]
// expect: exit 7 7
// expect: job undefined
// as: node18
// expect: [
// expect:   [ null, null ],
// expect:   [ 5, 5 ],
// expect:   [ '5', '5' ],
// expect:   [ '5.5', '5.5' ],
// expect:   [ 'x', 'x' ],
// expect:   [ true, true ],
// expect:   [ {}, {} ],
// expect:   [ [], [] ],
// expect:   [ -1, -1 ],
// expect:   [ 2.5, 2.5 ],
// expect:   [ '', '' ]
// expect: ]
// expect: exit 7 7
// expect: job undefined
// as: node20
// expect: 5.5 ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 5.5
// expect: x ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
// expect: true ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type boolean (true)
// expect: {} ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Object
// expect: [] ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Array
// expect: 2.5 ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 2.5
// expect:  ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('')
// expect: [ [ null, null ], [ 5, 5 ], [ '5', '5' ], [ -1, -1 ] ]
// expect: exit 7 7
// expect: job undefined
// as: node26
// expect: 5.5 ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 5.5
// expect: x ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
// expect: true ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type boolean (true)
// expect: {} ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Object
// expect: [] ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Array
// expect: 2.5 ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 2.5
// expect:  ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('')
// expect: [ [ null, undefined ], [ 5, 5 ], [ '5', 5 ], [ -1, -1 ] ]
// expect: exit 7 7
// expect: job undefined
// expect exit: 7
