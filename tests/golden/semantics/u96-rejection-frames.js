// An error made for a reason: who asked for the drain that reported it.
// @serial
setTimeout(() => { Promise.reject('str'); }, 50);
setTimeout(() => { console.log('second'); }, 50);
