// Where in Node the callbacks of fs are called: failing, of exists, of writing a
// file that cannot be opened.
const fs = require('fs');
const L = (n) => console.log(n, new Error(n).stack.split('\n').slice(2)
	.map((l) => l.trim().replace(__filename, '')).join('|'));
fs.stat("/none", (e) => { L('stat none'); 
fs.lstat("/none", function (e, x) { L('lstat none'); 
fs.stat("/dev/null", function named(e, x) { L('stat null');
fs.access("/none", function named(e, x) { L('access none');
fs.readdir("/none", function named(e, x) { L('readdir none');
fs.writeFile("/none/x", 'a', function named(e, x) {
if (parseInt(process.version.slice(1)) < 26) L('write none');
fs.exists("/none", function named(e) { L('exists none');
}) }) }) }) }) }) });
// a resolving function that a promise is given to that it resolves
const d = {};
d.promise = new Promise((o) => { d.resolve = o; });
d.resolve(d.promise);
d.promise.catch((e) => console.log(e.stack.split('\n').slice(0, 2)
	.map((l) => l.replace(__filename, '')).join('|')));

// expect: TypeError: Chaining cycle detected for promise #<Promise>|    at Object.resolve (<anonymous>)
// expect: stat none at :6:27|at FSReqCallback.oncomplete (node:fs:196:21)
// expect: lstat none at :7:37|at FSReqCallback.oncomplete (node:fs:196:21)
// expect: stat null at named (:8:45)|at FSReqCallback.oncomplete (node:fs:197:5)
// expect: access none at named (:9:43)|at FSReqCallback.oncomplete (node:fs:186:23)
// expect: readdir none at named (:10:44)|at FSReqCallback.oncomplete (node:fs:186:23)
// expect: write none at named (:12:46)|at node:fs:2389:7|at FSReqCallback.oncomplete (node:fs:186:23)
// expect: exists none at named (:13:40)|at suppressedCallback (node:fs:255:5)|at FSReqCallback.oncomplete (node:fs:186:23)
// as: node8
// expect: TypeError: Chaining cycle detected for promise #<Promise>|    at Object.<anonymous> (:18:3)
// expect: stat none at fs.stat (:6:27)|at FSReqWrap.oncomplete (fs.js:152:21)
// expect: lstat none at :7:37|at FSReqWrap.oncomplete (fs.js:152:21)
// expect: stat null at named (:8:45)|at FSReqWrap.oncomplete (fs.js:153:5)
// expect: access none at named (:9:43)|at FSReqWrap.oncomplete (fs.js:135:15)
// expect: readdir none at named (:10:44)|at FSReqWrap.oncomplete (fs.js:135:15)
// expect: write none at named (:12:46)|at fs.js:1279:7|at FSReqWrap.oncomplete (fs.js:135:15)
// expect: exists none at named (:13:40)|at FSReqWrap.cb [as oncomplete] (fs.js:312:19)
// as: node10
// expect: TypeError: Chaining cycle detected for promise #<Promise>|    at Object.resolve (<anonymous>)
// expect: stat none at fs.stat (:6:27)|at FSReqWrap.oncomplete (fs.js:153:21)
// expect: lstat none at :7:37|at FSReqWrap.oncomplete (fs.js:153:21)
// expect: stat null at named (:8:45)|at FSReqWrap.oncomplete (fs.js:154:5)
// expect: access none at named (:9:43)|at FSReqWrap.args [as oncomplete] (fs.js:140:20)
// expect: readdir none at named (:10:44)|at FSReqWrap.args [as oncomplete] (fs.js:140:20)
// expect: write none at named (:12:46)|at fs.open (fs.js:1174:7)|at FSReqWrap.args [as oncomplete] (fs.js:140:20)
// expect: exists none at named (:13:40)|at suppressedCallback (fs.js:199:5)|at FSReqWrap.args [as oncomplete] (fs.js:140:20)
// as: node12
// expect: TypeError: Chaining cycle detected for promise #<Promise>|    at Object.resolve (<anonymous>)
// expect: stat none at :6:27|at FSReqCallback.oncomplete (fs.js:168:21)
// expect: lstat none at :7:37|at FSReqCallback.oncomplete (fs.js:168:21)
// expect: stat null at named (:8:45)|at FSReqCallback.oncomplete (fs.js:169:5)
// expect: access none at named (:9:43)|at FSReqCallback.oncomplete (fs.js:156:23)
// expect: readdir none at named (:10:44)|at FSReqCallback.oncomplete (fs.js:156:23)
// expect: write none at named (:12:46)|at fs.js:1365:7|at FSReqCallback.oncomplete (fs.js:156:23)
// expect: exists none at named (:13:40)|at suppressedCallback (fs.js:215:5)|at FSReqCallback.oncomplete (fs.js:156:23)
// as: node18
// expect: TypeError: Chaining cycle detected for promise #<Promise>|    at Object.resolve (<anonymous>)
// expect: stat none at :6:27|at FSReqCallback.oncomplete (node:fs:202:21)
// expect: lstat none at :7:37|at FSReqCallback.oncomplete (node:fs:202:21)
// expect: stat null at named (:8:45)|at FSReqCallback.oncomplete (node:fs:203:5)
// expect: access none at named (:9:43)|at FSReqCallback.oncomplete (node:fs:192:23)
// expect: readdir none at named (:10:44)|at FSReqCallback.oncomplete (node:fs:192:23)
// expect: write none at named (:12:46)|at node:fs:2288:7|at FSReqCallback.oncomplete (node:fs:192:23)
// expect: exists none at named (:13:40)|at suppressedCallback (node:fs:267:5)|at FSReqCallback.oncomplete (node:fs:192:23)
// as: node26
// expect: TypeError: Chaining cycle detected for promise #<Promise>|    at Object.resolve (<anonymous>)
// expect: stat none at :6:27|at FSReqCallback.oncomplete (node:fs:195:21)
// expect: lstat none at :7:37|at FSReqCallback.oncomplete (node:fs:195:21)
// expect: stat null at named (:8:45)|at FSReqCallback.oncomplete (node:fs:197:5)
// expect: access none at named (:9:43)|at FSReqCallback.oncomplete (node:fs:185:23)
// expect: readdir none at named (:10:44)|at FSReqCallback.oncomplete (node:fs:185:23)
// expect: exists none at named (:13:40)|at suppressedCallback (node:fs:296:5)|at FSReqCallback.oncomplete (node:fs:185:23)
