/**
 * Speed and memory of the formats, beside the libraries that people use today.
 *
 * <p>{@link io.configbuddy.benchmarks.Sample} makes the texts; the classes named {@code …Benchmark} are run by JMH;
 * {@link io.configbuddy.benchmarks.RetainedMemory} and {@link io.configbuddy.benchmarks.ParseScaling} are programs of
 * their own. How to run each, and what came out, is in {@code docs/benchmarks.md}.
 */
@NullMarked
package io.configbuddy.benchmarks;

import org.jspecify.annotations.NullMarked;
