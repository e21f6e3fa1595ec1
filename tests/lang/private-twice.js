// A private element is added to an object once, whether it is used or not.
class Base { constructor(o) { return o; } }
class Field extends Base { #p = 1; }
class Method extends Base { #m() {} }
class Getter extends Base { get #g() {} set #g(v) {} }
class Both extends Base { #x = 3; #m() {} }
class Changed extends Base { #m() {} }
delete Changed.prototype.constructor;
const all = [Field, Method, Getter, Both, class extends Base { #m() {} },
  class extends Base { #p; }, Changed];
for (const K of all) {
  const o = {};
  new K(o);
  try { new K(o); console.log('twice'); } catch (e) { console.log(e.name, e.message); }
}

// expect: TypeError Cannot initialize #p twice on the same object
// expect: TypeError Cannot initialize private methods of class Method twice on the same object
// expect: TypeError Cannot initialize private methods of class Getter twice on the same object
// expect: TypeError Cannot initialize private methods of class Both twice on the same object
// expect: TypeError Cannot initialize private methods of class anonymous twice on the same object
// expect: TypeError Cannot initialize #p twice on the same object
// expect: TypeError Cannot initialize private methods of class Changed twice on the same object
// as: node14
// expect: TypeError Identifier '#p' has already been declared
// expect: TypeError Identifier 'Method' has already been declared
// expect: TypeError Identifier 'Getter' has already been declared
// expect: TypeError Identifier 'Both' has already been declared
// expect: TypeError Identifier '' has already been declared
// expect: TypeError Identifier '#p' has already been declared
// expect: TypeError Identifier 'Changed' has already been declared
// as: node18
// expect: TypeError Cannot initialize #p twice on the same object
// expect: TypeError Cannot initialize private methods of class Method twice on the same object
// expect: TypeError Cannot initialize private methods of class Getter twice on the same object
// expect: TypeError Cannot initialize private methods of class Both twice on the same object
// expect: TypeError Cannot initialize private methods of class anonymous twice on the same object
// expect: TypeError Cannot initialize #p twice on the same object
// expect: TypeError Cannot initialize private methods of class Changed twice on the same object
