/** The layers that a configuration is made of, from lowest to highest precedence. */
package io.configbuddy.core.layer;
