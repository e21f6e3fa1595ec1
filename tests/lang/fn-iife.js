// Functions called where they stand.
(function () { console.log('function'); })();
(() => console.log('arrow'))();
(async () => { console.log('async'); })();
!function () { console.log('bang'); }();
const value = (a => b => a * b)(6)(7);
console.log(value);
void function () { console.log('void'); }();

// expect: function
// expect: arrow
// expect: async
// expect: bang
// expect: 42
// expect: void
