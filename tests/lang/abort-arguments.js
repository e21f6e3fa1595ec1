// What AbortSignal, AbortController, EventTarget and Event say of wrong arguments
// and receivers.
const t = (n, f) => {
	try {
		process.stdout.write(n + ' ' + f() + '\n');
	} catch (e) {
		process.stdout.write(
			[n, e.name, e.code, e.message].join(' ') + '\n',
		);
	}
};
t('a', () => AbortSignal.any([5]));
t('b', () => AbortSignal.any([new AbortController().signal, null]));
t('c', () => AbortSignal.any('ab'));
t('d', () => AbortSignal.any(new Set([new AbortController().signal])).aborted);
t('e', () => AbortSignal.any([{ aborted: true }]));
t('f', () => AbortSignal.any([]).aborted);
t('t1', () => AbortSignal.timeout(-1));
t('t2', () => AbortSignal.timeout(1.5));
t('t3', () => AbortSignal.timeout(2 ** 32));
t('t4', () => AbortSignal.timeout('5'));
const G = (o, k) => {
	for (; o; o = Object.getPrototypeOf(o)) {
		const d = Object.getOwnPropertyDescriptor(o, k);
		if (d) return d;
	}
};
for (const self of [undefined, 5, {}, new EventTarget()]) {
	t('aborted', () => G(AbortSignal.prototype, 'aborted').get.call(self));
	t('reason', () => G(AbortSignal.prototype, 'reason').get.call(self));
	t('throwIf', () => AbortSignal.prototype.throwIfAborted.call(self));
	t('sig', () => G(AbortController.prototype, 'signal').get.call(self));
	t('abort', () => AbortController.prototype.abort.call(self));
	t('add', () =>
		EventTarget.prototype.addEventListener.call(
			self,
			'a',
			() => {},
		),
	);
	t('rem', () =>
		EventTarget.prototype.removeEventListener.call(
			self,
			'a',
			() => {},
		),
	);
	t('disp', () =>
		EventTarget.prototype.dispatchEvent.call(self, new Event('x')),
	);
	t('type', () => G(Event.prototype, 'type').get.call(self));
	t('prev', () => Event.prototype.preventDefault.call(self));
	t('stop', () => Event.prototype.stopPropagation.call(self));
	t('path', () => Event.prototype.composedPath.call(self));
}

// expect: a TypeError ERR_INVALID_ARG_TYPE The "signals[0]" argument must be an instance of AbortSignal. Received type number (5)
// expect: b TypeError ERR_INVALID_ARG_TYPE The "signals[1]" argument must be an instance of AbortSignal. Received null
// expect: c TypeError ERR_INVALID_ARG_TYPE Value can not be converted to sequence.
// expect: d false
// expect: e [object AbortSignal]
// expect: f false
// expect: t1 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: t2 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be an integer. Received 1.5
// expect: t3 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
// expect: t4 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('5')
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read properties of undefined (reading '#signal')
// expect: abort TypeError  Cannot read properties of undefined (reading '#signal')
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add undefined
// expect: rem undefined
// expect: disp true
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// as: node16
// expect: a TypeError  AbortSignal.any is not a function
// expect: b TypeError  AbortSignal.any is not a function
// expect: c TypeError  AbortSignal.any is not a function
// expect: d TypeError  AbortSignal.any is not a function
// expect: e TypeError  AbortSignal.any is not a function
// expect: f TypeError  AbortSignal.any is not a function
// expect: t1 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 1 && <= 4294967295. Received -1
// expect: t2 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be an integer. Received 1.5
// expect: t3 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 1 && <= 4294967295. Received 4294967296
// expect: t4 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('5')
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError  Cannot read properties of undefined (reading 'aborted')
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf undefined
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf undefined
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf undefined
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add undefined
// expect: rem undefined
// expect: disp true
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// as: node18
// expect: a TypeError ERR_INVALID_ARG_TYPE The "signals[0]" argument must be an instance of AbortSignal. Received type number (5)
// expect: b TypeError ERR_INVALID_ARG_TYPE The "signals[1]" argument must be an instance of AbortSignal. Received null
// expect: c TypeError ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received type string ('ab')
// expect: d TypeError ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received an instance of Set
// expect: e [object AbortSignal]
// expect: f false
// expect: t1 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: t2 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be an integer. Received 1.5
// expect: t3 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
// expect: t4 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('5')
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: abort TypeError ERR_INVALID_THIS Value of "this" must be of type AbortController
// expect: add undefined
// expect: rem undefined
// expect: disp true
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// as: node20
// expect: a TypeError ERR_INVALID_ARG_TYPE The "signals[0]" argument must be an instance of AbortSignal. Received type number (5)
// expect: b TypeError ERR_INVALID_ARG_TYPE The "signals[1]" argument must be an instance of AbortSignal. Received null
// expect: c TypeError ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received type string ('ab')
// expect: d TypeError ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received an instance of Set
// expect: e [object AbortSignal]
// expect: f false
// expect: t1 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: t2 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be an integer. Received 1.5
// expect: t3 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
// expect: t4 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('5')
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read properties of undefined (reading '#signal')
// expect: abort TypeError  Cannot read properties of undefined (reading '#signal')
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add undefined
// expect: rem undefined
// expect: disp true
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// as: node24
// expect: a TypeError ERR_INVALID_ARG_TYPE signals[0] is not of type AbortSignal.
// expect: b TypeError ERR_INVALID_ARG_TYPE signals[1] is not of type AbortSignal.
// expect: c TypeError ERR_INVALID_ARG_TYPE signals cannot be converted to sequence.
// expect: d false
// expect: e TypeError ERR_INVALID_ARG_TYPE signals[0] is not of type AbortSignal.
// expect: f false
// expect: t1 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: t2 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be an integer. Received 1.5
// expect: t3 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
// expect: t4 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('5')
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read properties of undefined (reading '#signal')
// expect: abort TypeError  Cannot read properties of undefined (reading '#signal')
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add undefined
// expect: rem undefined
// expect: disp true
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// as: node26
// expect: a TypeError ERR_INVALID_ARG_TYPE signals[0] is not of type AbortSignal.
// expect: b TypeError ERR_INVALID_ARG_TYPE signals[1] is not of type AbortSignal.
// expect: c TypeError ERR_INVALID_ARG_TYPE signals cannot be converted to sequence.
// expect: d false
// expect: e TypeError ERR_INVALID_ARG_TYPE signals[0] is not of type AbortSignal.
// expect: f false
// expect: t1 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: t2 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be an integer. Received 1.5
// expect: t3 RangeError ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
// expect: t4 TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('5')
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read properties of undefined (reading '#signal')
// expect: abort TypeError  Cannot read properties of undefined (reading '#signal')
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: rem TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: disp TypeError ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: aborted TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: reason TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: throwIf TypeError ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: sig TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: abort TypeError  Cannot read private member #signal from an object whose class did not declare it
// expect: add undefined
// expect: rem undefined
// expect: disp true
// expect: type TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: prev TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: stop TypeError ERR_INVALID_THIS Value of "this" must be of type Event
// expect: path TypeError ERR_INVALID_THIS Value of "this" must be of type Event
