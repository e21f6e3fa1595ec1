// A BigInt against a string: the string is read as a BigInt, or is nothing.
const texts = ['0.', '', ' 12 ', '0x10', '1e3', 'x', '9007199254740993', '-0', 'Infinity', '-5'];
for (const s of texts)
  console.log(JSON.stringify(s), 1n < s, 1n <= s, 1n > s, 1n >= s, s < 16n,
    s <= 16n, s > 9007199254740992n, s >= 16n, s == 16n);
console.log(1n < 1.5, 2n > NaN, 1n < true, 1n > null, 0n >= undefined, [2] > 1n);
try { 1n < Symbol(); } catch (e) { console.log(e.message); }

// expect: "0." false false false false false false false false false
// expect: "" false false true true true true false false false
// expect: " 12 " true true false false true true false false false
// expect: "0x10" true true false false false true false true true
// expect: "1e3" false false false false false false false false false
// expect: "x" false false false false false false false false false
// expect: "9007199254740993" true true false false false false true true false
// expect: "-0" false false true true true true false false false
// expect: "Infinity" false false false false false false false false false
// expect: "-5" false false true true true true false false false
// expect: true false false true false true
// expect: Cannot convert a Symbol value to a number
// as: node10
// expect: "0." false false false false false false false false false
// expect: "" false false true true true true false false false
// expect: " 12 " true true false false true true false false false
// expect: "0x10" true true false false false true false true true
// expect: "1e3" false false false false false false false false false
// expect: "x" false false false false false false false false false
// expect: "9007199254740993" true true false false false false true true false
// expect: "-0" false false true true true true false false false
// expect: "Infinity" false false false false false false false false false
// expect: "-5" false false true true true true false false false
// expect: true false false true false true
// expect: Cannot convert a Symbol value to a number
