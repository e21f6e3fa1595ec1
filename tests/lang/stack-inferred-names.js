// Names that V8 infers for nameless functions: what names all that wait, what
// drops the last of them, which parse reads what, and what is called at once.
const L = (s) => console.log(s, new Error(s).stack.split('\n')[2]
	.split(' (')[0].split(' /')[0]);
const l = [], o = {};
class Sub extends Promise {}
// a callback is named by what follows it, or by the statement after
[1].map(function () { L('property after'); }, { c: 1 });
[1].map(function () { L('arrow after'); }, () => ({ y: 6 }));
[1].map(function () { L('call after'); }, Math.max(5));
[1].map(function () { L('class after'); }, class { m() {} });
[1].map(() => { L('arrow'); });
l.push([function () { L('declaration after'); }, function () {}]);
var after = 5;
l.pop()[0].call({});
function Late() {
	l.push([function () { L('in a function'); }, function () {}]);
	var after = 5;
	l.pop()[0].call({});
	[1].map(() => L('enclosed'));
}
Late();
// what is called at once is compiled with what is around it
o.a = (function (p) { [1].map(function () { L('called'); }, { c: 1 }); })();
o.a = ((p) => { [1].map(function () { L('arrow called'); }, { c: 1 }); })();
o.a = (p) => { [1].map(function () { L('later'); }, { c: 1 }); };
o.a();
[1].map((() => [1].map(function () { L('in brackets'); }, { d: 1 })));
o.b = (function () { L('brackets'); });
o.b();
// the parse of an arrow function reads the functions in it
o.c = () => {
	l.push([function () { L('read'); }, function () { Math.max(1); }]);
	var after = 5;
	l.pop()[0].call({});
};
o.c();
o.d = function () {
	l.push([function () { L('skipped'); }, function () { Math.max(1); }]);
	var after = 5;
	l.pop()[0].call({});
};
o.d();
// parts
o['key'] = [function () { L('string'); }];
o.key[0].call({});
o['ke' + 'y2'] = [function () { L('computed'); }];
o.key2[0].call({});
o[0] = [function () { L('element'); }][0];
o[0]();
var [x = [function () { L('pattern'); }]] = [];
x[0].call({});
var { y = [function () { L('shorthand'); }] } = {};
y[0].call({});
o.e = [x => L('parameter'), async x => L('async parameter')];
o.e.map((f) => f.call({}));
o.f = { g: { H: [() => { [1].map(() => L('nested')); }] } };
o.f.g.H[0]();

