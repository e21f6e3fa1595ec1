/* SPDX-License-Identifier: MIT */
/*
 * How deep C code that follows the nesting of a program may go.
 *
 * Half of the stack the process may have (8 MiB if that is unlimited): what
 * lies above, arguments and environment included, takes a quarter at most.
 * The limits on nesting are reached first unless the stack is small.
 */
#ifndef CORE_STACK_ROOM_H
#define CORE_STACK_ROOM_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>

struct stack_room { uintptr_t lowest; };        /* address to stay above */

static inline uintptr_t stack_here(void)
{
	return (uintptr_t)__builtin_frame_address(0);
}

/* At the outermost call. */
static inline struct stack_room stack_room_measure(void)
{
	const uintptr_t usual = (uintptr_t)8 << 20;
	uintptr_t here = stack_here(), size = usual;
	struct stack_room room = { 0 };
	struct rlimit limit;

	if (getrlimit(RLIMIT_STACK, &limit) == 0 &&
	    limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < usual)
		size = (uintptr_t)limit.rlim_cur;
	room.lowest = here > size / 2 ? here - size / 2 : 0;
	return room;
}

static inline bool stack_room_is_left(const struct stack_room *room)
{
	return stack_here() > room->lowest;
}

#endif
