// Error.prepareStackTrace: when it is called, with what, and what it gives.
const log = [];
Error.prepareStackTrace = (e, sites) => {
	log.push(e.message);
	return sites.slice(0, 2).map(s => [s.getFunctionName(), s.getTypeName(),
		s.getMethodName(), s.isToplevel(), s.isConstructor(),
		s.getLineNumber(), s.getColumnNumber(), typeof s.getThis()].join(' '));
};
class A {
	constructor() { this.e = new Error('in constructor'); }
	m() { return new Error('in m'); }
	static s() { return new Error('in s'); }
	get g() { return new Error('in g'); }
}
function plain() { return new Error('in plain'); }
const o = { f: plain, arrow: () => new Error('in arrow') };
const made = [new A().e, new A().m(), A.s(), new A().g, plain(), o.f(), o.arrow(),
	[1].map(function cb() { return new Error('in map'); })[0]];
console.log('nothing read yet', log.length);
for (const e of made) console.log(e.message, e.stack);
console.log('once each', log.join(), made[0].stack === made[0].stack);
const target = { message: 'of an object' };
Error.captureStackTrace(target);
console.log(target.stack, log.pop());
console.log('set', Object.assign(new Error('x'), { stack: 5 }).stack);
Error.prepareStackTrace = () => { throw new Error('while preparing'); };
try { new Error('y').stack; } catch (e) { console.log(e.message); }
Error.prepareStackTrace = (e) => new Error('inner').stack.split('\n')[0] + ' of ' + e.message;
console.log(new Error('outer').stack);
Error.prepareStackTrace = (e, sites) => sites.slice(0, 1).map(String).join();
(async function waits() { await null; console.log(new Error('z').stack.split('(')[0]); })();
const late = { name: 'N', message: 'M' };
Error.prepareStackTrace = undefined;
Error.captureStackTrace(late);
late.message = 'changed';
console.log(late.stack.split('\n')[0]);

