// What aborted operations fail with is of a class of Node's own, and its code
// is not in the name.
import timers from 'timers/promises';
Error.stackTraceLimit = 0;
const show = (e) => console.log(e.constructor.name, e instanceof Error,
	Object.getOwnPropertyNames(e).join(), e.stack, e);
const first = new AbortController();
timers.setTimeout(75, 1, { signal: first.signal }).catch(show);
first.abort();
const second = new AbortController();
second.abort('reason');
timers.setImmediate(2, { signal: second.signal }).catch(show);

// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: 'reason'
// expect: }
// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: [DOMException [AbortError]: This operation was aborted]
// expect: }
// as: node16
// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: 'reason'
// expect: }
// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: [DOMException [AbortError]: This operation was aborted]
// expect: }
// as: node18
// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: 'reason'
// expect: }
// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: [DOMException [AbortError]: This operation was aborted]
// expect: }
// as: node26
// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: 'reason'
// expect: }
// expect: AbortError true stack,message,cause,code,name AbortError: The operation was aborted [AbortError: The operation was aborted] {
// expect:   code: 'ABORT_ERR',
// expect:   [cause]: [DOMException [AbortError]: This operation was aborted]
// expect: }
