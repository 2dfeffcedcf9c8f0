/** The one class at the root of the war that {@code java -jar} finds; sees nothing but the JDK, compiled for Java 11. */
package de.litfass.launch;