// expect: property after     at map.c
// expect: arrow after     at map.y
// expect: call after     at Number.<anonymous>
// expect: class after     at map.m
// expect: arrow     at
// expect: declaration after     at Object.after
// expect: in a function     at Late.after
// expect: enclosed     at
// expect: called     at o.a.map.c
// expect: arrow called     at o.a.map.c
// expect: later     at map.c
// expect: in brackets     at map.d
// expect: brackets     at Object.b
// expect: read     at Object.<anonymous>
// expect: skipped     at Object.after
// expect: string     at o.key
// expect: computed     at o.<computed>
// expect: element     at o.<computed>
// expect: pattern     at Object.x
// expect: shorthand     at y.y
// expect: parameter     at Object.<anonymous>
// expect: async parameter     at o.e
// expect: nested     at
// as: node8
// expect: property after     at Object.Promise.map.c
// expect: arrow after     at Function.Promise.map.y
// expect: call after     at Number.<anonymous>
// expect: class after     at Function.Promise.map.m
// expect: arrow     at Promise.map
// expect: declaration after     at Object.after
// expect: in a function     at Object.<anonymous>
// expect: enclosed     at Late.map
// expect: called     at Object.o.a.map.c
// expect: arrow called     at Object.o.a.map.c
// expect: later     at Object.map.c
// expect: in brackets     at Object.map.d
// expect: brackets     at Object.o.b
// expect: read     at Object.<anonymous>
// expect: skipped     at Object.<anonymous>
// expect: string     at Object.o.key
// expect: computed     at Object.o.(anonymous function)
// expect: element     at Object.o.(anonymous function)
// expect: pattern     at Object.x
// expect: shorthand     at Object.Promise.y.y
// expect: parameter     at Object.o.e.x
// expect: async parameter     at Object.o.e
// expect: nested     at map
// as: node10
// expect: property after     at Object.map.c
// expect: arrow after     at Function.map.y
// expect: call after     at Number.<anonymous>
// expect: class after     at Function.map.m
// expect: arrow     at map
// expect: declaration after     at Object.<anonymous>
// expect: in a function     at Object.<anonymous>
// expect: enclosed     at Late.map
// expect: called     at Object.o.a.map.c
// expect: arrow called     at Object.o.a.map.c
// expect: later     at Object.map.c
// expect: in brackets     at Object.map.d
// expect: brackets     at Object.o.b
// expect: read     at Object.<anonymous>
// expect: skipped     at Object.<anonymous>
// expect: string     at Object.o.key
// expect: computed     at Object.o.(anonymous function)
// expect: element     at Object.o.(anonymous function)
// expect: pattern     at Object.x
// expect: shorthand     at Object.y.y
// expect: parameter     at Object.o.e.x
// expect: async parameter     at Object.o.e
// expect: nested     at map
// as: node11
// expect: property after     at Object.map.c
// expect: arrow after     at Function.map.y
// expect: call after     at Number.<anonymous>
// expect: class after     at Function.map.m
// expect: arrow     at map
// expect: declaration after     at Object.<anonymous>
// expect: in a function     at Object.<anonymous>
// expect: enclosed     at Late.map
// expect: called     at Object.o.a.map.c
// expect: arrow called     at Object.o.a.map.c
// expect: later     at Object.map.c
// expect: in brackets     at Object.map.d
// expect: brackets     at Object.b
// expect: read     at Object.<anonymous>
// expect: skipped     at Object.<anonymous>
// expect: string     at Object.o.key
// expect: computed     at Object.o.(anonymous function)
// expect: element     at Object.o.(anonymous function)
// expect: pattern     at Object.x
// expect: shorthand     at Object.y.y
// expect: parameter     at Object.o.e.x
// expect: async parameter     at Object.o.e
// expect: nested     at map
// as: node12
// expect: property after     at Object.map.c
// expect: arrow after     at Function.map.y
// expect: call after     at Number.<anonymous>
// expect: class after     at Function.map.m
// expect: arrow     at
// expect: declaration after     at Object.after
// expect: in a function     at Object.Late.after
// expect: enclosed     at
// expect: called     at Object.o.a.map.c
// expect: arrow called     at Object.o.a.map.c
// expect: later     at Object.map.c
// expect: in brackets     at Object.map.d
// expect: brackets     at Object.b
// expect: read     at Object.<anonymous>
// expect: skipped     at Object.after
// expect: string     at Object.o.key
// expect: computed     at Object.o.<computed>
// expect: element     at Object.o.<computed>
// expect: pattern     at Object.x
// expect: shorthand     at Object.y.y
// expect: parameter     at Object.<anonymous>
// expect: async parameter     at Object.o.e
// expect: nested     at
// as: node24
// expect: property after     at map.c
// expect: arrow after     at map.y
// expect: call after     at Number.<anonymous>
// expect: class after     at map.m
// expect: arrow     at
// expect: declaration after     at Object.after
// expect: in a function     at Late.after
// expect: enclosed     at
// expect: called     at o.a.map.c
// expect: arrow called     at o.a.map.c
// expect: later     at map.c
// expect: in brackets     at map.map.d
// expect: brackets     at Object.b
// expect: read     at Object.<anonymous>
// expect: skipped     at Object.after
// expect: string     at o.key
// expect: computed     at o.<computed>
// expect: element     at o.<computed>
// expect: pattern     at Object.x
// expect: shorthand     at y.y
// expect: parameter     at Object.<anonymous>
// expect: async parameter     at o.e
// expect: nested     at
