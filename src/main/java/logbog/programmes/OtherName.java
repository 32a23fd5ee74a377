package logbog.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What else a speciality is called.
 *
 * @param until the day it got its present name; null for another word for it
 */
record OtherName(String programme, String speciality, String name, @Nullable LocalDate until) {}
