/** The pages of a doctor's competences, for the doctor and for those who approve. */
@NullMarked
package logbog.competences.web;

import org.jspecify.annotations.NullMarked;
