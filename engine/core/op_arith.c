/* SPDX-License-Identifier: MIT */
/*
 * Slow halves of the operators: strings, BigInts, mixed primitives; objects
 * go to the helpers of engine/lib/operators.js.
 */
#include <config.h>

#include <math.h>

#include "op.h"

static const char *const op_names[] = {
#define X(name, ...) #name,
#include "op.def"
#undef X
};

static bool is_bigint(value v)
{
	return value_is_kind(v, CELL_BIGINT);
}

static value op_name(struct vm *vm, enum op op)
{
	return value_from_cell(string_atom(vm, op_names[op]));
}

static value string_too_long(struct vm *vm)
{
	return throw_range_error(vm, "Invalid string length");
}

/* ecma262 #sec-applystringornumericbinaryoperator with primitives */
value op_add(struct vm *vm, value a, value b)
{
	value two[2] = { a, b };
	struct string *s, *t;

	if (value_is_string(a) && value_is_string(b)) {
		s = string_concat(vm, value_string(a), value_string(b));
		return s ? value_from_cell(s) : string_too_long(vm);
	}
	if (value_is_object(a) || value_is_object(b))
		return vm_tail_helper(vm, HELPER_ADD, 2, two);
	if (!value_is_string(a) && !value_is_string(b))
		return op_arithmetic(vm, OP_ADD, a, b);
	s = convert_to_string(vm, a);
	t = s ? convert_to_string(vm, b) : NULL;
	if (!t)
		return VALUE_EMPTY;
	s = string_concat(vm, s, t);
	return s ? value_from_cell(s) : string_too_long(vm);
}

/* ecma262 #sec-numeric-types-number-exponentiate */
static double number_power(double x, double y)
{
	if (y != y || (fabs(x) == 1 && isinf(y)))
		return NAN;
	return pow(x, y);
}

static value number_operate(enum op op, double x, double y)
{
	uint32_t shift;

	switch (op) {
	case OP_ADD: return value_from_double(x + y);
	case OP_SUB: return value_from_double(x - y);
	case OP_MUL: return value_from_double(x * y);
	case OP_DIV: return value_from_double(x / y);
	case OP_MOD: return value_from_double(fmod(x, y));
	case OP_POW: return value_from_double(number_power(x, y));
	default: break;
	}
	shift = (uint32_t)convert_double_to_int32(y);
	switch (op) {
	case OP_BAND: return value_from_int(convert_double_to_int32(x) &
		(int32_t)shift);
	case OP_BOR: return value_from_int(convert_double_to_int32(x) |
		(int32_t)shift);
	case OP_BXOR: return value_from_int(convert_double_to_int32(x) ^
		(int32_t)shift);
	case OP_SHL: return value_from_int((int32_t)((uint32_t)
		convert_double_to_int32(x) << (shift & 31)));
	case OP_SAR: return value_from_int(convert_double_to_int32(x) >>
		(shift & 31));
	default: return value_from_u32((uint32_t)convert_double_to_int32(x)
		>> (shift & 31));
	}
}

static value bigint_op(struct vm *vm, enum op op, value a, value b)
{
	static const char signs[] = "+-*/%p&|^<>";
	static const enum op ops[] = { OP_ADD, OP_SUB, OP_MUL, OP_DIV,
		OP_MOD, OP_POW, OP_BAND, OP_BOR, OP_BXOR, OP_SHL, OP_SAR };
	size_t i;

	for (i = 0; i < sizeof ops / sizeof *ops; i++)
		if (ops[i] == op)
			return bigint_operate(vm, signs[i], a, b);
	return throw_type_error(vm,
	    "BigInts have no unsigned right shift, use >> instead");
}

value op_arithmetic(struct vm *vm, enum op op, value a, value b)
{
	value three[3];
	double x, y;

	if (value_is_number(a) && value_is_number(b))
		return number_operate(op, value_number(a), value_number(b));
	if (value_is_object(a) || value_is_object(b)) {
		three[0] = op_name(vm, op);
		three[1] = a;
		three[2] = b;
		return vm_tail_helper(vm, HELPER_ARITHMETIC, 3, three);
	}
	if (is_bigint(a) && is_bigint(b))
		return bigint_op(vm, op, a, b);
	if ((is_bigint(a) && !value_is_symbol(b)) ||
	    (is_bigint(b) && !value_is_symbol(a)))
		return throw_type_error(vm, "Cannot mix BigInt and other "
		    "types, use explicit conversions");
	if (!convert_to_number(vm, a, &x) || !convert_to_number(vm, b, &y))
		return VALUE_EMPTY;
	return number_operate(op, x, y);
}

static value bigint_unary(struct vm *vm, enum op op, value a)
{
	switch (op) {
	case OP_NEG:
		return bigint_operate(vm, 'n', a, VALUE_UNDEFINED);
	case OP_BNOT:
		return bigint_operate(vm, '~', a, VALUE_UNDEFINED);
	case OP_INC:
		return bigint_operate(vm, '+', a, bigint_from_double(vm, 1));
	case OP_DEC:
		return bigint_operate(vm, '-', a, bigint_from_double(vm, 1));
	case OP_TO_NUMERIC:
		return a;
	default:
		return throw_type_error(vm,
		    "Cannot convert a BigInt value to a number");
	}
}

