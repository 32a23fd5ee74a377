/** The pages on which doctors ask for approvals, and those asked give or refuse them. */
@NullMarked
package logbog.approvals.web;

import org.jspecify.annotations.NullMarked;
