// The await of return(v) has a getter that throws: the body goes on in its
// finally block, and stacks show it there.
async function* values() {
	try {
		yield 1;
	} finally {
		console.log(new Error('x').stack.split('\n').slice(1, 3)
			.map(s => s.trim().split(' ')[1]).join(', '));
	}
}
const p = Promise.resolve(1);
Object.defineProperty(p, 'constructor', { get() { throw new Error('c'); } });
const it = values();
it.next().then(() => it.return(p)).catch(e => console.log(e.message));

// expect: values, values.return
// expect: c
// as: node26
// expect: values, values.return
// expect: c
