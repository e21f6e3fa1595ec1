// A custom inspector's lines are indented as deep as its object is.
const util = require('util');
const text = { [util.inspect.custom]() { return 'A {\n  x,\n}'; } };
const again = {
  y: 1,
  [util.inspect.custom](depth, options) {
    return util.inspect(this,
      { ...options, depth: 0, customInspect: false, compact: false });
  },
};
console.log({ a: { b: { text } } }, [[text]], { a: { b: { c: { text } } } });
console.log({ a: { b: { again } } }, [[again]], new Map([[again, again]]));

// expect: {
// expect:   a: {
// expect:     b: {
// expect:       text: A {
// expect:         x,
// expect:       }
// expect:     }
// expect:   }
// expect: } [
// expect:   [
// expect:     A {
// expect:       x,
// expect:     }
// expect:   ]
// expect: ] { a: { b: { c: [Object] } } }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       again: {
// expect:         y: 1,
// expect:         [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:       }
// expect:     }
// expect:   }
// expect: } [
// expect:   [
// expect:     {
// expect:       y: 1,
// expect:       [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:     }
// expect:   ]
// expect: ] Map(1) {
// expect:   {
// expect:     y: 1,
// expect:     [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:   } => {
// expect:     y: 1,
// expect:     [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:   }
// expect: }
// as: node10
// expect: { a: { b: { text: A {
// expect:   x,
// expect: } } } } [ [ A {
// expect:   x,
// expect: } ] ] { a: { b: { c: [Object] } } }
// expect: { a:
// expect:    { b:
// expect:       { again:
// expect:          {
// expect:            y: 1,
// expect:            [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:          } } } } [ [ {
// expect:       y: 1,
// expect:       [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:     } ] ] Map {
// expect:   {
// expect:     y: 1,
// expect:     [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:   } => {
// expect:     y: 1,
// expect:     [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:   } }
// as: node12
// expect: { a: { b: { text: A {
// expect:         x,
// expect:       } } } } [ [ A {
// expect:       x,
// expect:     } ] ] { a: { b: { c: [Object] } } }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       again: {
// expect:         y: 1,
// expect:         [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:       }
// expect:     }
// expect:   }
// expect: } [
// expect:   [
// expect:     {
// expect:       y: 1,
// expect:       [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:     }
// expect:   ]
// expect: ] Map {
// expect:   {
// expect:     y: 1,
// expect:     [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:   } => {
// expect:     y: 1,
// expect:     [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect:   }
// expect: }
