// The class that is named is the one whose super() was called, in an arrow too.
class Base { constructor(o) { return o; } }
class Arrow extends Base { #m() {} constructor(o) { (() => super(o))(); } }
const o = {};
new Arrow(o);
try { new Arrow(o); } catch (e) { console.log(e.name, e.message); }

// expect: TypeError Cannot initialize private methods of class Arrow twice on the same object
