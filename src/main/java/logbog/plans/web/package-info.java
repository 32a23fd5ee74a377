/** The pages on which a school decides whether an education plan is to be revised. */
@NullMarked
package logbog.plans.web;

import org.jspecify.annotations.NullMarked;
