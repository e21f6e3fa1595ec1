// How functions get their names.
function decl() {}
const expr = function () {}, arrow = () => {}, named = function inner() {};
const o = { m() {}, p: () => {}, ['c' + 1]: function () {}, get g() { return 1; }, async am() {}, *gm() {} };
class K { static s() {} m() {} #x = 1; }
const { d = () => {} } = {};
console.log([decl, expr, arrow, named, o.m, o.p, o.c1, o.am, o.gm, K, K.s, K.prototype.m, d].map(f => f.name));
console.log(Object.getOwnPropertyDescriptor(o, 'g').get.name, (() => {}).name === '', [() => {}][0].name === '');
const sym = Symbol('desc');
console.log({ [sym]() {} }[sym].name);

// expect: [
// expect:   'decl',  'expr', 'arrow',
// expect:   'inner', 'm',    'p',
// expect:   'c1',    'am',   'gm',
// expect:   'K',     's',    'm',
// expect:   'd'
// expect: ]
// expect: get g true true
// expect: [desc]
