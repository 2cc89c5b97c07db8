/** Documents printed in ways that other implementations can be compared with. */
package io.configbuddy.cli.inspect;
