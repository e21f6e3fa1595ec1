// Jobs still run between a rejected top-level await and what a listener is
// told: the loader's own awaits are in between.
let level = 0;
const step = () => {
	console.log(++level);
	if (level < 15) Promise.resolve().then(step);
};
Promise.resolve().then(step);
process.on('uncaughtException', (e, origin) => {
	console.log('caught', e, 'at level', level, origin);
});
setImmediate(() => console.log('immediate'));
async function* none() {}
await none().throw('out of the module');

// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: 5
// expect: 6
// expect: caught out of the module at level 6 unhandledRejection
// expect: 7
// expect: 8
// expect: 9
// expect: 10
// expect: 11
// expect: 12
// expect: 13
// expect: 14
// expect: 15
// expect: immediate
// as: node14
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: 5
// expect: caught out of the module at level 5 unhandledRejection
// expect: 6
// expect: 7
// expect: 8
// expect: 9
// expect: 10
// expect: 11
// expect: 12
// expect: 13
// expect: 14
// expect: 15
// expect: immediate
// as: node16
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: 5
// expect: 6
// expect: 7
// expect: 8
// expect: 9
// expect: 10
// expect: caught out of the module at level 10 unhandledRejection
// expect: 11
// expect: 12
// expect: 13
// expect: 14
// expect: 15
// expect: immediate
// as: node18
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: 5
// expect: caught out of the module at level 5 unhandledRejection
// expect: 6
// expect: 7
// expect: 8
// expect: 9
// expect: 10
// expect: 11
// expect: 12
// expect: 13
// expect: 14
// expect: 15
// expect: immediate
// as: node26
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: 5
// expect: 6
// expect: caught out of the module at level 6 unhandledRejection
// expect: 7
// expect: 8
// expect: 9
// expect: 10
// expect: 11
// expect: 12
// expect: 13
// expect: 14
// expect: 15
// expect: immediate
