// Prototype chains.
const animal = { legs: 4, speak() { return this.name + ' makes a noise'; } };
const dog = Object.create(animal, { name: { value: 'Rex', enumerable: true } });
console.log(dog.legs, dog.speak(), Object.getPrototypeOf(dog) === animal, animal.isPrototypeOf(dog));
dog.legs = 3;
console.log(dog.legs, animal.legs, dog.hasOwnProperty('legs'), Object.hasOwn(dog, 'speak'));
function Point(x, y) { this.x = x; this.y = y; }
Point.prototype.sum = function () { return this.x + this.y; };
const p = new Point(1, 2);
console.log(p.sum(), p, p.constructor === Point, p instanceof Point);
Object.setPrototypeOf(dog, null);
console.log(typeof dog.speak, dog);
console.log({ __proto__: animal, a: 1 }.legs, Object.getPrototypeOf(Object.prototype));
function R() { return { own: 1 }; }
console.log(new R().own, new R() instanceof R);

// expect: 4 Rex makes a noise true true
// expect: 3 4 true false
// expect: 3 Point { x: 1, y: 2 } true true
// expect: undefined [Object: null prototype] { name: 'Rex', legs: 3 }
// expect: 4 null
// expect: 1 false
