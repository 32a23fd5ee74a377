/**
 * What every page stands in: layout, form fields, plain-worded errors, answers given once. Knows no
 * domain.
 */
@ApplicationModule(
    displayName = "Web",
    allowedDependencies = {})
@NullMarked
package logbog.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
