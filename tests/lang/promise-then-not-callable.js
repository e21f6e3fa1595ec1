// catch, finally and the combinators call then: what they say if it cannot be.
const tell = (f) => {
	try {
		f();
	} catch (e) {
		console.log(e.message);
	}
};
const values = [5, undefined, null, 'x', {}, Symbol('q'), true];
for (const v of values) {
	const p = Object.assign(Promise.resolve(1), { then: v });
	tell(() => p.catch(() => {}));
	if (Promise.prototype.finally) tell(() => p.finally(() => {}));
	Promise.all([p]).catch((e) => console.log('all', e.message));
	Promise.race([p]).catch((e) => console.log('race', e.message));
}
tell(() => Promise.prototype.catch.call({}));
tell(() => Promise.prototype.catch.call(undefined));
if (Promise.prototype.finally)
	tell(() => Promise.prototype.finally.call(5));

// expect: number 5 is not a function
// expect: number 5 is not a function
// expect: undefined is not a function
// expect: undefined is not a function
// expect: object null is not a function
// expect: object null is not a function
// expect: string "x" is not a function
// expect: string "x" is not a function
// expect: object is not a function
// expect: object is not a function
// expect: symbol is not a function
// expect: symbol is not a function
// expect: boolean true is not a function
// expect: boolean true is not a function
// expect: undefined is not a function
// expect: Cannot read properties of undefined (reading 'then')
// expect: Promise.prototype.finally called on non-object
// expect: all number 5 is not a function
// expect: race number 5 is not a function
// expect: all undefined is not a function
// expect: race undefined is not a function
// expect: all object null is not a function
// expect: race object null is not a function
// expect: all string "x" is not a function
// expect: race string "x" is not a function
// expect: all object is not a function
// expect: race object is not a function
// expect: all symbol is not a function
// expect: race symbol is not a function
// expect: all boolean true is not a function
// expect: race boolean true is not a function
// as: node8
// expect: number is not a function
// expect: undefined is not a function
// expect: object is not a function
// expect: string is not a function
// expect: object is not a function
// expect: symbol is not a function
// expect: boolean is not a function
// expect: undefined is not a function
// expect: Cannot read property 'then' of undefined
// expect: all number is not a function
// expect: race number is not a function
// expect: all undefined is not a function
// expect: race undefined is not a function
// expect: all object is not a function
// expect: race object is not a function
// expect: all string is not a function
// expect: race string is not a function
// expect: all object is not a function
// expect: race object is not a function
// expect: all symbol is not a function
// expect: race symbol is not a function
// expect: all boolean is not a function
// expect: race boolean is not a function
// as: node10
// expect: number is not a function
// expect: number is not a function
// expect: undefined is not a function
// expect: undefined is not a function
// expect: object is not a function
// expect: object is not a function
// expect: string is not a function
// expect: string is not a function
// expect: object is not a function
// expect: object is not a function
// expect: symbol is not a function
// expect: symbol is not a function
// expect: boolean is not a function
// expect: boolean is not a function
// expect: undefined is not a function
// expect: Cannot read property 'then' of undefined
// expect: Promise.prototype.finally called on non-object
// expect: all number is not a function
// expect: race number is not a function
// expect: all undefined is not a function
// expect: race undefined is not a function
// expect: all object is not a function
// expect: race object is not a function
// expect: all string is not a function
// expect: race string is not a function
// expect: all object is not a function
// expect: race object is not a function
// expect: all symbol is not a function
// expect: race symbol is not a function
// expect: all boolean is not a function
// expect: race boolean is not a function
// as: node12
// expect: number 5 is not a function
// expect: number 5 is not a function
// expect: undefined is not a function
// expect: undefined is not a function
// expect: object null is not a function
// expect: object null is not a function
// expect: string "x" is not a function
// expect: string "x" is not a function
// expect: object is not a function
// expect: object is not a function
// expect: symbol is not a function
// expect: symbol is not a function
// expect: boolean true is not a function
// expect: boolean true is not a function
// expect: undefined is not a function
// expect: Cannot read property 'then' of undefined
// expect: Promise.prototype.finally called on non-object
// expect: all number 5 is not a function
// expect: race number 5 is not a function
// expect: all undefined is not a function
// expect: race undefined is not a function
// expect: all object null is not a function
// expect: race object null is not a function
// expect: all string "x" is not a function
// expect: race string "x" is not a function
// expect: all object is not a function
// expect: race object is not a function
// expect: all symbol is not a function
// expect: race symbol is not a function
// expect: all boolean true is not a function
// expect: race boolean true is not a function
// as: node26
// expect: number 5 is not a function
// expect: number 5 is not a function
// expect: undefined is not a function
// expect: undefined is not a function
// expect: object null is not a function
// expect: object null is not a function
// expect: string "x" is not a function
// expect: string "x" is not a function
// expect: object is not a function
// expect: object is not a function
// expect: symbol is not a function
// expect: symbol is not a function
// expect: boolean true is not a function
// expect: boolean true is not a function
// expect: undefined is not a function
// expect: Cannot read properties of undefined (reading 'then')
// expect: Promise.prototype.finally called on non-object
// expect: all number 5 is not a function
// expect: race number 5 is not a function
// expect: all undefined is not a function
// expect: race undefined is not a function
// expect: all object null is not a function
// expect: race object null is not a function
// expect: all string "x" is not a function
// expect: race string "x" is not a function
// expect: all object is not a function
// expect: race object is not a function
// expect: all symbol is not a function
// expect: race symbol is not a function
// expect: all boolean true is not a function
// expect: race boolean true is not a function
