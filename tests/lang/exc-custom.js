// Error subclasses.
class AppError extends Error {
  constructor(message, code) {
    super(message);
    this.name = 'AppError';
    this.code = code;
  }
}
class NotFound extends AppError {
  constructor(what) { super(what + ' not found', 404); }
  get [Symbol.toStringTag]() { return 'NF'; }
}
try {
  throw new NotFound('page');
} catch (e) {
  console.log(e.name, e.message, e.code, e instanceof NotFound, e instanceof AppError, e instanceof Error);
  console.log(String(e), e.constructor.name, e.stack.split('\n')[0]);
}
class Plain extends TypeError {}
console.log(String(new Plain('p')), new Plain('q').stack.split('\n')[0]);

// expect: AppError page not found 404 true true true
// expect: AppError: page not found NotFound AppError: page not found
// expect: TypeError: p TypeError: q
