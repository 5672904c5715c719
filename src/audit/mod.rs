//! The audit script as data, its answers and the profile they add up to.
