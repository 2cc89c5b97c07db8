/**
 * Problems made readable: for people, and for the tools that people feed.
 *
 * <p>{@link io.configbuddy.document.report.ProblemRenderer} is the one way in. Every renderer takes a {@link
 * io.configbuddy.document.report.Report} and writes it problem by problem, so that a long report is never in memory as a
 * whole. What each writes is part of the product's promise: {@code docs/reference/reports.md} has the shapes.
 */
package io.configbuddy.document.report;
