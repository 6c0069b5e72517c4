/** What the engine's tables need besides what the engine gives them. */
package vn.sovang.engine.storage;
