/**
 * Measures a Logbog as its readers meet it: a full database, the packaged application, and requests
 * over loopback. Needs nothing but what the application brings along. Started by {@code bin/bench}.
 */
@NullMarked
package logbog.bench;

import org.jspecify.annotations.NullMarked;
