// Making strings from strings.
console.log('  x y '.trim() + '|', '  x'.trimStart() + '|', 'x  '.trimEnd() + '|');
console.log('abc'.toUpperCase(), 'ÀÉ'.toLowerCase(), 'straße'.toUpperCase());
console.log('5'.padStart(3, '0'), 'ab'.padEnd(5, 'xy') + '|', 'abc'.padStart(2), 'a'.padStart(3) + '|');
console.log('ab'.repeat(3), 'x'.repeat(0) === '', 'a'.concat('b', 1, null));
console.log('a-b-a'.replace('a', 'z'), 'a-b-a'.replaceAll('a', 'z'), 'abc'.replace('b', m => m.toUpperCase()), 'abc'.replace('b', '[$&$`$\']$$'));
console.log('abc'.split('').reverse().join(''), 'x' < 'y' ? 'x' : 'y', 'tab\tnew\\n');
console.log('a\u0301'.normalize().length, 'z'.localeCompare('a') > 0, 'abc'.at(0), 'wello'.isWellFormed());

// expect: x y| x| x|
// expect: ABC àé STRASSE
// expect: 005 abxyx| abc   a|
// expect: ababab true ab1null
// expect: z-b-a z-b-z aBc a[bac]$c
// expect: cba x tab	new\n
// expect: 1 true a true
