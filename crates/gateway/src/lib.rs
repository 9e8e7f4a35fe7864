//! What all kinds of API fronts share: how requests for them are told and described, what functions
//! are sent and answer, who may call, what is written into access logs.
