/** The page of a doctor's attestations, for the doctor and for those who give them. */
@NullMarked
package logbog.attestations.web;

import org.jspecify.annotations.NullMarked;
