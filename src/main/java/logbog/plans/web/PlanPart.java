package logbog.plans.web;

import logbog.plans.PlanCourse;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * How far the school has come with the education plan, beside the declaration that asks for it.
 *
 * @param answer where the reader answers; null for all but the school's named people
 * @param files below which the files are; null for whoever may not open them
 */
public record PlanPart(PlanCourse course, @Nullable String answer, @Nullable String files)
    implements Page {}
