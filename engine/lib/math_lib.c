/* SPDX-License-Identifier: MIT */
/*
 * Math.
 *
 * DEVIATES: the transcendental functions are those of libm, which may differ
 * from V8's in the last bit.  Math.random is a generator whose seed is the
 * same in every run: a run is a function of its program.
 */
#include <config.h>

#include "native.h"

static inline double arg(const struct call *c, uint32_t i)
{
	return value_number(c->args[i]);
}

/* The functions of one number that libm has as JavaScript wants them. */
#define LIBM(X) X(acos) X(acosh) X(asin) X(asinh) X(atan) X(atanh) X(ceil) \
	X(cbrt) X(expm1) X(cos) X(cosh) X(exp) X(floor) X(log) X(log1p) \
	X(log2) X(log10) X(sin) X(sinh) X(sqrt) X(tan) X(tanh) X(trunc)
#define X(name) static value math_##name(struct vm *vm, struct call *c) \
	{ (void)vm; return value_from_double(name(arg(c, 0))); }
LIBM(X)
#undef X

static value math_abs(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_double(fabs(arg(c, 0)));
}

static value math_atan2(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_double(atan2(arg(c, 0), arg(c, 1)));
}

/* ecma262 #sec-math.clz32 */
static value clz32(struct vm *vm, struct call *c)
{
	uint32_t u = (uint32_t)convert_double_to_int32(arg(c, 0));

	(void)vm;
	return value_from_int(u ? __builtin_clz(u) : 32);
}

static value math_fround(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_double((double)(float)arg(c, 0));
}

/* Rounds to a half-precision number, ties to even. */
static value math_f16round(struct vm *vm, struct call *c)
{
	double x = arg(c, 0), scale, r;
	int e;

	(void)vm;
	if (x == 0 || isnan(x) || isinf(x))
		return value_from_double(x);
	frexp(x, &e);
	scale = ldexp(1, (e < -13 ? -13 : e) - 11);
	r = nearbyint(x / scale) * scale;
	return value_from_double(fabs(r) > 65504 ? copysign(INFINITY, x)
	    : r);
}

/* ecma262 #sec-math.hypot */
static value math_hypot(struct vm *vm, struct call *c)
{
	double sum = 0, lost = 0, most = 0;
	bool nan = false;
	uint32_t i;

	(void)vm;
	for (i = 0; i < c->argc; i++) {
		double d = fabs(arg(c, i));

		if (isinf(d))
			return value_from_double(INFINITY);
		nan |= isnan(d);
		most = d > most ? d : most;
	}
	if (nan || most == 0)
		return value_from_double(nan ? NAN : 0);
	for (i = 0; i < c->argc; i++) {
		double d = arg(c, i) / most, add = d * d - lost;
		double next = sum + add;

		lost = (next - sum) - add;
		sum = next;
	}
	return value_from_double(sqrt(sum) * most);
}

static value imul(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_int((int32_t)(
	    (uint32_t)convert_double_to_int32(arg(c, 0)) *
	    (uint32_t)convert_double_to_int32(arg(c, 1))));
}

/* magic: 1 the greatest, 0 the least */
static value extreme(struct vm *vm, struct call *c)
{
	bool max = ((struct native *)value_cell(c->callee))->builtin->magic;
	double best = max ? -INFINITY : INFINITY;
	uint32_t i;

	(void)vm;
	for (i = 0; i < c->argc; i++) {
		double d = arg(c, i);

		if (isnan(best))
			continue;
		if (isnan(d) || (max ? d > best : d < best) ||
		    (d == best && d == 0 && signbit(d) == !max))
			best = d;
	}
	return value_from_double(best);
}

/* ecma262 #sec-numeric-types-number-exponentiate */
static value math_pow(struct vm *vm, struct call *c)
{
	double x = arg(c, 0), y = arg(c, 1);

	(void)vm;
	if (isnan(y) || (isinf(y) && fabs(x) == 1))
		return value_from_double(NAN);
	return value_from_double(pow(x, y));
}

/* splitmix64 */
static value math_random(struct vm *vm, struct call *c)
{
	uint64_t z = vm->random += 0x9e3779b97f4a7c15u;

	(void)c;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	z ^= z >> 31;
	return value_from_double((double)(z >> 11) * 0x1p-53);
}

/* ecma262 #sec-math.round */
static value math_round(struct vm *vm, struct call *c)
{
	double d = arg(c, 0), r = floor(d);

	(void)vm;
	if (d - r >= 0.5)
		r += 1;
	return value_from_double(r == 0 && signbit(d) ? -0.0 : r);
}

static value math_sign(struct vm *vm, struct call *c)
{
	double d = arg(c, 0);

	(void)vm;
	return value_from_double(d > 0 ? 1 : d < 0 ? -1 : d);
}

/* ---- tables -------------------------------------------------------------------------- */

static const struct builtin rows[] = {
	ROW("abs", 1, math_abs, ".n", "without its sign"),
#define X(name) ROW(#name, 1, math_##name, ".n", "as in <math.h>"),
	LIBM(X)
#undef X
	ROW("atan2", 2, math_atan2, ".nn", "angle of a point"),
	ROW("clz32", 1, clz32, ".n", "leading zero bits"),
	ROW("fround", 1, math_fround, ".n", "to single precision"),
	ROW("hypot", 2, math_hypot, ".n*", "length of a vector"),
	ROW("imul", 2, imul, ".nn", "32-bit product"),
	ROW_MAGIC("max", 2, extreme, ".n*", 1, "the greatest"),
	ROW_MAGIC("min", 2, extreme, ".n*", 0, "the least"),
	ROW("pow", 2, math_pow, ".nn", "a power"),
	ROW("random", 0, math_random, NULL, "from 0 to below 1"),
	ROW("round", 1, math_round, ".n", "to an integer, half up"),
	ROW("sign", 1, math_sign, ".n", "-1, 0 or 1"),
};
static const struct builtin f16_rows[] = {
	ROW("f16round", 1, math_f16round, ".n", "to half precision"),
};
static const struct { const char *name; double v; } constants[] = {
	{ "E", 2.718281828459045 }, { "LN10", 2.302585092994046 },
	{ "LN2", 0.6931471805599453 }, { "LOG10E", 0.4342944819032518 },
	{ "LOG2E", 1.4426950408889634 }, { "PI", 3.141592653589793 },
	{ "SQRT1_2", 0.7071067811865476 }, { "SQRT2", 1.4142135623730951 },
};

void lib_math_setup(struct vm *vm)
{
	struct object *math = object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	size_t i;

	DEFINE(math, rows);
	DEFINE_IF(HAS_F16ROUND, math, f16_rows);
	for (i = 0; i < LENGTH(constants); i++)
		native_constant(vm, math, constants[i].name,
		    value_from_double(constants[i].v));
	native_tag(vm, math, "Math");
	native_hidden(vm, vm->global, "Math", value_from_cell(math));
}

NO_INTRINSICS(math);
