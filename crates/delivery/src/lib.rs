//! Durable queues of what is still to be told, and who carries it.
