/** What the tests of several modules share: other people's suites, seeded trials, and a look at declared services. */
@NullMarked
package io.configbuddy.testsupport;

import org.jspecify.annotations.NullMarked;
