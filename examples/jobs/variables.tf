variable "jobs_table" {
  description = "The table that jobs are kept in."
  type        = string
  default     = "jobs"
}

variable "content_table" {
  description = "The table that jobs of the type add_to_dynamodb write to."
  type        = string
  default     = "content"
}

variable "add_job_memory" {
  description = "Megabytes for AddJob."
  type        = number
  default     = 256
}

variable "worker_memory" {
  description = "Megabytes for Worker."
  type        = number
  default     = 256
}

variable "batch_size" {
  description = "How many jobs Worker gets at once, at most."
  type        = number
  default     = 200
}

variable "log_retention_days" {
  description = "How long the functions' logs are kept."
  type        = number
  default     = 7
}
