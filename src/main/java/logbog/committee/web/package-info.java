/** The pages of a trade committee, under {@code /udvalg}. */
@NullMarked
package logbog.committee.web;

import org.jspecify.annotations.NullMarked;
