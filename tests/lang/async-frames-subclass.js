// Async frames are not looked for from a job whose promise a class of the
// program's made; on the way up such promises are no obstacle.
'use strict';
class Sub extends Promise {}

const show = label => console.log(label, new Error('x').stack.split('\n')
	.slice(2).map(l => l.split(' (')[0].trim()).join());
const late = () => new Promise(r => setTimeout(r, 1));
const tries = [
	async () => {
		const p = late().then(() => show('plain, sub'));

		p.constructor = Sub;
		await p.then(x => x);
	},
	async () => {
		await Sub.resolve(late()).then(() => show('sub'));
	},
	async () => {
		await Sub.resolve(late()).then(() => show('sub, then'))
			.then(x => x);
	},
	async () => {
		const s = Sub.resolve(late());

		s.constructor = Promise;
		await s.then(() => show('plain of sub'));
	},
	async () => {
		await Promise.all([Sub.resolve(late()).then(() =>
			show('all'))]);
	},
	async () => {
		await Sub.all([late().then(() => show('sub all'))]);
	},
	async () => {
		await { then(o, n) {
			Sub.resolve(1).then(() => show('thenable')).then(o, n);
		} };
	},
];

(async function run() {
	for (const f of tries)
		await f();
})();

// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
// as: node12
// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
// as: node14
// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
// as: node16
// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
// as: node18
// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
// as: node20
// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
// as: node24
// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
// as: node26
// expect: plain, sub at DIR/async-frames-subclass.js:11:31,at async DIR/async-frames-subclass.js:14:3,at async run
// expect: sub at DIR/async-frames-subclass.js:17:40
// expect: sub, then at DIR/async-frames-subclass.js:20:40
// expect: plain of sub at DIR/async-frames-subclass.js:27:22,at async DIR/async-frames-subclass.js:27:3,at async run
// expect: all at DIR/async-frames-subclass.js:31:4
// expect: sub all at DIR/async-frames-subclass.js:34:36,at async Promise.all,at async tries.then,at async run
// expect: thenable at DIR/async-frames-subclass.js:38:30
