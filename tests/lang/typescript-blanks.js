// What a .ts is without its types, as functions show: every position stays,
// and where the next line would go on what stood before, a ; takes the place.
const fs = require('fs');
const file = __dirname + '/typescript-blanks-made.cts';
const all = [
  'let a: { é: 1 } = 2, b: "€😀漢", c!: number; let {d}: {\n\td: 1 } = 3',
  'x\ntype A = 1\n(foo)', 'x;type A = 1\n(foo)', 'x\ntype A = 1\nfoo',
  'interface A {}\n[1]', '{}\ndeclare const x: 1\n`a`', 'if (a) type X = 1',
  'x = y as any\n(1)', 'x = y as any\n+1', 'x = y satisfies T\n[1]',
  'x /*a*/ as /*b*/ any /*c*/; z = y as const\n(1); w = y!\n(1)',
  'f = (x: number)\n: string => 1', 'f = (x): {\n a: 1 } => 1',
  'f = async <\nT>(x: T) => x', 'return <\nT>(x: T) => x',
  'x ? (y): z => 1 : 2; x ? (y) : z => 1',
  'class A { a = 1\n public [b] = 1; private *c() {} readonly d?: 1\n' +
    ' static readonly e; private async *f() {} }',
  'abstract class A { abstract x\n abstract m(): void\n' +
    ' static abstract y; declare z: 1; [k: string]: any; n() {} }',
  'class A<T> extends B<T> implements C, D<T> { constructor(); ' +
    'm?(): void; m?<T>(this: A, a?: T) {} constructor(a?: any) {} }',
  'class A extends B { override x!: number; protected override [y] = 1 }',
  'f /*a*/ <T> /*b*/ (1); new F<T>; g<T>`x`; a < b > (c)',
  'function g(this: X, a?, b?: T): asserts a is T {}',
  'function g(a: number): void\nfunction g(a) {}',
  'try {} catch (e: unknown) {}', 'namespace N { type A = 1 }',
  'type T<X> = X extends infer U extends string ? `a${U}` : never',
];
for (const text of all) {
  fs.writeFileSync(file, `module.exports = function () { ${text}\n};`);
  delete require.cache[file];
  console.log(require(file).toString());
}
fs.unlinkSync(file);

