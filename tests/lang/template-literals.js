// Template literals: nesting, lines, escapes.
const a = 5, o = { toString: () => 'obj' };
console.log(`a=${a} sum=${a + 1} o=${o} n=${null} u=${undefined} arr=${[1, 2]}`);
console.log(`line 1
line 2	tab \t \u0041 \x41 \u{1F600} \\ \` \${not}`);
console.log(`outer ${`inner ${a > 3 ? `deep ${a}` : 'no'}`} end`, ``.length, `${''}`);
console.log(`${{ a: 1 }.a}${(() => { return `}`; })()}`);

// expect: a=5 sum=6 o=obj n=null u=undefined arr=1,2
// expect: line 1
// expect: line 2	tab 	 A A 😀 \ ` ${not}
// expect: outer inner deep 5 end 0 
// expect: 1}
