// The words of V8 for an iterator result that is no object.
Array.fromAsync({[Symbol.asyncIterator]() { return { next() { return 5; } }; }}).catch(e => console.log(e.message)); Array.fromAsync({[Symbol.asyncIterator]() { return { next() { return "q"; } }; }}).catch(e => console.log(e.message))

// expect: Iterator result Array.fromAsync is not an object
// expect: Iterator result Array.fromAsync is not an object
