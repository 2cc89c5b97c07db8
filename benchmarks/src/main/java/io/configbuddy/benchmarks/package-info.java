/**
 * Speed and memory of the formats and of configuration, beside the libraries that people use today.
 *
 * <p>{@link io.configbuddy.benchmarks.Sample} makes the texts, {@link io.configbuddy.benchmarks.LayeredFiles} the files
 * that are loaded over each other; the classes named {@code …Benchmark} are run by JMH, those named {@code …Scaling} and
 * {@link io.configbuddy.benchmarks.RetainedMemory} are programs of their own. A {@link
 * io.configbuddy.benchmarks.Peer} is one of the configuration libraries: one more is a class, a constant of {@link
 * io.configbuddy.benchmarks.Library}, and a method in each benchmark. How to run each, and what came out, is in {@code
 * docs/benchmarks.md}.
 */
@NullMarked
package io.configbuddy.benchmarks;

import org.jspecify.annotations.NullMarked;
