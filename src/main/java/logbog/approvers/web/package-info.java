/** The page on which approvers say that they are away. */
@NullMarked
package logbog.approvers.web;

import org.jspecify.annotations.NullMarked;