// expect: nothing read yet 0
// expect: in constructor [
// expect:   'A   false true 10 27 undefined',
// expect:   ' Object  false false 17 15 undefined'
// expect: ]
// expect: in m [
// expect:   'm A m false false 11 15 undefined',
// expect:   ' Object  false false 17 34 undefined'
// expect: ]
// expect: in s [
// expect:   's Function s false false 12 22 undefined',
// expect:   ' Object  false false 17 41 undefined'
// expect: ]
// expect: in g [
// expect:   'get g A g false false 13 19 undefined',
// expect:   ' Object  false false 17 54 undefined'
// expect: ]
// expect: in plain [
// expect:   'plain   true false 15 27 object',
// expect:   ' Object  false false 17 57 object'
// expect: ]
// expect: in plain [
// expect:   'plain Object f false false 15 27 object',
// expect:   ' Object  false false 17 68 object'
// expect: ]
// expect: in arrow [
// expect:   'arrow Object arrow false false 16 36 object',
// expect:   ' Object  false false 17 75 object'
// expect: ]
// expect: in map [
// expect:   'cb   true false 18 33 object',
// expect:   'map Array map false false   undefined'
// expect: ]
// expect: once each in constructor,in m,in s,in g,in plain,in plain,in arrow,in map true
// expect: [
// expect:   ' Object  false false 23 7 object',
// expect:   ' Module _compile false false 1781 14 undefined'
// expect: ] of an object
// expect: set 5
// expect: while preparing
// expect: Error: inner of outer
// expect: N: changed
// expect: Error: z
// expect:     at waits 
// as: node8
// expect: nothing read yet 0
// expect: in constructor [ 'A A  false true 10 27 undefined',
// expect:   ' Object  false false 17 15 undefined' ]
// expect: in m [ 'm A m false false 11 15 undefined',
// expect:   ' Object  false false 17 34 undefined' ]
// expect: in s [ 's Function s false false 12 22 undefined',
// expect:   ' Object  false false 17 41 undefined' ]
// expect: in g [ 'get g A g false false 13 19 undefined',
// expect:   ' Object  false false 17 54 undefined' ]
// expect: in plain [ 'plain global  true false 15 27 object',
// expect:   ' Object  false false 17 57 object' ]
// expect: in plain [ 'plain Object f false false 15 27 object',
// expect:   ' Object  false false 17 68 object' ]
// expect: in arrow [ 'arrow Object arrow false false 16 36 object',
// expect:   ' Object  false false 17 75 object' ]
// expect: in map [ 'cb global  true false 18 33 object',
// expect:   'map Array map false false   undefined' ]
// expect: once each in constructor,in m,in s,in g,in plain,in plain,in arrow,in map true
// expect: [ ' Object  false false 23 7 object',
// expect:   'Module._compile Module _compile false false 653 30 undefined' ] 'of an object'
// expect: set 5
// expect: while preparing
// expect: Error: inner of outer
// expect: N: changed
// expect: Error: z
// expect:     at waits 
// as: node10
// expect: nothing read yet 0
// expect: in constructor [ 'A A  false true 10 27 undefined',
// expect:   ' Object  false false 17 15 undefined' ]
// expect: in m [ 'm A m false false 11 15 undefined',
// expect:   ' Object  false false 17 34 undefined' ]
// expect: in s [ 's Function s false false 12 22 undefined',
// expect:   ' Object  false false 17 41 undefined' ]
// expect: in g [ 'get g A g false false 13 19 undefined',
// expect:   ' Object  false false 17 54 undefined' ]
// expect: in plain [ 'plain global  true false 15 27 object',
// expect:   ' Object  false false 17 57 object' ]
// expect: in plain [ 'plain Object f false false 15 27 object',
// expect:   ' Object  false false 17 68 object' ]
// expect: in arrow [ 'arrow Object arrow false false 16 36 object',
// expect:   ' Object  false false 17 75 object' ]
// expect: in map [ 'cb global  true false 18 33 object',
// expect:   'map Array map false false   undefined' ]
// expect: once each in constructor,in m,in s,in g,in plain,in plain,in arrow,in map true
// expect: [ ' Object  false false 23 7 object',
// expect:   'Module._compile Module _compile false false 778 30 undefined' ] 'of an object'
// expect: set 5
// expect: while preparing
// expect: Error: inner of outer
// expect: N: changed
// expect: Error: z
// expect:     at waits 
// as: node12
// expect: nothing read yet 0
// expect: in constructor [
// expect:   'A A  false true 10 27 undefined',
// expect:   ' Object  false false 17 15 undefined'
// expect: ]
// expect: in m [
// expect:   'm A m false false 11 15 undefined',
// expect:   ' Object  false false 17 34 undefined'
// expect: ]
// expect: in s [
// expect:   's Function s false false 12 22 undefined',
// expect:   ' Object  false false 17 41 undefined'
// expect: ]
// expect: in g [
// expect:   'get g A g false false 13 19 undefined',
// expect:   ' Object  false false 17 54 undefined'
// expect: ]
// expect: in plain [
// expect:   'plain global  true false 15 27 object',
// expect:   ' Object  false false 17 57 object'
// expect: ]
// expect: in plain [
// expect:   'plain Object f false false 15 27 object',
// expect:   ' Object  false false 17 68 object'
// expect: ]
// expect: in arrow [
// expect:   'arrow Object arrow false false 16 36 object',
// expect:   ' Object  false false 17 75 object'
// expect: ]
// expect: in map [
// expect:   'cb global  true false 18 33 object',
// expect:   'map Array map false false   undefined'
// expect: ]
// expect: once each in constructor,in m,in s,in g,in plain,in plain,in arrow,in map true
// expect: [
// expect:   ' Object  false false 23 7 object',
// expect:   'Module._compile Module _compile false false 999 30 undefined'
// expect: ] of an object
// expect: set 5
// expect: while preparing
// expect: Error: inner of outer
// expect: N: changed
// expect: Error: z
// expect:     at waits 
// as: node18
// expect: nothing read yet 0
// expect: in constructor [
// expect:   'A   false true 10 27 undefined',
// expect:   ' Object  false false 17 15 undefined'
// expect: ]
// expect: in m [
// expect:   'm A m false false 11 15 undefined',
// expect:   ' Object  false false 17 34 undefined'
// expect: ]
// expect: in s [
// expect:   's Function s false false 12 22 undefined',
// expect:   ' Object  false false 17 41 undefined'
// expect: ]
// expect: in g [
// expect:   'get g A g false false 13 19 undefined',
// expect:   ' Object  false false 17 54 undefined'
// expect: ]
// expect: in plain [
// expect:   'plain   true false 15 27 object',
// expect:   ' Object  false false 17 57 object'
// expect: ]
// expect: in plain [
// expect:   'plain Object f false false 15 27 object',
// expect:   ' Object  false false 17 68 object'
// expect: ]
// expect: in arrow [
// expect:   'arrow Object arrow false false 16 36 object',
// expect:   ' Object  false false 17 75 object'
// expect: ]
// expect: in map [
// expect:   'cb   true false 18 33 object',
// expect:   'map Array map false false   undefined'
// expect: ]
// expect: once each in constructor,in m,in s,in g,in plain,in plain,in arrow,in map true
// expect: [
// expect:   ' Object  false false 23 7 object',
// expect:   'Module._compile Module _compile false false 1364 14 undefined'
// expect: ] of an object
// expect: set 5
// expect: while preparing
// expect: Error: inner of outer
// expect: N: changed
// expect: Error: z
// expect:     at waits 
// as: node26
// expect: nothing read yet 0
// expect: in constructor [
// expect:   'A   false true 10 27 undefined',
// expect:   ' Object  false false 17 15 undefined'
// expect: ]
// expect: in m [
// expect:   'm A m false false 11 15 undefined',
// expect:   ' Object  false false 17 34 undefined'
// expect: ]
// expect: in s [
// expect:   's A s false false 12 22 undefined',
// expect:   ' Object  false false 17 41 undefined'
// expect: ]
// expect: in g [
// expect:   'get g A g false false 13 19 undefined',
// expect:   ' Object  false false 17 54 undefined'
// expect: ]
// expect: in plain [
// expect:   'plain   true false 15 27 object',
// expect:   ' Object  false false 17 57 object'
// expect: ]
// expect: in plain [
// expect:   'plain Object f false false 15 27 object',
// expect:   ' Object  false false 17 68 object'
// expect: ]
// expect: in arrow [
// expect:   'arrow Object arrow false false 16 36 object',
// expect:   ' Object  false false 17 75 object'
// expect: ]
// expect: in map [
// expect:   'cb   true false 18 33 object',
// expect:   'map Array map false false   undefined'
// expect: ]
// expect: once each in constructor,in m,in s,in g,in plain,in plain,in arrow,in map true
// expect: [
// expect:   ' Object  false false 23 7 object',
// expect:   ' Module _compile false false 1956 14 undefined'
// expect: ] of an object
// expect: set 5
// expect: while preparing
// expect: Error: inner of outer
// expect: N: changed
// expect: Error: z
// expect:     at waits 
