package logbog.plans;

import logbog.declarations.DeclarationFile;

/** A question with all the school needs to answer it. */
public record PlanFile(PlanTask task, DeclarationFile declaration, PlanCourse course) {}
