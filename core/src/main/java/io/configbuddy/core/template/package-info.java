/** Texts with references in them, taken apart; what the references lead to is for others to find. */
package io.configbuddy.core.template;
