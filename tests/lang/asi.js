// Automatic semicolons.
const a = 1
const b = 2
let c = a
+ b
console.log(c)
const f = () => {
  return
  42
}
console.log(f())
let i = 0
i
++
i
console.log(i)
const g = function () { return 'g' }
;[1, 2].forEach(x => console.log(x))
;(() => console.log('iife'))()
do console.log('do'); while (false) console.log('after do')
if (true) console.log('x'); else console.log('y')
for (;;) { break }
var x = 5
var y = x
;`t`.length
console.log(typeof y)

// expect: 3
// expect: undefined
// expect: 1
// expect: 1
// expect: 2
// expect: iife
// expect: do
// expect: after do
// expect: x
// expect: number
