/** A service that is configured by files, profiles and the environment, and binds all of it to one record. */
package io.configbuddy.examples.shop;
