// SPDX-License-Identifier: MIT
// Where a native lets the run end; see refused.c.
function _refuse(name, hint) {
	%refuse(name, hint);
}
