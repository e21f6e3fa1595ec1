// typeof, including of names that do not exist and of a TDZ.
console.log(typeof 1, typeof 's', typeof true, typeof undefined, typeof null);
console.log(typeof {}, typeof [], typeof (() => 1), typeof class {}, typeof Symbol());
console.log(typeof notDefinedAnywhere, typeof typeof 1, typeof new Map());
console.log(typeof async function () {}, typeof function* () {});
try {
  typeof later;
} catch (e) {
  console.log(e.name, e.message);
}
let later = 1;

// expect: number string boolean undefined object
// expect: object object function function symbol
// expect: undefined string object
// expect: function function
// expect: ReferenceError Cannot access 'later' before initialization
