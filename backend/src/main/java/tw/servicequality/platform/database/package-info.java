/** The database: the embedded one and how it is kept running, its folder, deadlocks. */
package tw.servicequality.platform.database;
