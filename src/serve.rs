//! Starts the parts and stops them in order.
