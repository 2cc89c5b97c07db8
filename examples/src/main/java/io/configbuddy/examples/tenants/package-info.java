/** One application with many tenants, each with a folder of its own that the others can't see. */
package io.configbuddy.examples.tenants;
