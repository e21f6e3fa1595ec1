// Where V8 says that a missing or uninitialised name is: what comes first in a
// statement is at the statement.
const p = f => { try { f(); } catch (e) { console.log(e.message, e.stack.split('\n')[1].split('exc-places')[1]); } };
function f0() { return yy; } p(f0);
function f1() { throw yy; } p(f1);
function f2() { -yy; } p(f2);
function f3(a) { return a.b.c; } p(f3);
function f4(a) { -a.b; } p(f4);
function f5(a) { throw a.b; } p(f5);
function f6() { switch (yy) {} } p(f6);
function f7() { if (yy) ; } p(f7);
function f8() { !yy; } p(f8);
function f9() { return yy(); } p(f9);
function g0() { return yy.a; } p(g0);
function g1() { return [yy]; } p(g1);
function g2() { return !yy; } p(g2);
function g3(a) { if (a.b) ; } p(g3);
function g4(a) { switch (a.b) {} } p(g4);
function g5(a) { return a(); } p(g5);
function g6(a) { return a.b(); } p(g6);
function g7() { return `${yy}`; } p(g7);
function g8() { return yy + 1; } p(g8);
function g9() { return 1 + yy; } p(g9);
function h0() { return yy ? 1 : 2; } p(h0);
function h1() { return yy || 2; } p(h1);
function h2() { return typeof yy.x; } p(h2);
function h3() { return new yy(); } p(h3);
function h5() { (yy); } p(h5);
function h6() { void yy; } p(h6);
function h7() { return x; let x; } p(h7);
function h8() { throw new yy(); } p(h8);
function h9() { if (!yy) ; } p(h9);
function i0() { for (const a of yy) ; } p(i0);
function i1() { for (const a of [yy]) ; } p(i1);
function i2() { while (!yy) ; } p(i2);
function i3() { do { } while (!yy); } p(i3);
function i4() { for (; !yy;) ; } p(i4);
function i5() { for (let i = -yy; ;) ; } p(i5);
function i6() { let a = -yy; } p(i6);
function i7() { var a = 1, b = -yy; } p(i7);
function i8() { a9 = -yy; } p(i8);
function i9(a) { a = -yy; } p(i9);
const j0 = () => yy; p(j0);
const j1 = () => -yy; p(j1);
const j2 = () => ({ a: -yy }); p(j2);
function j3(a = -yy) { } p(j3);
function j4() { console.log(-yy); } p(j4);
function j6(a) { (a.b, 1); } p(j6);
function j7(a) { [a.b]; } p(j7);
function j8(a) { return 1, a.b; } p(j8);
function j9(a, b) { return a in b; } p(j9);
function k0(a, b) { return a instanceof b; } p(k0);
function k1(a) { return a[0]; } p(k1);
function k2(a) { a.b = 1; } p(k2);
function k3(a) { a[0] = 1; } p(k3);
function k6(a) { return -a.b; } p(k6);
function k7(a) { return [...a]; } p(k7);
function l0(a) { return a`x`; } p(l0);
function l2(a) { return 'x' + Symbol(); } p(l2);
function* m0(a) { yield yy; } p(() => m0().next());
function* m1(a) { yield a.b; } p(() => m1().next());
function* m2(a) { yield* yy; } p(() => m2().next());
function t0() { return tz; } p(t0);
function t1() { -tz; } p(t1);
function t2() { if (tz.a) ; } p(t2);
function t3() { return tz(); } p(t3);
function t4() { throw tz; } p(t4);
function t5() { tz = 1; } p(t5);
function t6() { tz; } p(t6);
function t7() { let b = !tz; } p(t7);
function t8() { tz.x = 1; } p(t8);
let tz = 1; 
function u0() { return -l; let l; } p(u0);
function u1() { l = 1; let l; } p(u1);
function u2() { { throw l; let l; } } p(u2);
function u3() { let l = l; } p(u3);
function u4() { let l = -l; } p(u4);
function u5() { return l.a; let l; } p(u5);
p(() => { try { -yy; } finally { } });
p(() => { for (const k in -yy) ; });
p(() => { for (;; -yy) ; });
p(() => { for (let i = 0; i < 1; i += -yy) ; });
p(() => { lab: -yy; });
p(() => { { -yy; } });
p(() => { if (1) -yy; else -zz; });
p(() => { switch (1) { case -yy: } });
p(() => { switch (1) { default: -yy; } });
p(() => { var f = function () { return -yy; }; f(); });
p(() => { const { a = -yy } = {}; });
p(() => { let q; q = -yy; });
p(() => { q9 = -yy; });
p(() => { let o = {}; o.a = -yy; });
p(() => { let o = {}; o[-yy] = 1; });
p(() => { let q; q += -yy; });
p(() => { let q = 1; q && -yy; });
p(() => { return -yy ? 1 : 2; });
p(() => { return -yy || 2; });
p(() => { return -yy.a.b.c(); });
p(() => { return (yy); });
p(() => { return !(yy); });
p(() => { return yy``; });
p(() => { return yy[0]; });
p(() => { return a1[yy]; });
p(() => { yy.a = 1; });
p(() => { yy[0] = 1; });
p(() => { yy.a++; });
p(() => { yy++; });
p(() => { -yy++; });
p(() => { yy += 1; });
p(() => { return yy = yy + 1; });
p(() => { 'use strict'; return q8 = 1; });
p(() => { return [1, yy]; });
p(() => { return { [yy]: 1 }; });
p(() => { return `a${yy}`; });
p(() => { return `${1}${yy}`; });
p(() => { return 1 < yy; });
p(() => { return yy < 1; });
p(() => { return yy instanceof Object; });
p(() => { return Object instanceof yy; });
p(() => { const a = 1; return a + yy; });
p(() => { return this + yy; });
p(() => { return 'use' && yy; });
p(() => { return null || yy; });
p(() => { var a; a = yy; });
p(() => { var a = yy; });
p(() => { return void yy; });
p(() => { delete yy.a; });
p(() => { return delete yy.a; });
p(() => { new yy.A(); });
p(() => { return new yy.A(); });
p(() => { return yy.a(); });
p(() => { return yy.a.b(); });
p(() => { return yy.a().b(); });
p(() => { return yy()(); });
p(() => { return yy, 1; });
p(() => { yy, 1; });
p(() => { return (yy, 1); });
p(() => { if (yy && 1) ; });
p(() => { while (-yy) ; });
p(() => { for (-yy; ;) ; });
p(() => { for (var i = -yy; ;) ; });
p(() => { for (const a of -yy) ; });
p(() => { var a, b = -yy; });
p(() => { throw -yy; });
p(() => { switch (-yy) { } });
p(() => -yy);
p(() => (-yy));