// expect: function () { let a           = 2, b     ﻿  , c         ; let {d}   
// expect: 	       = 3
// expect: }
// expect: function () { x
// expect: ;         
// expect: (foo)
// expect: }
// expect: function () { x;          
// expect: (foo)
// expect: }
// expect: function () { x
// expect:           
// expect: foo
// expect: }
// expect: function () { ;             
// expect: [1]
// expect: }
// expect: function () { {}
// expect: ;                 
// expect: `a`
// expect: }
// expect: function () { if (a) ;         
// expect: }
// expect: function () { x = y ;     
// expect: (1)
// expect: }
// expect: function () { x = y       
// expect: +1
// expect: }
// expect: function () { x = y ;          
// expect: [1]
// expect: }
// expect: function () { x                    /*c*/; z = y         
// expect: (1); w = y 
// expect: (1)
// expect: }
// expect: function () { f = (x         
// expect:        ) => 1
// expect: }
// expect: function () { f = (x    
// expect:       ) => 1
// expect: }
// expect: function () { f = async (
// expect:    x   ) => x
// expect: }
// expect: function () { return (
// expect:    x   ) => x
// expect: }
// expect: function () { x ? (y)    => 1 : 2; x ? (y) : z => 1
// expect: }
// expect: function () { class A { a = 1
// expect:  ;      [b] = 1; ;       *c() {}          d    
// expect:  static          e; ;       async *f() {} }
// expect: }
// expect: function () {          class A {           
// expect:                    
// expect:                                                     n() {} }
// expect: }
// expect: function () { class A    extends B                       {                            m    (         a    ) {} constructor(a      ) {} }
// expect: }
// expect: function () { class A extends B {          x         ; ;                  [y] = 1 }
// expect: }
// expect: function () { f /*a*/     /*b*/ (1); new F   ; g   `x`; a       (c)
// expect: }
// expect: function () { function g(         a , b    )                 {}
// expect: }
// expect: function () {                            
// expect: function g(a) {}
// expect: }
// expect: function () { try {} catch (e         ) {}
// expect: }
// expect: function () {                           
// expect: }
// expect: function () {                                                               
// expect: }
// as: node24
// expect: function () { let a           = 2, b     ﻿  , c         ; let {d}   
// expect: 	       = 3
// expect: }
// expect: function () { x
// expect: ;         
// expect: (foo)
// expect: }
// expect: function () { x;          
// expect: (foo)
// expect: }
// expect: function () { x
// expect:           
// expect: foo
// expect: }
// expect: function () { ;             
// expect: [1]
// expect: }
// expect: function () { {}
// expect: ;                 
// expect: `a`
// expect: }
// expect: function () { if (a) ;         
// expect: }
// expect: function () { x = y ;     
// expect: (1)
// expect: }
// expect: function () { x = y       
// expect: +1
// expect: }
// expect: function () { x = y ;          
// expect: [1]
// expect: }
// expect: function () { x                    /*c*/; z = y         
// expect: (1); w = y 
// expect: (1)
// expect: }
// expect: function () { f = (x         
// expect:        ) => 1
// expect: }
// expect: function () { f = (x    
// expect:       ) => 1
// expect: }
// expect: function () { f = async (
// expect:    x   ) => x
// expect: }
// expect: function () { return (
// expect:    x   ) => x
// expect: }
// expect: function () { x ? (y)    => 1 : 2; x ? (y) : z => 1
// expect: }
// expect: function () { class A { a = 1
// expect:  ;      [b] = 1; ;       *c() {}          d    
// expect:  static          e; ;       async *f() {} }
// expect: }
// expect: function () {          class A {           
// expect:                    
// expect:                                                     n() {} }
// expect: }
// expect: function () { class A    extends B                       {                            m    (         a    ) {} constructor(a      ) {} }
// expect: }
// expect: function () { class A extends B {          x         ; ;                  [y] = 1 }
// expect: }
// expect: function () { f /*a*/     /*b*/ (1); new F   ; g   `x`; a       (c)
// expect: }
// expect: function () { function g(         a , b    )                 {}
// expect: }
// expect: function () {                            
// expect: function g(a) {}
// expect: }
// expect: function () { try {} catch (e         ) {}
// expect: }
// expect: function () {                           
// expect: }
// expect: function () {                                                               
// expect: }
// as: node26
// expect: function () { let a           = 2, b     ﻿  , c         ; let {d}   
// expect: 	       = 3
// expect: }
// expect: function () { x
// expect: ;         
// expect: (foo)
// expect: }
// expect: function () { x;          
// expect: (foo)
// expect: }
// expect: function () { x
// expect:           
// expect: foo
// expect: }
// expect: function () { ;             
// expect: [1]
// expect: }
// expect: function () { {}
// expect: ;                 
// expect: `a`
// expect: }
// expect: function () { if (a) ;         
// expect: }
// expect: function () { x = y ;     
// expect: (1)
// expect: }
// expect: function () { x = y       
// expect: +1
// expect: }
// expect: function () { x = y ;          
// expect: [1]
// expect: }
// expect: function () { x                    /*c*/; z = y         
// expect: (1); w = y 
// expect: (1)
// expect: }
// expect: function () { f = (x         
// expect:        ) => 1
// expect: }
// expect: function () { f = (x    
// expect:       ) => 1
// expect: }
// expect: function () { f = async (
// expect:    x   ) => x
// expect: }
// expect: function () { return (
// expect:    x   ) => x
// expect: }
// expect: function () { x ? (y)    => 1 : 2; x ? (y) : z => 1
// expect: }
// expect: function () { class A { a = 1
// expect:  ;      [b] = 1; ;       *c() {}          d    
// expect:  static          e; ;       async *f() {} }
// expect: }
// expect: function () {          class A {           
// expect:                    
// expect:                                                     n() {} }
// expect: }
// expect: function () { class A    extends B                       {                            m    (         a    ) {} constructor(a      ) {} }
// expect: }
// expect: function () { class A extends B {          x         ; ;                  [y] = 1 }
// expect: }
// expect: function () { f /*a*/     /*b*/ (1); new F   ; g   `x`; a       (c)
// expect: }
// expect: function () { function g(         a , b    )                 {}
// expect: }
// expect: function () {                            
// expect: function g(a) {}
// expect: }
// expect: function () { try {} catch (e         ) {}
// expect: }
// expect: function () {                           
// expect: }
// expect: function () {                                                               
// expect: }
