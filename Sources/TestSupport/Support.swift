/// Helpers that every test target uses.
package enum Support {}