value op_unary(struct vm *vm, enum op op, value a)
{
	value two[2];
	double x;

	if (value_is_object(a)) {
		two[0] = op_name(vm, op);
		two[1] = a;
		return vm_tail_helper(vm, HELPER_UNARY, 2, two);
	}
	if (is_bigint(a))
		return bigint_unary(vm, op, a);
	if (!convert_to_number(vm, a, &x))
		return VALUE_EMPTY;
	switch (op) {
	case OP_NEG: return value_from_double(-x);
	case OP_BNOT: return value_from_int(~convert_double_to_int32(x));
	case OP_INC: return value_from_double(x + 1);
	case OP_DEC: return value_from_double(x - 1);
	default: return value_from_double(x);
	}
}

/* ecma262 #sec-islessthan, a BigInt and something else; as order() */
static int order_bigint(struct vm *vm, value big, value other)
{
	double x;

	if (value_is_string(other)) {
		value parsed = bigint_from_string(vm, value_string(other));

		return parsed == VALUE_EMPTY ? 2 : bigint_compare(big, parsed);
	}
	if (!convert_to_number(vm, other, &x))
		return 3;
	return bigint_compare_double(big, x);
}

/* -1, 0, 1; 2: not comparable (NaN); 3: threw */
static int order(struct vm *vm, value a, value b)
{
	double x, y;
	int c;

	if (value_is_string(a) && value_is_string(b)) {
		c = string_compare(vm, value_string(a), value_string(b));
		return (c > 0) - (c < 0);
	}
	if (is_bigint(a) && is_bigint(b))
		return bigint_compare(a, b);
	if (is_bigint(a))
		return order_bigint(vm, a, b);
	if (is_bigint(b)) {
		c = order_bigint(vm, b, a);
		return c >= 2 ? c : -c;
	}
	if (!convert_to_number(vm, a, &x) || !convert_to_number(vm, b, &y))
		return 3;
	return x != x || y != y ? 2 : (x > y) - (x < y);
}

value op_compare(struct vm *vm, enum op op, value a, value b)
{
	value three[3];
	int c;

	if (value_is_object(a) || value_is_object(b)) {
		three[0] = op_name(vm, op);
		three[1] = a;
		three[2] = b;
		return vm_tail_helper(vm, HELPER_COMPARE, 3, three);
	}
	c = order(vm, a, b);
	if (c == 3)
		return VALUE_EMPTY;
	if (c == 2)
		return VALUE_FALSE;
	switch (op) {
	case OP_LT: return value_from_bool(c < 0);
	case OP_LE: return value_from_bool(c <= 0);
	case OP_GT: return value_from_bool(c > 0);
	default: return value_from_bool(c >= 0);
	}
}

value op_equal(struct vm *vm, value a, value b, bool negate)
{
	value two[2] = { a, b };

	if (value_is_object(a) != value_is_object(b) &&
	    !value_is_nullish(a) && !value_is_nullish(b))
		return vm_tail_helper(vm, negate ? HELPER_NOT_EQUAL :
		    HELPER_EQUAL, 2, two);
	return value_from_bool(convert_loose_equals(vm, a, b) != negate);
}

/* ecma262 #sec-instanceofoperator; the usual case without the program */
value op_instanceof(struct vm *vm, value v, value target)
{
	value two[2] = { v, target };
	struct property p;
	struct object *o;

	if (!value_is_object(target))
		return throw_type_error(vm,
		    "Right-hand side of 'instanceof' is not an object");
	if (!value_is_kind(target, CELL_FUNCTION) &&
	    !value_is_kind(target, CELL_NATIVE))
		return vm_tail_helper(vm, HELPER_INSTANCEOF, 2, two);
	if (!object_find(vm, value_object(target),
	    vm->symbols[SYM_HAS_INSTANCE], &p) ||
	    p.holder != value_object(INTRINSIC(vm, FUNCTION_PROTOTYPE)))
		return vm_tail_helper(vm, HELPER_INSTANCEOF, 2, two);
	if (!value_is_object(v))
		return VALUE_FALSE;
	if (!object_find(vm, value_object(target), ATOM(vm, prototype), &p)
	    || (p.flags & PROP_ACCESSOR) || !value_is_object(p.v))
		return vm_tail_helper(vm, HELPER_INSTANCEOF, 2, two);
	for (o = object_proto(value_object(v)); o; o = object_proto(o))
		if (o == value_object(p.v))
			return VALUE_TRUE;
	return VALUE_FALSE;
}

value op_to_string(struct vm *vm, value v)
{
	struct string *s;

	if (value_is_object(v))
		return vm_tail_helper(vm, HELPER_TO_STRING, 1, &v);
	s = convert_to_string(vm, v);
	return s ? value_from_cell(s) : VALUE_EMPTY;
}

value op_concat(struct vm *vm, const value *parts, uint32_t n)
{
	struct string *s = value_string(parts[0]);
	uint32_t i;

	for (i = 1; i < n; i++) {
		s = string_concat(vm, s, value_string(parts[i]));
		if (!s)
			return string_too_long(vm);
	}
	return value_from_cell(s);
}
