// Stands in for `server-only`, which throws outside React's server build.
export {};
