// Title: A greeting after a while
// Topic: loop
// Level: 1
// Concept: setTimeout calls back once the time is over and the stack is empty.
// Watch: The timer in its pane.
// Question: Which line is printed first?
setTimeout(() => {
  console.log('hello');
}, 20);
console.log('script');
