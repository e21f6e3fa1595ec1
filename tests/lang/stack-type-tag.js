// Frames call an instance of a derived class by its toStringTag, before V8 10.
class Sub extends Promise {}
class Deeper extends Sub {}
class Tagged extends Promise { get [Symbol.toStringTag]() { return 'Tag'; } }
function Old() {}
Old.prototype[Symbol.toStringTag] = 'OldTag';
Old.prototype.run = function () { throw new Error('x'); };
class Newer extends Old {}
class Plain { run() { throw new Error('x'); } }
Plain.prototype[Symbol.toStringTag] = 'PlainTag';
const say = f => {
	try {
		f();
	} catch (e) {
		console.log(e.stack.split("\n")[1].split(" (")[0]);
	}
};
const none = p => Object.assign(p, { then: 5 });

say(() => none(Sub.resolve(1)).catch(() => {}));
say(() => none(new Deeper(() => {})).catch(() => {}));
say(() => none(new Tagged(() => {})).catch(() => {}));
say(() => none(Promise.resolve(1)).catch(() => {}));
say(() => new Old().run());
say(() => new Newer().run());
say(() => new Plain().run());

// expect:     at Sub.catch
// expect:     at Deeper.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at Old.run
// expect:     at Plain.run
// as: node8
// expect:     at Promise.catch
// expect:     at Promise.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at OldTag.Old.run
// expect:     at Plain.run
// as: node10
// expect:     at Promise.catch
// expect:     at Promise.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at OldTag.Old.run
// expect:     at Plain.run
// as: node11
// expect:     at Promise.catch
// expect:     at Promise.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at OldTag.Old.run
// expect:     at Plain.run
// as: node12
// expect:     at Promise.catch
// expect:     at Promise.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at OldTag.Old.run
// expect:     at Plain.run
// as: node14
// expect:     at Promise.catch
// expect:     at Promise.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at OldTag.Old.run
// expect:     at Plain.run
// as: node16
// expect:     at Promise.catch
// expect:     at Promise.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at OldTag.Old.run
// expect:     at Plain.run
// as: node18
// expect:     at Sub.catch
// expect:     at Deeper.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at Old.run
// expect:     at Plain.run
// as: node20
// expect:     at Sub.catch
// expect:     at Deeper.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at Old.run
// expect:     at Plain.run
// as: node24
// expect:     at Sub.catch
// expect:     at Deeper.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at Old.run
// expect:     at Plain.run
// as: node26
// expect:     at Sub.catch
// expect:     at Deeper.catch
// expect:     at Tagged.catch
// expect:     at Promise.catch
// expect:     at Old.run
// expect:     at Old.run
// expect:     at Plain.run
