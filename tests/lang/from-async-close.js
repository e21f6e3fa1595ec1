// Array.fromAsync closes the iterator after every failure; a rejected return()
// is the new reason and closes it again, one that throws leaves all pending.
let level = 0;
const step = () => { if (++level < 30) Promise.resolve().then(step); };
Promise.resolve().then(step);
const of = (next, close) => ({ [Symbol.asyncIterator]() {
	return { next, return: close };
} });
const show = (name, source, f) => Array.fromAsync(source, f).then(
	(v) => console.log(name, 'gives', v),
	(e) => console.log(name, 'fails', e.message, 'at', level));
let left = 4;
show('again', of(() => 5, () => {
	console.log('return', level);
	return left-- > 0 ? Promise.reject(new Error(`closing ${left}`)) : {};
}));
show('throws', of(() => 5, () => {
	throw new Error('closing');
}));
show('no function', of(() => { throw new Error('next'); }, 7));
show('none', of(() => { throw new Error('next'); }, undefined));
show('mapper', of(() => ({ value: 1 }), () => 'no object'),
	() => { throw new Error('mapper'); });
process.on('exit', () => console.log('exit'));

// expect: return 1
// expect: none fails next at 1
// expect: return 2
// expect: return 3
// expect: mapper fails mapper at 3
// expect: return 4
// expect: return 5
// expect: again fails closing 0 at 7
// expect: exit
// as: node24
// expect: return 1
// expect: none fails next at 1
// expect: return 2
// expect: return 3
// expect: mapper fails mapper at 3
// expect: return 4
// expect: return 5
// expect: again fails closing 0 at 7
// expect: exit
// as: node26
// expect: return 1
// expect: none fails next at 1
// expect: return 2
// expect: return 3
// expect: mapper fails mapper at 3
// expect: return 4
// expect: return 5
// expect: again fails closing 0 at 7
// expect: exit