// expect: yy is not defined .js:4:17)
// expect: yy is not defined .js:5:17)
// expect: yy is not defined .js:6:17)
// expect: Cannot read properties of undefined (reading 'b') .js:7:27)
// expect: Cannot read properties of undefined (reading 'b') .js:8:21)
// expect: Cannot read properties of undefined (reading 'b') .js:9:26)
// expect: yy is not defined .js:10:17)
// expect: yy is not defined .js:11:17)
// expect: yy is not defined .js:12:17)
// expect: yy is not defined .js:13:17)
// expect: yy is not defined .js:14:17)
// expect: yy is not defined .js:15:25)
// expect: yy is not defined .js:16:17)
// expect: Cannot read properties of undefined (reading 'b') .js:17:24)
// expect: Cannot read properties of undefined (reading 'b') .js:18:28)
// expect: a is not a function .js:19:25)
// expect: Cannot read properties of undefined (reading 'b') .js:20:27)
// expect: yy is not defined .js:21:17)
// expect: yy is not defined .js:22:17)
// expect: yy is not defined .js:23:28)
// expect: yy is not defined .js:24:17)
// expect: yy is not defined .js:25:17)
// expect: yy is not defined .js:26:17)
// expect: yy is not defined .js:27:17)
// expect: yy is not defined .js:28:17)
// expect: yy is not defined .js:29:17)
// expect: Cannot access 'x' before initialization .js:30:17)
// expect: yy is not defined .js:31:17)
// expect: yy is not defined .js:32:17)
// expect: yy is not defined .js:33:33)
// expect: yy is not defined .js:34:34)
// expect: yy is not defined .js:35:24)
// expect: yy is not defined .js:36:31)
// expect: yy is not defined .js:37:24)
// expect: yy is not defined .js:38:30)
// expect: yy is not defined .js:39:25)
// expect: yy is not defined .js:40:32)
// expect: yy is not defined .js:41:17)
// expect: yy is not defined .js:42:18)
// expect: yy is not defined .js:43:18)
// expect: yy is not defined .js:44:18)
// expect: yy is not defined .js:45:25)
// expect: yy is not defined .js:46:18)
// expect: yy is not defined .js:47:30)
// expect: Cannot read properties of undefined (reading 'b') .js:48:21)
// expect: Cannot read properties of undefined (reading 'b') .js:49:21)
// expect: Cannot read properties of undefined (reading 'b') .js:50:30)
// expect: Cannot use 'in' operator to search for 'undefined' in undefined .js:51:30)
// expect: Right-hand side of 'instanceof' is not an object .js:52:30)
// expect: Cannot read properties of undefined (reading '0') .js:53:26)
// expect: Cannot set properties of undefined (setting 'b') .js:54:22)
// expect: Cannot set properties of undefined (setting '0') .js:55:23)
// expect: Cannot read properties of undefined (reading 'b') .js:56:28)
// expect: a is not iterable .js:57:29)
// expect: a is not a function .js:58:26)
// expect: Cannot convert a Symbol value to a string .js:59:29)
// expect: yy is not defined .js:60:19)
// expect: Cannot read properties of undefined (reading 'b') .js:61:27)
// expect: yy is not defined .js:62:19)
// expect: Cannot access 'tz' before initialization .js:63:17)
// expect: Cannot access 'tz' before initialization .js:64:17)
// expect: Cannot access 'tz' before initialization .js:65:17)
// expect: Cannot access 'tz' before initialization .js:66:17)
// expect: Cannot access 'tz' before initialization .js:67:17)
// expect: Cannot access 'tz' before initialization .js:68:20)
// expect: Cannot access 'tz' before initialization .js:69:17)
// expect: Cannot access 'tz' before initialization .js:70:25)
// expect: Cannot access 'tz' before initialization .js:71:17)
// expect: Cannot access 'l' before initialization .js:73:17)
// expect: Cannot access 'l' before initialization .js:74:19)
// expect: Cannot access 'l' before initialization .js:75:19)
// expect: Cannot access 'l' before initialization .js:76:25)
// expect: Cannot access 'l' before initialization .js:77:25)
// expect: Cannot access 'l' before initialization .js:78:17)
// expect: yy is not defined .js:79:17
// expect: yy is not defined .js:80:27
// expect: yy is not defined .js:81:19
// expect: yy is not defined .js:82:40
// expect: yy is not defined .js:83:16
// expect: yy is not defined .js:84:13
// expect: yy is not defined .js:85:18
// expect: yy is not defined .js:86:30
// expect: yy is not defined .js:87:33
// expect: yy is not defined .js:88:33)
// expect: yy is not defined .js:89:24
// expect: yy is not defined .js:90:18
// expect: yy is not defined .js:91:11
// expect: yy is not defined .js:92:30
// expect: yy is not defined .js:93:26
// expect: yy is not defined .js:94:24
// expect: yy is not defined .js:95:28
// expect: yy is not defined .js:96:11
// expect: yy is not defined .js:97:11
// expect: yy is not defined .js:98:11
// expect: yy is not defined .js:99:11
// expect: yy is not defined .js:100:11
// expect: yy is not defined .js:101:11
// expect: yy is not defined .js:102:11
// expect: a1 is not defined .js:103:11
// expect: yy is not defined .js:104:11
// expect: yy is not defined .js:105:11
// expect: yy is not defined .js:106:11
// expect: yy is not defined .js:107:11
// expect: yy is not defined .js:108:11
// expect: yy is not defined .js:109:11
// expect: yy is not defined .js:110:11
// expect: q8 is not defined .js:111:35
// expect: yy is not defined .js:112:22
// expect: yy is not defined .js:113:21
// expect: yy is not defined .js:114:22
// expect: yy is not defined .js:115:25
// expect: yy is not defined .js:116:22
// expect: yy is not defined .js:117:11
// expect: yy is not defined .js:118:11
// expect: yy is not defined .js:119:36
// expect: yy is not defined .js:120:35
// expect: yy is not defined .js:121:25
// expect: yy is not defined .js:122:11
// expect: yy is not defined .js:123:11
// expect: yy is not defined .js:124:18
// expect: yy is not defined .js:125:19
// expect: yy is not defined .js:126:11
// expect: yy is not defined .js:127:11
// expect: yy is not defined .js:128:11
// expect: yy is not defined .js:129:11
// expect: yy is not defined .js:130:11
// expect: yy is not defined .js:131:11
// expect: yy is not defined .js:132:11
// expect: yy is not defined .js:133:11
// expect: yy is not defined .js:134:11
// expect: yy is not defined .js:135:11
// expect: yy is not defined .js:136:11
// expect: yy is not defined .js:137:11
// expect: yy is not defined .js:138:11
// expect: yy is not defined .js:139:18
// expect: yy is not defined .js:140:16
// expect: yy is not defined .js:141:24
// expect: yy is not defined .js:142:27
// expect: yy is not defined .js:143:22
// expect: yy is not defined .js:144:11
// expect: yy is not defined .js:145:11
// expect: yy is not defined .js:146:9
// expect: yy is not defined .js:147:10
// as: node10
// expect: yy is not defined .js:4:17)
// expect: yy is not defined .js:5:17)
// expect: yy is not defined .js:6:17)
// expect: Cannot read property 'b' of undefined .js:7:27)
// expect: Cannot read property 'b' of undefined .js:8:21)
// expect: Cannot read property 'b' of undefined .js:9:26)
// expect: yy is not defined .js:10:17)
// expect: yy is not defined .js:11:17)
// expect: yy is not defined .js:12:17)
// expect: yy is not defined .js:13:17)
// expect: yy is not defined .js:14:17)
// expect: yy is not defined .js:15:25)
// expect: yy is not defined .js:16:17)
// expect: Cannot read property 'b' of undefined .js:17:24)
// expect: Cannot read property 'b' of undefined .js:18:28)
// expect: a is not a function .js:19:25)
// expect: Cannot read property 'b' of undefined .js:20:27)
// expect: yy is not defined .js:21:17)
// expect: yy is not defined .js:22:17)
// expect: yy is not defined .js:23:28)
// expect: yy is not defined .js:24:17)
// expect: yy is not defined .js:25:17)
// expect: yy is not defined .js:26:17)
// expect: yy is not defined .js:27:17)
// expect: yy is not defined .js:28:17)
// expect: yy is not defined .js:29:17)
// expect: x is not defined .js:30:17)
// expect: yy is not defined .js:31:17)
// expect: yy is not defined .js:32:17)
// expect: yy is not defined .js:33:33)
// expect: yy is not defined .js:34:34)
// expect: yy is not defined .js:35:24)
// expect: yy is not defined .js:36:31)
// expect: yy is not defined .js:37:24)
// expect: yy is not defined .js:38:30)
// expect: yy is not defined .js:39:25)
// expect: yy is not defined .js:40:32)
// expect: yy is not defined .js:41:17)
// expect: yy is not defined .js:42:18)
// expect: yy is not defined .js:43:18)
// expect: yy is not defined .js:44:18)
// expect: yy is not defined .js:45:25)
// expect: yy is not defined .js:46:18)
// expect: yy is not defined .js:47:30)
// expect: Cannot read property 'b' of undefined .js:48:21)
// expect: Cannot read property 'b' of undefined .js:49:21)
// expect: Cannot read property 'b' of undefined .js:50:30)
// expect: Cannot use 'in' operator to search for 'undefined' in undefined .js:51:30)
// expect: Right-hand side of 'instanceof' is not an object .js:52:30)
// expect: Cannot read property '0' of undefined .js:53:26)
// expect: Cannot set property 'b' of undefined .js:54:22)
// expect: Cannot set property '0' of undefined .js:55:23)
// expect: Cannot read property 'b' of undefined .js:56:28)
// expect: a is not iterable .js:57:29)
// expect: a is not a function .js:58:26)
// expect: Cannot convert a Symbol value to a string .js:59:29)
// expect: yy is not defined .js:60:19)
// expect: Cannot read property 'b' of undefined .js:61:27)
// expect: yy is not defined .js:62:19)
// expect: tz is not defined .js:63:17)
// expect: tz is not defined .js:64:17)
// expect: tz is not defined .js:65:17)
// expect: tz is not defined .js:66:17)
// expect: tz is not defined .js:67:17)
// expect: tz is not defined .js:68:20)
// expect: tz is not defined .js:69:17)
// expect: tz is not defined .js:70:25)
// expect: tz is not defined .js:71:17)
// expect: l is not defined .js:73:17)
// expect: l is not defined .js:74:19)
// expect: l is not defined .js:75:19)
// expect: l is not defined .js:76:25)
// expect: l is not defined .js:77:25)
// expect: l is not defined .js:78:17)
// expect: yy is not defined .js:79:17)
// expect: yy is not defined .js:80:27)
// expect: yy is not defined .js:81:19)
// expect: yy is not defined .js:82:40)
// expect: yy is not defined .js:83:16)
// expect: yy is not defined .js:84:13)
// expect: yy is not defined .js:85:18)
// expect: yy is not defined .js:86:30)
// expect: yy is not defined .js:87:33)
// expect: yy is not defined .js:88:33)
// expect: yy is not defined .js:89:24)
// expect: yy is not defined .js:90:18)
// expect: yy is not defined .js:91:11)
// expect: yy is not defined .js:92:30)
// expect: yy is not defined .js:93:26)
// expect: yy is not defined .js:94:24)
// expect: yy is not defined .js:95:28)
// expect: yy is not defined .js:96:11)
// expect: yy is not defined .js:97:11)
// expect: yy is not defined .js:98:11)
// expect: yy is not defined .js:99:11)
// expect: yy is not defined .js:100:11)
// expect: yy is not defined .js:101:11)
// expect: yy is not defined .js:102:11)
// expect: a1 is not defined .js:103:11)
// expect: yy is not defined .js:104:11)
// expect: yy is not defined .js:105:11)
// expect: yy is not defined .js:106:11)
// expect: yy is not defined .js:107:11)
// expect: yy is not defined .js:108:11)
// expect: yy is not defined .js:109:11)
// expect: yy is not defined .js:110:11)
// expect: q8 is not defined .js:111:35)
// expect: yy is not defined .js:112:22)
// expect: yy is not defined .js:113:21)
// expect: yy is not defined .js:114:22)
// expect: yy is not defined .js:115:25)
// expect: yy is not defined .js:116:22)
// expect: yy is not defined .js:117:11)
// expect: yy is not defined .js:118:11)
// expect: yy is not defined .js:119:36)
// expect: yy is not defined .js:120:35)
// expect: yy is not defined .js:121:25)
// expect: yy is not defined .js:122:11)
// expect: yy is not defined .js:123:11)
// expect: yy is not defined .js:124:18)
// expect: yy is not defined .js:125:19)
// expect: yy is not defined .js:126:11)
// expect: yy is not defined .js:127:11)
// expect: yy is not defined .js:128:11)
// expect: yy is not defined .js:129:11)
// expect: yy is not defined .js:130:11)
// expect: yy is not defined .js:131:11)
// expect: yy is not defined .js:132:11)
// expect: yy is not defined .js:133:11)
// expect: yy is not defined .js:134:11)
// expect: yy is not defined .js:135:11)
// expect: yy is not defined .js:136:11)
// expect: yy is not defined .js:137:11)
// expect: yy is not defined .js:138:11)
// expect: yy is not defined .js:139:18)
// expect: yy is not defined .js:140:16)
// expect: yy is not defined .js:141:24)
// expect: yy is not defined .js:142:27)
// expect: yy is not defined .js:143:22)
// expect: yy is not defined .js:144:11)
// expect: yy is not defined .js:145:11)
// expect: yy is not defined .js:146:9)
// expect: yy is not defined .js:147:10)
// as: node16
// expect: yy is not defined .js:4:17)
// expect: yy is not defined .js:5:17)
// expect: yy is not defined .js:6:17)
// expect: Cannot read properties of undefined (reading 'b') .js:7:27)
// expect: Cannot read properties of undefined (reading 'b') .js:8:21)
// expect: Cannot read properties of undefined (reading 'b') .js:9:26)
// expect: yy is not defined .js:10:17)
// expect: yy is not defined .js:11:17)
// expect: yy is not defined .js:12:17)
// expect: yy is not defined .js:13:17)
// expect: yy is not defined .js:14:17)
// expect: yy is not defined .js:15:25)
// expect: yy is not defined .js:16:17)
// expect: Cannot read properties of undefined (reading 'b') .js:17:24)
// expect: Cannot read properties of undefined (reading 'b') .js:18:28)
// expect: a is not a function .js:19:25)
// expect: Cannot read properties of undefined (reading 'b') .js:20:27)
// expect: yy is not defined .js:21:17)
// expect: yy is not defined .js:22:17)
// expect: yy is not defined .js:23:28)
// expect: yy is not defined .js:24:17)
// expect: yy is not defined .js:25:17)
// expect: yy is not defined .js:26:17)
// expect: yy is not defined .js:27:17)
// expect: yy is not defined .js:28:17)
// expect: yy is not defined .js:29:17)
// expect: Cannot access 'x' before initialization .js:30:17)
// expect: yy is not defined .js:31:17)
// expect: yy is not defined .js:32:17)
// expect: yy is not defined .js:33:33)
// expect: yy is not defined .js:34:34)
// expect: yy is not defined .js:35:24)
// expect: yy is not defined .js:36:31)
// expect: yy is not defined .js:37:24)
// expect: yy is not defined .js:38:30)
// expect: yy is not defined .js:39:25)
// expect: yy is not defined .js:40:32)
// expect: yy is not defined .js:41:17)
// expect: yy is not defined .js:42:18)
// expect: yy is not defined .js:43:18)
// expect: yy is not defined .js:44:18)
// expect: yy is not defined .js:45:25)
// expect: yy is not defined .js:46:18)
// expect: yy is not defined .js:47:30)
// expect: Cannot read properties of undefined (reading 'b') .js:48:21)
// expect: Cannot read properties of undefined (reading 'b') .js:49:21)
// expect: Cannot read properties of undefined (reading 'b') .js:50:30)
// expect: Cannot use 'in' operator to search for 'undefined' in undefined .js:51:30)
// expect: Right-hand side of 'instanceof' is not an object .js:52:30)
// expect: Cannot read properties of undefined (reading '0') .js:53:26)
// expect: Cannot set properties of undefined (setting 'b') .js:54:22)
// expect: Cannot set properties of undefined (setting '0') .js:55:23)
// expect: Cannot read properties of undefined (reading 'b') .js:56:28)
// expect: a is not iterable .js:57:29)
// expect: a is not a function .js:58:26)
// expect: Cannot convert a Symbol value to a string .js:59:29)
// expect: yy is not defined .js:60:19)
// expect: Cannot read properties of undefined (reading 'b') .js:61:27)
// expect: yy is not defined .js:62:19)
// expect: Cannot access 'tz' before initialization .js:63:17)
// expect: Cannot access 'tz' before initialization .js:64:17)
// expect: Cannot access 'tz' before initialization .js:65:17)
// expect: Cannot access 'tz' before initialization .js:66:17)
// expect: Cannot access 'tz' before initialization .js:67:17)
// expect: Cannot access 'tz' before initialization .js:68:20)
// expect: Cannot access 'tz' before initialization .js:69:17)
// expect: Cannot access 'tz' before initialization .js:70:25)
// expect: Cannot access 'tz' before initialization .js:71:17)
// expect: Cannot access 'l' before initialization .js:73:17)
// expect: Cannot access 'l' before initialization .js:74:19)
// expect: Cannot access 'l' before initialization .js:75:19)
// expect: Cannot access 'l' before initialization .js:76:25)
// expect: Cannot access 'l' before initialization .js:77:25)
// expect: Cannot access 'l' before initialization .js:78:17)
// expect: yy is not defined .js:79:17
// expect: yy is not defined .js:80:27
// expect: yy is not defined .js:81:19
// expect: yy is not defined .js:82:40
// expect: yy is not defined .js:83:16
// expect: yy is not defined .js:84:13
// expect: yy is not defined .js:85:18
// expect: yy is not defined .js:86:30
// expect: yy is not defined .js:87:33
// expect: yy is not defined .js:88:33)
// expect: yy is not defined .js:89:24
// expect: yy is not defined .js:90:18
// expect: yy is not defined .js:91:11
// expect: yy is not defined .js:92:30
// expect: yy is not defined .js:93:26
// expect: yy is not defined .js:94:24
// expect: yy is not defined .js:95:28
// expect: yy is not defined .js:96:11
// expect: yy is not defined .js:97:11
// expect: yy is not defined .js:98:11
// expect: yy is not defined .js:99:11
// expect: yy is not defined .js:100:11
// expect: yy is not defined .js:101:11
// expect: yy is not defined .js:102:11
// expect: a1 is not defined .js:103:11
// expect: yy is not defined .js:104:11
// expect: yy is not defined .js:105:11
// expect: yy is not defined .js:106:11
// expect: yy is not defined .js:107:11
// expect: yy is not defined .js:108:11
// expect: yy is not defined .js:109:11
// expect: yy is not defined .js:110:11
// expect: q8 is not defined .js:111:35
// expect: yy is not defined .js:112:22
// expect: yy is not defined .js:113:21
// expect: yy is not defined .js:114:22
// expect: yy is not defined .js:115:25
// expect: yy is not defined .js:116:22
// expect: yy is not defined .js:117:11
// expect: yy is not defined .js:118:11
// expect: yy is not defined .js:119:36
// expect: yy is not defined .js:120:35
// expect: yy is not defined .js:121:25
// expect: yy is not defined .js:122:11
// expect: yy is not defined .js:123:11
// expect: yy is not defined .js:124:18
// expect: yy is not defined .js:125:19
// expect: yy is not defined .js:126:11
// expect: yy is not defined .js:127:11
// expect: yy is not defined .js:128:11
// expect: yy is not defined .js:129:11
// expect: yy is not defined .js:130:11
// expect: yy is not defined .js:131:11
// expect: yy is not defined .js:132:11
// expect: yy is not defined .js:133:11
// expect: yy is not defined .js:134:11
// expect: yy is not defined .js:135:11
// expect: yy is not defined .js:136:11
// expect: yy is not defined .js:137:11
// expect: yy is not defined .js:138:11
// expect: yy is not defined .js:139:18
// expect: yy is not defined .js:140:16
// expect: yy is not defined .js:141:24
// expect: yy is not defined .js:142:27
// expect: yy is not defined .js:143:22
// expect: yy is not defined .js:144:11
// expect: yy is not defined .js:145:11
// expect: yy is not defined .js:146:9
// expect: yy is not defined .js:147:10
// as: node26
// expect: yy is not defined .js:4:17)
// expect: yy is not defined .js:5:17)
// expect: yy is not defined .js:6:17)
// expect: Cannot read properties of undefined (reading 'b') .js:7:27)
// expect: Cannot read properties of undefined (reading 'b') .js:8:21)
// expect: Cannot read properties of undefined (reading 'b') .js:9:26)
// expect: yy is not defined .js:10:17)
// expect: yy is not defined .js:11:17)
// expect: yy is not defined .js:12:17)
// expect: yy is not defined .js:13:17)
// expect: yy is not defined .js:14:17)
// expect: yy is not defined .js:15:25)
// expect: yy is not defined .js:16:17)
// expect: Cannot read properties of undefined (reading 'b') .js:17:24)
// expect: Cannot read properties of undefined (reading 'b') .js:18:28)
// expect: a is not a function .js:19:25)
// expect: Cannot read properties of undefined (reading 'b') .js:20:27)
// expect: yy is not defined .js:21:17)
// expect: yy is not defined .js:22:17)
// expect: yy is not defined .js:23:28)
// expect: yy is not defined .js:24:17)
// expect: yy is not defined .js:25:17)
// expect: yy is not defined .js:26:17)
// expect: yy is not defined .js:27:17)
// expect: yy is not defined .js:28:17)
// expect: yy is not defined .js:29:17)
// expect: Cannot access 'x' before initialization .js:30:17)
// expect: yy is not defined .js:31:17)
// expect: yy is not defined .js:32:17)
// expect: yy is not defined .js:33:33)
// expect: yy is not defined .js:34:34)
// expect: yy is not defined .js:35:24)
// expect: yy is not defined .js:36:31)
// expect: yy is not defined .js:37:24)
// expect: yy is not defined .js:38:30)
// expect: yy is not defined .js:39:25)
// expect: yy is not defined .js:40:32)
// expect: yy is not defined .js:41:17)
// expect: yy is not defined .js:42:18)
// expect: yy is not defined .js:43:18)
// expect: yy is not defined .js:44:18)
// expect: yy is not defined .js:45:25)
// expect: yy is not defined .js:46:18)
// expect: yy is not defined .js:47:30)
// expect: Cannot read properties of undefined (reading 'b') .js:48:21)
// expect: Cannot read properties of undefined (reading 'b') .js:49:21)
// expect: Cannot read properties of undefined (reading 'b') .js:50:30)
// expect: Cannot use 'in' operator to search for 'undefined' in undefined .js:51:30)
// expect: Right-hand side of 'instanceof' is not an object .js:52:30)
// expect: Cannot read properties of undefined (reading '0') .js:53:26)
// expect: Cannot set properties of undefined (setting 'b') .js:54:22)
// expect: Cannot set properties of undefined (setting '0') .js:55:23)
// expect: Cannot read properties of undefined (reading 'b') .js:56:28)
// expect: a is not iterable .js:57:29)
// expect: a is not a function .js:58:26)
// expect: Cannot convert a Symbol value to a string .js:59:29)
// expect: yy is not defined .js:60:19)
// expect: Cannot read properties of undefined (reading 'b') .js:61:27)
// expect: yy is not defined .js:62:19)
// expect: Cannot access 'tz' before initialization .js:63:17)
// expect: Cannot access 'tz' before initialization .js:64:17)
// expect: Cannot access 'tz' before initialization .js:65:17)
// expect: Cannot access 'tz' before initialization .js:66:17)
// expect: Cannot access 'tz' before initialization .js:67:17)
// expect: Cannot access 'tz' before initialization .js:68:20)
// expect: Cannot access 'tz' before initialization .js:69:17)
// expect: Cannot access 'tz' before initialization .js:70:25)
// expect: Cannot access 'tz' before initialization .js:71:17)
// expect: Cannot access 'l' before initialization .js:73:17)
// expect: Cannot access 'l' before initialization .js:74:19)
// expect: Cannot access 'l' before initialization .js:75:19)
// expect: Cannot access 'l' before initialization .js:76:25)
// expect: Cannot access 'l' before initialization .js:77:25)
// expect: Cannot access 'l' before initialization .js:78:17)
// expect: yy is not defined .js:79:17
// expect: yy is not defined .js:80:27
// expect: yy is not defined .js:81:19
// expect: yy is not defined .js:82:40
// expect: yy is not defined .js:83:16
// expect: yy is not defined .js:84:13
// expect: yy is not defined .js:85:18
// expect: yy is not defined .js:86:30
// expect: yy is not defined .js:87:33
// expect: yy is not defined .js:88:33)
// expect: yy is not defined .js:89:24
// expect: yy is not defined .js:90:18
// expect: yy is not defined .js:91:11
// expect: yy is not defined .js:92:30
// expect: yy is not defined .js:93:26
// expect: yy is not defined .js:94:24
// expect: yy is not defined .js:95:28
// expect: yy is not defined .js:96:11
// expect: yy is not defined .js:97:11
// expect: yy is not defined .js:98:11
// expect: yy is not defined .js:99:11
// expect: yy is not defined .js:100:11
// expect: yy is not defined .js:101:11
// expect: yy is not defined .js:102:11
// expect: a1 is not defined .js:103:11
// expect: yy is not defined .js:104:11
// expect: yy is not defined .js:105:11
// expect: yy is not defined .js:106:11
// expect: yy is not defined .js:107:11
// expect: yy is not defined .js:108:11
// expect: yy is not defined .js:109:11
// expect: yy is not defined .js:110:11
// expect: q8 is not defined .js:111:35
// expect: yy is not defined .js:112:22
// expect: yy is not defined .js:113:21
// expect: yy is not defined .js:114:22
// expect: yy is not defined .js:115:25
// expect: yy is not defined .js:116:22
// expect: yy is not defined .js:117:11
// expect: yy is not defined .js:118:11
// expect: yy is not defined .js:119:36
// expect: yy is not defined .js:120:35
// expect: yy is not defined .js:121:25
// expect: yy is not defined .js:122:11
// expect: yy is not defined .js:123:11
// expect: yy is not defined .js:124:18
// expect: yy is not defined .js:125:19
// expect: yy is not defined .js:126:11
// expect: yy is not defined .js:127:11
// expect: yy is not defined .js:128:11
// expect: yy is not defined .js:129:11
// expect: yy is not defined .js:130:11
// expect: yy is not defined .js:131:11
// expect: yy is not defined .js:132:11
// expect: yy is not defined .js:133:11
// expect: yy is not defined .js:134:11
// expect: yy is not defined .js:135:11
// expect: yy is not defined .js:136:11
// expect: yy is not defined .js:137:11
// expect: yy is not defined .js:138:11
// expect: yy is not defined .js:139:18
// expect: yy is not defined .js:140:16
// expect: yy is not defined .js:141:24
// expect: yy is not defined .js:142:27
// expect: yy is not defined .js:143:22
// expect: yy is not defined .js:144:11
// expect: yy is not defined .js:145:11
// expect: yy is not defined .js:146:9
// expect: yy is not defined .js:147:10
